package org.pressmark.normalise;

import org.jspecify.annotations.Nullable;

/** A headline and the site's name that pages put behind it: {@code Ferry runs again | The Harbour Times}. */
final class Headline {
  private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " · "};

  /** Blogs put the way to the article before its headline: {@code Harbour Notes » Archive » Ferry runs again}. */
  private static final String PATH = " » ";

  private Headline() {}

  /** Whether the page's line is the stated headline less a site's name. */
  static boolean isWithoutSite(String stated, String line) {
    String folded = WordList.fold(line);
    for (String separator : SEPARATORS) {
      int at = stated.lastIndexOf(separator);
      if (at > 0 && WordList.fold(stated.substring(0, at)).equals(folded)) {
        return true;
      }
    }
    int last = stated.lastIndexOf(PATH);
    return last > 0 && WordList.fold(stated.substring(last + PATH.length())).equals(folded);
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
