package org.pressmark.normalise.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.Blank;
import org.pressmark.normalise.text.PhraseList;
import org.pressmark.normalise.text.TextCleaner;

/** A headline and the site's name that pages put behind it: {@code Ferry runs again | The Harbour Times}. */
public final class Headline {
  private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " · "};

  /** Blogs put the way to the article before its headline: {@code Harbour Notes » Archive » Ferry runs again}. */
  static final String PATH = " » ";

  /** A headline has more words than the parts of a site; the site stands behind it where it has twice as many. */
  static final int HEADLINE_LENGTH = 2;

  /** What stands between a kicker and a headline where a page states both in one. */
  private static final String[] KICKER_MARKS = {": ", " – ", " - ", " — ", " | "};

  private static final int MIN_WORDS = 4;
  private static final int MAX_LENGTH = 500;
  private static final int MAX_TITLES = 4;

  private Headline() {}

  /** What a stated headline may say on the page, folded: all of it, or it less what may be a site's name. */
  public static Set<String> forms(String stated) {
    Set<String> forms = new HashSet<>();
    forms.add(PhraseList.fold(stated));
    for (String separator : SEPARATORS) {
      int at = stated.lastIndexOf(separator);
      if (at > 0) {
        forms.add(PhraseList.fold(stated.substring(0, at)));
      }
    }
    if (stated.indexOf(PATH) > 0) {
      forms.add(PhraseList.fold(endOfPath(stated)));
    }
    forms.remove("");
    return forms;
  }

  /** What the first of the stated headlines may say on the page, folded; none that is one word or longer than any. */
  public static Set<String> forms(List<String> titles) {
    Set<String> forms = new HashSet<>();
    titles.stream()
        .limit(MAX_TITLES)
        .filter(title -> title.length() <= MAX_LENGTH)
        .forEach(title -> forms.addAll(forms(title)));
    forms.removeIf(form -> form.indexOf(' ') < 0);
    return forms;
  }

  /**
   * What a path through the site leads to: its last part, but the first of {@code Ferry runs again to the islands »
   * Local » Harbour Times}.
   */
  static String endOfPath(String path) {
    String first = path.substring(0, path.indexOf(PATH)).strip();
    String last = path.substring(path.lastIndexOf(PATH) + PATH.length()).strip();
    int words = PhraseList.wordsIn(PhraseList.fold(first));
    return words >= MIN_WORDS && words >= HEADLINE_LENGTH * PhraseList.wordsIn(PhraseList.fold(last)) ? first : last;
  }

  /** The first of the stated headlines, folded: those of more than a word, and none longer than a headline is. */
  public static List<String> sought(List<String> titles) {
    return titles.stream()
        .limit(MAX_TITLES)
        .filter(title -> title.length() <= MAX_LENGTH)
        .map(PhraseList::fold)
        .filter(title -> title.indexOf(' ') > 0)
        .toList();
  }

  /**
   * Where in a stretch of text a stated headline begins, if it ends the stretch and a kicker stands before it; else
   * where the stretch begins. Linear in the stretch.
   *
   * @param titles as {@link #sought} gives them
   */
  public static int startIn(String text, int start, int end, List<String> titles) {
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
    return PhraseList.fold(new TextCleaner().clean(text, start, end));
  }

  /** Brackets and quotation marks before the first word belong to the headline. */
  private static int withMarks(String text, int start, int word) {
    int at = word;
    while (at > start + 1 && !Blank.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Whether a heading says just what is stated, less what the page's style adds to it: in capitals alone, or without
   * the mark between kicker and headline.
   */
  static boolean isPlainer(String heading, String stated) {
    boolean marked = marks(stated) > marks(heading);
    boolean shouted = isShouted(heading) && !isShouted(stated);
    return (marked && !isShouted(stated) || shouted) && PhraseList.fold(heading).equals(PhraseList.fold(stated));
  }

  private static boolean isShouted(String headline) {
    return headline.codePoints().noneMatch(Character::isLowerCase);
  }

  private static int marks(String headline) {
    int marks = 0;
    for (String mark : KICKER_MARKS) {
      for (int at = headline.indexOf(mark); at >= 0; at = headline.indexOf(mark, at + mark.length())) {
        marks++;
      }
    }
    return marks;
  }

  /** The headline without the publisher's name at its end; as it is if it ends otherwise, or no publisher is known. */
  static String withoutPublisher(String headline, @Nullable String publisher) {
    if (publisher == null) {
      return headline;
    }
    String name = PhraseList.fold(publisher);
    for (String separator : SEPARATORS) {
      int at = headline.lastIndexOf(separator);
      if (at > 0 && PhraseList.fold(headline.substring(at + separator.length())).equals(name)) {
        return headline.substring(0, at).strip();
      }
    }
    return headline;
  }
}
