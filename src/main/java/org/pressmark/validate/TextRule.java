package org.pressmark.validate;

import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.problem.Code;
import org.pressmark.schema.Row;

/** A document's text has the length and the hash that stand beside it, and its body lies within it. */
final class TextRule implements DocumentRule {
  @Override
  public void check(DocumentGroup group) {
    DocumentGroup.Rows documents = group.documents();
    Row row = group.row();
    String text = group.text();
    Boolean withheld = documents.value(row, "text_withheld") instanceof Boolean flag ? flag : null;
    if (withheld != null && withheld != (text == null)) {
      group.report(
          Code.VALUE_INVALID,
          documents,
          0,
          "text_withheld",
          text == null ? "there is no text" : "there is a text");
    }
    Integer length = documents.number(row, "text_length");
    if (text != null && length != null && !length.equals(group.length())) {
      report(group, "text_length", group.length(), length);
    }
    String hash = documents.text(row, "text_sha256");
    if (text != null && hash != null) {
      String found = Sha256.of(text);
      if (!found.equals(hash)) {
        report(group, "text_sha256", found, hash);
      }
    }
    Integer start = documents.number(row, "body_start");
    Integer end = documents.number(row, "body_end");
    if (start != null && end != null && length != null && !(start <= end && end <= length)) {
      group.report(
          Code.SPAN_MISMATCH, documents, 0, "body_end", "[" + start + "," + end + ") of a text of " + length);
    }
  }

  private static void report(DocumentGroup group, String column, @Nullable Object expected, Object found) {
    group.report(Code.VALUE_INVALID, group.documents(), 0, column, "expected " + expected + ", found " + found);
  }
}
