import json
import os
import pathlib
import subprocess

import pyarrow.parquet
import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[3]
SAMPLES = PROJECT / "src" / "main" / "samples"
SHARED = PROJECT.parent / "shared"


def pressmark(*arguments, environment=None, cwd=PROJECT, check=True):
    """Runs the packaged program; output is text, the exit code is in .returncode."""
    command = ["java", "-Xmx1g", "-jar", str(PROJECT / "target" / "pressmark.jar"), *map(str, arguments)]
    env = dict(os.environ, LC_ALL="C.UTF-8", **(environment or {}))
    done = subprocess.run(command, env=env, cwd=cwd, capture_output=True, text=True, timeout=600)
    if check:
        assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="session")
def release(tmp_path_factory):
    """The samples as a release."""
    target = tmp_path_factory.mktemp("output") / "demo-news-1.0.0"
    pressmark("build", SAMPLES, "--name", "demo-news", "--version", "1.0.0", "--output", target)
    return target


@pytest.fixture(scope="session")
def package(release):
    """datapackage.json of the release."""
    return json.loads((release / "datapackage.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def tables(release, package):
    """Every table as pyarrow reads it, by name."""
    return {
        resource["name"]: pyarrow.parquet.read_table(release / resource["path"])
        for resource in package["resources"]
        if resource["path"].endswith(".parquet")
    }


@pytest.fixture(scope="session")
def spark():
    """One local Spark for all tests that need one."""
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    yield session
    session.stop()
