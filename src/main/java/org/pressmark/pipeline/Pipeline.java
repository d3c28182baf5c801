package org.pressmark.pipeline;

import java.util.function.Function;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.Article;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;

/**
 * The function that makes one article's published rows. The outcome depends on the article alone. Not thread-safe: each
 * thread makes its own, which is cheap, from shared models.
 */
public final class Pipeline implements Function<Article, Outcome> {
  private final Normaliser normaliser = new Normaliser();
  private final DocumentAnnotator annotator;

  public Pipeline(AnnotationModels models) {
    this.annotator = new DocumentAnnotator(models);
  }

  @Override
  public Outcome apply(Article article) {
    Normalised normalised = normaliser.normalise(article);
    if (normalised instanceof Normalised.Rejected rejected) {
      return new Outcome.Rejected(rejected.problem());
    }
    return new Outcome.Accepted(annotator.annotate(((Normalised.Kept) normalised).article()));
  }
}
