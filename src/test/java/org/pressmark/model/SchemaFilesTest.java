package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.problem.ProblemsPage;
import org.pressmark.schema.SchemaFiles;

/**
 * The committed files under schema/ are what the code generates. After a deliberate change, run
 * {@code mvn test -Dtest=SchemaFilesTest -Dpressmark.schema.write=true} and commit what it writes; a version that was
 * published in a release of Pressmark must not change.
 */
class SchemaFilesTest {
  private static final Path SCHEMA = Path.of("schema");

  @Test
  void the_committed_schema_is_the_one_that_the_records_declare() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    SchemaFiles.of(Tables.schemas())
        .forEach((name, content) -> expected.put(Tables.SCHEMA_VERSION + "/" + name, content));
    expected.put("PROBLEMS.md", ProblemsPage.markdown());
    if (Boolean.getBoolean("pressmark.schema.write")) {
      write(expected);
    }

    for (Map.Entry<String, String> file : expected.entrySet()) {
      Path path = SCHEMA.resolve(file.getKey());
      assertTrue(Files.exists(path), () -> path + " is missing; see the comment of this test");
      assertEquals(file.getValue(), Files.readString(path), () -> path + " is not what the code generates");
    }
  }

  @Test
  void the_folder_of_a_version_holds_nothing_else() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMA.resolve(Tables.SCHEMA_VERSION))) {
      assertEquals(
          new TreeSet<>(SchemaFiles.of(Tables.schemas()).keySet()),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = SCHEMA.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
