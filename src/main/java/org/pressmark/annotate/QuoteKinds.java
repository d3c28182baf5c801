package org.pressmark.annotate;

import java.util.Locale;
import java.util.Set;
import org.pressmark.model.QuoteKind;

/** Decides how quoted words are rendered, and whether they are anybody's words at all. */
final class QuoteKinds {
  /** Words that begin a clause of their own when a narrator's sentence goes on before them. */
  private static final int CLAUSE_WORDS = 4;

  /** So many words without an attribution are somebody's, whoever it is. */
  private static final int PHRASE_WORDS = 5;

  /** Small words that stay small within names and titles. */
  private static final Set<String> SMALL = Set.of(
      "of", "the", "and", "a", "an", "in", "on", "for", "to", "with", "at", "by", "from", "or", "vs", "de", "la", "le", "du",
      "des", "et", "der", "die", "das", "und", "im", "von", "zu", "für");

  private final CueLexicon lexicon;

  QuoteKinds(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The kind of a stretch in quotation marks: direct, partial or scare.
   *
   * @param attribution who was found to have said it
   */
  QuoteKind of(QuoteContext context, Attribution attribution) {
    String words = context.text().substring(context.stretch().words().start(), context.stretch().words().end());
    String[] parts = words.split("\\s+");
    char last = words.charAt(words.length() - 1);
    boolean ended = ".!?…,".indexOf(last) >= 0;
    boolean opens = context.before().isEmpty();
    boolean colon = Set.of("colon", "lead_in_paragraph", "signature").contains(attribution.rule());
    boolean announced = colon || cueAdjacent(context, attribution);
    boolean attributed = attribution.speaker() != null;
    if (context.continued() || context.alone() && (attributed || parts.length >= PHRASE_WORDS)) {
      return QuoteKind.DIRECT;
    }
    if (named(context) && !colon) {
      return QuoteKind.SCARE;
    }
    if (nameLike(parts) && !announced && !(opens && ended && attributed)) {
      return QuoteKind.SCARE;
    }
    if (opens && (ended || context.after().isEmpty() || context.after().text(0).equals(",")) && (attributed || parts.length > CLAUSE_WORDS)) {
      return QuoteKind.DIRECT;
    }
    if (announced && attributed) {
      boolean clause = Character.isUpperCase(words.codePointAt(0)) || parts.length > 2 * CLAUSE_WORDS;
      return clause || colon ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
    }
    if (!attributed || weak(attribution)) {
      return parts.length >= PHRASE_WORDS ? opens ? QuoteKind.DIRECT : QuoteKind.PARTIAL : QuoteKind.SCARE;
    }
    return Character.isUpperCase(words.codePointAt(0)) && parts.length > 2 * CLAUSE_WORDS && ended
        ? QuoteKind.DIRECT
        : QuoteKind.PARTIAL;
  }

  /** A rule that looks outside the sentence says nothing of whether a few words in marks are speech. */
  private static boolean weak(Attribution attribution) {
    return Set.of("previous_sentence", "next_sentence", "next_paragraph", "statement_goes_on").contains(attribution.rule());
  }

  /** {@code said: "…"}, {@code said, "…"}, {@code said "…"}, {@code "…," said}. */
  private static boolean cueAdjacent(QuoteContext context, Attribution attribution) {
    Span cue = attribution.cue();
    if (cue == null || attribution.earlier() != null) {
      return false;
    }
    if (cue.start() >= context.stretch().words().end()) {
      char last = context.text().charAt(context.stretch().words().end() - 1);
      return ",?!".indexOf(last) >= 0 || context.after().text(0).equals(",");
    }
    String between = context.text().substring(cue.end(), context.stretch().whole().start()).strip();
    return between.isEmpty() || between.equals(",") || between.equals(":") || between.endsWith(",") && between.length() < 40;
  }

  /** {@code the group calling itself "…"}, {@code the film "…"}. */
  private boolean named(QuoteContext context) {
    int last = context.before().size() - 1;
    while (last >= 0 && context.before().text(last).equals(",")) {
      last--;
    }
    return lexicon.naming().contains(context.before().text(last).toLowerCase(Locale.ROOT))
        || lexicon.naming().contains(context.before().text(last));
  }

  /** Whether every word but the small ones has a capital: a name or a title. */
  private static boolean nameLike(String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      int first = part.codePointAt(0);
      boolean small = i > 0 && SMALL.contains(part.toLowerCase(Locale.ROOT));
      if (!small && !Character.isUpperCase(first) && !Character.isDigit(first)) {
        return false;
      }
    }
    return parts.length <= 10;
  }
}
