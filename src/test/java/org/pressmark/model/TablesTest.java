package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Column;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.JsonSchema;
import org.pressmark.schema.PublishedSchemas;
import org.pressmark.schema.RecordTable;
import org.pressmark.schema.Table;
import org.pressmark.schema.TableSchema;

class TablesTest {
  @Table(name = "things", meaning = "A thing.", key = "thingId", order = "thingId")
  record NoMeaning(@Column(" ") String thingId) {}

  @Table(name = "things", meaning = "A thing.", key = "thing_id", order = "thing_id")
  record NoColumn(@Column("Identifies the thing.") String thingId, int weight) {}

  @Table(name = "things", meaning = "A thing.", key = "thing_id", order = "thing_id")
  record NullableList(
      @Column("Identifies the thing.") String thingId,
      @Column("Names.") @Nullable List<String> names) {}

  @Test
  void a_column_without_a_meaning_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> RecordTable.of(NoMeaning.class, "1.0"));
  }

  @Test
  void a_component_that_is_no_column_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> RecordTable.of(NoColumn.class, "1.0"));
  }

  @Test
  void a_list_is_empty_rather_than_null() {
    assertThrows(IllegalArgumentException.class, () -> RecordTable.of(NullableList.class, "1.0"));
  }

  @Test
  void a_schema_survives_the_way_through_json() {
    for (TableSchema table : Tables.schemas()) {
      assertEquals(table, JsonSchema.read(JsonSchema.write(table)));
    }
  }

  @Test
  void the_build_carries_its_own_version_as_published() {
    assertEquals(Tables.schemas(), PublishedSchemas.tables(Tables.SCHEMA_VERSION));
    assertEquals(List.of(), PublishedSchemas.tables("999.0"));
    assertEquals(List.of(), PublishedSchemas.tables("../1.0"));
  }

  @Test
  void every_reference_names_the_key_of_a_table() {
    for (TableSchema table : Tables.schemas()) {
      for (ColumnSchema column : table.columns()) {
        if (column.refersTo() != null) {
          TableSchema target =
              Tables.schemas().stream().filter(t -> t.name().equals(column.refersToTable())).findFirst().orElseThrow();
          assertEquals(target.key(), column.refersToColumn(), () -> table.name() + "." + column.name());
        }
      }
    }
  }

  @Test
  void a_record_survives_the_way_through_a_row() {
    Quote quote =
        new Quote(
            "d1-q1-1",
            "d1",
            "d1-s1-1",
            3,
            9,
            "a year",
            QuoteKind.PARTIAL,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "d1-q1-1",
            List.of("unclosed"),
            "none");

    assertEquals(quote, Tables.QUOTES.fromRow(Tables.QUOTES.toRow(quote)));
    assertEquals("partial", Tables.QUOTES.toRow(quote).text(Tables.QUOTES.schema().indexOf("kind")));
  }
}
