package org.pressmark.release.report;

import org.pressmark.bytes.Sha256;
import org.pressmark.schema.SchemaFiles;
import org.pressmark.schema.TableSchema;

/** The hash of a table's schema file, which is also the hash of the frozen file in the project. */
final class SchemaHash {
  private SchemaHash() {}

  static String of(TableSchema table) {
    return Sha256.of(SchemaFiles.jsonSchema(table));
  }
}
