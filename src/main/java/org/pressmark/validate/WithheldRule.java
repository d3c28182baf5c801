package org.pressmark.validate;

import java.util.List;
import org.pressmark.problem.Code;

/** Where a document's text is withheld, nothing else gives its words away. What spans repeat is {@link SpanRule}'s. */
final class WithheldRule implements DocumentRule {
  private record Words(String table, String column) {}

  private static final List<Words> WORDS =
      List.of(
          new Words("documents", "title"),
          new Words("documents", "standfirst"),
          new Words("blocks", "set_aside_text"),
          new Words("entities", "name"),
          new Words("quotes", "speaker_name"));

  @Override
  public void check(DocumentGroup group) {
    if (group.text() != null) {
      return;
    }
    for (Words words : WORDS) {
      boolean own = group.documents().schema().name().equals(words.table());
      DocumentGroup.Rows rows = own ? group.documents() : group.table(words.table());
      if (rows == null) {
        continue;
      }
      for (int i = 0; i < rows.list().size(); i++) {
        if (rows.text(rows.list().get(i), words.column()) != null) {
          group.report(Code.VALUE_INVALID, rows, i, words.column(), "the document's text is withheld, this is not");
        }
      }
    }
  }
}
