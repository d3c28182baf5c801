package org.pressmark.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as a JSON Schema and back, with nothing lost: what JSON Schema has no word for stands in {@code pressmark:}
 * keywords, which validators of others pass over (JSON Schema 2020-12 Core, section 4.3.1).
 */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchema() {}

  /** The schema that every line of the table's JSONL file satisfies. Every column is required; absence is null. */
  public static ObjectNode write(TableSchema table) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    ObjectNode root = json.objectNode();
    root.put("$schema", DIALECT);
    root.put("$id", "urn:pressmark:schema:" + table.version() + ":" + table.name());
    root.put("title", table.name());
    root.put("description", table.meaning());
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    table.columns().forEach(column -> properties.set(column.name(), property(column)));
    ArrayNode required = root.putArray("required");
    table.columns().forEach(column -> required.add(column.name()));
    root.put("additionalProperties", false);
    root.put("pressmark:version", table.version());
    root.put("pressmark:key", table.key());
    ArrayNode order = root.putArray("pressmark:order");
    table.order().forEach(order::add);
    ArrayNode spans = root.putArray("pressmark:spans");
    for (TableSchema.SpanColumns span : table.spans()) {
      ObjectNode node = spans.addObject().put("start", span.start()).put("end", span.end());
      if (span.text() != null) {
        node.put("text", span.text());
      }
    }
    return root;
  }

  private static ObjectNode property(ColumnSchema column) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    switch (column.type()) {
      case STRING -> type(node, column, "string");
      case INT -> type(node, column, "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
      case BOOLEAN -> type(node, column, "boolean");
      case DATE -> type(node, column, "string").put("format", "date");
      case TIMESTAMP -> type(node, column, "string").put("format", "date-time");
      case STRING_LIST -> type(node, column, "array").putObject("items").put("type", "string");
    }
    if (!column.allowed().isEmpty()) {
      ArrayNode values = node.putArray("enum");
      column.allowed().forEach(values::add);
      if (column.nullable()) {
        values.addNull();
      }
    }
    node.put("description", column.meaning());
    node.put("pressmark:fieldId", column.fieldId());
    node.put("pressmark:since", column.since());
    if (column.unit() != Unit.NONE) {
      node.put("pressmark:unit", column.unit().term());
    }
    if (column.refersTo() != null) {
      node.put("pressmark:refersTo", column.refersTo());
    }
    if (column.repeats()) {
      node.put("pressmark:repeats", true);
    }
    if (column.withheld() != Withheld.NEVER) {
      node.put("pressmark:withheld", column.withheld().term());
    }
    return node;
  }

  private static ObjectNode type(ObjectNode node, ColumnSchema column, String type) {
    if (column.nullable()) {
      node.putArray("type").add(type).add("null");
    } else {
      node.put("type", type);
    }
    return node;
  }

  /**
   * The table that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the document is not such a schema; the message names the keyword
   */
  public static TableSchema read(JsonNode root) {
    List<ColumnSchema> columns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : object(root, "properties").properties()) {
      columns.add(column(property.getKey(), property.getValue()));
    }
    List<TableSchema.SpanColumns> spans = new ArrayList<>();
    for (JsonNode span : root.path("pressmark:spans")) {
      spans.add(new TableSchema.SpanColumns(text(span, "start"), text(span, "end"), optionalText(span, "text")));
    }
    return new TableSchema(
        text(root, "title"),
        text(root, "pressmark:version"),
        text(root, "description"),
        columns,
        text(root, "pressmark:key"),
        texts(root.path("pressmark:order")),
        spans);
  }

  private static ColumnSchema column(String name, JsonNode node) {
    JsonNode type = node.path("type");
    boolean nullable = type.isArray();
    String plainType = nullable ? type.path(0).asText() : type.asText();
    String format = node.path("format").asText();
    List<String> allowed = new ArrayList<>();
    node.path("enum").forEach(value -> {
      if (!value.isNull()) {
        allowed.add(value.asText());
      }
    });
    String unit = optionalText(node, "pressmark:unit");
    String withheld = optionalText(node, "pressmark:withheld");
    return new ColumnSchema(
        name,
        columnType(name, plainType, format),
        nullable,
        text(node, "description"),
        unit == null ? Unit.NONE : Term.parse(Unit.class, unit),
        optionalText(node, "pressmark:refersTo"),
        text(node, "pressmark:since"),
        allowed,
        node.path("pressmark:repeats").asBoolean(false),
        withheld == null ? Withheld.NEVER : Term.parse(Withheld.class, withheld),
        node.path("pressmark:fieldId").asInt());
  }

  private static ColumnType columnType(String name, String type, String format) {
    return switch (type + "/" + format) {
      case "string/" -> ColumnType.STRING;
      case "string/date" -> ColumnType.DATE;
      case "string/date-time" -> ColumnType.TIMESTAMP;
      case "integer/" -> ColumnType.INT;
      case "boolean/" -> ColumnType.BOOLEAN;
      case "array/" -> ColumnType.STRING_LIST;
      default -> throw new IllegalArgumentException("column " + name + ": no column type for " + type + " " + format);
    };
  }

  private static JsonNode object(JsonNode node, String keyword) {
    JsonNode value = node.path(keyword);
    if (!value.isObject()) {
      throw new IllegalArgumentException("no object at " + keyword);
    }
    return value;
  }

  private static String text(JsonNode node, String keyword) {
    String value = optionalText(node, keyword);
    if (value == null) {
      throw new IllegalArgumentException("no text at " + keyword);
    }
    return value;
  }

  private static @Nullable String optionalText(JsonNode node, String keyword) {
    JsonNode value = node.path(keyword);
    return value.isTextual() ? value.textValue() : null;
  }

  private static List<String> texts(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
