package org.pressmark.validate;

import java.util.HashSet;
import java.util.Set;
import org.pressmark.problem.Code;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;

/** What a row refers to exists, in the same document. References between documents are looked at once all are known. */
final class ReferenceRule implements DocumentRule {
  @Override
  public void check(DocumentGroup group) {
    for (DocumentGroup.Rows rows : group.tables()) {
      for (ColumnSchema column : rows.schema().columns()) {
        String referred = column.refersToTable();
        DocumentGroup.Rows target = referred == null ? null : group.table(referred);
        if (target != null) {
          check(group, rows, column, target);
        }
      }
    }
  }

  private static void check(
      DocumentGroup group, DocumentGroup.Rows rows, ColumnSchema column, DocumentGroup.Rows target) {
    Set<Object> known = new HashSet<>();
    for (Row row : target.list()) {
      known.add(target.value(row, String.valueOf(column.refersToColumn())));
    }
    for (int i = 0; i < rows.list().size(); i++) {
      Object value = rows.value(rows.list().get(i), column.name());
      if (value != null && !known.contains(value)) {
        group.report(
            Code.REFERENCE_BROKEN, rows, i, column.name(), "the document has no " + column.refersTo() + " " + value);
      }
    }
  }
}
