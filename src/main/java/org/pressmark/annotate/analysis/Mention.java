package org.pressmark.annotate.analysis;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.EntityType;

/**
 * One mention of a named entity.
 *
 * @param start its first UTF-16 unit in the document's text
 * @param end the unit after its last; the mention lies within one sentence
 * @param type what is named
 * @param name the fullest form of the name in the document
 * @param chain the same number for all mentions of one thing within the document; any number
 * @param country ISO 3166-1 alpha-2 for a place; null for anything else
 * @param method how it was found
 */
public record Mention(
    int start, int end, EntityType type, String name, int chain, @Nullable String country, String method) {

  public Span span() {
    return new Span(start, end);
  }
}
