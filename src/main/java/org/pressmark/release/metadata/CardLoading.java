package org.pressmark.release.metadata;

import java.util.List;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.release.contents.ReleaseContents;

/** How the tables are loaded, in words that can be pasted: the section of the card that most readers come for. */
final class CardLoading {
  private CardLoading() {}

  static String of(ReleaseContents contents) {
    ReleaseContents.DataFile documents = contents.tables().get(0).preferredFile();
    Format format = documents.format();
    StringBuilder text =
        new StringBuilder(
            "\n## Load\n\nIn this folder; on Hugging Face put the dataset's name in place of `os.getcwd()`.\n");
    python(text, "import datasets, os", "quotes = datasets.load_dataset(os.getcwd(), \"quotes\", split=\"train\")");
    if (format == Formats.PARQUET) {
      parquet(text);
    } else if (format == Formats.JSONL) {
      jsonl(text);
    } else {
      python(text, "import pyarrow", "quotes = pyarrow.ipc.open_file(\"" + quotes(contents) + "\").read_all()");
    }
    text.append(
        """

        Every table has `document_id`. `sentence_id` leads from entities and quotes to their sentence, `speaker_entity_id` from a
        quote to the entity that speaks, `chain_id` joins mentions of one thing within a document. The files are whole: where a
        split was asked for, select by `documents.split`.
        """);
    return text.toString();
  }

  private static String quotes(ReleaseContents contents) {
    return contents.tables().stream()
        .filter(table -> table.schema().name().equals("quotes"))
        .findFirst()
        .orElseThrow()
        .preferredFile()
        .digest()
        .path();
  }

  private static void parquet(StringBuilder text) {
    python(
        text,
        "import pandas",
        "quotes = pandas.read_parquet(\"data/parquet/quotes\")",
        "documents = pandas.read_parquet(\"data/parquet/documents\", columns=[\"document_id\", \"title\", \"published_on\"])",
        "quotes.merge(documents, on=\"document_id\").groupby(\"speaker_name\").size().nlargest(20)");
    python(
        text,
        "import polars",
        "quotes = polars.read_parquet(\"data/parquet/quotes/*.parquet\")");
    fence(
        text,
        "sql",
        "-- DuckDB",
        "SELECT d.title, q.speaker_name, q.text",
        "FROM 'data/parquet/quotes/*.parquet' q JOIN 'data/parquet/documents/*.parquet' d USING (document_id);");
    python(text, "quotes = spark.read.parquet(\"data/parquet/quotes\")  # Apache Spark 3.4 or later");
  }

  private static void jsonl(StringBuilder text) {
    python(
        text,
        "import pandas",
        "quotes = pandas.read_json(\"data/jsonl/quotes/train-00000-of-00001.jsonl.gz\", lines=True)");
    fence(text, "sql", "-- DuckDB", "SELECT * FROM read_json('data/jsonl/quotes/*.jsonl.gz');");
    python(text, "quotes = spark.read.json(\"data/jsonl/quotes\")  # Apache Spark");
  }

  private static void python(StringBuilder text, String... lines) {
    fence(text, "python", lines);
  }

  private static void fence(StringBuilder text, String language, String... lines) {
    text.append("\n```").append(language).append('\n');
    List.of(lines).forEach(line -> text.append(line).append('\n'));
    text.append("```\n");
  }
}
