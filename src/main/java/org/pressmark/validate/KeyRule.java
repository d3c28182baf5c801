package org.pressmark.validate;

import java.util.HashSet;
import java.util.Set;
import org.pressmark.problem.Code;

/**
 * Keys are unique. A row's key begins with its document's id and a hyphen, so that what is unique within each document
 * is unique in the table, and no set of all keys is needed.
 */
final class KeyRule implements DocumentRule {
  @Override
  public void check(DocumentGroup group) {
    String prefix = group.documentId() + "-";
    for (DocumentGroup.Rows rows : group.tables()) {
      String key = rows.schema().key();
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < rows.list().size(); i++) {
        String value = rows.text(rows.list().get(i), key);
        if (value == null || !value.startsWith(prefix)) {
          group.report(Code.VALUE_INVALID, rows, i, key, "expected " + prefix + "…, found " + value);
        }
        if (value != null && !seen.add(value)) {
          group.report(Code.KEY_DUPLICATE, rows, i, key, value);
        }
      }
    }
  }
}
