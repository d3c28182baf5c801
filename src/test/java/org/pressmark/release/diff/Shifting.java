package org.pressmark.release.diff;

import java.util.List;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Sentence;

/** Moves the sentences of a document, as text before them would. */
final class Shifting {
  private Shifting() {}

  static AnnotatedDocument by(AnnotatedDocument document, int places) {
    List<Sentence> moved =
        document.sentences().stream()
            .map(
                s ->
                    new Sentence(
                        s.sentenceId(),
                        s.documentId(),
                        s.ordinal() + 1,
                        s.blockId(),
                        s.role(),
                        s.start() + places,
                        s.end() + places,
                        s.text(),
                        s.tokenCount()))
            .toList();
    return new AnnotatedDocument(document.document(), document.blocks(), moved, document.entities(), document.quotes());
  }
}
