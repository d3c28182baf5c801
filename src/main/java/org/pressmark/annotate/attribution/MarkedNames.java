package org.pressmark.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.marks.QuotedStretch;

/** Tells the names of papers and programmes that German puts in quotation marks: {@code sagte Ann im „Boten“}. */
public final class MarkedNames {
  /** A name has no more words than this: "Bild am Sonntag". */
  private static final int MOST_WORDS = 4;

  /** How many words may stand between a verb of speech and where it was said: the speaker, "am Montag". */
  private static final int TO_PLACE = 8;

  private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den");

  private static final Set<String> PLACES = Set.of("in", "im", "bei", "beim", "gegenüber");

  /** What stands in a paper, or is said to one. */
  private static final Set<String> PIECES =
      Set.of(
          "Artikel", "Beitrag", "Bericht", "Berichte", "Berichten", "Gastbeitrag", "Gespräch", "Interview", "Kolumne",
          "Kommentar", "Meldung");

  private static final Set<String> PIECE_LINKS = Set.of("in", "im", "mit");

  /** What a report rests on: "unter Berufung auf die „Post“". */
  private static final Set<String> REFERENCES = Set.of("Berufung", "Bezug", "Hinweis", "Verweis");

  /** What papers do, and hardly anybody to a noun in marks. */
  private static final Set<String> PUBLISHING =
      Set.of("berichtet", "berichtete", "meldet", "meldete", "schreibt", "schrieb");

  private MarkedNames() {}

  /**
   * Whether what stands in marks is spelt as a name and has an article, so that the sentence goes on with it as with
   * any noun.
   *
   * @param before the word before the mark
   */
  static boolean isName(String text, QuotedStretch stretch, String before) {
    return ARTICLES.contains(before.toLowerCase(Locale.ROOT)) && spelt(text, stretch);
  }

  /**
   * Whether what stands in marks names the paper or programme in which somebody spoke, or which reports: {@code sagte
   * Ann im „Boten“}, {@code ein Bericht in der „Post“}, {@code …, berichtet die „Post“}.
   */
  public static boolean isMedium(QuoteContext context) {
    Words before = context.before();
    if (!before.verbSecond() || !spelt(context.text(), context.stretch())) {
      return false;
    }
    int last = before.size() - 1;
    int place = ARTICLES.contains(before.text(last)) ? last - 1 : last;
    boolean reports = place < last && PUBLISHING.contains(before.text(place)) && before.text(place - 1).equals(",");
    boolean piece = PIECE_LINKS.contains(before.text(place)) && PIECES.contains(before.text(place - 1));
    boolean referred = before.text(place).equals("auf") && REFERENCES.contains(before.text(place - 1));
    return reports || piece || referred || PLACES.contains(before.text(place)) && said(before, place);
  }

  /** Whether a verb of speech stands before a place with nothing but who speaks, and when, between them. */
  private static boolean said(Words before, int place) {
    for (int i = place - 1; i >= 0 && i > place - TO_PLACE; i--) {
      if (before.isReport(i) || i == place - 1 && before.isCue(i)) {
        return true;
      }
      // "Ann beschrieb, wie man in der „Zone“ lebt", "sprach über das Leben in der „Zone“"
      boolean when = before.text(i).equals("am");
      if (before.isPunctuation(i) || before.isVerb(i) || before.tag(i).equals("ADP") && !when) {
        return false;
      }
    }
    return false;
  }

  private static boolean spelt(String text, QuotedStretch stretch) {
    Span words = stretch.words();
    String[] parts = text.substring(words.start(), words.end()).split("\\s+");
    String last = parts[parts.length - 1];
    return parts.length <= MOST_WORDS
        && Character.isUpperCase(parts[0].codePointAt(0))
        && Character.isUpperCase(last.codePointAt(0))
        && Character.isLetterOrDigit(last.charAt(last.length() - 1))
        && stretch.opening() != null && stretch.closing() != null;
  }
}
