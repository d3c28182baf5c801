package org.pressmark.annotate.analysis;

import java.util.List;

/**
 * One sentence.
 *
 * @param start its first UTF-16 unit in the document's text; not blank
 * @param end the unit after its last; the last is not blank
 * @param block the block that it lies in
 * @param tokens in order; never empty
 */
public record SentenceSpan(int start, int end, TextBlock block, List<Token> tokens) {
  public SentenceSpan {
    tokens = List.copyOf(tokens);
  }
}
