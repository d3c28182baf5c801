package org.pressmark.pipeline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;

/**
 * Takes annotations over from an earlier release where annotating would find the same.
 *
 * <p>Annotation depends on the normalised article alone, so that is what is compared, down to the last column and
 * block. The hash of the source would not do: what a manifest, a header or the titles of a table's columns say is not
 * in it.
 */
final class TakeOver {
  private TakeOver() {}

  /** The annotated article, made of the earlier rows; null if it must be annotated. */
  static @Nullable AnnotatedDocument of(
      NormalisedArticle article, AnnotatedDocument earlier, DocumentAnnotator annotator) {
    Document then = earlier.document().beforeComparison();
    Document now =
        article.document().annotated(
            then.language(), then.warnings(), then.sentenceCount(), then.entityCount(), then.quoteCount());
    List<String> warnings = then.warnings().stream().filter(code -> !DocumentAnnotator.adds(code)).toList();
    // A language that the annotators added is no longer told from a stated one, so it is found again.
    boolean same =
        now.equals(then)
            && article.blocks().equals(earlier.blocks())
            && article.document().warnings().equals(warnings)
            && Objects.equals(annotator.language(article), then.language());
    return same
        ? new AnnotatedDocument(
            now, article.blocks(), earlier.sentences(), earlier.entities(), earlier.quotes())
        : null;
  }
}
