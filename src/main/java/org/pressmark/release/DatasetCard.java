package org.pressmark.release;

import java.util.List;
import java.util.Locale;
import org.pressmark.model.Tables;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.TableSchema;

/**
 * {@code README.md}: the card that people read, with the YAML head by which Hugging Face finds the tables. Nothing of an
 * article stands in it, so no article can put words or markup there.
 */
final class DatasetCard {
  private DatasetCard() {}

  static String of(ReleaseContents contents) {
    StringBuilder text = new StringBuilder("---\n");
    head(text, contents);
    text.append("---\n\n");
    body(text, contents);
    return text.toString();
  }

  private static void head(StringBuilder yaml, ReleaseContents contents) {
    KnownLicense known = contents.knownLicense();
    yaml.append("pretty_name: ").append(JsonText.quoted(contents.settings().displayTitle())).append('\n');
    yaml.append("license: ").append(known == null ? "other" : known.spdx().toLowerCase(Locale.ROOT)).append('\n');
    if (known == null) {
      yaml.append("license_name: ").append(JsonText.quoted(LicenseText.title(contents))).append('\n');
      yaml.append("license_link: LICENSE\n");
    }
    yaml.append("language:\n");
    // Quoted, because YAML 1.1 reads no, the tag of Norwegian, as false.
    List<String> languages = contents.languages().isEmpty() ? List.of("und") : contents.languages();
    languages.forEach(language -> yaml.append("- ").append(JsonText.quoted(language)).append('\n'));
    yaml.append("tags:\n- news\n- entities\n- quotes\n");
    yaml.append("size_categories:\n- ").append(sizeCategory(contents.rowsOf(Tables.DOCUMENTS.schema().name()))).append('\n');
    yaml.append("configs:\n");
    boolean first = true;
    for (ReleaseContents.TableContents table : contents.tables()) {
      ReleaseContents.DataFile file = table.preferredFile();
      String name = table.schema().name();
      yaml.append("- config_name: ").append(name).append('\n');
      if (first) {
        yaml.append("  default: true\n");
      }
      yaml.append("  data_files:\n  - split: train\n    path: ").append(Layout.dataFolder(file.format(), name))
          .append("/*.").append(file.format().extension()).append('\n');
      first = false;
    }
    yaml.append("dataset_info:\n");
    contents.tables().forEach(table -> info(yaml, table));
  }

  private static void info(StringBuilder yaml, ReleaseContents.TableContents table) {
    yaml.append("- config_name: ").append(table.schema().name()).append("\n  features:\n");
    for (ColumnSchema column : table.schema().columns()) {
      yaml.append("  - name: ").append(JsonText.quoted(column.name())).append("\n    ").append(feature(column)).append('\n');
    }
    yaml.append("  splits:\n  - name: train\n    num_bytes: ").append(table.valueBytes());
    yaml.append("\n    num_examples: ").append(table.rows());
    yaml.append("\n  download_size: ").append(table.preferredFile().digest().bytes());
    yaml.append("\n  dataset_size: ").append(table.valueBytes()).append('\n');
  }

  private static String feature(ColumnSchema column) {
    return switch (column.type()) {
      case STRING -> "dtype: string";
      case INT -> "dtype: int32";
      case BOOLEAN -> "dtype: bool";
      case DATE -> "dtype: date32";
      case TIMESTAMP -> "dtype: timestamp[us, tz=UTC]";
      case STRING_LIST -> "list: string";
    };
  }

  private static String sizeCategory(long rows) {
    if (rows < 1_000) {
      return "n<1K";
    }
    String[] names = {"1K<n<10K", "10K<n<100K", "100K<n<1M", "1M<n<10M", "10M<n<100M"};
    long limit = 10_000;
    for (String name : names) {
      if (rows < limit) {
        return name;
      }
      limit *= 10;
    }
    return "100M<n<1B";
  }

  private static void body(StringBuilder text, ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    text.append("# ").append(markdown(settings.displayTitle())).append(' ').append(settings.version()).append("\n\n");
    text.append("News articles as tables, packaged by Pressmark ").append(settings.toolVersion());
    text.append(" in schema ").append(Tables.SCHEMA_VERSION).append(".\n\n");
    text.append("| table | rows | one row is |\n|---|---:|---|\n");
    for (ReleaseContents.TableContents table : contents.tables()) {
      TableSchema schema = table.schema();
      text.append("| ").append(schema.name()).append(" | ").append(table.rows()).append(" | ").append(schema.meaning()).append(" |\n");
    }
    long rejects = contents.rejects().total();
    text.append("\nArticles left out: ").append(rejects).append(rejects == 0 ? "" : "; `rejects.txt` names each with the reason");
    text.append(". What every column means stands in `schema/<table>.schema.json`.\n");
    loading(text, contents.tables().get(0));
    text.append(WithheldNotice.section(contents));
    offsets(text);
    checking(text, settings);
  }

  private static void loading(StringBuilder text, ReleaseContents.TableContents table) {
    String name = table.schema().name();
    ReleaseContents.DataFile file = table.preferredFile();
    String path = file.digest().path();
    String folder = Layout.dataFolder(file.format(), name);
    text.append("\n## Load\n\nFrom this folder, with Python:\n\n```python\n");
    if (file.format().name().equals("parquet")) {
      text.append("pandas.read_parquet(\"").append(folder).append("\")\n");
      text.append("polars.read_parquet(\"").append(folder).append("/*.parquet\")\n");
      text.append("duckdb.sql(\"select * from '").append(folder).append("/*.parquet'\")\n");
      text.append("spark.read.parquet(\"").append(folder).append("\")\n");
    } else if (file.format().name().equals("jsonl")) {
      text.append("pandas.read_json(\"").append(path).append("\", lines=True)\n");
      text.append("polars.read_ndjson(\"").append(path).append("\")\n");
      text.append("duckdb.sql(\"select * from read_json('").append(path).append("')\")\n");
      text.append("spark.read.json(\"").append(path).append("\")\n");
    } else {
      text.append("pyarrow.ipc.open_file(\"").append(path).append("\").read_all()\n");
      text.append("polars.read_ipc(\"").append(path).append("\")\n");
    }
    // Not ".": datasets takes the folder's name for the dataset's.
    text.append("datasets.load_dataset(os.getcwd(), \"").append(name).append("\")\n```\n");
  }

  private static void offsets(StringBuilder text) {
    text.append("\n## Offsets\n\nEvery offset counts Unicode code points of `documents.text` from 0; the end is exclusive. ");
    text.append("In Python `text[start:end]` is the span, in polars `text.str.slice(start, end - start)`, ");
    text.append("in DuckDB `substring(text, start + 1, \"end\" - start)` and in Spark the same without the marks. ");
    text.append("Java and JavaScript count UTF-16 units and must convert. ");
    text.append("Join on `document_id`. A value that is not known is null, never empty text.\n");
  }

  private static void checking(StringBuilder text, ReleaseSettings settings) {
    text.append("\n## Verify\n\n```sh\nsha256sum -c --strict manifest-sha256.txt tagmanifest-sha256.txt\n```\n\n");
    text.append("The folder is a BagIt 1.0 bag. `pressmark validate` also checks every row.\n");
    text.append("\n## Licence and citation\n\nSee `LICENSE`");
    text.append(settings.license() == null ? ": none is declared, and the articles remain their publishers'. " : ". ");
    text.append("To cite the dataset, see `CITATION.cff`.\n");
  }

  /** A text of the maker's without meaning to Markdown. */
  private static String markdown(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|&])", "\\\\$1");
  }
}
