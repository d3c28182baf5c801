package org.pressmark.annotate.quotes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.attribution.Attribution;
import org.pressmark.annotate.attribution.QuoteContext;

/**
 * What a stretch in quotation marks looks like, from which its kind is told.
 *
 * @param context where it stands
 * @param attribution who was found to have said it
 * @param nounsHaveCapitals whether any noun begins with one, so that capitals make no name
 */
record QuoteSigns(QuoteContext context, Attribution attribution, boolean nounsHaveCapitals) {
  /** A name has no more words. */
  private static final int LONGEST_NAME = 10;

  /** Small words that stay small within names and titles. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "a", "an", "in", "on", "for", "to", "with", "at", "by", "from", "or",
          "vs", "&", "de", "la", "le", "du", "des", "et", "der", "die", "das", "und", "im", "von", "zu",
          "für");

  /** The speaker rules by which a lead-in or a signature announces all of the words. */
  private static final Set<String> COLON_RULES = Set.of("colon", "lead_in_paragraph", "signature");

  /** Speaker rules that look outside the sentence or take its subject. */
  private static final Set<String> WEAK_RULES =
      Set.of(
          "previous_sentence", "next_sentence", "next_paragraph", "statement_goes_on", "sentence_subject",
          "same_paragraph", "subject_before");

  /** The words, without their marks. */
  String words() {
    Span span = context.stretch().words();
    return context.text().substring(span.start(), span.end());
  }

  private String[] parts() {
    return words().split("\\s+");
  }

  /** How many words there are. */
  int count() {
    return parts().length;
  }

  /** Whether they begin with a capital. */
  boolean upper() {
    return Character.isUpperCase(words().codePointAt(0));
  }

  /** Whether they end as a sentence does, or with a comma. */
  boolean ended() {
    return ".!?…,".indexOf(context.lastSign()) >= 0;
  }

  private boolean stops() {
    return ".!?".indexOf(context.lastSign()) >= 0;
  }

  /** Whether they begin and end as a sentence does. */
  boolean sentence() {
    return stops() && upper();
  }

  /** Whether they begin the narrator's sentence. */
  boolean opens() {
    return context.before().isEmpty();
  }

  boolean behindColon() {
    return context.before().text(context.before().size() - 1).equals(":");
  }

  /** Whether they may be one entry of a list: {@code drei Farben: „Rot“, „Grün“}. */
  boolean entry() {
    return nounsHaveCapitals && count() == 1 && attribution.cue() == null && !stops();
  }

  /** Whether a lead-in or a signature announces all of them. */
  boolean colon() {
    return COLON_RULES.contains(attribution.rule()) && !entry();
  }

  /** Whether a cue or a lead-in stands right beside them. */
  boolean announced() {
    return colon() || cueAdjacent();
  }

  boolean attributed() {
    return attribution.speaker() != null || attribution.cue() != null;
  }

  /** Whether no rule that says something of whether a few words are speech has attributed them. */
  boolean doubtful() {
    return !attributed() || WEAK_RULES.contains(attribution.rule());
  }

  /** Whether an article or the like is among them. */
  boolean smallWords() {
    return Arrays.stream(parts()).anyMatch(SMALL::contains);
  }

  /** Whether every word but the small ones has a capital: a name or a title. */
  boolean nameLike() {
    String[] parts = parts();
    for (int i = 0; i < parts.length; i++) {
      int first = parts[i].codePointAt(0);
      boolean small = i > 0 && SMALL.contains(parts[i].toLowerCase(Locale.ROOT));
      if (!small && !Character.isUpperCase(first) && !Character.isDigit(first)) {
        return false;
      }
    }
    return parts.length <= LONGEST_NAME;
  }

  /** {@code said: "…"}, {@code said, "…"}, {@code said "…"}, {@code "…," said}. */
  private boolean cueAdjacent() {
    Span cue = attribution.cue();
    if (cue == null || attribution.earlier() != null) {
      return false;
    }
    if (cue.start() >= context.stretch().words().end()) {
      return context.breaksOff() || context.after().text(0).equals(",");
    }
    if (cue.end() > context.stretch().whole().start()) {
      // « Oui, assure Anne, nous partons. »
      return true;
    }
    String between = context.text().substring(cue.end(), context.stretch().whole().start()).strip();
    return between.isEmpty()
        || between.equals(",")
        || between.equals(":")
        || between.endsWith(",") && between.length() < 40;
  }
}
