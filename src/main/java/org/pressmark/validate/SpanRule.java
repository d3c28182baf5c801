package org.pressmark.validate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Printable;
import org.pressmark.schema.CodePoints;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Every span lies within the document's text and marks the words that its row repeats. Where the text is withheld,
 * {@link WithheldRule} looks at these.
 */
final class SpanRule implements DocumentRule {
  private static final int SHOWN_CHARACTERS = 60;

  @Override
  public void check(DocumentGroup group) {
    for (DocumentGroup.Rows rows : group.tables()) {
      for (TableSchema.SpanColumns span : rows.schema().spans()) {
        for (int i = 0; i < rows.list().size(); i++) {
          String fault = fault(group, rows, rows.list().get(i), span);
          if (fault != null) {
            group.report(Code.SPAN_MISMATCH, rows, i, span.start(), fault);
          }
        }
      }
    }
  }

  private static @Nullable String fault(
      DocumentGroup group, DocumentGroup.Rows rows, Row row, TableSchema.SpanColumns span) {
    Integer start = rows.number(row, span.start());
    Integer end = rows.number(row, span.end());
    String words = span.text() == null ? null : rows.text(row, span.text());
    if (start == null || end == null) {
      return start == null && end == null && words == null ? null : "a part of the span is missing";
    }
    Integer length = group.length();
    if (start > end || length != null && end > length) {
      return "[" + start + "," + end + ") of a text of " + length;
    }
    if (span.text() == null) {
      return null;
    }
    CodePoints codePoints = group.codePoints();
    if (codePoints == null) {
      return null;
    }
    String marked = codePoints.slice(start, end);
    return Objects.equals(marked, words)
        ? null
        : "text["
            + start
            + ":"
            + end
            + "] is '"
            + Printable.brief(marked, SHOWN_CHARACTERS)
            + "', the row has '"
            + Printable.brief(String.valueOf(words), SHOWN_CHARACTERS)
            + "'";
  }
}
