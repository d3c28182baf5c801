package org.pressmark.annotate;

import java.util.List;

/** Finds mentions of named entities. */
final class NamedEntities implements Annotator {
  NamedEntities(AnnotationModels models) {}

  @Override
  public void annotate(Analysis analysis) {
    analysis.setMentions(List.of());
  }
}
