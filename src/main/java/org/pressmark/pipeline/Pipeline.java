package org.pressmark.pipeline;

import java.util.function.Function;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Article;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;
import org.pressmark.problem.Code;
import org.pressmark.problem.FailureGuard;

/**
 * The function that makes one article's published rows. The outcome depends on the article alone. Not thread-safe: each
 * thread makes its own, which is cheap, from shared models.
 */
public final class Pipeline implements Function<Article, Outcome> {
  private final Normaliser normaliser = new Normaliser();
  private final DocumentAnnotator annotator;
  private final PreviousDocuments previous;

  public Pipeline(AnnotationModels models) {
    this(models, PreviousDocuments.NONE);
  }

  /** @param previous spares work where nothing changed; the outcome is the same without it */
  public Pipeline(AnnotationModels models, PreviousDocuments previous) {
    this.annotator = new DocumentAnnotator(models);
    this.previous = previous;
  }

  /**
   * The same function, but an article that it fails on is a reject with {@link Code#ARTICLE_FAILED}, not the end of all
   * work. Not thread-safe either.
   */
  public static Function<Article, Outcome> guarded(AnnotationModels models, PreviousDocuments previous) {
    return new FailureGuard<>(
        () -> new Pipeline(models, previous), Normaliser::place, Outcome.Rejected::new);
  }

  @Override
  public Outcome apply(Article article) {
    Normalised normalised = normaliser.normalise(article);
    if (normalised instanceof Normalised.Rejected rejected) {
      return new Outcome.Rejected(rejected.problem());
    }
    NormalisedArticle kept = ((Normalised.Kept) normalised).article();
    AnnotatedDocument earlier = previous.find(kept.document().documentId());
    AnnotatedDocument taken = earlier == null ? null : TakeOver.of(kept, earlier, annotator);
    return taken == null ? new Outcome.Accepted(annotator.annotate(kept), false) : new Outcome.Accepted(taken, true);
  }
}
