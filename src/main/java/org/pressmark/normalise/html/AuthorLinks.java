package org.pressmark.normalise.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.pressmark.normalise.text.PhraseList;

/** Links to the page of an author: {@code /author/anna-berg}. The parts of such paths are the list author-paths.txt. */
final class AuthorLinks {
  private static final Set<String> PATHS = Set.copyOf(PhraseList.lines("html/author-paths"));

  /** {@code /licenses/by/4.0/} is no author's. */
  private static final String LICENCES = "/licenses/";

  private static final int MAX_LENGTH = 300;

  private AuthorLinks() {}

  /** Whether one of the path's parts, but not its last, says that an author follows. */
  static boolean is(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String address = element.attr("href");
    if (address.isEmpty() || address.length() > MAX_LENGTH) {
      return false;
    }
    if (element.attr("rel").contains("license") || address.contains(LICENCES)) {
      return false;
    }
    int start = address.indexOf("//") < 0 ? 0 : address.indexOf('/', address.indexOf("//") + 2) + 1;
    for (int end = address.indexOf('/', start); end >= 0; end = address.indexOf('/', start)) {
      boolean named = end + 1 < address.length();
      if (named && PATHS.contains(address.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
