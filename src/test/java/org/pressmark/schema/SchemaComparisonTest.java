package org.pressmark.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SchemaComparisonTest {
  private static final TableSchema TABLE =
      new TableSchema(
          "notes", "1.0", "One note.",
          List.of(
              column("note_id", ColumnType.STRING, false, 1),
              column("kind", ColumnType.STRING, true, 2),
              column("start", ColumnType.INT, false, 3)),
          "note_id", List.of("note_id"), List.of());

  private static ColumnSchema column(String name, ColumnType type, boolean nullable, int fieldId) {
    return column(name, type, nullable, "What it means.", fieldId);
  }

  private static ColumnSchema column(String name, ColumnType type, boolean nullable, String meaning, int fieldId) {
    return new ColumnSchema(
        name,
        type,
        nullable,
        meaning,
        Unit.NONE,
        null,
        "1.0",
        List.of(),
        false,
        Withheld.NEVER,
        fieldId);
  }

  private static TableSchema with(UnaryOperator<List<ColumnSchema>> edit) {
    return new TableSchema(
        "notes",
        "1.1",
        "One note.",
        edit.apply(new ArrayList<>(TABLE.columns())),
        "note_id",
        List.of("note_id"),
        List.of());
  }

  private static void assertChange(String expected, TableSchema now) {
    assertEquals(
        List.of(expected),
        SchemaComparison.compare(List.of(TABLE), List.of(now)).stream()
            .map(SchemaChange::toString)
            .toList());
  }

  @Test
  void the_same_tables_under_another_version_do_not_differ() {
    assertEquals(List.of(), SchemaComparison.compare(List.of(TABLE), List.of(with(columns -> columns))));
    assertEquals(ChangeLevel.NONE, SchemaComparison.level(List.of()));
  }

  @Test
  void an_optional_column_at_the_end_is_minor() {
    assertChange(
        "minor: notes.mood added",
        with(columns -> plus(columns, 3, column("mood", ColumnType.STRING, true, 4))));
    assertChange(
        "minor: notes.tags added",
        with(columns -> plus(columns, 3, column("tags", ColumnType.STRING_LIST, false, 4))));
  }

  private static List<ColumnSchema> plus(List<ColumnSchema> columns, int index, ColumnSchema column) {
    columns.add(index, column);
    return columns;
  }

  @Test
  void any_other_new_column_is_major() {
    assertChange(
        "major: notes.mood added before the end",
        with(columns -> plus(columns, 1, column("mood", ColumnType.STRING, true, 4))));
    assertChange(
        "major: notes.mood added, and it is not optional",
        with(columns -> plus(columns, 3, column("mood", ColumnType.STRING, false, 4))));
  }

  @Test
  void a_field_id_is_never_given_to_another_column() {
    List<SchemaChange> changes =
        SchemaComparison.compare(
            List.of(TABLE),
            List.of(with(columns -> {
              columns.set(1, column("mood", ColumnType.STRING, true, 2));
              return columns;
            })));

    assertEquals("[major: notes.kind renamed to mood]", changes.toString());
  }

  @Test
  void what_is_removed_moved_retyped_or_made_nullable_is_major() {
    assertChange("major: notes.kind removed", with(columns -> {
      columns.remove(1);
      return columns;
    }));
    assertChange("major: notes.start moved before kind", with(columns -> {
      columns.add(1, columns.remove(2));
      return columns;
    }));
    assertChange("major: notes.start has another type: INT, now STRING", with(columns -> {
      columns.set(2, column("start", ColumnType.STRING, false, 3));
      return columns;
    }));
    assertChange("major: notes.start has another nullability: never null, now nullable", with(columns -> {
      columns.set(2, column("start", ColumnType.INT, true, 3));
      return columns;
    }));
  }

  @Test
  void unit_vocabulary_and_reference_are_part_of_the_promise() {
    ColumnSchema start = TABLE.column("start");
    ColumnSchema other =
        new ColumnSchema(
            "start",
            start.type(),
            false,
            start.meaning(),
            Unit.BYTES,
            "notes.note_id",
            "1.0",
            List.of(),
            false,
            Withheld.NEVER,
            3);
    List<SchemaChange> changes = SchemaComparison.compare(List.of(TABLE), List.of(with(columns -> {
      columns.set(2, other);
      return columns;
    })));

    assertEquals(2, changes.size());
    assertTrue(changes.stream().allMatch(change -> change.level() == ChangeLevel.MAJOR), changes.toString());
  }

  @Test
  void tables_may_be_added_but_not_removed() {
    TableSchema second =
        new TableSchema(
            "more", "1.1", "One more.", TABLE.columns(), "note_id", List.of("note_id"), List.of());

    assertEquals("[minor: more added]", SchemaComparison.compare(List.of(TABLE), List.of(TABLE, second)).toString());
    assertEquals("[major: more removed]", SchemaComparison.compare(List.of(TABLE, second), List.of(TABLE)).toString());
  }

  @Test
  void other_words_need_a_new_version_too() {
    ColumnSchema kind = column("kind", ColumnType.STRING, true, "Said better.", 2);

    assertChange("minor: notes.kind has its meaning in other words", with(columns -> {
      columns.set(1, kind);
      return columns;
    }));
    assertEquals(new SchemaVersion(1, 1), new SchemaVersion(1, 0).least(ChangeLevel.MINOR));
    assertEquals(new SchemaVersion(2, 0), new SchemaVersion(1, 3).least(ChangeLevel.MAJOR));
  }
}
