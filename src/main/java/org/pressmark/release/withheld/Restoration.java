package org.pressmark.release.withheld;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.CodePoints;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;
import org.pressmark.schema.Withheld;

/**
 * Puts the words of an original back into a document's rows, and lets nothing through that does not arrive at the
 * recorded hash.
 */
public final class Restoration {
  /**
   * What came of it.
   *
   * @param rows of the document
   * @param whole whether they are those of the full release; otherwise the text of set-aside blocks, and metadata left
   *     out for its length, is still withheld: the page's furniture is another
   */
  public record Restored(List<List<Row>> rows, boolean whole) {}

  private final List<List<Row>> withheld;
  private final List<List<Row>> original;
  private final CodePoints text;

  private Restoration(List<List<Row>> withheld, List<List<Row>> original, String text) {
    this.withheld = withheld;
    this.original = original;
    this.text = CodePoints.of(text);
  }

  /**
   * The document's rows with the words of an original; null if these are not the words that were withheld.
   *
   * @param known what the release tells of the document
   * @param withheld the document's rows in the release, whose spans lie within a text of the stated length
   * @param original what became of the original: its row of documents, and its blocks
   */
  public static @Nullable Restored of(WithheldDocument known, List<List<Row>> withheld, List<List<Row>> original) {
    Row document = original.get(PublishedColumns.DOCUMENTS).get(0);
    String text = document.text(PublishedColumns.TEXT);
    if (text == null || !sameText(document, withheld.get(PublishedColumns.DOCUMENTS).get(0))) {
      return null;
    }
    Restoration restoration = new Restoration(withheld, original, text);
    List<List<Row>> whole = restoration.rows(known, true);
    if (whole != null && Withholding.sha256(whole).equals(known.wholeSha256())) {
      return new Restored(whole, true);
    }
    List<List<Row>> kept = restoration.rows(known, false);
    boolean arrived = kept != null && Withholding.keptSha256(kept).equals(known.keptSha256());
    return arrived ? new Restored(kept, false) : null;
  }

  /** Whether two documents, withheld or not, have the same text. */
  private static boolean sameText(Row document, Row other) {
    return Objects.equals(document.get(PublishedColumns.TEXT_SHA256), other.get(PublishedColumns.TEXT_SHA256))
        && Objects.equals(document.get(PublishedColumns.TEXT_LENGTH), other.get(PublishedColumns.TEXT_LENGTH));
  }

  /** Null if the blocks are not those of the release. */
  private @Nullable List<List<Row>> rows(WithheldDocument known, boolean withFurniture) {
    List<Row> blocks = withheld.get(PublishedColumns.BLOCKS);
    if (withFurniture) {
      List<Row> found = original.get(PublishedColumns.BLOCKS);
      if (found.size() != blocks.size()) {
        return null;
      }
      blocks = filled(blocks, found);
    }
    List<List<Row>> rows = new ArrayList<>(withheld);
    rows.set(PublishedColumns.DOCUMENTS, List.of(document(withFurniture)));
    rows.set(PublishedColumns.BLOCKS, blocks);
    for (int table = PublishedColumns.BLOCKS + 1; table < rows.size(); table++) {
      rows.set(table, sliced(PublishedColumns.TABLES.get(table), rows.get(table)));
    }
    return DerivedNames.fill(rows, text, known.names());
  }

  private Row document(boolean withLongMetadata) {
    Row row = withheld.get(PublishedColumns.DOCUMENTS).get(0);
    Row found = original.get(PublishedColumns.DOCUMENTS).get(0);
    List<ColumnSchema> columns = PublishedColumns.TABLES.get(PublishedColumns.DOCUMENTS).columns();
    List<@Nullable Object> values = new ArrayList<>(row.values());
    for (int i = 0; i < columns.size(); i++) {
      Withheld withheldPart = columns.get(i).withheld();
      if (withheldPart == Withheld.ALWAYS || withLongMetadata && withheldPart == Withheld.LONG) {
        values.set(i, found.get(i));
      }
    }
    values.set(PublishedColumns.TEXT_WITHHELD, Boolean.FALSE);
    return new Row(values);
  }

  private static List<Row> filled(List<Row> blocks, List<Row> found) {
    List<Row> rows = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Object words = found.get(i).get(PublishedColumns.SET_ASIDE_TEXT);
      rows.add(PublishedColumns.with(blocks.get(i), PublishedColumns.SET_ASIDE_TEXT, words));
    }
    return rows;
  }

  private List<Row> sliced(TableSchema table, List<Row> rows) {
    List<Row> filled = new ArrayList<>(rows.size());
    for (Row row : rows) {
      List<@Nullable Object> values = new ArrayList<>(row.values());
      for (TableSchema.SpanColumns span : table.spans()) {
        Integer start = row.number(table.indexOf(span.start()));
        Integer end = row.number(table.indexOf(span.end()));
        if (span.text() != null && start != null && end != null) {
          values.set(table.indexOf(span.text()), text.slice(start, end));
        }
      }
      filled.add(new Row(values));
    }
    return filled;
  }
}
