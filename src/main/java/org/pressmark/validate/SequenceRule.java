package org.pressmark.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pressmark.problem.Code;
import org.pressmark.schema.Row;

/** Ordinals count from 0 without gap; blocks, sentences and entities do not overlap with their like. */
final class SequenceRule implements DocumentRule {
  private static final List<String> APART = List.of("blocks", "sentences", "entities");
  private static final String ORDINAL = "ordinal";

  private record Span(int index, int start, int end) {}

  @Override
  public void check(DocumentGroup group) {
    for (DocumentGroup.Rows rows : group.tables()) {
      if (rows.has(ORDINAL)) {
        ordinals(group, rows);
      }
      if (APART.contains(rows.schema().name())) {
        overlaps(group, rows);
      }
    }
  }

  private static void ordinals(DocumentGroup group, DocumentGroup.Rows rows) {
    for (int i = 0; i < rows.list().size(); i++) {
      Integer found = rows.number(rows.list().get(i), ORDINAL);
      if (found == null || found != i) {
        group.report(Code.VALUE_INVALID, rows, i, ORDINAL, "expected " + i + ", found " + found);
      }
    }
  }

  // Blocks stand in the order of the source, not of the text.
  private static void overlaps(DocumentGroup group, DocumentGroup.Rows rows) {
    String from = rows.schema().spans().get(0).start();
    String to = rows.schema().spans().get(0).end();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < rows.list().size(); i++) {
      Row row = rows.list().get(i);
      Integer start = rows.number(row, from);
      Integer end = rows.number(row, to);
      if (start != null && end != null) {
        spans.add(new Span(i, start, end));
      }
    }
    spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    for (int i = 1; i < spans.size(); i++) {
      Span before = spans.get(i - 1);
      Span span = spans.get(i);
      if (span.start() < before.end()) {
        group.report(
            Code.SPAN_MISMATCH, rows, span.index(), from,
            "[" + span.start() + "," + span.end() + ") overlaps with [" + before.start() + "," + before.end() + ")");
      }
    }
  }
}
