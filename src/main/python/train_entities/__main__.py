"""Trains the accurate engine's model. See README.md beside this file."""

import argparse
import tempfile
from pathlib import Path

from torch import multiprocessing

from . import recipe
from .worker import work


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="train_entities", description=__doc__)
    parser.add_argument("--encoder", type=Path, required=True, help="the folder with all-MiniLM-L6-v2: model.safetensors, vocab.txt")
    parser.add_argument("--corpora", type=Path, required=True, help="the folder with the corpora of recipe.py, as .bio.gz files")
    parser.add_argument("--output", type=Path, required=True, help="where the model goes, an .onnx file")
    parser.add_argument("--measure", type=Path, nargs="*", default=[], help="labelled files to measure on, never trained on")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.spawn(work, (given, f"file://{folder}/meeting"), nprocs=recipe.WORKERS)


if __name__ == "__main__":
    main()
