package org.pressmark.annotate.marks;

import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.TextBlock;

/**
 * Words in quotation marks within one block, whatever they are.
 *
 * @param block where they stand
 * @param words the words without the outer marks, trimmed; not empty
 * @param opening the opening mark; null if it is missing
 * @param closing the closing mark; null if it is missing
 * @param wrongMark whether the two marks do not belong together, or one curls the wrong way
 */
public record QuotedStretch(
    TextBlock block, Span words, @Nullable QuoteMark opening, @Nullable QuoteMark closing, boolean wrongMark) {

  /** The words with their marks. */
  public Span whole() {
    return new Span(opening == null ? words.start() : opening.start(), closing == null ? words.end() : closing.end());
  }
}
