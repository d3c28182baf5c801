package org.pressmark.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Printable;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.release.description.ReleaseVersion;
import org.pressmark.release.metadata.DataPackage;
import org.pressmark.release.metadata.MetadataFile;
import org.pressmark.release.report.AnnotationRecipe;
import org.pressmark.release.report.BuildReport;
import org.pressmark.schema.JsonSchema;
import org.pressmark.schema.PublishedSchemas;
import org.pressmark.schema.TableSchema;

/**
 * A finished release, opened for reading: what it says of itself, and its tables. What is read is what its manifests
 * name, or it is a problem that names the file; whether all of it holds together is {@code validate}'s to judge.
 * Immutable.
 */
public final class PublishedRelease {
  /** How much of what the release states a message repeats, in UTF-16 units. */
  private static final int QUOTED = 100;

  private final Path folder;
  private final JsonNode dataPackage;
  private final String name;
  private final ReleaseVersion version;
  private final SortedMap<String, String> listed;
  private final List<Format> formats;
  private final List<TableSchema> schemas;
  private final String schemaVersion;

  private PublishedRelease(Path folder) {
    this.folder = folder;
    this.listed = Collections.unmodifiableSortedMap(listed(folder));
    this.dataPackage = MetadataFile.json(folder.resolve(Layout.DATA_PACKAGE));
    requireListed(Layout.DATA_PACKAGE);
    this.name = text("name");
    String stated = text("version");
    this.version =
        ReleaseVersion.parse(stated)
            .orElseThrow(
                () -> invalid("its version '" + Printable.brief(stated, QUOTED) + "' is not MAJOR.MINOR.PATCH"));
    this.schemaVersion = text(DataPackage.SCHEMA_VERSION);
    this.schemas = schemas();
    this.formats = Formats.ALL.stream().filter(this::isThere).toList();
    if (formats.isEmpty()) {
      throw new ProblemException(
          new Problem(
              Code.RELEASE_FILE_MISSING,
              Place.file(folder.resolve(Layout.PAYLOAD).toString()),
              "no known format has every table"));
    }
  }

  /**
   * Opens a release.
   *
   * @throws ProblemException RELEASE_MISSING if there is none; else what is wrong with its metadata, its schema or its
   *     list of files
   */
  public static PublishedRelease open(Path folder) {
    if (!Files.isDirectory(folder) || !Files.exists(folder.resolve(Layout.DATA_PACKAGE), LinkOption.NOFOLLOW_LINKS)) {
      throw new ProblemException(new Problem(Code.RELEASE_MISSING, Place.file(folder.toString()), ""));
    }
    return new PublishedRelease(folder);
  }

  private static SortedMap<String, String> listed(Path folder) {
    SortedMap<String, String> listed = new TreeMap<>();
    for (String manifest : List.of(Layout.PAYLOAD_MANIFEST, Layout.TAG_MANIFEST)) {
      Path file = folder.resolve(manifest);
      BagManifest.Parsed parsed = BagManifest.parse(file.toString(), MetadataFile.text(file));
      if (!parsed.problems().isEmpty()) {
        throw new ProblemException(parsed.problems().get(0));
      }
      parsed.entries().forEach(entry -> listed.put(entry.path(), entry.sha256()));
    }
    return listed;
  }

  private String text(String key) {
    JsonNode value = dataPackage.path(key);
    if (!value.isTextual()) {
      throw invalid("it has no text at " + key);
    }
    return value.textValue();
  }

  private ProblemException invalid(String detail) {
    return new ProblemException(
        new Problem(Code.METADATA_INVALID, Place.file(folder.resolve(Layout.DATA_PACKAGE).toString()), detail));
  }

