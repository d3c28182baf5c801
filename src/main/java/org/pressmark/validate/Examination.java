package org.pressmark.validate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.problem.Code;
import org.pressmark.problem.ParserMessage;
import org.pressmark.problem.Place;
import org.pressmark.problem.SystemReason;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.signature.AllowedSigners;
import org.pressmark.release.signature.SshSignature;
import org.pressmark.schema.TableSchema;

/** One release under examination: what the rules found so far. Not thread-safe. */
final class Examination {
  /** No metadata file of a sound release comes near; a larger one is not read. */
  static final int LARGEST_METADATA_BYTES = 16 << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

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
    return new ValidationReport(schemaVersion, files.size(), counts, key, signedBy, findings.toList());
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
    if (!files.containsKey(path)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(release.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LARGEST_METADATA_BYTES + 1);
      if (bytes.length > LARGEST_METADATA_BYTES) {
        findings.add(code, Place.file(path), "it is larger than " + LARGEST_METADATA_BYTES + " bytes");
        return null;
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      findings.add(code, Place.file(path), "it is not UTF-8");
    } catch (IOException e) {
      unreadable(Place.file(path), e);
    }
    return null;
  }

  /** A metadata file's JSON; null, with METADATA_INVALID or that code, if it is none. */
  @Nullable JsonNode json(String path, Code code) {
    String text = text(path, code);
    if (text == null) {
      return null;
    }
    try {
      // Jackson ends deep nesting, long numbers and long names with an exception of their own.
      JsonNode node = JSON.readTree(text);
      if (node.isObject()) {
        return node;
      }
      findings.add(code, Place.file(path), "it holds no JSON object");
    } catch (JsonProcessingException e) {
      Place where =
          e.getLocation() == null
              ? Place.file(path)
              : Place.line(path, Math.max(1, e.getLocation().getLineNr()));
      findings.add(code, where, "it is no sound JSON: " + ParserMessage.plain(e.getOriginalMessage()));
    }
    return null;
  }

  /** Notes that the system refused a file or folder: it says nothing about the release. */
  void unreadable(Place where, IOException e) {
    findings.add(Code.FILE_UNREADABLE, where, SystemReason.of(e));
  }
}
