package org.pressmark.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.bytes.Utf8;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.records.RecordFields;
import org.pressmark.ingest.records.TableRows;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.InputFile;
import org.pressmark.ingest.source.RecordField;
import org.pressmark.model.Claims;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.problem.SystemReason;

/**
 * A CSV file (commas, semicolons, bars or tabs) in which the user states what is known about files that are one article
 * each. Its first row names the columns: {@code file}, which is the path within the input, and any of id, url, date,
 * title, authors, publisher, language, section, license, retrieved_at.
 */
final class InputManifest {
  private static final String FILE = "file";

  /** It is held as a whole: some millions of rows. */
  private static final int MOST_BYTES = 1 << 29;

  private static final List<RecordField> FIELDS =
      List.of(
          RecordField.ID,
          RecordField.URL,
          RecordField.DATE,
          RecordField.TITLE,
          RecordField.AUTHORS,
          RecordField.PUBLISHER,
          RecordField.LANGUAGE,
          RecordField.SECTION,
          RecordField.LICENSE,
          RecordField.RETRIEVED_AT);

  private record Entry(long line, Claims claims) {}

  private final String name;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private InputManifest(String name) {
    this.name = name;
  }

  /**
   * Reads a manifest.
   *
   * @throws ProblemException with {@link Code#INPUT_MISSING} or {@link Code#FILE_UNREADABLE} if it cannot be had, with
   *     {@link Code#INPUT_MANIFEST_INVALID} at the first row that cannot be used or names a file again
   */
  static InputManifest read(Path path) {
    InputManifest manifest = new InputManifest(path.toString());
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw manifest.invalid(1, "it has more than " + MOST_BYTES + " bytes");
      }
      manifest.readRows(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw new ProblemException(new Problem(Code.INPUT_MISSING, Place.file(path.toString()), "the manifest"), e);
    } catch (IOException e) {
      throw new ProblemException(new Problem(Code.FILE_UNREADABLE, Place.file(path.toString()), SystemReason.of(e)), e);
    }
    return manifest;
  }

  private void readRows(byte[] bytes) throws IOException {
    String foreign = DecodedText.otherThanUtf8(bytes);
    if (foreign != null) {
      throw invalid(1, foreign + "; it must be UTF-8");
    }
    int start = Utf8.markLength(bytes);
    char delimiter = TableRows.delimiterOf(bytes, ",;|\t");
    InputStream table = new ByteArrayInputStream(bytes, start, bytes.length - start);
    TableRows rows = new TableRows(table, delimiter, MOST_BYTES, start);
    List<String> columns = List.of();
    while (rows.next()) {
      if (rows.isBlank()) {
        continue;
      }
      String fault = rows.fault();
      byte[] row = rows.toBytes();
      int invalid = Utf8.firstInvalid(row, 0, row.length);
      if (fault != null || invalid >= 0) {
        throw invalid(rows.line(), fault != null ? fault : DecodedText.notUtf8(row[invalid]));
      }
      List<String> cells = TableRows.cells(row, delimiter);
      if (columns.isEmpty()) {
        columns = header(rows.line(), cells.stream().map(String::strip).toList());
      } else if (cells.size() == columns.size()) {
        add(rows.line(), columns, cells);
      } else {
        throw invalid(rows.line(), "expected " + columns.size() + " cells as in the header, found " + cells.size());
      }
    }
    if (columns.isEmpty()) {
      throw invalid(1, "it is empty; expected a header with the column file");
    }
  }

  private List<String> header(long line, List<String> columns) {
    if (!columns.contains(FILE)) {
      throw invalid(line, "expected a header with the column file, found the columns " + String.join(", ", columns));
    }
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      if (columns.indexOf(column) < i) {
        throw invalid(line, "the column " + column + " stands there twice");
      }
      // A misspelt column would be lost in silence.
      RecordField field = RecordField.named(column);
      if (!column.equals(FILE) && (field == null || !FIELDS.contains(field))) {
        String known = String.join(", ", FIELDS.stream().map(RecordField::field).toList());
        throw invalid(line, "the column " + column + " is not known; expected file, " + known);
      }
    }
    return columns;
  }

  private void add(long line, List<String> columns, List<String> cells) {
    RecordFields fields = new RecordFields(IngestSettings.DEFAULT, IngestSettings.DEFAULT.fieldsByName());
    for (int i = 0; i < columns.size(); i++) {
      fields.read(columns.get(i), cells.get(i));
    }
    String fault = fields.faultOfClaims();
    if (fault != null) {
      throw invalid(line, fault);
    }
    String file = cells.get(columns.indexOf(FILE));
    String path = file.startsWith("./") ? file.substring(2) : file;
    Entry former = entries.putIfAbsent(path, new Entry(line, fields.claims()));
    if (former != null) {
      throw invalid(line, "it names " + path + ", as line " + former.line() + " does");
    }
  }

  private ProblemException invalid(long line, String detail) {
    return new ProblemException(new Problem(Code.INPUT_MANIFEST_INVALID, Place.line(name, line), detail));
  }

  /**
   * The files with what is stated about them, and at the end an entry of kind {@link InputFile.Kind#NOT_FOUND} for each
   * row that names no file, in the manifest's order.
   *
   * @throws ProblemException if a row names two files, which lie under one path in two inputs
   */
  List<InputFile> applied(List<InputFile> files) {
    Map<String, Integer> found = new HashMap<>();
    InputFile[] stated = files.toArray(InputFile[]::new);
    for (int i = 0; i < stated.length; i++) {
      Entry entry = entries.get(stated[i].sourcePath());
      if (entry != null) {
        if (found.put(stated[i].sourcePath(), i) != null) {
          throw invalid(entry.line(), "it names " + stated[i].sourcePath() + ", which two of the inputs hold");
        }
        stated[i] = stated[i].withClaims(entry.claims());
      }
    }
    List<InputFile> all = new ArrayList<>(Arrays.asList(stated));
    entries.forEach(
        (path, entry) -> {
          if (!found.containsKey(path)) {
            String reason =
                "line " + entry.line() + " names " + path + ", which is not among the inputs; expected a path such as "
                    + (files.isEmpty() ? "a.txt" : files.get(0).sourcePath());
            all.add(new InputFile("file:///", name, 0, InputFile.Kind.NOT_FOUND, reason));
          }
        });
    return all;
  }
}
