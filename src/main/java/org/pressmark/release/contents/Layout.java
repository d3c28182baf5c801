package org.pressmark.release.contents;

import java.util.List;
import org.pressmark.format.Format;
import org.pressmark.schema.SchemaFiles;

/** Where everything lies within a release. Paths are relative to it, with {@code /} between folders. */
public final class Layout {
  public static final String CARD = "README.md";
  public static final String LICENSE = "LICENSE";
  public static final String CHANGELOG = "CHANGELOG.md";
  public static final String CITATION = "CITATION.cff";
  public static final String CROISSANT = "croissant.json";
  public static final String DATA_PACKAGE = "datapackage.json";
  public static final String DATACITE = "datacite.json";
  public static final String RO_CRATE = "ro-crate-metadata.json";
  public static final String BUILD_REPORT = "build-report.json";
  /** A JSON object a line; not named as JSONL is, for readers take every file of that name for a table. */
  public static final String REJECTS = "rejects.txt";
  /** Only in a release that withholds text: a JSON object a line, named so for the same reason. */
  public static final String WITHHELD = "withheld.txt";
  /** Only in a release from which duplicates were dropped: a JSON object a line, named so for the same reason. */
  public static final String DROPPED = "dropped.txt";
  public static final String BAG = "bagit.txt";
  public static final String BAG_INFO = "bag-info.txt";
  public static final String PAYLOAD_MANIFEST = "manifest-sha256.txt";
  public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  /** Of the tag manifest, and so of every file; no manifest lists it, and not every release has it. */
  public static final String SIGNATURE = TAG_MANIFEST + ".sig";

  /** The folder of everything that the payload manifest lists (BagIt, RFC 8493, section 2.1.2). */
  public static final String PAYLOAD = "data/";

  /** The folder of the schema's files. */
  public static final String SCHEMA = "schema/";

  /** The files that every release has at its root; beside them only data and schemas. */
  public static final List<String> ROOT_FILES =
      List.of(
          CARD, LICENSE, CHANGELOG, CITATION, CROISSANT, DATA_PACKAGE, DATACITE, RO_CRATE, BUILD_REPORT, REJECTS, BAG,
          BAG_INFO, PAYLOAD_MANIFEST, TAG_MANIFEST);

  private Layout() {}

  /** The folder of one table in one format. */
  public static String dataFolder(Format format, String table) {
    return PAYLOAD + format.name() + "/" + table;
  }

  /** The file that holds a whole table in one format, named as Hugging Face names shards. */
  public static String dataFile(Format format, String table) {
    return dataFolder(format, table) + "/train-00000-of-00001." + format.extension();
  }

  /** The file that says what a table's columns are. */
  public static String schemaFile(String table) {
    return SCHEMA + SchemaFiles.fileName(table);
  }

  /** Whether the payload manifest, not the tag manifest, lists that file. */
  public static boolean isPayload(String path) {
    return path.startsWith(PAYLOAD);
  }
}
