#!/usr/bin/env python3
"""Runs the Python tests; `mvn verify` calls it once the program is packaged.

Makes a virtual environment under target/ from requirements.txt (again when that file changes), then runs pytest in it.
"""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import venv

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
ENVIRONMENT = PROJECT / "target" / "python-venv"
REQUIREMENTS = HERE / "requirements.txt"


def prepare() -> pathlib.Path:
    python = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin") / "python"
    stamp = ENVIRONMENT / "requirements.sha256"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if not (stamp.exists() and stamp.read_text() == wanted):
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", REQUIREMENTS], check=True)
        stamp.write_text(wanted)
    return python


def main() -> int:
    if sys.version_info < (3, 11):
        print(f"Python 3.11 or later is needed, this is {sys.version.split()[0]}", file=sys.stderr)
        return 2
    python = prepare()
    return subprocess.run([python, "-m", "pytest", HERE, "-p", "no:cacheprovider", "-q", "-rs"], cwd=PROJECT).returncode


if __name__ == "__main__":
    sys.exit(main())
