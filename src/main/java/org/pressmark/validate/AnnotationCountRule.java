package org.pressmark.validate;

import org.pressmark.problem.Code;

/**
 * A document's counts are the numbers of its rows: {@code sentence_count} counts the table whose key is {@code
 * sentence_id}.
 */
final class AnnotationCountRule implements DocumentRule {
  @Override
  public void check(DocumentGroup group) {
    DocumentGroup.Rows documents = group.documents();
    for (DocumentGroup.Rows rows : group.tables()) {
      String column = rows.schema().key().replaceFirst("_id$", "_count");
      Integer count = documents.number(group.row(), column);
      if (count != null && count != rows.list().size()) {
        group.report(
            Code.COUNT_MISMATCH, documents, 0, column,
            "expected " + rows.list().size() + ", the rows of " + rows.schema().name() + "; found " + count);
      }
    }
  }
}
