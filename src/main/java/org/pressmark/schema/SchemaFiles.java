package org.pressmark.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that describe a schema version, as they are published under {@code schema/<version>/}. */
public final class SchemaFiles {
  /** The file that lists a version's tables. */
  public static final String TABLES = "tables.json";

  /** What the names of all others end with. */
  public static final String ENDING = ".schema.json";

  private SchemaFiles() {}

  /** The content of each file by its name within the version's folder, in a fixed order. */
  public static Map<String, String> of(List<TableSchema> tables) {
    Map<String, String> files = new LinkedHashMap<>();
    for (TableSchema table : tables) {
      files.put(fileName(table.name()), jsonSchema(table));
    }
    files.put(TABLES, tablesJson(tables));
    files.put("README.md", DataDictionary.markdown(tables));
    return files;
  }

  /** For example {@code quotes.schema.json}. */
  public static String fileName(String table) {
    return table + ENDING;
  }

  /** The table's JSON Schema as published: two spaces of indent, line feeds, one at the end. */
  public static String jsonSchema(TableSchema table) {
    return pretty(JsonSchema.write(table));
  }

  private static String tablesJson(List<TableSchema> tables) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("version", tables.get(0).version());
    ArrayNode names = root.putArray("tables");
    tables.forEach(table -> names.add(table.name()));
    return pretty(root);
  }

  private static String pretty(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of values is always writable", e);
    }
  }
}
