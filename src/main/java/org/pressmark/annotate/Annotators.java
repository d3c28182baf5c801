package org.pressmark.annotate;

import java.util.List;
import java.util.function.Function;
import org.pressmark.annotate.analysis.Annotator;
import org.pressmark.annotate.quotes.QuoteFinder;
import org.pressmark.annotate.sentences.SentenceSplitter;

/** Every annotator, in the order in which they run: each may use the layers of those before it. */
final class Annotators {
  /** What makes an annotator for one thread. */
  static final List<Function<AnnotationModels, Annotator>> ALL =
      List.of(
          LanguageFinder::new,
          models -> new SentenceSplitter(models.sentences()::of, models.tokens()),
          NamedEntities::new,
          models -> new QuoteFinder());

  private Annotators() {}
}
