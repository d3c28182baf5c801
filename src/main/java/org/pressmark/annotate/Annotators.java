package org.pressmark.annotate;

import java.util.List;
import java.util.function.Function;

/** Every annotator, in the order in which they run: each may use the layers of those before it. */
final class Annotators {
  /** What makes an annotator for one thread. */
  static final List<Function<AnnotationModels, Annotator>> ALL =
      List.of(LanguageFinder::new, SentenceSplitter::new, NamedEntities::new, QuoteFinder::new);

  private Annotators() {}
}
