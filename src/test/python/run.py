#!/usr/bin/env python3
"""Runs the Python tests; `mvn verify` calls it once the program is packaged.

Makes virtual environments under target/ from requirements.txt and requirements-citation.txt (again when a file changes), then
runs pytest in the first.
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
TARGET = PROJECT / "target"
BIN = "Scripts" if os.name == "nt" else "bin"


def prepare(name: str, requirements: pathlib.Path) -> pathlib.Path:
    """The folder of programs of an environment with these requirements, made anew when they change."""
    environment = TARGET / name
    programs = environment / BIN
    stamp = environment / "requirements.sha256"
    wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if not (stamp.exists() and stamp.read_text() == wanted):
        shutil.rmtree(environment, ignore_errors=True)
        venv.create(environment, with_pip=True)
        subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "-r", requirements], check=True)
        stamp.write_text(wanted)
    return programs


def main() -> int:
    if sys.version_info < (3, 11):
        print(f"Python 3.11 or later is needed, this is {sys.version.split()[0]}", file=sys.stderr)
        return 2
    citation = prepare("citation-venv", HERE / "requirements-citation.txt")
    programs = prepare("python-venv", HERE / "requirements.txt")
    environment = dict(os.environ, CFFCONVERT=str(citation / "cffconvert"))
    # Most tests wait for another program, so two files run at once.
    pytest = ["-p", "no:cacheprovider", "-n", "2", "--dist", "loadfile", "-q", "-rs", "--durations", "10"]
    command = [programs / "python", "-m", "pytest", HERE, *pytest]
    return subprocess.run(command, cwd=PROJECT, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
