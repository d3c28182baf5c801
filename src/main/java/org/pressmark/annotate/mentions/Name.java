package org.pressmark.annotate.mentions;

import org.pressmark.model.EntityType;
import org.pressmark.schema.Term;

/**
 * A name where it stands in a document.
 *
 * @param sentence its place among the document's sentences
 * @param start its first token there
 * @param end the token after its last
 * @param method how it was found
 * @param chain the same number for all names of one thing in the document, in order of first mention from 0
 */
public record Name(int sentence, int start, int end, EntityType type, Method method, int chain) {
  /** How a name was found. */
  public enum Method implements Term {
    /** By the model. */
    MODEL,
    /** The model found the same name elsewhere in the document. */
    DOCUMENT,
    /** The text gives it in brackets beside a name: "Asia-Pacific Economic Cooperation (APEC)". */
    DEFINITION
  }

  Name withType(EntityType other) {
    return new Name(sentence, start, end, other, method, chain);
  }

  Name withChain(int other) {
    return new Name(sentence, start, end, type, method, other);
  }
}
