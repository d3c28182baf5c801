package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.bytes.Sha256;
import org.pressmark.problem.Place;
import org.pressmark.release.SchemaFolder;
import org.pressmark.release.diff.SchemaDiff;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.SchemaVersion;
import org.pressmark.schema.TableSchema;

/**
 * The promise to those who read releases: a published version stays as it is for ever, and the next one changes no more
 * than its number says. A new version gets a folder of its own and, once a release of Pressmark carries it, a line in
 * FROZEN.
 */
class SchemaCompatibilityTest {
  private static final Path SCHEMA = Path.of("schema");

  /** For each published version the hash over the names and bytes of its JSON files, by name. */
  private static final Map<String, String> FROZEN =
      Map.of("1.0", "1bad44063d9194ccca3bbca830d5cb0dcd61568be0cf7114c2233513e61cf875");

  private static TreeMap<SchemaVersion, Path> versions() throws IOException {
    TreeMap<SchemaVersion, Path> versions = new TreeMap<>();
    try (Stream<Path> entries = Files.list(SCHEMA)) {
      for (Path folder : entries.filter(Files::isDirectory).toList()) {
        versions.put(SchemaVersion.parse(folder.getFileName().toString()).orElseThrow(), folder);
      }
    }
    return versions;
  }

  @Test
  void a_published_version_is_frozen() throws IOException {
    Map<SchemaVersion, Path> versions = versions();
    for (Map.Entry<String, String> frozen : FROZEN.entrySet()) {
      Path folder = versions.get(SchemaVersion.parse(frozen.getKey()).orElseThrow());
      assertEquals(frozen.getValue(), hash(folder), () -> folder + " was published: leave it, and make a new version");
    }
  }

  private static String hash(Path folder) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return Sha256.of(digest);
  }

  @Test
  void each_version_changes_no_more_than_its_number_says() throws IOException {
    Path before = null;
    for (Path folder : versions().values()) {
      assertEquals(folder.getFileName().toString(), SchemaFolder.read(folder).get(0).version());
      if (before != null) {
        assertNull(SchemaDiff.of(before, folder).refusal(Place.file(folder.toString())));
      }
      before = folder;
    }
  }

  @Test
  void the_records_declare_the_last_version() throws IOException {
    assertEquals(versions().lastKey().toString(), Tables.SCHEMA_VERSION);
  }

  @Test
  void every_column_says_which_version_first_had_it() throws IOException {
    List<Path> folders = List.copyOf(versions().values());
    for (int i = 0; i < folders.size(); i++) {
      String version = folders.get(i).getFileName().toString();
      List<TableSchema> before = i == 0 ? List.of() : SchemaFolder.read(folders.get(i - 1));
      for (TableSchema table : SchemaFolder.read(folders.get(i))) {
        for (ColumnSchema column : table.columns()) {
          boolean old =
              before.stream()
                  .anyMatch(
                      t ->
                          t.name().equals(table.name())
                              && t.columns().stream()
                                  .anyMatch(c -> c.name().equals(column.name())));
          assertTrue(
              old || column.since().equals(version),
              () -> table.name() + "." + column.name() + " is new in " + version);
        }
      }
    }
  }
}
