"""The metadata files in the libraries that read them: each accepts its file, and all state the same."""

import json
import os
import subprocess

import datacite.schema45
import frictionless
import mlcroissant
import pandas
import pytest
import yaml
from huggingface_hub import DatasetCard
from rocrate.rocrate import ROCrate

from conftest import pressmark

DESCRIPTION = """
title: "Harbour: news & more"
description: |
  Two paragraphs.

  The second: {with} *marks* | and # signs.
creators:
  - {given-names: Josiah, family-names: Carberry, orcid: 0000-0002-1825-0097, affiliation: Brown University}
  - {name: Harbour Institute, ror: https://ror.org/03yrm5c26}
  - {name: Quell, orcid: 0000-0002-1694-233X}
publisher: {name: Harbour Institute, ror: https://ror.org/03yrm5c26, url: https://institute.example}
license: ODbL-1.0
url: https://news.example/dataset
doi: 10.5555/12345678
date: 2026-03-31
keywords: [harbour, "no"]
"""


@pytest.fixture(scope="module")
def described(tmp_path_factory):
    """A release of one article with every fact stated."""
    folder = tmp_path_factory.mktemp("described")
    (folder / "dataset.yaml").write_text(DESCRIPTION, encoding="utf-8")
    # frictionless cannot read a table without rows, so there is a name and a quote.
    text = "Ferry sails\n\nThe ferry sails again on Monday.\n\n\u201cWe are glad to be back,\u201d said Mara Quell, who lives in London.\n"
    (folder / "ferry.txt").write_text(text, encoding="utf-8")
    target = folder.parent / "news-2.0.0"
    pressmark("build", folder, "--name", "news", "--version", "2.0.0", "--output", target)
    return target


@pytest.fixture(params=["samples", "described"])
def either(request, release, described):
    return release if request.param == "samples" else described


def plain(value):
    """A value as JSON-like data; mlcroissant gives bytes for text and its own kind of time."""
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, pandas.Timestamp):
        return None if pandas.isna(value) else value.to_pydatetime()
    if isinstance(value, list):
        return [plain(part) for part in value]
    return None if isinstance(value, float) and pandas.isna(value) else value


def test_croissant_reads_every_record(release, tables):
    dataset = mlcroissant.Dataset(jsonld=str(release / "croissant.json"))
    assert not list(dataset.metadata.ctx.issues.warnings)
    for name, table in tables.items():
        records = [{key.split("/")[-1]: plain(value) for key, value in row.items()} for row in dataset.records(name)]
        assert records == table.to_pylist(), name


def test_frictionless_accepts_the_data_package(either):
    report = frictionless.Package(str(either / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])


def test_datacite_accepts_its_file(either):
    document = json.loads((either / "datacite.json").read_text(encoding="utf-8"))
    assert [error.message for error in datacite.schema45.validator.iter_errors(document)] == []
    assert "<resource" in datacite.schema45.tostring(document)


def test_cffconvert_accepts_the_citation(either):
    for arguments in (["--validate"], ["-f", "bibtex"], ["-f", "apalike"]):
        command = [os.environ["CFFCONVERT"], *arguments, "-i", either / "CITATION.cff"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr


def test_rocrate_finds_every_file(either):
    described = {entity.id for entity in ROCrate(str(either)).data_entities}
    assert {str(path.relative_to(either)) for path in (either / "data").rglob("*") if path.is_file()} <= described


def test_hugging_face_reads_the_card(either):
    head = DatasetCard.load(either / "README.md").data.to_dict()
    assert head["license"] in ("apache-2.0", "other")
    assert head["annotations_creators"] == ["machine-generated"]
    assert sum(bool(config.get("default")) for config in head["configs"]) == 1


def test_every_file_states_the_same_facts(described):
    read = {name: json.loads((described / name).read_text("utf-8")) for name in ("croissant.json", "datacite.json", "datapackage.json")}
    croissant, datacite_file, package = read.values()
    citation = yaml.safe_load((described / "CITATION.cff").read_text("utf-8"))
    crate = json.loads((described / "ro-crate-metadata.json").read_text("utf-8"))["@graph"]
    root = next(entity for entity in crate if entity["@id"] == "./")
    title = "Harbour: news & more"
    assert {citation["title"], package["title"], root["name"], croissant["alternateName"], datacite_file["titles"][0]["title"]} == {title}
    description = "Two paragraphs.\n\nThe second: {with} *marks* | and # signs."
    assert {citation["abstract"], package["description"], root["description"], croissant["description"]} == {description}
    assert {citation["doi"], datacite_file["doi"]} == {"10.5555/12345678"}
    assert {citation["license"], package["licenses"][0]["name"]} == {"ODbL-1.0"}
    assert citation["authors"][0]["orcid"] == "https://orcid.org/0000-0002-1825-0097"
    assert datacite_file["publisher"]["publisherIdentifier"] == "https://ror.org/03yrm5c26"
    assert [agent["name"] for agent in croissant["creator"]] == ["Josiah Carberry", "Harbour Institute", "Quell"]
    assert package["contributors"][-1]["roles"] == ["publisher"]
    assert "Source-Organization: Harbour Institute" in (described / "bag-info.txt").read_text("utf-8")
    card = (described / "README.md").read_text("utf-8")
    assert "```bibtex\n@misc{news," in card and "| sentence ends |" in card and "## Personal data" in card


def test_init_writes_a_file_that_builds_and_never_overwrites(tmp_path):
    done = pressmark("init", cwd=tmp_path)
    template = (tmp_path / "dataset.yaml").read_text(encoding="utf-8")
    assert "dataset.yaml" in done.stdout and "# license: CC-BY-4.0" in template
    again = pressmark("init", cwd=tmp_path, check=False)
    assert again.returncode == 2 and (tmp_path / "dataset.yaml").read_text(encoding="utf-8") == template
    (tmp_path / "ferry.txt").write_text("Ferry sails\n\nThe ferry sails again on Monday.\n", encoding="utf-8")
    pressmark("build", tmp_path, "--output", tmp_path.parent / "built")
    assert json.loads((tmp_path.parent / "built" / "datapackage.json").read_text("utf-8"))["name"] == "my-news"
