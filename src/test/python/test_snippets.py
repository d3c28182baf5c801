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
import pyarrow.parquet
import pytest
from conftest import SAMPLES, pressmark

TOOLS = {"datasets": datasets, "duckdb": duckdb, "os": os, "pandas": pandas, "polars": polars, "pyarrow": pyarrow}


def rows(loaded):
    """How many rows a tool's own kind of table has."""
    if hasattr(loaded, "num_rows"):  # pyarrow's table, and a split of datasets
        parts = loaded.num_rows
        return sum(parts.values()) if isinstance(parts, dict) else parts
    if isinstance(loaded, polars.LazyFrame):
        loaded = loaded.collect()
    if isinstance(loaded, duckdb.DuckDBPyRelation):
        return len(loaded.fetchall())
    return len(loaded) if hasattr(loaded, "__len__") else loaded.count()


def statements(card):
    """Every statement of the card's Python blocks, in order."""
    blocks = re.findall(r"```python\n(.*?)```", card, flags=re.DOTALL)
    return [ast.unparse(statement) for block in blocks for statement in ast.parse(block).body]


def loaded_by(card, release, counts, spark):
    """Runs the card's statements in the release's folder; gives the tools whose tables have as many rows as the card's table."""
    names = dict(TOOLS, spark=spark)
    tools = set()
    for statement in statements(card):
        if isinstance(ast.parse(statement).body[0], ast.Expr):
            # Java has the folder in which it was started, whatever Python's is by now.
            located = re.sub(r"(['\"])data/", rf"\1{release}/data/", statement) if "spark" in statement else statement
            table = re.search(r"\b(documents|blocks|sentences|entities|quotes)\b", statement).group()
            assert rows(eval(located, names)) == counts[table], statement
            tools.add(statement.split(".")[0])
        else:
            exec(statement, names)
    return tools


@pytest.fixture
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setattr(datasets.config, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", str(tmp_path / "cache"))


@pytest.mark.parametrize(
    ("format", "expected"),
    [
        ("parquet", {"pandas", "polars", "duckdb", "spark", "datasets"}),
        ("jsonl", {"pandas", "polars", "duckdb", "spark", "datasets"}),
        ("arrow", {"pyarrow", "polars", "datasets"}),
    ],
)
def test_what_the_card_shows_loads(format, expected, spark, own_cache, tmp_path, monkeypatch):
    release = tmp_path / "release"
    sample = SAMPLES / "lighthouse-keeper.txt"
    pressmark("build", sample, "--format", format, "--name", "one", "--version", "1.0.0", "--output", release)
    card = (release / "README.md").read_text(encoding="utf-8")
    counts = {name: int(count) for name, count in re.findall(r"^\| (\w+) \| ([\d,]+) \|", card, flags=re.MULTILINE)}
    assert len(counts) == 5 and min(counts.values()) > 0
    monkeypatch.chdir(release)
    assert loaded_by(card, release, counts, spark) >= expected


def test_what_a_build_prints_loads(spark, tmp_path):
    release = tmp_path / "it's a release"
    done = pressmark("build", SAMPLES / "lighthouse-keeper.txt", "--name", "one", "--version", "1.0.0", "--output", release)
    shown = dict(re.findall(r"^(pandas|polars|DuckDB|Spark) +(.+)$", done.stdout, flags=re.MULTILINE))
    assert shown.keys() >= {"pandas", "DuckDB", "Spark"}
    expected = int(re.search(r"quotes +(\d+)", done.stdout).group(1))
    for tool, shown_line in shown.items():
        loaded = duckdb.sql(shown_line) if tool == "DuckDB" else eval(shown_line, dict(TOOLS, spark=spark))
        assert rows(loaded) == expected, shown_line