  /**
   * A published version's tables are the published ones; those of a version that we do not know, what the release says.
   */
  private List<TableSchema> schemas() {
    List<TableSchema> found = SchemaFolder.read(folder);
    for (TableSchema table : found) {
      requireListed(Layout.schemaFile(table.name()));
    }
    if (!found.get(0).version().equals(schemaVersion)) {
      throw invalid(
          "it names schema version "
              + Printable.brief(schemaVersion, QUOTED)
              + ", its schema files are of "
              + found.get(0).version());
    }
    List<TableSchema> published = PublishedSchemas.tables(schemaVersion);
    if (published.isEmpty()) {
      return found;
    }
    Map<String, TableSchema> byName = new TreeMap<>();
    found.forEach(table -> byName.put(table.name(), table));
    List<String> names = published.stream().map(TableSchema::name).sorted().toList();
    for (TableSchema table : published) {
      TableSchema stated = byName.get(table.name());
      if (stated == null
          || !JsonSchema.write(stated).equals(JsonSchema.write(table))
          || !names.equals(List.copyOf(byName.keySet()))) {
        String file = folder.resolve(Layout.schemaFile(table.name())).toString();
        throw new ProblemException(
            new Problem(
                Code.SCHEMA_ALTERED, Place.file(file), "it is not schema " + schemaVersion));
      }
    }
    return published;
  }

  private boolean isThere(Format format) {
    return schemas.stream().allMatch(table -> listed.containsKey(Layout.dataFile(format, table.name())));
  }

  /** Where it lies, as it was named. */
  public Path folder() {
    return folder;
  }

  /** The dataset's name. */
  public String name() {
    return name;
  }

  /** The release's own version, not the schema's. */
  public ReleaseVersion version() {
    return version;
  }

  /** What the data package says, for what has no method of its own. */
  public JsonNode dataPackage() {
    return dataPackage;
  }

  /** Every file but the tag manifest, with the SHA-256 that a manifest names. */
  public SortedMap<String, String> listed() {
    return listed;
  }

  /** The hash of the tag manifest, which names all other files: it stands for every byte of the release. */
  public String manifestSha256() {
    return Sha256.of(MetadataFile.text(folder.resolve(Layout.TAG_MANIFEST)));
  }

  /** The hash of {@link AnnotationRecipe} with which it was built; null if its build report names none. */
  public @Nullable String annotationRecipe() {
    JsonNode report = json(Layout.BUILD_REPORT);
    return report == null ? null : report.path(BuildReport.ANNOTATION_RECIPE).textValue();
  }

  /** Its tables, in the first of its formats. */
  public ReleaseTables tables() {
    return new ReleaseTables(folder, schemas, formats.get(0));
  }

  /**
   * Demands that a file has the bytes that the manifest names.
   *
   * @throws ProblemException RELEASE_FILE_MISSING, RELEASE_FILE_UNLISTED, CHECKSUM_MISMATCH or FILE_UNREADABLE
   */
  private void requireListed(String path) {
    Place where = Place.file(folder.resolve(path).toString());
    String expected = listed.get(path);
    if (expected == null) {
      throw new ProblemException(new Problem(Code.RELEASE_FILE_UNLISTED, where, "no manifest names it"));
    }
    if (!Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      throw new ProblemException(new Problem(Code.RELEASE_FILE_MISSING, where, "the manifest names it"));
    }
    try {
      String found = FileDigest.of(folder, path).sha256();
      if (!found.equals(expected)) {
        throw new ProblemException(
            new Problem(Code.CHECKSUM_MISMATCH, where, "expected SHA-256 " + expected + ", found " + found));
      }
    } catch (IOException e) {
      throw ProblemException.unreadable(where, e);
    }
  }

  /** Demands that the files of all tables, as {@link #tables} reads them, have the bytes that the manifest names. */
  public void requireSoundTables() {
    schemas.forEach(table -> requireListed(Layout.dataFile(formats.get(0), table.name())));
  }

  /**
   * A JSON file of the release; null if it has none of that name.
   *
   * @throws ProblemException if it is not what the manifest names, or no JSON object
   */
  public @Nullable JsonNode json(String path) {
    if (!listed.containsKey(path)) {
      return null;
    }
    requireListed(path);
    return MetadataFile.json(folder.resolve(path));
  }

  /**
   * A text file of the release; null if it has none of that name.
   *
   * @throws ProblemException if it is not what the manifest names, or no UTF-8
   */
  public @Nullable String metadataText(String path) {
    if (!listed.containsKey(path)) {
      return null;
    }
    requireListed(path);
    return MetadataFile.text(folder.resolve(path));
  }

  /** The release's name and version, such as {@code harbour-news 1.0.0}. */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
