package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.ProblemException;
import org.pressmark.problem.SystemReason;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.metadata.MetadataFile;
import org.pressmark.release.signature.AllowedSigners;
import org.pressmark.release.signature.SshSignature;
import org.pressmark.schema.TableSchema;

/** One release under examination: what the rules found so far. Not thread-safe. */
final class Examination {
  final Path release;
  final Findings findings = new Findings();

  /** The regular files by path, with their sizes. */
  final TreeMap<String, Long> files = new TreeMap<>();

  /** The folders below the release. */
  final TreeSet<String> folders = new TreeSet<>();

  /** Entries that are neither file nor folder. */
  final Set<String> irregular = new TreeSet<>();

  /** The hash that a manifest names, by path. */
  final Map<String, String> listed = new TreeMap<>();

  /** The files whose bytes are those that the manifest names. */
  final Map<String, FileDigest> sound = new TreeMap<>();

  /** The metadata files that are JSON, by path. */
  final Map<String, JsonNode> metadata = new TreeMap<>();

  /** Whose signature the release must bear; null if anybody's or none will do. */
  final @Nullable AllowedSigners signers;

  /** The release's signature, once it is known to be of its tag manifest; says nothing of whose it is. */
  @Nullable SshSignature signature;

  /** Who signed, as the reader's list names them; null where no such list is given. */
  @Nullable String signedBy;

  @Nullable String schemaVersion;

  /** The published tables that the release has, in the order of the data package. */
  final List<TableSchema> tables = new ArrayList<>();

  /** The formats that the release has, in the order of all formats. */
  final List<Format> formats = new ArrayList<>();

  /** The number of rows of each table that was read to its end. */
  final Map<String, Long> rows = new LinkedHashMap<>();

  /** How many documents have no text; of the tables that could be read. */
  long textless;

  Examination(Path release, @Nullable AllowedSigners signers) {
    this.release = release;
    this.signers = signers;
  }

  ValidationReport report() {
    List<ValidationReport.TableRows> counts = new ArrayList<>();
    rows.forEach((table, count) -> counts.add(new ValidationReport.TableRows(table, count)));
    String key = signature == null ? null : signature.signer().fingerprint();
    return new ValidationReport(counts, key, signedBy, findings.toList());
  }

  /** The same files with findings of its own, which nobody reads. */
  Examination again() {
    Examination again = new Examination(release, null);
    again.sound.putAll(sound);
    again.formats.addAll(formats);
    return again;
  }

  /** A metadata file's text; null, with a finding of that code, if it cannot be read or is not UTF-8. */
  @Nullable String text(String path, Code code) {
    return read(path, file -> MetadataFile.text(file, path, code));
  }

  /** A metadata file's JSON; null, with a finding of that code, if it is none. */
  @Nullable JsonNode json(String path, Code code) {
    return read(path, file -> MetadataFile.json(file, path, code));
  }

  private <T> @Nullable T read(String path, Function<Path, T> reader) {
    if (!files.containsKey(path)) {
      return null;
    }
    try {
      return reader.apply(release.resolve(path));
    } catch (ProblemException e) {
      findings.add(e.problem());
      return null;
    }
  }

  /** Notes that the system refused a file or folder: it says nothing about the release. */
  void unreadable(Place where, IOException e) {
    findings.add(Code.FILE_UNREADABLE, where, SystemReason.of(e));
  }
}
