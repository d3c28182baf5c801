package org.pressmark.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.OneArticle;
import org.pressmark.ingest.source.RecordField;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/**
 * A table as text in UTF-8, its first row naming the columns as records name their fields. The record number is the
 * number of the line in which the row begins. A bad row is one reject; the other rows are read.
 */
public final class TableSource implements Source {
  private static final String CSV_EXTENSION = "csv";
  private static final String TSV_EXTENSION = "tsv";
  private static final String ALL_DELIMITERS = ",;|\t";

  /**
   * Comma-separated values; with semicolons too, as spreadsheets write them where the comma is the decimal mark, and
   * with vertical bars, as databases do.
   */
  public static final TableSource CSV = new TableSource(SourceFormat.CSV, List.of(CSV_EXTENSION), ",;|");

  /** Tab-separated values. */
  public static final TableSource TSV = new TableSource(SourceFormat.TSV, List.of(TSV_EXTENSION, "tab"), "\t");

  private final SourceFormat format;
  private final List<String> extensions;
  private final String delimiters;

  private TableSource(SourceFormat format, List<String> extensions, String delimiters) {
    this.format = format;
    this.extensions = extensions;
    this.delimiters = delimiters;
  }

  @Override
  public SourceFormat format() {
    return format;
  }

  /** By a first line that is a header with a column of text or HTML, or by the name. */
  @Override
  public boolean recognises(String name, byte[] head, IngestSettings settings) {
    if (beginsWithHeader(head, delimiters, settings)) {
      return true;
    }
    String extension = ForeignFormat.extensionOf(name);
    boolean tabs = extension.equals(CSV_EXTENSION) && TableRows.delimiterOf(head, ALL_DELIMITERS) == '\t';
    return extensions.contains(tabs ? TSV_EXTENSION : extension)
        && ForeignFormat.describe(name, head) == null
        && !beginsWithHeader(head, ALL_DELIMITERS, settings);
  }

  private static boolean beginsWithHeader(byte[] head, String delimiters, IngestSettings settings) {
    String line = TableRows.headerLine(DecodedText.headInUtf8(head));
    for (char delimiter : delimiters.toCharArray()) {
      List<String> names = TableRows.cells(line.getBytes(StandardCharsets.UTF_8), delimiter);
      boolean article =
          names.contains(settings.nameOf(RecordField.TEXT))
              || names.contains(settings.nameOf(RecordField.HTML));
      if (names.size() > 1 && article && names.stream().allMatch(TableSource::isColumnName)) {
        return true;
      }
    }
    return false;
  }

  /** Prose has spaces and full stops between its commas; columns are named by single words. */
  private static boolean isColumnName(String name) {
    return !name.isEmpty() && name.chars().noneMatch(c -> c <= ' ' || c == ',' || c == ';' || c == '<' || c == '{');
  }

  @Override
  public Articles open(Content content, IngestSettings settings) throws IOException {
    byte[] head = content.head();
    String foreign = DecodedText.otherThanUtf8(head);
    if (foreign != null) {
      String detail = foreign + "; a table must be UTF-8";
      return OneArticle.rejected(
          new Problem(Code.BYTES_UNDECODABLE, Place.byteOffset(content.sourcePath(), 0), detail));
    }
    content.checkCompression();
    InputStream bytes = content.bytes();
    int mark = Utf8.markLength(head);
    bytes.skipNBytes(mark);
    char delimiter = TableRows.delimiterOf(head, delimiters);
    return new Rows(
        content,
        new TableRows(bytes, delimiter, settings.maxRecordBytes(), mark),
        delimiter,
        settings);
  }

  private final class Rows implements Articles {
    private final Content content;
    private final TableRows rows;
    private final char delimiter;
    private final IngestSettings settings;
    private final Map<String, RecordField> fieldsByName;
    private final UnreadFields unread = new UnreadFields();
    private List<String> columns = List.of();
    private boolean any;
    private boolean ended;

