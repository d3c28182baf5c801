package org.pressmark.release.withheld;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import org.pressmark.bytes.Sha256;
import org.pressmark.format.JsonRows;
import org.pressmark.schema.CodePoints;
import org.pressmark.schema.Row;
import org.pressmark.schema.Withheld;

/**
 * Takes the words of its original out of a document's rows. Rows are a list a table, in the order of the published
 * tables.
 */
public final class Withholding {
  private Withholding() {}

  /**
   * What is known of a document whose words are about to be withheld.
   *
   * @param rows of the full release
   */
  public static WithheldDocument note(List<List<Row>> rows) {
    Row document = rows.get(PublishedColumns.DOCUMENTS).get(0);
    String text = String.valueOf(document.text(PublishedColumns.TEXT));
    CodePoints codePoints = CodePoints.of(text);
    var names = DerivedNames.places(rows, text, codePoints);
    // A name that is no words of the text cannot be put back; the hash is of what can.
    List<List<Row>> restorable = DerivedNames.fill(rows, codePoints, names);
    return new WithheldDocument(
        String.valueOf(document.text(PublishedColumns.DOCUMENT_ID)), sha256(restorable), keptSha256(restorable), names);
  }

  /** The rows without a word of the original. */
  public static List<List<Row>> withhold(List<List<Row>> rows) {
    return PublishedColumns.map(
        rows,
        (column, value) -> column == PublishedColumns.FLAG ? Boolean.TRUE : column.withheld().left(value));
  }

  /** The hash of a document's lines in the JSONL files of its release, 64 hex digits. */
  public static String sha256(List<List<Row>> rows) {
    MessageDigest digest = Sha256.digest();
    try {
      OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
      for (int table = 0; table < rows.size(); table++) {
        JsonRows json = new JsonRows(PublishedColumns.TABLES.get(table), out);
        for (Row row : rows.get(table)) {
          json.write(row);
        }
        json.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a digest takes every byte", e);
    }
    return Sha256.of(digest);
  }

  static String keptSha256(List<List<Row>> rows) {
    List<List<Row>> kept =
        PublishedColumns.map(
            rows,
            (column, value) ->
                column.withheld() == Withheld.LONG ? column.withheld().left(value) : value);
    kept.set(PublishedColumns.BLOCKS, withoutSetAside(kept.get(PublishedColumns.BLOCKS)));
    return sha256(kept);
  }

  private static List<Row> withoutSetAside(List<Row> blocks) {
    return blocks.stream().map(block -> PublishedColumns.with(block, PublishedColumns.SET_ASIDE_TEXT, null)).toList();
  }
}
