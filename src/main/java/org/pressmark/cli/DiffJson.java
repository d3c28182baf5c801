package org.pressmark.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pressmark.release.diff.FileDiff;
import org.pressmark.release.diff.ReleaseDiff;
import org.pressmark.release.diff.ReleaseFacts;
import org.pressmark.release.diff.RowSample;
import org.pressmark.release.diff.TableDiff;
import org.pressmark.release.diff.ValueChange;
import org.pressmark.schema.SchemaChange;

/** A difference for machines. */
final class DiffJson {
  private DiffJson() {}

  static ObjectNode of(ReleaseDiff diff) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("old", facts(diff.before()));
    root.set("new", facts(diff.now()));
    root.put("level", diff.level().term());
    root.put("leastVersion", diff.leastVersion().text());
    root.put("declaredVersion", diff.now().version().text());
    root.put("legal", diff.legal());
    root.set("schema", changes(diff.schema()));
    ArrayNode tables = root.putArray("tables");
    diff.tables().forEach(table -> tables.add(table(table)));
    if (diff.files() != null) {
      FileDiff files = diff.files();
      ObjectNode node = root.putObject("files");
      texts(node.putArray("added"), files.added());
      texts(node.putArray("removed"), files.removed());
      texts(node.putArray("changed"), files.changed());
    }
    return root;
  }

  /** Changes of a schema, in their order. */
  static ArrayNode changes(List<SchemaChange> changes) {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    for (SchemaChange change : changes) {
      node.addObject()
          .put("table", change.table())
          .put("column", change.column())
          .put("level", change.level().term())
          .put("change", change.detail());
    }
    return node;
  }

  private static ObjectNode facts(ReleaseFacts facts) {
    return JsonNodeFactory.instance.objectNode()
        .put("name", facts.name())
        .put("version", facts.version().text())
        .put("date", facts.date())
        .put("title", facts.title())
        .put("license", facts.license())
        .put("schemaVersion", facts.schemaVersion())
        .put("toolVersion", facts.toolVersion());
  }

  private static ObjectNode table(TableDiff table) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("table", table.table());
    node.put("oldRows", table.oldRows()).put("newRows", table.newRows());
    node.put("added", table.added()).put("removed", table.removed()).put("changed", table.changed());
    node.put("shifted", table.shifted()).put("unchanged", table.unchanged());
    node.put("movedTexts", table.movedTexts());
    ObjectNode columns = node.putObject("columns");
    table.columns().forEach(columns::put);
    ObjectNode first = node.putObject("first");
    rows(first.putArray("added"), table.firstAdded());
    rows(first.putArray("removed"), table.firstRemoved());
    rows(first.putArray("changed"), table.firstChanged());
    rows(first.putArray("shifted"), table.firstShifted());
    return node;
  }

  private static void rows(ArrayNode node, List<RowSample> rows) {
    for (RowSample row : rows) {
      ObjectNode sample = node.addObject().put("id", row.id());
      if (row.source() != null) {
        sample.put("source", row.source());
      }
      if (!row.values().isEmpty()) {
        ObjectNode columns = sample.putObject("columns");
        for (ValueChange value : row.values()) {
          columns.putObject(value.column()).put("old", value.before()).put("new", value.now());
        }
      }
    }
  }

  private static void texts(ArrayNode node, List<String> texts) {
    texts.forEach(node::add);
  }
}
