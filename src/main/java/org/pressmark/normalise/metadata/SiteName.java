package org.pressmark.normalise.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.authors.Names;
import org.pressmark.normalise.text.PhraseList;

/**
 * Cuts the site's name off a headline: {@code Ferry runs again | The Harbour Times}, {@code Harbour Times: Ferry …}.
 */
public final class SiteName {
  private static final String[] STRONG = {" | ", " :: ", " « ", " · ", " • "};
  private static final String PATH = Headline.PATH;
  private static final String[] WEAK = {" - ", " – ", " — "};
  private static final int MAX_WORDS = 5;

  private SiteName() {}

  /**
   * @param names what the page calls its site
   */
  public static String cut(String title, @Nullable String publisher, List<String> names) {
    String cut = Headline.withoutPublisher(title, publisher);
    for (String name : names) {
      cut = Headline.withoutPublisher(cut, name);
    }
    if (cut.indexOf(PATH) > 0) {
      String end = Headline.endOfPath(cut);
      if (Names.wordsIn(PhraseList.fold(end)) >= 2 && !isSite(end, names)) {
        return end;
      }
    }
    for (String separator : STRONG) {
      int at = cut.indexOf(separator);
      if (at > 0) {
        String head = cut.substring(0, at);
        cut = Names.wordsIn(PhraseList.fold(head)) >= 3 ? head.strip() : cut;
      }
    }
    if (!cut.equals(title)) {
      return cut;
    }
    for (String separator : WEAK) {
      int at = cut.lastIndexOf(separator);
      if (at > 0 && isSite(cut.substring(at + separator.length()), names)) {
        return cut.substring(0, at).strip();
      }
    }
    return cut;
  }

  private static boolean isSite(String tail, List<String> names) {
    String folded = PhraseList.fold(tail);
    if (folded.isEmpty() || Names.wordsIn(folded) > MAX_WORDS) {
      return false;
    }
    for (String name : names) {
      String site = PhraseList.fold(name);
      if (site.contains(folded) || folded.contains(site) && !site.isEmpty()) {
        return true;
      }
    }
    return folded.indexOf(' ') < 0 && tail.indexOf('.') > 0;
  }
}
