package org.pressmark.release.metadata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pressmark.model.Tables;
import org.pressmark.release.contents.JsonText;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Licenses;
import org.pressmark.schema.ColumnSchema;

/** The YAML head of the card, by which Hugging Face lists a dataset and finds its tables. */
final class CardHead {
  private static final List<String> TAGS = List.of("news", "entities", "quotes");

  private CardHead() {}

  /** The words under which catalogues list the dataset: ours, then the maker's. */
  static List<String> tags(ReleaseSettings settings) {
    return Stream.concat(TAGS.stream(), settings.description().keywords().stream()).distinct().toList();
  }

  static String of(ReleaseContents contents) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("pretty_name: ").append(JsonText.quoted(contents.settings().displayTitle())).append('\n');
    license(yaml, contents);
    // Quoted, because YAML 1.1 reads no, the tag of Norwegian, as false.
    list(yaml, "language", contents.languages().isEmpty() ? List.of("und") : contents.languages());
    list(yaml, "multilinguality", List.of(contents.languages().size() > 1 ? "multilingual" : "monolingual"));
    list(yaml, "annotations_creators", List.of("machine-generated"));
    list(yaml, "language_creators", List.of("found"));
    list(yaml, "source_datasets", List.of("original"));
    list(yaml, "task_categories", List.of("token-classification"));
    list(yaml, "task_ids", List.of("named-entity-recognition"));
    list(yaml, "tags", tags(contents.settings()));
    list(yaml, "size_categories", List.of(sizeCategory(contents.rowsOf(Tables.DOCUMENTS.schema().name()))));
    yaml.append("configs:\n");
    boolean first = true;
    for (ReleaseContents.TableContents table : contents.tables()) {
      config(yaml, table, first);
      first = false;
    }
    yaml.append("dataset_info:\n");
    contents.tables().forEach(table -> info(yaml, table));
    return yaml.toString();
  }

  private static void list(StringBuilder yaml, String key, List<String> values) {
    yaml.append(key).append(":\n");
    values.forEach(value -> yaml.append("- ").append(JsonText.quoted(value)).append('\n'));
  }

  // Hugging Face refuses identifiers that it does not know, so only Creative Commons 4.0 and few others go by theirs.
  private static void license(StringBuilder yaml, ReleaseContents contents) {
    Licenses.License known = contents.knownLicense();
    String identifier = known == null ? "" : known.spdx().toLowerCase(Locale.ROOT);
    if (HUGGING_FACE_LICENSES.contains(identifier)) {
      yaml.append("license: ").append(identifier).append('\n');
    } else {
      yaml.append("license: other\n");
      yaml.append("license_name: ")
          .append(JsonText.quoted(known == null ? LicenseText.title(contents) : identifier))
          .append('\n');
      yaml.append("license_link: ").append(JsonText.quoted(LicenseText.page(contents))).append('\n');
    }
  }

  /**
   * Those identifiers of Hugging Face's that are SPDX's in small letters
   * (huggingface.co/docs/hub/repositories-licenses).
   */
  private static final List<String> HUGGING_FACE_LICENSES =
      List.of(
          "apache-2.0", "mit", "afl-3.0", "artistic-2.0", "bsl-1.0", "bsd-2-clause", "bsd-3-clause",
          "bsd-3-clause-clear", "cc0-1.0", "cc-by-2.0", "cc-by-2.5", "cc-by-3.0", "cc-by-4.0", "cc-by-sa-3.0",
          "cc-by-sa-4.0", "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0", "cc-by-nd-4.0", "cc-by-nc-nd-3.0",
          "cc-by-nc-nd-4.0", "cc-by-nc-sa-2.0", "cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0", "cdla-sharing-1.0",
          "cdla-permissive-1.0", "wtfpl", "ecl-2.0", "epl-1.0", "epl-2.0", "etalab-2.0", "eupl-1.1",
          "eupl-1.2", "agpl-3.0", "gpl-2.0", "gpl-3.0", "lgpl-2.1", "lgpl-3.0", "isc", "lppl-1.3c", "ms-pl",
          "mpl-2.0", "osl-3.0", "postgresql", "ofl-1.1", "ncsa", "unlicense", "zlib");

  private static void config(StringBuilder yaml, ReleaseContents.TableContents table, boolean first) {
    ReleaseContents.DataFile file = table.preferredFile();
    String name = table.schema().name();
    yaml.append("- config_name: ").append(name).append('\n');
    if (first) {
      yaml.append("  default: true\n");
    }
    yaml.append("  data_files:\n  - split: train\n    path: ").append(Layout.dataFolder(file.format(), name))
        .append("/*.").append(file.format().extension()).append('\n');
  }

  private static void info(StringBuilder yaml, ReleaseContents.TableContents table) {
    yaml.append("- config_name: ").append(table.schema().name()).append("\n  features:\n");
    for (ColumnSchema column : table.schema().columns()) {
      yaml.append("  - name: ")
          .append(JsonText.quoted(column.name()))
          .append("\n    ")
          .append(feature(column))
          .append('\n');
    }
    yaml.append("  splits:\n  - name: train\n    num_bytes: ").append(table.valueBytes());
    yaml.append("\n    num_examples: ").append(table.rows());
    yaml.append("\n  download_size: ").append(table.preferredFile().digest().bytes());
    yaml.append("\n  dataset_size: ").append(table.valueBytes()).append('\n');
  }

  private static String feature(ColumnSchema column) {
    return switch (column.type()) {
      case STRING, DATE -> "dtype: string";
      case INT -> "dtype: int32";
      case BOOLEAN -> "dtype: bool";
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
}
