"""A release in the tools of its users: each reads the same rows, and slices the same text."""

import gzip
import json
import subprocess

import bagit
import duckdb
import jsonschema
import pandas
import polars


def resources(package, extension):
    return [r for r in package["resources"] if r["path"].endswith(extension)]


def test_the_five_tables_are_there_and_filled(tables):
    assert list(tables) == ["documents", "blocks", "sentences", "entities", "quotes"]
    assert all(table.num_rows > 10 for table in tables.values())


def test_sha256sum_accepts_the_manifests(release):
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "--check", "--strict", "--quiet", manifest], cwd=release, check=True)


def test_bagit_accepts_the_release(release):
    bagit.Bag(str(release)).validate()


def test_pandas_reads_what_pyarrow_reads(release, package, tables):
    for resource in resources(package, ".parquet"):
        frame = pandas.read_parquet(release / resource["path"])
        table = tables[resource["name"]]
        assert list(frame.columns) == table.column_names
        assert len(frame) == table.num_rows


def test_polars_slices_every_span_as_the_text_column_says(release):
    parquet = release / "data" / "parquet"
    documents = polars.read_parquet(parquet / "documents/*.parquet").select("document_id", polars.col("text").alias("page"))
    for table in ("sentences", "entities", "quotes"):
        rows = polars.read_parquet(parquet / table / "*.parquet").join(documents, on="document_id")
        sliced = rows.select(polars.col("page").str.slice(polars.col("start"), polars.col("end") - polars.col("start")))
        assert sliced.to_series().to_list() == rows["text"].to_list(), table


def test_duckdb_slices_every_speaker_as_the_text_column_says(release):
    parquet = release / "data" / "parquet"
    wrong = duckdb.sql(
        f"""
        SELECT count(*) FROM '{parquet}/quotes/*.parquet' q JOIN '{parquet}/documents/*.parquet' d USING (document_id)
        WHERE substring(d.text, q.speaker_start + 1, q.speaker_end - q.speaker_start) IS DISTINCT FROM q.speaker_text
          AND q.speaker_start IS NOT NULL
        """
    ).fetchall()
    assert wrong == [(0,)]


def test_offsets_are_code_points_after_an_emoji(tables):
    documents = {d["document_id"]: d["text"] for d in tables["documents"].to_pylist()}
    after = [
        e for e in tables["entities"].to_pylist() if any(ord(c) > 0xFFFF for c in documents[e["document_id"]][: e["start"]])
    ]
    assert after, "no sample has an entity behind an emoji"
    for entity in after:
        assert documents[entity["document_id"]][entity["start"] : entity["end"]] == entity["text"]


def test_jsonl_holds_the_same_rows_and_satisfies_the_schema(release, package, tables):
    for resource in resources(package, ".jsonl.gz"):
        name = resource["name"].removesuffix("-jsonl")
        schema = json.loads((release / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
        with gzip.open(release / resource["path"], "rt", encoding="utf-8", newline="") as lines:
            rows = [json.loads(line) for line in lines]
        for row in rows:
            validator.validate(row)
        assert [list(row) for row in rows] == [tables[name].column_names] * tables[name].num_rows
        keys = tables[name].column(schema["pressmark:key"]).to_pylist()
        assert [row[schema["pressmark:key"]] for row in rows] == keys


def test_datasets_loads_every_configuration(release, tables, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    import datasets

    for name, table in tables.items():
        loaded = datasets.load_dataset(str(release), name, cache_dir=str(tmp_path))["train"]
        assert loaded.num_rows == table.num_rows
        assert loaded.column_names == table.column_names


def test_days_are_text_times_are_times_and_lists_are_lists(release, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    import datasets

    parquet = release / "data" / "parquet"
    features = datasets.load_dataset(str(release), "documents", cache_dir=str(tmp_path))["train"].features.arrow_schema
    types = {name: str(features.field(name).type) for name in ("published_on", "published_at", "authors", "text_length")}
    assert types["published_on"] == "string" and types["published_at"] == "timestamp[us, tz=UTC]"
    assert types["authors"].startswith("list<") and types["text_length"] == "int32"
    frame = pandas.read_parquet(parquet / "documents")
    assert str(frame["published_at"].dtype) == "datetime64[us, UTC]"
    schema = polars.read_parquet(parquet / "documents/*.parquet").schema
    assert schema["published_on"] == polars.String and schema["authors"] == polars.List(polars.String)
    assert schema["published_at"] == polars.Datetime("us", "UTC")
    described = duckdb.sql(f"DESCRIBE SELECT * FROM '{parquet}/documents/*.parquet'").fetchall()
    columns = {row[0]: row[1] for row in described}
    assert (columns["published_on"], columns["authors"]) == ("VARCHAR", "VARCHAR[]")
    assert columns["published_at"] == "TIMESTAMP WITH TIME ZONE"
    days = [day for day in frame["published_on"] if day is not None and day == day]
    assert days and days == [str(day.date()) for day in pandas.to_datetime(days)]
    dated = duckdb.sql(f"SELECT count(published_on::DATE) FROM '{parquet}/documents/*.parquet'").fetchall()[0][0]
    assert dated == len(days)


def test_joins_lose_and_double_nothing(release, tables):
    parquet = release / "data" / "parquet"
    joined = duckdb.sql(
        f"""
        SELECT count(*), count(e.entity_id), count(q.speaker_entity_id)
        FROM '{parquet}/quotes/*.parquet' q JOIN '{parquet}/sentences/*.parquet' s USING (sentence_id)
        LEFT JOIN '{parquet}/entities/*.parquet' e ON e.entity_id = q.speaker_entity_id
        """
    ).fetchall()[0]
    quotes = tables["quotes"]
    speakers = quotes.num_rows - quotes.column("speaker_entity_id").null_count
    assert joined == (quotes.num_rows, speakers, speakers)
    frame = pandas.read_parquet(parquet / "entities").merge(pandas.read_parquet(parquet / "documents"), on="document_id")
    assert len(frame) == tables["entities"].num_rows


def test_spark_joins_quotes_to_their_documents(spark, release, tables):
    parquet = release / "data" / "parquet"
    quotes = spark.read.parquet(str(parquet / "quotes"))
    documents = spark.read.parquet(str(parquet / "documents")).selectExpr("document_id", "text AS page")
    wrong = quotes.join(documents, "document_id").where("NOT substring(page, start + 1, end - start) <=> text")
    types = dict(spark.read.parquet(str(parquet / "documents")).dtypes)
    assert (types["published_on"], types["published_at"], types["authors"]) == ("string", "timestamp", "array<string>")
    assert quotes.count() == tables["quotes"].num_rows
    assert wrong.count() == 0
