"""The notebooks: plain files without outputs, each run on the demo release as Jupyter would run it, without a network."""

import collections
import json
import os
import pathlib
import re

import nbformat
import pytest
from conftest import PROJECT, SAMPLES, pressmark
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

NOTEBOOKS = PROJECT / "notebooks"
ALL = sorted(path.name for path in NOTEBOOKS.glob("*.ipynb"))


def run(name, release, folder, ask="{}"):
    """Executes a notebook on a release; gives the notebook, and the value of `ask` in its kernel at the end."""
    notebook = nbformat.read(NOTEBOOKS / name, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell(f"import json; print(json.dumps({ask}, default=str))"))
    environment = dict(
        os.environ,
        PRESSMARK_RELEASE=str(release),
        PYTHONPATH=str(pathlib.Path(__file__).parent / "offline"),
        HF_HOME=str(folder / "huggingface"),
        HF_HUB_OFFLINE="1",
        IPYTHONDIR=str(folder / "ipython"),
        # Spark runs for seconds here: compiling its code thoroughly costs more than it saves.
        SPARK_SUBMIT_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        LC_ALL="C.UTF-8",
    )
    environment.pop("PRESSMARK_PREVIOUS", None)
    client = NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(NOTEBOOKS)}})
    client.execute(env=environment)
    return notebook, json.loads(outputs(notebook.cells[-1]))


def outputs(cell):
    return "".join(output.text for output in cell.outputs if output.output_type == "stream" and output.name == "stdout")


def figures(notebook):
    return sum("image/png" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", []))


@pytest.fixture(scope="module")
def short_release(tmp_path_factory):
    """One article in which nobody is named or quoted."""
    folder = tmp_path_factory.mktemp("short")
    note = "Bench by the pond is green again\n\nThe bench by the pond was painted on Monday, and it dried by noon.\n"
    (folder / "note.txt").write_text(note, encoding="utf-8")
    pressmark("build", folder / "note.txt", "--name", "short", "--version", "1.0.0", "--output", folder / "short-1.0.0")
    return folder / "short-1.0.0"


def spoken_by(tables):
    """How many statements each named person has, from the rows alone."""
    types = {row["entity_id"]: row["type"] for row in tables["entities"].to_pylist()}
    chains = collections.defaultdict(set)
    for quote in tables["quotes"].to_pylist():
        if quote["kind"] != "scare" and quote["speaker_name"] and types.get(quote["speaker_entity_id"], "PER") == "PER":
            chains[quote["speaker_name"]].add(quote["chain_id"])
    return {speaker: len(statements) for speaker, statements in chains.items()}


@pytest.mark.parametrize("name", ALL)
def test_notebooks_hold_no_outputs_and_nothing_of_a_machine(name):
    written = (NOTEBOOKS / name).read_text(encoding="utf-8")
    notebook = nbformat.reads(written, as_version=4)
    nbformat.validate(notebook)
    advice = f"{name}: clear all outputs in Jupyter and save"
    assert notebook.metadata.keys() <= {"kernelspec", "language_info"}, advice
    for cell in notebook.cells:
        assert not cell.metadata, advice
        if cell.cell_type == "code":
            assert cell.outputs == [] and cell.execution_count is None, advice
            assert max(map(len, cell.source.splitlines())) <= 120, f"{name}: a line of {cell.id} runs out of its window"
    assert re.findall(r"/(?:home|Users|root|tmp|work|opt)/|\b[A-Z]:\\", written) == []


def test_the_first_loads_joins_and_draws(release, tables, tmp_path):
    notebook, quoted = run("1-load-and-join.ipynb", release, tmp_path, "quoted['pandas']")
    assert quoted == spoken_by(tables) and quoted["Ragna Holt"] >= 7
    assert figures(notebook) == 4


def test_the_second_trains_a_model_and_owns_up_to_its_size(release, tables, tmp_path):
    notebook, found = run("2-train-a-small-model.ipynb", release, tmp_path, "[len(tested), score, low, high, floor]")
    rows, score, low, high, floor = found
    assert rows == sum(quote["kind"] != "scare" for quote in tables["quotes"].to_pylist())
    assert floor < low <= score <= high <= 1
    articles = tables["documents"].num_rows
    assert f"{rows} quotes in {articles} articles; five folds over whole articles" in "".join(map(outputs, code_cells(notebook)))
    assert figures(notebook) == 2


def test_the_second_keeps_to_the_splits_of_a_release(tmp_path):
    target = tmp_path / "split"
    pressmark("build", SAMPLES, "--splits", "0.6,0.2,0.2", "--name", "split", "--version", "1.0.0", "--output", target)
    ask = "[how, sorted(set(frame.loc[folds[0][0], 'part'])), sorted(set(tested['part']))]"
    _, found = run("2-train-a-small-model.ipynb", target, tmp_path, ask)
    assert found == ["trained on the split train, tested on the split test", ["train"], ["test"]]


def test_the_third_asks_spark_the_same(release, tables, tmp_path):
    notebook, found = run("3-spark.ipynb", release, tmp_path, "[set_aside, spoken]")
    set_aside, spoken = found
    blocks = tables["blocks"].to_pylist()
    aside = sum(block["source_end"] - block["source_start"] for block in blocks if not block["kept"])
    assert set_aside == pytest.approx(100 * aside / sum(block["source_end"] - block["source_start"] for block in blocks))
    assert spoken == spoken_by(tables)
    assert figures(notebook) == 1


def test_the_fourth_verifies_cites_and_compares(release, tmp_path):
    ask = "[citation, {table: counts for table, (counts, _) in compared.items()}]"
    _, found = run("4-verify-cite-compare.ipynb", release, tmp_path, ask)
    citation, compared = found
    assert "Pressmark demo news, version 1.0.0" in citation
    assert compared["documents"] == {"added": 1, "removed": 0, "changed": 1, "shifted": 0, "unchanged": 12}
    assert compared["quotes"]["shifted"] > 0


def test_a_release_with_next_to_nothing_still_loads(short_release, tmp_path):
    _, found = run("1-load-and-join.ipynb", short_release, tmp_path, "[len(documents), len(quotes), quoted]")
    assert found == [1, 0, {"pandas": {}, "DuckDB": {}}]


def test_too_little_to_learn_from_is_said(short_release, tmp_path):
    with pytest.raises(CellExecutionError, match="too little to learn from"):
        run("2-train-a-small-model.ipynb", short_release, tmp_path)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]