    Rows(Content content, TableRows rows, char delimiter, IngestSettings settings) {
      this.content = content;
      this.rows = rows;
      this.delimiter = delimiter;
      this.settings = settings;
      this.fieldsByName = settings.fieldsByName();
    }

    @Override
    public @Nullable Ingested next() throws IOException {
      while (!ended && rows.next()) {
        if (rows.isBlank()) {
          continue;
        }
        if (columns.isEmpty()) {
          Problem problem = readHeader();
          if (problem != null) {
            ended = true;
            return new Ingested.Rejected(problem);
          }
        } else {
          any = true;
          return row();
        }
      }
      if (ended) {
        return null;
      }
      ended = true;
      content.requireUnchanged();
      String found = columns.isEmpty() ? "the file holds no row" : "the file holds no row but its header";
      return any
          ? unread.atEndOf(content.sourcePath())
          : new Ingested.Rejected(
              new Problem(Code.ARTICLE_EMPTY, Place.file(content.sourcePath()), found));
    }

    /** What is wrong with the header, so that no row can be read; null if nothing. */
    private @Nullable Problem readHeader() {
      Problem problem = problemOfRow();
      if (problem != null) {
        return problem;
      }
      columns = TableRows.cells(rows.toBytes(), delimiter).stream().map(String::strip).toList();
      String text = settings.nameOf(RecordField.TEXT);
      String html = settings.nameOf(RecordField.HTML);
      if (!columns.contains(text) && !columns.contains(html)) {
        String detail =
            "expected a header with a column "
                + text
                + " or "
                + html
                + ", found the columns "
                + shown(columns);
        return problem(Code.FIELD_INVALID, rows.start(), detail);
      }
      Set<String> seen = new HashSet<>();
      for (String column : columns) {
        if (!fieldsByName.containsKey(column)) {
          unread.add(column);
        } else if (!seen.add(column)) {
          return problem(Code.FIELD_INVALID, rows.start(), "the column " + column + " stands there twice");
        }
      }
      return null;
    }

    private Ingested row() {
      Problem problem = problemOfRow();
      if (problem != null) {
        return new Ingested.Rejected(problem);
      }
      byte[] bytes = rows.toBytes();
      List<String> cells = TableRows.cells(bytes, delimiter);
      if (cells.size() != columns.size()) {
        String detail = "expected " + columns.size() + " cells as in the header, found " + cells.size();
        return new Ingested.Rejected(problem(Code.RECORD_BROKEN, rows.start(), detail));
      }
      RecordFields fields = new RecordFields(settings, fieldsByName);
      for (int i = 0; i < cells.size(); i++) {
        fields.read(columns.get(i), cells.get(i));
      }
      return fields.article(content.sourcePath(), format, rows.line(), place(rows.start()), bytes);
    }

    private @Nullable Problem problemOfRow() {
      String fault = rows.fault();
      if (fault != null) {
        return problem(Code.RECORD_BROKEN, rows.start(), fault);
      }
      if (rows.length() > settings.maxRecordBytes()) {
        String detail = rows.length() + " bytes; the limit is " + settings.maxRecordBytes() + " bytes";
        return problem(Code.ARTICLE_TOO_LARGE, rows.start(), detail);
      }
      byte[] bytes = rows.toBytes();
      int invalid = Utf8.firstInvalid(bytes, 0, bytes.length);
      return invalid < 0
          ? null
          : problem(
              Code.BYTES_UNDECODABLE, rows.start() + invalid, DecodedText.notUtf8(bytes[invalid]));
    }

    private Problem problem(Code code, long byteOffset, String detail) {
      return new Problem(code, place(byteOffset), detail);
    }

    private Place place(long byteOffset) {
      return new Place(content.sourcePath(), rows.line(), byteOffset, null, null);
    }
  }

  private static String shown(List<String> columns) {
    String all = String.join(", ", columns);
    return all.length() <= 200 ? all : all.substring(0, 200) + "...";
  }
}
