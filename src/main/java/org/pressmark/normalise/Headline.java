package org.pressmark.normalise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A headline and the site's name that pages put behind it: {@code Ferry runs again | The Harbour Times}. */
final class Headline {
  private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " · "};

  /** Blogs put the way to the article before its headline: {@code Harbour Notes » Archive » Ferry runs again}. */
  private static final String PATH = " » ";

  private static final int MAX_LENGTH = 500;
  private static final int MAX_TITLES = 4;

  private Headline() {}

  /** What a stated headline may say on the page, folded: all of it, or it less what may be a site's name. */
  static Set<String> forms(String stated) {
    Set<String> forms = new HashSet<>();
    forms.add(WordList.fold(stated));
    for (String separator : SEPARATORS) {
      int at = stated.lastIndexOf(separator);
      if (at > 0) {
        forms.add(WordList.fold(stated.substring(0, at)));
      }
    }
    int last = stated.lastIndexOf(PATH);
    if (last > 0) {
      forms.add(WordList.fold(stated.substring(last + PATH.length())));
    }
    forms.remove("");
    return forms;
  }

  /** The first of the stated headlines, folded: those of more than a word, and none longer than a headline is. */
  static List<String> sought(List<String> titles) {
    return titles.stream()
        .limit(MAX_TITLES)
        .filter(title -> title.length() <= MAX_LENGTH)
        .map(WordList::fold)
        .filter(title -> title.indexOf(' ') > 0)
        .toList();
  }

  /**
   * Where in a stretch of text a stated headline begins, if it ends the stretch and a kicker stands before it; else
   * where the stretch begins. Linear in the stretch.
   *
   * @param titles as {@link #sought} gives them
   */
  static int startIn(String text, int start, int end, List<String> titles) {
    if (end - start > MAX_LENGTH) {
      return start;
    }
    String whole = folded(text, start, end);
    for (String title : titles) {
      boolean follows = whole.length() > title.length() && whole.endsWith(" " + title);
      int at = follows ? startOfEnding(text, start, end, title) : start;
      if (at > start) {
        return withMarks(text, start, at);
      }
    }
    return start;
  }

  /** Where the last words of a stretch of text begin, if they are those of the folded one; else where it begins. */
  private static int startOfEnding(String text, int start, int end, String ending) {
    long letters = ending.chars().filter(Character::isLetterOrDigit).count();
    int at = end;
    while (letters > 0 && at > start) {
      at--;
      letters -= Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
    }
    boolean word = at > start && !Character.isLetterOrDigit(text.charAt(at - 1));
    return word && folded(text, at, end).equals(ending) ? at : start;
  }

  /** Soft hyphens are in the source of headings, but not in what is stated. */
  private static String folded(String text, int start, int end) {
    return WordList.fold(new TextCleaner().clean(text, start, end));
  }

  /** Brackets and quotation marks before the first word belong to the headline. */
  private static int withMarks(String text, int start, int word) {
    int at = word;
    while (at > start + 1 && !Blank.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The headline without the publisher's name at its end; as it is if it ends otherwise, or no publisher is known. */
  static String withoutPublisher(String headline, @Nullable String publisher) {
    if (publisher == null) {
      return headline;
    }
    String name = WordList.fold(publisher);
    for (String separator : SEPARATORS) {
      int at = headline.lastIndexOf(separator);
      if (at > 0 && WordList.fold(headline.substring(at + separator.length())).equals(name)) {
        return headline.substring(0, at).strip();
      }
    }
    return headline;
  }
}
