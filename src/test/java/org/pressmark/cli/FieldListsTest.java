package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.ingest.source.RecordField;
import org.pressmark.problem.Code;

/** What people read of fields and columns lists those that are read, all of them. */
class FieldListsTest {
  @Test
  void help_and_readme_list_every_field_of_records() throws IOException {
    assertEquals(fields(), listed(help(), "Fields: ", "."));
    assertEquals(fields(), listed(oneLine(Files.readString(Path.of("README.md"))), "name their fields ", ", or"));
  }

  @Test
  void help_and_the_problem_list_every_column_of_a_manifest() {
    Set<String> columns = fields();
    columns.removeAll(List.of(RecordField.TEXT.field(), RecordField.HTML.field()));
    columns.add("file");

    assertEquals(columns, listed(help(), "about files of one article: ", "."));
    assertEquals(columns, listed(Code.INPUT_MANIFEST_INVALID.fix(), "columns are ", "."));
  }

  private static Set<String> fields() {
    Set<String> names = new TreeSet<>();
    Stream.of(RecordField.values()).map(RecordField::field).forEach(names::add);
    return names;
  }

  private static String help() {
    return oneLine(Ran.run("build", "--help").out());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Set<String> listed(String text, String before, String behind) {
    int start = text.indexOf(before) + before.length();
    String list = text.substring(start, text.indexOf(behind, start)).replaceAll(" \\([^)]*\\)", "");
    return new TreeSet<>(List.of(list.split(", ")));
  }
}
