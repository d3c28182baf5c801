package org.pressmark.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.Annotator;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.NormalisedArticle;

/**
 * Annotates documents, one after another. Not thread-safe: each thread makes its own, which is cheap, from shared
 * models. The result depends on the document alone, not on those before it.
 */
public final class DocumentAnnotator {
  private final PartsOfSpeech partsOfSpeech;
  private final LanguageFinder languages;
  private final List<Annotator> annotators;

  public DocumentAnnotator(AnnotationModels models) {
    this.partsOfSpeech = new PartsOfSpeech(models);
    this.languages = new LanguageFinder(models);
    this.annotators = Annotators.ALL.stream().map(make -> make.apply(models)).toList();
  }

  /**
   * The document with its language, sentences, entities and quotes.
   *
   * @param article not withheld: its text is there
   */
  public AnnotatedDocument annotate(NormalisedArticle article) {
    return Rows.of(analyse(article));
  }

  /** Whether an annotator, and nobody before, adds that code to a document's warnings. */
  public static boolean adds(String warning) {
    return warning.equals(NamedEntities.ENGLISH_ONLY) || warning.equals(LanguageFinder.CONTRADICTED);
  }

  /** The language that {@link #annotate} gives the document; null if it cannot be told. */
  public @Nullable String language(NormalisedArticle article) {
    if (article.document().language() != null) {
      return article.document().language();
    }
    Analysis analysis = new Analysis(article, partsOfSpeech);
    languages.annotate(analysis);
    return analysis.language();
  }

  /** Finds all but an article's quotes, and returns what finds these: for measuring what they cost. Run it once. */
  public Runnable quotesOf(NormalisedArticle article) {
    Analysis analysis = new Analysis(article, partsOfSpeech);
    int last = annotators.size() - 1;
    annotators.subList(0, last).forEach(annotator -> annotator.annotate(analysis));
    return () -> annotators.get(last).annotate(analysis);
  }

  Analysis analyse(NormalisedArticle article) {
    Analysis analysis = new Analysis(article, partsOfSpeech);
    annotators.forEach(annotator -> annotator.annotate(analysis));
    return analysis;
  }
}
