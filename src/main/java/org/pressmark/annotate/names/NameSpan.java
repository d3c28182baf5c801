package org.pressmark.annotate.names;

import org.pressmark.model.EntityType;

/**
 * A name within a sentence.
 *
 * @param start its first token
 * @param end the token after its last; greater than start
 */
public record NameSpan(int start, int end, EntityType type) {
  public NameSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("[" + start + "," + end + ")");
    }
  }
}
