package org.pressmark.annotate.attribution;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.marks.QuotedStretch;

/**
 * What the speaker rules see of one quoted stretch. Tagging costs more than all rules, so sentences that few rules ask
 * for are tagged when one does. Ask before the next block is entered.
 *
 * @param text the document's text
 * @param stretch the words in quotation marks
 * @param before the narrator's words of its first sentence before the opening mark
 * @param after the narrator's words of its last sentence after the closing mark
 * @param inside the quoted words of its first sentence, in languages that put attributions between the marks; else
 *     empty
 * @param previous the narrator's words of the sentence before, in the same block; empty if there is none
 * @param next the narrator's words of the sentence after, in the same block; empty if there is none
 * @param leadIn the last sentence of the paragraph before, if it ends with a colon or a comma; else empty
 * @param paragraphBefore the last sentence of the paragraph before; empty if there is none
 * @param paragraphAfter the first sentence of the next paragraph, if the block holds nothing but quoted words and that
 *     sentence begins with a dash; else empty
 * @param last the quote before it in the same block; null if there is none
 * @param opener the direct quote nearest before the last one in its sentence that is attributed behind, unless
 *     the last one answers it; null if there is none
 * @param gap the narrator's words between that quote and this one
 * @param lastOfPreviousBlock the last quote of the paragraph before, if that ends with a quote or its attribution; else
 *     null
 * @param continued whether that paragraph was left open on purpose, so that this one goes on
 * @param alone whether the block holds nothing but quoted words
 * @param answered whether that is so of the next paragraph, too, so that two may talk
 */
public record QuoteContext(
    String text,
    QuotedStretch stretch,
    Words before,
    Words after,
    Words inside,
    Supplier<Words> previous,
    Supplier<Words> next,
    Supplier<Words> leadIn,
    Supplier<Words> paragraphBefore,
    Supplier<Words> paragraphAfter,
    @Nullable Quotation last,
    @Nullable Quotation opener,
    List<String> gap,
    @Nullable Quotation lastOfPreviousBlock,
    boolean continued,
    boolean alone,
    boolean answered) {
  private static final String INNER_MARKS = "'’‘\"”“";

  /**
   * Whether the narrator's sentence goes on behind the closing mark with what may be an attribution: the words end with
   * a comma, ? or !, one follows, or they begin the sentence and do not end it.
   */
  boolean sentenceGoesOn() {
    char lastCharacter = lastSign();
    return !after.isEmpty()
        && (",?!…—-".indexOf(lastCharacter) >= 0
            || after.text(0).equals(",")
            || after.isDash(0)
            || lastCharacter != '.' && before.isEmpty());
  }

  /** Whether the words end with a comma, ! or ? and the narrator goes on: any verb may be the cue there. */
  public boolean breaksOff() {
    return ",!?".indexOf(lastSign()) >= 0;
  }

  /** Whether they end with a comma. */
  boolean breaksAtComma() {
    return lastSign() == ',';
  }

  /** Whether the narrator's sentence goes on behind them for sure: behind a comma, or in small letters. */
  boolean clauseGoesOn() {
    return breaksAtComma() || breaksOff() && !after.isEmpty() && Character.isLowerCase(after.text(0).codePointAt(0));
  }

  /** The last character of the words that is no inner quotation mark: the comma of {@code "… 'not me,'" Ann said}. */
  public char lastSign() {
    return sign(stretch.words());
  }

  /** The last character that is no inner quotation mark of other words of the text. */
  char sign(Span words) {
    int end = words.end() - 1;
    while (end > words.start() && INNER_MARKS.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return text.charAt(end);
  }
}
