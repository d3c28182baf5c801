"""The judge that releases are measured with, nothing skipped, on the samples and on the two real scrapes; skipped where it is
not there."""

import os
import subprocess
import sys

import pytest

from conftest import SHARED, pressmark

JUDGE = SHARED / "tools" / "accept" / "accept_release.py"

pytestmark = pytest.mark.skipif(not JUDGE.exists(), reason="../shared is not here: the acceptance judge is not run")


def failures(release):
    command = [sys.executable, str(JUDGE), str(release), "--cffconvert", os.environ["CFFCONVERT"]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900)
    assert " passed, " in done.stdout, done.stdout + done.stderr
    assert "skipped on request" not in done.stdout
    return [line for line in done.stdout.splitlines() if line.startswith("FAIL")]


def test_the_samples_are_accepted(release):
    assert failures(release) == []


def test_the_real_scrapes_are_accepted(tmp_path):
    target = tmp_path / "seeds-1.0.0"
    pressmark(
        "build", SHARED / "seeds", "--name", "seeds", "--version", "1.0.0", "--date", "2026-01-01", "--output", target
    )
    assert failures(target) == []
