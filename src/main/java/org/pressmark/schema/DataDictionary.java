package org.pressmark.schema;

import java.util.ArrayList;
import java.util.List;

/** The tables described for readers, in Markdown. */
public final class DataDictionary {
  private DataDictionary() {}

  /** One section a table, one line a column. All tables have the same version. */
  public static String markdown(List<TableSchema> tables) {
    StringBuilder page = new StringBuilder();
    page.append("# Pressmark schema ").append(tables.get(0).version()).append("\n\n");
    page.append(
        "Generated from the records in `org.pressmark.model`; do not edit. A published version never changes.\n\n");
    page.append("Offsets count Unicode code points of `documents.text` from 0; ends are exclusive, so that\n");
    page.append(
        "`text[start:end]` in Python is the span. Every column is present in every row; absence is null, or an empty\n");
    page.append("list for `list<string>`.\n");
    for (TableSchema table : tables) {
      page.append("\n## ").append(table.name()).append("\n\n").append(table.meaning()).append("\n\n");
      page.append("Key: `").append(table.key()).append("`. Sorted by ");
      page.append(String.join(", ", table.order().stream().map(column -> "`" + column + "`").toList())).append(".\n\n");
      page.append("| column | type | meaning |\n|---|---|---|\n");
      table.columns().forEach(column -> page.append(line(column)));
    }
    return page.toString();
  }

  private static String line(ColumnSchema column) {
    List<String> facts = new ArrayList<>();
    if (column.unit() != Unit.NONE) {
      facts.add("Unit: " + column.unit().term() + ".");
    }
    if (column.refersTo() != null) {
      facts.add("Refers to `" + column.refersTo() + "`.");
    }
    if (!column.allowed().isEmpty()) {
      facts.add("One of " + String.join(", ", column.allowed().stream().map(term -> "`" + term + "`").toList()) + ".");
    }
    switch (column.withheld()) {
      case NEVER -> { }
      case LONG -> facts.add("Left out if longer than names are where the text is withheld.");
      case ALWAYS -> facts.add("Null where the text is withheld.");
    }
    String more = facts.isEmpty() ? "" : " " + String.join(" ", facts);
    return "| `"
        + column.name()
        + "` | "
        + type(column.type())
        + (column.nullable() ? ", nullable" : "")
        + " | "
        + column.meaning()
        + more
        + " |\n";
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING_LIST -> "list&lt;string&gt;";
      case DATE -> "string, a date: 2026-01-31";
      default -> type.dataPackageType();
    };
  }
}
