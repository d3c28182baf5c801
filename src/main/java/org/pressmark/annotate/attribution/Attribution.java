package org.pressmark.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.Span;

/**
 * Who said a quote, as one rule found it.
 *
 * @param speaker the mention of the speaker; null if nobody is named
 * @param cue the words such as "said"; null if there are none
 * @param earlier the quote whose speaker goes on speaking; null if this one is attributed by itself
 * @param rule the rule's name
 */
public record Attribution(@Nullable Span speaker, @Nullable Span cue, @Nullable Quotation earlier, String rule) {
  public static final Attribution NONE = new Attribution(null, null, null, "none");

  static Attribution of(Span speaker, @Nullable Span cue, String rule) {
    return new Attribution(speaker, cue, null, rule);
  }

  /** The text says that somebody speaks, and not who. */
  static Attribution unnamed(Span cue, String rule) {
    return new Attribution(null, cue, null, rule);
  }

  /** The speaker of an earlier quote goes on. */
  static Attribution continuing(Quotation earlier, String rule) {
    return new Attribution(earlier.speaker(), earlier.cue(), earlier, rule);
  }
}
