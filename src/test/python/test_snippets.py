"""What a build prints at its end, and what the release's card says, to load a release: it does, in every tool."""

import ast
import os
import re

import datasets
import duckdb
import pandas
import polars
import pyarrow
import pyarrow.ipc
import pytest
from conftest import SAMPLES, pressmark

TOOLS = {"datasets": datasets, "duckdb": duckdb, "os": os, "pandas": pandas, "polars": polars, "pyarrow": pyarrow}
TABLES = r"\b(documents|blocks|sentences|entities|quotes)\b"


def rows(loaded):
    """How many rows a tool's own kind of table has."""
    if hasattr(loaded, "num_rows"):  # pyarrow's table, and what datasets gives: a split, or all splits by name
        return sum(loaded.num_rows.values()) if isinstance(loaded.num_rows, dict) else loaded.num_rows
    if isinstance(loaded, polars.LazyFrame):
        loaded = loaded.collect()
    if isinstance(loaded, duckdb.DuckDBPyRelation):
        return len(loaded.fetchall())
    return len(loaded) if hasattr(loaded, "__len__") else loaded.count()


def run_card(card, release, counts, spark):
    """Runs the card's blocks in the release's folder; gives the tools that loaded as many rows as the card says."""
    names = dict(TOOLS, spark=spark)
    tools = set()
    for language, block in re.findall(r"```(python|sql)\n(.*?)```", card, flags=re.DOTALL):
        if language == "sql":
            assert rows(duckdb.sql(block)) > 0, block
            tools.add("duckdb")
            continue
        for statement in ast.parse(block).body:
            words = ast.unparse(statement)
            table = re.search(TABLES, words)
            if "spark." in words:
                # Java has the folder in which it was started, whatever Python's is by now.
                words = re.sub(r"(['\"])data/", rf"\1{release}/data/", words)
            if not isinstance(statement, (ast.Assign, ast.Expr)):
                exec(words, names)
                continue
            value = ast.unparse(ast.parse(words).body[0].value)
            loaded = eval(value, names)
            if isinstance(statement, ast.Assign):
                names[statement.targets[0].id] = loaded
            if "data/" in value or "load_dataset" in value:
                assert rows(loaded) == counts[table.group()], words
                tools.add(value.split(".")[0])
    return tools


@pytest.mark.parametrize(
    ("format", "expected"),
    [
        ("parquet", {"pandas", "polars", "duckdb", "spark", "datasets"}),
        ("jsonl", {"pandas", "duckdb", "spark", "datasets"}),
        ("arrow", {"pyarrow", "datasets"}),
    ],
)
def test_what_the_card_shows_loads(format, expected, spark, tmp_path, monkeypatch):
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", str(tmp_path / "cache"))
    release = tmp_path / "release"
    sample = SAMPLES / "lighthouse-keeper.txt"
    done = pressmark("build", sample, "--format", format, "--name", "one", "--version", "1.0.0", "--output", release)
    assert ("data/parquet" in done.stdout) == (format == "parquet")
    card = (release / "README.md").read_text(encoding="utf-8")
    counts = {name: int(count) for name, count in re.findall(rf"^\| {TABLES} \| (\d+) \|", card, flags=re.MULTILINE)}
    assert len(counts) == 5 and min(counts.values()) > 0
    monkeypatch.chdir(release)
    assert run_card(card, release, counts, spark) >= expected


def test_what_a_build_prints_loads(spark, tmp_path):
    release = tmp_path / "it's a release"
    done = pressmark("build", SAMPLES / "lighthouse-keeper.txt", "--name", "one", "--version", "1.0.0", "--output", release)
    shown = dict(re.findall(r"^(pandas|DuckDB|Spark) +(.+)$", done.stdout, flags=re.MULTILINE))
    assert len(shown) == 3
    expected = int(re.search(r"quotes +(\d+)", done.stdout).group(1))
    for tool, line in shown.items():
        loaded = duckdb.sql(line) if tool == "DuckDB" else eval(line, dict(TOOLS, spark=spark))
        assert rows(loaded) == expected, line
