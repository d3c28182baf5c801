package org.pressmark.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.schema.Row;

/** A sentence lies within its block, an entity within its sentence; a quote begins within its sentence. */
final class NestingRule implements DocumentRule {
  /**
   * @param inner the table of what lies within
   * @param reference its column that names where
   * @param whole whether its end lies within as well
   */
  private record Nesting(String inner, String reference, String outer, boolean whole) {}

  private static final List<Nesting> NESTINGS =
      List.of(
          new Nesting("sentences", "block_id", "blocks", true),
          new Nesting("entities", "sentence_id", "sentences", true),
          new Nesting("quotes", "sentence_id", "sentences", false));

  @Override
  public void check(DocumentGroup group) {
    for (Nesting nesting : NESTINGS) {
      DocumentGroup.Rows inner = group.table(nesting.inner());
      DocumentGroup.Rows outer = group.table(nesting.outer());
      if (inner != null && outer != null && inner.has(nesting.reference())) {
        check(group, nesting, inner, outer);
      }
    }
  }

  private static void check(DocumentGroup group, Nesting nesting, DocumentGroup.Rows inner, DocumentGroup.Rows outer) {
    Map<@Nullable Object, Row> byKey = new HashMap<>();
    outer.list().forEach(row -> byKey.put(outer.value(row, outer.schema().key()), row));
    for (int i = 0; i < inner.list().size(); i++) {
      Row row = inner.list().get(i);
      Row around = byKey.get(inner.value(row, nesting.reference()));
      Integer start = inner.number(row, inner.schema().spans().get(0).start());
      Integer end = inner.number(row, inner.schema().spans().get(0).end());
      if (around == null || start == null || end == null) {
        continue;
      }
      Integer from = outer.number(around, outer.schema().spans().get(0).start());
      Integer to = outer.number(around, outer.schema().spans().get(0).end());
      if (from == null || to == null || start < from || start > to || nesting.whole() && end > to) {
        group.report(
            Code.SPAN_MISMATCH, inner, i, inner.schema().spans().get(0).start(),
            "[" + start + "," + end + ") is not within its row of " + nesting.outer() + ", [" + from + "," + to + ")");
      }
    }
  }
}
