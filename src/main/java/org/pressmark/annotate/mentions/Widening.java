package org.pressmark.annotate.mentions;

import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.annotate.names.Spelling;
import org.pressmark.annotate.names.WordClass;
import org.pressmark.model.EntityType;

/**
 * Adds to a name the words beside it that the finder cut off and that can only belong to it: the Arabic article, the
 * second syllable of a given name, the first word of a country's name, what a storm is.
 */
final class Widening {
  /** How the Arabic article is written before a hyphen: al-Qaeda, ash-Sham. */
  private static final Set<String> ARTICLES = Set.of("ad", "al", "an", "ar", "as", "ash", "at", "az", "el", "ul");

  /** The same without one, where most are English words. */
  private static final Set<String> ARTICLES_ALONE = Set.of("al", "el");

  /** A syllable of a Korean or Chinese given name in Latin letters: un, hye, woo, wen, loong. */
  private static final Pattern SYLLABLE = Pattern.compile(
      "(?:[bcdfghjklmnpqrstwxyz]|[csz]h|[hgklmnr]y|[kgh]w|hs|ts|tz)?[aeiou]{1,3}(?:[hklmnprt]|ng)?");

  /** English words that are written like one, behind a dash or in a compound: Tom Reed-led, Tom Reed - but. */
  private static final Set<String> NO_SYLLABLES = Set.of(
      "am", "an", "at", "be", "but", "can", "cut", "do", "due", "for", "fan", "far", "get", "go", "got", "had", "has",
      "he", "her", "him", "hit", "it", "keen", "let", "look", "man", "me", "mean", "men", "met", "near", "no", "non",
      "nor", "not", "of", "on", "one", "or", "our", "out", "per", "put", "run", "see", "seen", "set", "she", "so",
      "soon", "team", "ten", "to", "too", "took", "tour", "up", "we", "who", "won", "year", "yet", "you", "your");

  /** What stands before the first name that a storm was given. */
  private static final Set<String> STORMS = Set.of("Cyclone", "Hurricane", "Storm", "Typhoon");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "her", "his", "the", "their");
  private static final int SHORTEST_SYLLABLE = 2;
  private static final int LONGEST_SYLLABLE = 5;
  private static final String HYPHEN = "-";

  private Widening() {}

  /**
   * The name with what belongs to it; the parts of a hyphenated word are tokens of their own.
   *
   * @param persons words of the full names of the document's persons
   */
  static NameSpan widen(NameSpan found, String[] tokens, Set<String> persons) {
    if (isStorm(found, tokens)) {
      return new NameSpan(found.start() - 1, found.end(), EntityType.MISC);
    }
    if (!persons.contains(tokens[found.start()]) && isShop(found, tokens)) {
      return new NameSpan(found.start(), found.end() + 1, found.type());
    }
    int start = withArticle(tokens, withFirstWord(tokens, found.start(), found.end()));
    int end = overArabic(tokens, found.end());
    if (found.type() == EntityType.PER) {
      end = overSyllable(tokens, start, end);
    }
    return new NameSpan(start, end, found.type());
  }

  /** "Hurricane Ada", which no person is. */
  private static boolean isStorm(NameSpan found, String[] tokens) {
    return found.start() > 0 && found.end() - found.start() == 1 && STORMS.contains(tokens[found.start() - 1]);
  }

  /** Whether the possessive behind a name belongs to it, as in "Moody's". */
  private static boolean isShop(NameSpan found, String[] tokens) {
    return found.end() - found.start() == 1 && found.end() < tokens.length && Spelling.isPossessive(tokens[found.end()])
        && KnownNames.typeOf(tokens[found.start()] + " " + tokens[found.end()]) != null;
  }

  /** Where "South Korea" begins, of which the finder took the last word; "North Korean" likewise. */
  private static int withFirstWord(String[] tokens, int start, int end) {
    if (start == 0 || end - start > 1 || !Spelling.isCapitalised(tokens[start - 1])) {
      return start;
    }
    String joined = tokens[start - 1] + " " + tokens[start];
    return Countries.codeOf(joined) != null || Countries.codeOfAdjective(joined) != null ? start - 1 : start;
  }

  private static int withArticle(String[] tokens, int start) {
    if (start > 1 && tokens[start - 1].equals(HYPHEN) && ARTICLES.contains(tokens[start - 2])) {
      return start - 2;
    }
    return start > 0 && ARTICLES_ALONE.contains(tokens[start - 1]) ? start - 1 : start;
  }

  /** Where a name ends that goes on with an article and a capital: "Ahrar ash-Sham". */
  private static int overArabic(String[] tokens, int end) {
    int at = end;
    if (at + 2 < tokens.length && ARTICLES.contains(tokens[at]) && tokens[at + 1].equals(HYPHEN)) {
      at += 2;
    } else if (at + 1 < tokens.length && ARTICLES_ALONE.contains(tokens[at])) {
      at++;
    } else {
      return end;
    }
    return Spelling.classOf(tokens[at]) == WordClass.TITLE ? at + 1 : end;
  }

  /** Where a full name ends whose last word goes on behind a hyphen: "Kim Jong-un". */
  private static int overSyllable(String[] tokens, int start, int end) {
    if (end - start < 2 || end + 1 >= tokens.length || !tokens[end].equals(HYPHEN)
        || Spelling.classOf(tokens[end - 1]) != WordClass.TITLE) {
      return end;
    }
    String syllable = tokens[end + 1];
    boolean fits = tokens[end - 1].length() <= LONGEST_SYLLABLE && syllable.length() >= SHORTEST_SYLLABLE
        && syllable.length() <= LONGEST_SYLLABLE && SYLLABLE.matcher(syllable).matches()
        && !NO_SYLLABLES.contains(syllable);
    return fits && !opensPhrase(tokens, end + 1) ? end + 2 : end;
  }

  /** Whether "in" is the English word behind a dash: "Tom Reed - in Quillport", "- in the end". */
  private static boolean opensPhrase(String[] tokens, int at) {
    return tokens[at].equals("in") && at + 1 < tokens.length
        && (Spelling.isCapitalised(tokens[at + 1]) || Spelling.classOf(tokens[at + 1]) == WordClass.NUMBER
            || DETERMINERS.contains(tokens[at + 1]));
  }
}
