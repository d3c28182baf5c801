package org.pressmark.normalise.authors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.text.Blank;
import org.pressmark.normalise.text.PhraseList;

/**
 * Words that announce an author's name in a line of a page, {@code Posted by}, {@code Autor:}, or somebody else's,
 * {@code Reviewed by}.
 */
public final class AuthorLabels {
  private static final PhraseList STARTS = PhraseList.load("author-starts");
  private static final PhraseList POSTED = PhraseList.load("author-posted");
  private static final PhraseList OTHERS = PhraseList.load("author-others");

  /** The editor in charge, who stands behind the author; {@code 责任编辑李娜} has no blank before the name. */
  static final Pattern EDITOR = Pattern.compile("(?:^|\\s)(?:责任编辑|責任編輯|责编|責編)");

  private static final Pattern BY = Pattern.compile("by|von|par|por|di|door|av|af");

  private AuthorLabels() {}

  /**
   * What follows in a line after words that announce an author's name: {@code Posted by}, {@code Autor:}, {@code by}
   * behind a date or {@code Posted in Notes}, or before a single word. Null if nothing does.
   */
  public static @Nullable String announced(String stated) {
    String line = stated.replace('\uFF1A', ':');
    String folded = PhraseList.fold(line);
    String start = STARTS.startOf(folded);
    if (start != null) {
      int words = PhraseList.wordsIn(start);
      String rest = Names.afterWords(line, words);
      boolean colon = line.length() > start.length() && line.charAt(start.length()) == ':';
      boolean one = BY.matcher(start).matches() && rest.indexOf(' ') < 0;
      return rest.isEmpty() || words == 1 && !colon && !one ? null : StatedName.untilSmallWord(rest);
    }
    Matcher by = BY.matcher(line);
    while (by.find()) {
      boolean inside = by.start() > 0 && line.charAt(by.start() - 1) == ' ' && line.startsWith(" ", by.end());
      String before = line.substring(0, by.start()).strip();
      if (inside && (POSTED.startsOf(folded) || DateReader.isDateLine(before))) {
        return StatedName.untilSmallWord(line.substring(by.end()).strip());
      }
    }
    return null;
  }

  /**
   * What follows a label and its colon behind other words: {@code 3 May 2021 | Author: Anna Berg}. Null if there is
   * none. Captions have such labels for photographers too.
   */
  public static @Nullable String labelled(String stated) {
    String line = stated.replace('\uFF1A', ':');
    for (int colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
      int word = colon;
      while (word > 0 && Character.isLetter(line.charAt(word - 1))) {
        word--;
      }
      boolean apart = word > 0 && Blank.isBlank(line.charAt(word - 1));
      if (apart && word < colon && STARTS.is(PhraseList.fold(line.substring(word, colon)))) {
        String rest = line.substring(colon + 1).strip();
        return rest.isEmpty() ? null : StatedName.untilSmallWord(rest);
      }
    }
    return null;
  }

  /** Whether a line begins as those of blogs that say when, by whom and where a post is. */
  public static boolean isPosted(String line) {
    return POSTED.startsOf(PhraseList.fold(line));
  }

  /** Whether a line is nothing but words that announce an author's name, which the next line then holds. */
  public static boolean is(String line) {
    return STARTS.is(PhraseList.fold(line));
  }

  /** Whether a line begins as those do that name somebody else than the author: {@code Reviewed by}. */
  public static boolean isOfOthers(String line) {
    return OTHERS.startsOf(PhraseList.fold(line)) || EDITOR.matcher(line).lookingAt();
  }

  /** Whether a line is nothing but words with which such lines begin: the next line holds the name. */
  public static boolean isLabelOfOthers(String line) {
    return OTHERS.is(PhraseList.fold(line));
  }
}
