package org.pressmark.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that describe a schema version, as they are published under {@code schema/<version>/}. */
public final class SchemaFiles {
  private SchemaFiles() {}

  /** The content of each file by its name within the version's folder, in a fixed order. */
  public static Map<String, String> of(List<TableSchema> tables) {
    Map<String, String> files = new LinkedHashMap<>();
    for (TableSchema table : tables) {
      files.put(fileName(table), jsonSchema(table));
    }
    files.put("README.md", DataDictionary.markdown(tables));
    return files;
  }

  /** For example {@code quotes.schema.json}. */
  public static String fileName(TableSchema table) {
    return table.name() + ".schema.json";
  }

  /** The table's JSON Schema as published: two spaces of indent, line feeds, one at the end. */
  public static String jsonSchema(TableSchema table) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(JsonSchema.write(table)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of values is always writable", e);
    }
  }
}
