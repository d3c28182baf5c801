package org.pressmark.validate;

import java.util.List;
import java.util.Objects;
import org.pressmark.problem.Code;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Withheld;

/** Where a document's text is withheld, no column gives its words away: the schema says which could. */
final class WithheldRule implements DocumentRule {
  @Override
  public void check(DocumentGroup group) {
    if (group.text() != null) {
      return;
    }
    check(group, group.documents());
    group.tables().forEach(rows -> check(group, rows));
  }

  private static void check(DocumentGroup group, DocumentGroup.Rows rows) {
    List<ColumnSchema> columns = rows.schema().columns();
    for (int column = 0; column < columns.size(); column++) {
      Withheld withheld = columns.get(column).withheld();
      for (int i = 0; withheld != Withheld.NEVER && i < rows.list().size(); i++) {
        Object value = rows.list().get(i).get(column);
        if (!Objects.equals(withheld.left(value), value)) {
          String found = withheld == Withheld.LONG ? "and this is longer than names are" : "this is not";
          group.report(
              Code.VALUE_INVALID, rows, i, columns.get(column).name(), "the document's text is withheld, " + found);
        }
      }
    }
  }
}
