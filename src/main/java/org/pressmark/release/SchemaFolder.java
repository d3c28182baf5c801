package org.pressmark.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.problem.SystemReason;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.metadata.MetadataFile;
import org.pressmark.schema.JsonSchema;
import org.pressmark.schema.SchemaFiles;
import org.pressmark.schema.SchemaVersion;
import org.pressmark.schema.TableSchema;

/** Reads the JSON Schemas of a version back from the folder in which they were published, a release's or our own. */
public final class SchemaFolder {
  private SchemaFolder() {}

  /**
   * Every table of the folder: in the order of {@code tables.json} where it has one, else by name.
   *
   * @param folder one such as {@code schema/1.0}, or a release, of which the folder {@code schema} is read
   * @throws ProblemException INPUT_MISSING if there is no such folder or no schema in it; SCHEMA_ALTERED if a file is
   *     no schema that Pressmark publishes, or the tables are of two versions
   */
  public static List<TableSchema> read(Path folder) {
    Path schemas = Files.isRegularFile(folder.resolve(Layout.DATA_PACKAGE)) ? folder.resolve(Layout.SCHEMA) : folder;
    List<TableSchema> tables = new ArrayList<>();
    for (String name : names(schemas)) {
      tables.add(table(schemas.resolve(SchemaFiles.fileName(name)), name));
    }
    Set<String> versions = new HashSet<>();
    tables.forEach(table -> versions.add(table.version()));
    if (versions.size() != 1) {
      throw altered(
          schemas,
          "its tables are of "
              + versions.size()
              + " versions: "
              + String.join(", ", versions.stream().sorted().toList()));
    }
    return List.copyOf(tables);
  }

  private static List<String> names(Path folder) {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SchemaFiles.ENDING))
          .map(name -> name.substring(0, name.length() - SchemaFiles.ENDING.length()))
          .sorted()
          .forEach(names::add);
    } catch (IOException e) {
      Code code = Files.exists(folder) ? Code.FILE_UNREADABLE : Code.INPUT_MISSING;
      throw new ProblemException(new Problem(code, Place.file(folder.toString()), SystemReason.of(e)), e);
    }
    if (names.isEmpty()) {
      String advice = "; name a folder such as schema/1.0, or a release";
      String detail = "no file in it ends with " + SchemaFiles.ENDING + advice;
      throw new ProblemException(new Problem(Code.INPUT_MISSING, Place.file(folder.toString()), detail));
    }
    Path listed = folder.resolve(SchemaFiles.TABLES);
    if (!Files.exists(listed, LinkOption.NOFOLLOW_LINKS)) {
      return names;
    }
    List<String> ordered = new ArrayList<>();
    MetadataFile.json(listed).path("tables").forEach(name -> ordered.add(name.asText()));
    if (!new HashSet<>(ordered).equals(new HashSet<>(names)) || ordered.size() != names.size()) {
      throw altered(listed, "it lists " + String.join(", ", ordered) + "; the folder has " + String.join(", ", names));
    }
    return ordered;
  }

  private static TableSchema table(Path file, String name) {
    JsonNode json = MetadataFile.json(file);
    TableSchema table;
    try {
      table = JsonSchema.read(json);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          new Problem(
              Code.SCHEMA_ALTERED,
              Place.file(file.toString()),
              "it cannot be understood: " + e.getMessage()),
          e);
    }
    if (!table.name().equals(name)) {
      throw altered(file, "it describes the table " + table.name());
    }
    if (table.order().isEmpty()) {
      throw altered(file, "it names no order of its rows");
    }
    if (SchemaVersion.parse(table.version()).isEmpty()) {
      throw altered(file, "its version " + table.version() + " is not MAJOR.MINOR");
    }
    return table;
  }

  private static ProblemException altered(Path file, String detail) {
    return new ProblemException(new Problem(Code.SCHEMA_ALTERED, Place.file(file.toString()), detail));
  }
}
