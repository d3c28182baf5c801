package org.pressmark.normalise.roles;

import org.pressmark.normalise.pieces.Page;

/** Knows what others wrote elsewhere and an article shows: the text of a post and, in the next line, who posted it. */
final class Posts {
  private static final int MAX_POSTER = 120;
  private static final int MAX_HANDLE = 40;

  private Posts() {}

  /** The post above {@link #isPoster}. */
  static boolean isText(Page page, int i) {
    return page.has(i + 1) && page.role(i + 1) == null && isPoster(page, i + 1) && !isPoster(page, i);
  }

  /** {@code — Anna Berg (@annaberg) 19 November 2019}, as Twitter wrote it. */
  static boolean isPoster(Page page, int i) {
    String text = page.piece(i).text();
    int handle = text.length() <= MAX_POSTER ? text.indexOf(" (@") : -1;
    int close = handle > 0 ? text.indexOf(')', handle) : -1;
    return close > 0 && close - handle <= MAX_HANDLE && "—–-".indexOf(text.charAt(0)) >= 0;
  }
}
