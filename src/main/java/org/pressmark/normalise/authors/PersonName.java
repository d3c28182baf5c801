package org.pressmark.normalise.authors;

import java.util.List;
import org.pressmark.normalise.dates.Months;
import org.pressmark.normalise.text.PhraseList;

/** Whether a stated name, cleaned by {@link StatedName}, may be a person's. */
final class PersonName {
  private static final PhraseList JOBS = PhraseList.load("job-words");
  private static final PhraseList DESKS = PhraseList.load("desk-words");
  private static final PhraseList ENDS = PhraseList.load("byline-ends");
  private static final PhraseList NO_NAMES = PhraseList.load("author-no-names");
  private static final PhraseList PARTICLES = PhraseList.load("name-particles");
  private static final String NO_NAME_SIGNS = ":?!…→›»«<>{}=+*\"“”„#%€$";

  /** A text of so many words that is no name makes none of what it begins either. */
  private static final int LINK_WORDS = 3;

  private PersonName() {}

  /** Whether it may be: no address, no link, no post, capitals where names have them. */
  static boolean is(String name) {
    boolean address =
        name.startsWith("http")
            || name.indexOf('@') >= 0
            || name.indexOf('.') > 0 && name.indexOf(' ') < 0;
    boolean odd = name.chars().anyMatch(unit -> NO_NAME_SIGNS.indexOf(unit) >= 0);
    String link = NO_NAMES.startOf(PhraseList.fold(name));
    boolean whole = link != null && (link.equals(PhraseList.fold(name)) || PhraseList.wordsIn(link) >= LINK_WORDS);
    if (name.length() < 3 || address || odd || whole || AuthorLabels.is(name)) {
      return false;
    }
    List<String> tokens = Names.tokens(name);
    boolean titled = tokens.size() > 1 && tokens.get(0).equals("The");
    boolean ended = tokens.size() > 1 && ENDS.is(tokens.get(0));
    if (tokens.isEmpty() || titled || ended || tokens.size() > Byline.MAX_NAME_WORDS) {
      return false;
    }
    for (String token : tokens) {
      if (!isWord(token)) {
        return false;
      }
    }
    String last = tokens.get(tokens.size() - 1);
    if (tokens.size() == 1 && Months.named(PhraseList.fold(last)) > 0) {
      return false;
    }
    if (tokens.size() > 1 && PARTICLES.is(last)) {
      return false;
    }
    if (tokens.size() > 3 && Character.isLowerCase(tokens.get(0).charAt(0))) {
      return false;
    }
    // A blogger may call himself by one small word.
    return tokens.size() == 1 && name.indexOf(' ') < 0 || Names.allCapitalised(name, PARTICLES);
  }

  /** Whether the word may be of a person's name: no post, no desk, no day. */
  static boolean isWord(String word) {
    return isOfName(word) && !DESKS.is(PhraseList.fold(word));
  }

  /** The same for a line whose words are all that is known of it: a person may be called Press or Magazine. */
  static boolean isOfName(String word) {
    String folded = PhraseList.fold(word);
    return !JOBS.is(folded) && !Months.isWholeWeekday(folded) && !Character.isDigit(word.charAt(0));
  }

  /** Whether it is more than a first name or an account. */
  static boolean isInFull(String name) {
    return name.indexOf(' ') > 0 || isOfOneWord(name);
  }

  /** Names in Chinese, Japanese and Korean have no blank. */
  static boolean isOfOneWord(String name) {
    return !name.isEmpty() && Character.getType(name.codePointAt(0)) == Character.OTHER_LETTER;
  }
}
