package org.pressmark.validate;

import org.pressmark.problem.Code;

/** A document that repeats another says how alike they are, and no other does. */
final class DuplicateRule implements DocumentRule {
  @Override
  public void check(DocumentGroup group) {
    DocumentGroup.Rows documents = group.documents();
    if (!documents.has("duplicate_of") || !documents.has("duplicate_kind")) {
      return;
    }
    String original = documents.text(group.row(), "duplicate_of");
    String kind = documents.text(group.row(), "duplicate_kind");
    if ((original == null) != (kind == null)) {
      group.report(
          Code.VALUE_INVALID,
          documents,
          0,
          "duplicate_kind",
          original == null
              ? "expected null, as duplicate_of is; found " + kind
              : "expected how alike the two are, found null");
    }
  }
}
