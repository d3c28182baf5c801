"""The packaged program as a user runs it: the same bytes anywhere, clear words when something is wrong."""

import hashlib
import os
import re
import shutil
import subprocess

import pyarrow.parquet
import pytest

from conftest import PROJECT, SAMPLES, SHARED, pressmark


def tree(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Asia/Kathmandu", "JAVA_TOOL_OPTIONS": "-Duser.language=tr -Duser.country=TR"},
        {"JAVA_TOOL_OPTIONS": "-Dfile.encoding=ISO-8859-1 -Dline.separator=X -XX:ActiveProcessorCount=1"},
        {"JAVA_TOOL_OPTIONS": "-Duser.language=ar -Duser.extensions=nu-arab", "PRESSMARK_THREADS": "7"},
    ],
)
def test_surroundings_do_not_change_the_bytes(release, tmp_path, environment):
    target = tmp_path / "again"
    pressmark(
        "build", SAMPLES, "--name", "demo-news", "--version", "1.0.0", "--output", target, environment=environment, cwd=tmp_path
    )
    assert tree(target) == tree(release)


def test_the_released_program_validates_its_release(release):
    done = pressmark("validate", release)
    assert done.stdout.startswith("valid: ")


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed: signatures are not checked with it")
def test_ssh_keygen_verifies_a_signed_release(tmp_path):
    target = tmp_path / "signed"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "key"], check=True)
    signers = tmp_path / "allowed_signers"
    signers.write_text("mara@example.org " + (tmp_path / "key.pub").read_text())
    pressmark("build", SAMPLES, "--sign", tmp_path / "key", "--output", target)
    shown = re.search(r"ssh-keygen -Y verify .*", (target / "README.md").read_text(encoding="utf-8")).group()
    command = shown.replace("-f allowed_signers -I signer", f"-f {signers} -I mara@example.org")
    done = subprocess.run(["sh", "-c", command], cwd=target, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "signed by mara@example.org" in pressmark("validate", target, "--signers", signers).stdout

    changelog = target / "CHANGELOG.md"
    before = hashlib.sha256(changelog.read_bytes()).hexdigest()
    changelog.write_bytes(changelog.read_bytes() + b"More.\n")
    tags = target / "tagmanifest-sha256.txt"
    tags.write_text(tags.read_text().replace(before, hashlib.sha256(changelog.read_bytes()).hexdigest()))
    found = pressmark("validate", target, check=False)
    assert found.returncode == 4 and "SIGNATURE_INVALID at tagmanifest-sha256.txt.sig" in found.stdout


def test_an_output_that_cannot_be_made_is_told_and_leaves_nothing(tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("not a folder")
    done = pressmark("build", SAMPLES, "--output", blocked / "r", check=False)
    assert done.returncode == 5
    assert "OUTPUT_UNWRITABLE" in done.stderr and "\tat " not in done.stderr
    assert blocked.read_text() == "not a folder"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_output_folder_that_cannot_be_written_is_named(tmp_path):
    sealed = tmp_path / "sealed"
    sealed.mkdir(mode=0o500)
    done = pressmark("build", SAMPLES, "--output", sealed / "r", check=False)
    assert done.returncode == 5
    assert str(sealed) in done.stderr


def test_the_launcher_runs_from_anywhere(tmp_path):
    link = tmp_path / "press mark"
    link.symlink_to(PROJECT / "pressmark")
    done = subprocess.run([link, "--version"], cwd=tmp_path, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0 and done.stdout.startswith("pressmark "), done.stdout + done.stderr


@pytest.mark.skipif(not (SHARED / "seeds").exists(), reason="../shared is not here: the real scrapes are not read")
def test_the_real_scrapes_hold_what_a_reader_sees(tmp_path):
    target = tmp_path / "seeds"
    pressmark("build", SHARED / "seeds", "--name", "seeds", "--version", "1.0.0", "--output", target)
    documents = pyarrow.parquet.read_table(target / "data/parquet/documents").to_pylist()
    assert sorted(str(d["published_on"]) for d in documents) == ["2015-11-18", "None"]
    assert sorted(map(tuple, (d["agencies"] for d in documents))) == [(), ("AP", "AFP")]


def test_the_readme_shows_what_the_first_command_prints(tmp_path):
    done = pressmark("build", SAMPLES, "--name", "demo-news", "--version", "1.0.0", "--output", tmp_path / "r")
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    shown = readme.split("$ ./pressmark build src/main/samples --name demo-news --version 1.0.0\n", 1)[1].split("```", 1)[0]
    printed = done.stdout.replace(str(tmp_path / "r"), "output/demo-news-1.0.0")

    def without_seconds(text):
        return re.sub(r"[0-9.]+ s\)", "s)", text).strip()

    assert without_seconds(shown) == without_seconds(printed)
