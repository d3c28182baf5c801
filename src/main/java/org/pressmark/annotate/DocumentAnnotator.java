package org.pressmark.annotate;

import java.util.List;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.NormalisedArticle;

/**
 * Annotates documents, one after another. Not thread-safe: each thread makes its own, which is cheap, from shared models.
 * The result depends on the document alone, not on those before it.
 */
public final class DocumentAnnotator {
  private final PartsOfSpeech partsOfSpeech;
  private final List<Annotator> annotators;

  public DocumentAnnotator(AnnotationModels models) {
    this.partsOfSpeech = new PartsOfSpeech(models);
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

  Analysis analyse(NormalisedArticle article) {
    Analysis analysis = new Analysis(article, partsOfSpeech);
    annotators.forEach(annotator -> annotator.annotate(analysis));
    return analysis;
  }
}
