package org.pressmark.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.marks.QuoteMarks;

/** The ways in which sentences, quotes and paragraphs around a quote say who speaks. */
final class AttributionNearby {
  /** A sentence with more words than this is more than an attribution. */
  private static final int REACH = 15;

  private static final String PARAGRAPH = "\n\n";

  static final String INTERRUPTED = "same_sentence";

  private AttributionNearby() {}

  /** The paragraph before left its quote open, and this one opens with a mark and names no speaker of its own. */
  static @Nullable Attribution continuedParagraph(QuoteContext context) {
    Quotation earlier = context.lastOfPreviousBlock();
    if (!context.continued() || earlier == null || AttributionBehind.inversion(context) != null) {
      return null;
    }
    boolean own = AttributionBehind.speakerThenCue(context) != null;
    return own ? null : Attribution.continuing(earlier, "continued_paragraph");
  }

  /** {@code "This," Ann said, "is it."}: both parts are one statement. */
  static @Nullable Attribution interrupted(QuoteContext context) {
    Quotation last = context.last();
    return last != null && context.interrupted() ? Attribution.continuing(last, INTERRUPTED) : null;
  }

  /** {@code She called it "…" and "…"}; {@code "…," said Ann, "…"}. */
  static @Nullable Attribution sameSentence(QuoteContext context) {
    Quotation last = context.last();
    if (last == null || last.speaker() == null || context.gap().isEmpty()) {
      return null;
    }
    boolean ended = context.gap().stream().anyMatch(word -> word.equals(".") || word.equals("!") || word.equals("?"));
    return !ended && context.gap().size() <= REACH ? Attribution.continuing(last, INTERRUPTED) : null;
  }

  /** {@code "…," Ann said. Instead, "…"}: who spoke before in the paragraph speaks on where nobody else is named. */
  static @Nullable Attribution sameParagraph(QuoteContext context) {
    Quotation last = context.last();
    return last == null || last.speaker() == null || context.before().isEmpty()
        ? null
        : Attribution.of(last.speaker(), null, "same_paragraph");
  }

  /** {@code "…," Ann said. "…"}: nothing but the attribution of the quote before stands between. */
  static @Nullable Attribution statementGoesOn(QuoteContext context) {
    Quotation last = context.last();
    if (last == null || last.speaker() == null || !context.before().isEmpty()) {
      return null;
    }
    int between = last.span().end();
    boolean attributionAlone = last.speaker().start() >= between || context.gap().isEmpty();
    return attributionAlone ? Attribution.continuing(last, "statement_goes_on") : null;
  }

  /** {@code Ann sagte, … Die Brücke sei „…“}: the subjunctive goes on with the report of the sentence before. */
  static @Nullable Attribution subjunctive(QuoteContext context) {
    if (!context.before().isReported()) {
      return null;
    }
    Quotation last = context.last();
    Attribution found = AttributionBefore.outerCue(context.previous().get(), "subjunctive", "subjunctive");
    if (found == null) {
      found = VerbSecondSource.in(context.previous().get());
    }
    if (found != null && last != null && last.speaker() != null && found.cue() != null
        && found.cue().equals(last.cue())) {
      return Attribution.continuing(last, "subjunctive");
    }
    if (found != null || last == null || last.speaker() == null) {
      return found;
    }
    return Attribution.continuing(last, "subjunctive");
  }

  /** {@code Ann is alarmed by what was found. "…"} where that sentence reports her words. */
  static @Nullable Attribution previousSentence(QuoteContext context) {
    if (!context.before().isEmpty()) {
      return null;
    }
    Quotation opener = context.opener();
    if (opener != null) {
      // “…,” Ann said of Ben, who called it “bad.” “…”: Ann speaks on.
      return Attribution.continuing(opener, "statement_goes_on");
    }
    Words words = context.previous().get();
    boolean asked = words.text(words.size() - 1).equals("?");
    if (asked && context.last() != null && context.last().speaker() != null) {
      // "…," Ann said. Would she go? "…": the narrator's question is for her.
      return Attribution.continuing(context.last(), "statement_goes_on");
    }
    Attribution found = AttributionBefore.outerCue(words, "previous_sentence", "previous_sentence");
    // "Two boys found the body."
    boolean beside = found != null && found.cue() != null && words.isBesideOnly(words.indexAt(found.cue().start()));
    return beside ? null : found;
  }

  /** {@code "…" Ann said it with a smile.} */
  static @Nullable Attribution nextSentence(QuoteContext context) {
    if (!context.before().isEmpty() || !context.after().isEmpty()) {
      return null;
    }
    Words words = context.next().get();
    Attribution found = AttributionBehind.inversionIn(words, false, "next_sentence");
    if (found == null && words.size() < REACH) {
      found = AttributionBehind.speakerThenCueIn(words, false, "next_sentence");
    }
    return found;
  }

  /** A paragraph of quoted words alone goes on with the statement that the paragraph before ended with. */
  static @Nullable Attribution nextParagraph(QuoteContext context) {
    Quotation earlier = context.lastOfPreviousBlock();
    if (earlier == null || earlier.speaker() == null || !context.alone()) {
      return null;
    }
    // A question and what follows it are two people's.
    boolean question = context.text().charAt(earlier.span().end() - 1) == '?';
    return question || asksBack(context) ? null : Attribution.continuing(earlier, "next_paragraph");
  }

  /** Whether the words are a question behind an answer, and thus another's than the answer. */
  private static boolean asksBack(QuoteContext context) {
    Quotation earlier = context.lastOfPreviousBlock();
    return context.lastSign() == '?' && earlier != null && answers(context.text(), earlier.span().start());
  }

  /** Whether the paragraph before the one at an index of the text holds a quoted question. */
  private static boolean answers(String text, int index) {
    int end = text.lastIndexOf(PARAGRAPH, index);
    int start = end < 1 ? -1 : text.lastIndexOf(PARAGRAPH, end - 1);
    String before = end < 0 ? "" : text.substring(Math.max(0, start), end);
    int mark = before.lastIndexOf('?') + 1;
    return mark > 0 && mark < before.length() && QuoteMarks.isMark(before.charAt(mark));
  }

  /** {@code Ann shook her head. "…"}: a sentence of quoted words alone is whose the sentence before tells of. */
  static @Nullable Attribution subjectBefore(QuoteContext context) {
    if (!context.before().isEmpty() || !context.after().isEmpty() || asksBack(context)) {
      return null;
    }
    Words previous = context.previous().get();
    Words words = previous.isEmpty() ? context.paragraphBefore().get() : previous;
    Span subject = words.isEmpty() ? null : words.mainSubject();
    return subject != null && words.namesSomebody(subject) ? Attribution.of(subject, null, "subject_before") : null;
  }

  /** A paragraph of quoted words alone after one that ends with a report: {@code Ann said that it would not happen.} */
  static @Nullable Attribution paragraphBefore(QuoteContext context) {
    Words words = asksBack(context) ? context.before() : context.paragraphBefore().get();
    for (int cue = 1; cue < words.size(); cue++) {
      Span subject = words.isReport(cue) ? words.subjectBefore(cue) : null;
      if (subject != null && (words.namesSomebody(subject) || words.isDefinite(subject))) {
        return CueSubject.attribution(words, cue, "paragraph_before");
      }
    }
    return null;
  }
}
