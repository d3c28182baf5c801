package org.pressmark.annotate.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.QuoteFlag;
import org.pressmark.model.QuoteKind;

/**
 * One quote with its attribution. All spans are UTF-16 indexes into the document's text.
 *
 * @param span the words, without the outer marks; not empty, within one block
 * @param kind how they are rendered
 * @param speaker the mention of the speaker; null if no speaker is named
 * @param mention the entity mention that the speaker is; null if unresolved
 * @param speakerName the speaker's fullest name in the document; null if unresolved
 * @param cue the words such as "said"; null if there are none
 * @param chain the same number for all pieces of one statement; any number
 * @param flags what is unusual about the marks
 * @param rule the rule that decided on the speaker
 */
public record Quotation(
    Span span,
    QuoteKind kind,
    @Nullable Span speaker,
    @Nullable Mention mention,
    @Nullable String speakerName,
    @Nullable Span cue,
    int chain,
    List<QuoteFlag> flags,
    String rule) {
  public Quotation {
    flags = List.copyOf(flags);
  }
}
