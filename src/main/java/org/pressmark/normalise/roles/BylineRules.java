package org.pressmark.normalise.roles;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.authors.AgencyHelp;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/** How it is known by its place in the header that a line says who wrote the article. */
public final class BylineRules {
  private static final PhraseList STARTS = PhraseList.load("byline-starts");
  private static final PhraseList EDITORS = PhraseList.load("editor-labels");
  private static final PhraseList DESKS = PhraseList.load("desk-words");

  private static final int MAX_WORDS = 10;
  private static final int MAX_DESK_WORDS = 5;
  private static final int MAX_HEADER_PIECES = 12;
  private static final int MAX_EDITORS = 200;

  /** More of a name's words begin with a capital. */
  private static final double MIN_CAPITALS = 0.6;

  private BylineRules() {}

  /** A name, between headline and text, next to the date, byline or post, or with its post; or the post under it. */
  static boolean isName(Page page, int i) {
    if (i >= page.firstText() && !isInHeader(page, i)) {
      return false;
    }
    return isNameWithPost(page, i)
        || Byline.isName(withoutStop(page.piece(i).content()))
            && (i < page.firstText() || !isBelowByline(page, i))
            && isBesideMark(page, i);
  }

  /** A name in the header above its post, or in one line with it; or the post under a byline. */
  public static boolean isNameWithPost(Page page, int i) {
    if (i >= page.firstText() && !isInHeader(page, i)) {
      return false;
    }
    String content = page.piece(i).content();
    int account = content.indexOf(" @");
    if (page.role(i - 1) == Role.BYLINE && Byline.isPost(account < 0 ? content : content.substring(0, account))) {
      return true;
    }
    int comma = content.indexOf(", ");
    if (comma > 0 && isInHeader(page, i) && Byline.isName(content.substring(0, comma))
        && Byline.isPost(content.substring(comma + 2))) {
      return true;
    }
    return Byline.isName(withoutStop(content))
        && (i < page.firstText() || !isBelowByline(page, i))
        && page.has(i + 1) && page.role(i + 1) == null && Byline.isPost(page.piece(i + 1).content());
  }

  /**
   * {@code Anna Berg | 3 May 2021}, {@code TNN / Updated: 3 May 2021}, {@code Le Monde avec AFP | 5 mai 2021},
   * {@code Anna Berg|Published}.
   */
  static boolean isNameAndDate(String text) {
    return nameBeforeDate(text) != null;
  }

  /** The person's or agency's name in such a line; null if it is another. */
  private static @Nullable String nameBeforeDate(String text) {
    int bar = text.indexOf('|');
    String label = bar < 0 ? "" : text.substring(0, bar).strip();
    if (Byline.isName(label) && StampRules.isLabel(text.substring(bar + 1))) {
      return label;
    }
    String name = StampRules.beforeDate(text);
    AgencyHelp help = name == null ? null : AgencyHelp.of(name);
    boolean named = name != null
        && (Byline.isName(name) || Agencies.named(name) != null || help != null && help.plain());
    return named ? name : null;
  }

  /**
   * Who posted and when, on a live page or with nothing between, as scripts print it; in other articles a concert or
   * a death may be so headed.
   */
  static boolean signsPost(Page page, int i) {
    String content = page.piece(i).content();
    String name = nameBeforeDate(content);
    return name != null && (page.isLive() || Character.isDigit(content.charAt(name.length())));
  }

  /**
   * Whether such a line names the author: nobody whom the text speaks of, {@code New York 3 May 2021}, and nobody else
   * where another line of the header says who wrote it.
   */
  public static boolean isAuthorAndDate(Page page, int i) {
    String name = nameBeforeDate(page.piece(i).content());
    if (name == null) {
      return false;
    }
    String words = " " + PhraseList.fold(name) + " ";
    for (int k = 0; k < page.articleEnd(); k++) {
      String folded = " " + page.features(k).folded() + " ";
      boolean text = k == page.title() || k >= page.firstText() && page.prose(k);
      if (text && folded.contains(words)) {
        return false;
      }
      Byline other = k < page.firstText() && page.role(k) == Role.BYLINE ? Byline.in(page.piece(k).content()) : null;
      if (k != i && other != null && !other.authors().isEmpty() && !folded.contains(words)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code By | Special to the Harbour Post}, where a script writes the name; {@code By Staff - Monday, May 3, 2021}.
   */
  static boolean lacksName(String text) {
    int bar = text.indexOf('|');
    if (bar > 0 && STARTS.is(PhraseList.fold(text.substring(0, bar)))) {
      return true;
    }
    int second = text.indexOf(' ', text.indexOf(' ') + 1);
    return second > 0 && Byline.isPost(text.substring(text.indexOf(' ') + 1, second))
        && StampRules.beforeDate(text) != null;
  }

  /** {@code Redaktion: Anna Berg, Tom Li}, {@code Übersetzung: Anna Berg, Redaktion: Tom Li}. */
  static boolean namesEditors(String content) {
    int colon = content.indexOf(':');
    if (colon <= 0 || content.length() > MAX_EDITORS) {
      return false;
    }
    for (String part : content.split(",")) {
      int label = part.indexOf(':');
      if (label >= 0 && !EDITORS.is(PhraseList.fold(part.substring(0, label)))) {
        return false;
      }
      if (!Byline.isName(part.substring(label + 1).strip())) {
        return false;
      }
    }
    return true;
  }

  private static String withoutStop(String content) {
    return content.endsWith(".") ? content.substring(0, content.length() - 1) : content;
  }

  /** {@code By Anna Berg Harbour Post}: the word before the names is known, though not where they end. */
  static boolean begins(Page page, int i) {
    Features features = page.features(i);
    return isInHeader(page, i)
        && Byline.beginsWithName(page.piece(i).content())
        && features.words() > 1
        && features.words() <= MAX_WORDS
        && !features.endsSentence()
        && features.capitalised() > MIN_CAPITALS;
  }

  /** {@code The Harbour Post Bureau} beside date or byline. */
  static boolean isDesk(Page page, int i) {
    Features features = page.features(i);
    return isInHeader(page, i)
        && features.headingLike()
        && features.words() > 1
        && features.words() <= MAX_DESK_WORDS
        && features.capitalised() > MIN_CAPITALS
        && DESKS.in(features.folded())
        && isBesideMark(page, i);
  }

  /** {@code Le Monde avec AFP} between headline and text; {@code franceinfo avec AFP} beside date or byline. */
  public static boolean namesHelp(Page page, int i) {
    AgencyHelp help = isInHeader(page, i) ? AgencyHelp.of(page.piece(i).content()) : null;
    return help != null && help.plain() && !help.before().isEmpty() && !page.features(i).endsSentence()
        && (page.features(i).capitalised() > MIN_CAPITALS || isBesideMark(page, i));
  }

  /** Between headline and text, or below a summary and beside the date. */
  private static boolean isInHeader(Page page, int i) {
    boolean below = page.title() != Page.NONE && i > page.title();
    return below && (i < page.firstText() || i <= page.title() + MAX_HEADER_PIECES && isBesideMark(page, i));
  }

  /** Whether a byline stands between headline and piece: a name in a later line may be the place's. */
  private static boolean isBelowByline(Page page, int i) {
    for (int k = page.title() + 1; k < i; k++) {
      if (page.role(k) == Role.BYLINE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBesideMark(Page page, int i) {
    return isMark(page.role(i + 1)) || isMark(page.role(i - 1));
  }

  private static boolean isMark(@Nullable Role role) {
    return role == Role.DATE || role == Role.BYLINE;
  }
}
