package org.pressmark.normalise.roles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Finds where on a page the article lies: the stretch of pieces with the most running text and the least furniture.
 *
 * <p>Every piece has a weight, running text above 0, furniture below; the stretch with the greatest sum is the article
 * (Kadane's algorithm, linear). The weights were set on the tuning half of the labelled plain-text pages.
 */
public final class ArticleRange {
  private static final PhraseList ENDS = PhraseList.load("article-ends");
  private static final PhraseList END_STARTS = PhraseList.load("article-end-starts");

  private static final PhraseList EMBEDS = PhraseList.load("embed-starts");

  private static final double MILD_WEIGHT = -1;
  private static final double MAX_LOSS = 2;
  private static final int MAX_GAP = 12;
  private static final double SIGNED_WEIGHT = 1.5;
  private static final double ITEM_WEIGHT = 0.3;
  private static final double LABEL_WEIGHT = -0.2;

  private static final int MAX_COUNTED_WORDS = 60;
  private static final int MAX_HEADING_WORDS = 10;

  /** A headline has so many characters. */
  private static final int MIN_LINK = 12;

  /** An article has so many paragraphs above its comments; a heading further up leads to them. */
  private static final int MIN_PARAGRAPHS = 3;

  /** The least weight of an article that is not the weightiest stretch of its page. */
  private static final double MIN_ARTICLE = 5;

  private static final int MAX_LABEL_WORDS = 6;

  /** So many of four items. */
  private static final int LABELS_IN_FOUR = 3;

  /** The share of words with a capital; what a text lists, {@code Higher wages}, has fewer. */
  private static final double MIN_LABEL_CAPITALS = 0.6;

  private static final int MANY_PARAGRAPHS = 12;
  private static final int HEADER = 10;
  private static final int MIN_TITLE_WORDS = 4;

  private final Page page;
  private final Comments comments;

  /** The items of lists below headings such as {@code References}, which may be as long as sentences. */
  private final boolean[] ofEnd;

  /** The items of lists of labels. */
  private final boolean[] labels;

  /** Where the best stretch begins if a heading of links ends every stretch. */
  private int mainStart;

  /** Where the weightiest stretch of the article begins. */
  private int main;

  /** The article ends there at the latest. */
  private int limit;

  ArticleRange(Page page) {
    this.page = page;
    comments = new Comments(page);
    ofEnd = new boolean[page.size()];
    for (int i = 1; i < page.size(); i++) {
      int end = isEndHeading(page, i - 1) ? endOfList(i) : i;
      // Where text goes on below the list, "Topics" heads what the article lists.
      Arrays.fill(ofEnd, i, end, !page.undecidedProse(end) || !page.undecidedProse(end + 1));
    }
    labels = new boolean[page.size()];
    for (int i = 1; i < page.size(); i++) {
      if (page.piece(i).markerLength() > 0 && page.piece(i - 1).markerLength() == 0) {
        Arrays.fill(labels, i, endOfLabels(i), true);
      }
    }
  }

  private boolean couldBeTitle(int i) {
    boolean free = page.has(i) && (page.role(i) == null || page.role(i) == Role.RELATED_LINK);
    return free && page.features(i).headingLike() && page.features(i).words() >= MIN_TITLE_WORDS;
  }

  /** A stretch of pieces with its first piece, its greatest sum of weights and where that has been used up. */
  private record Stretch(int start, double weight, int end) {}

  /** The first piece of the best stretch on the whole page; the page's size if it has no running text. */
  int bestStart() {
    mainStart = heaviest(stretches(false)).start;
    List<Stretch> withBoxes = stretches(true);
    int heaviest = Math.min(mainStart, heaviest(withBoxes).start);
    boolean running = isRunningText(heaviest);
    Stretch headed = headedAbove(heaviest, withBoxes);
    if (headed == null || running && !goesOn(headed.start, heaviest)) {
      limit = page.size();
      main = heaviest;
      return heaviest;
    }
    limit = running ? page.size() : headed.end;
    main = running ? heaviest : headed.start;
    return headed.start;
  }

  /**
   * Whether the weightiest stretch goes on with what begins further up, below the page's header: lists of prices may
   * part them, but no other header, and no heading of what follows an article.
   */
  private boolean goesOn(int start, int heaviest) {
    for (int i = start; i < heaviest; i++) {
      Role role = page.role(i);
      boolean other = role == Role.FOOTER || role == Role.BYLINE || role == Role.DATE;
      if (other || isEndHeading(page, i) || beginsComments(i)) {
        return false;
      }
    }
    return InnerCards.goesOn(page, heaviest, heaviest);
  }

  /** Rows of teasers may outweigh the article, but no two paragraphs of theirs stand right below one another. */
  private boolean isRunningText(int start) {
    int paragraphs = 0;
    int pairs = 0;
    for (int i = start; i < page.size() && paragraphs < MANY_PARAGRAPHS; i++) {
      paragraphs += page.undecidedProse(i) ? 1 : 0;
      pairs += page.undecidedProse(i) && page.undecidedProse(i + 1) ? 1 : 0;
    }
    return pairs * 2 >= paragraphs;
  }

  /** The first stretch above a piece that has some weight and stands below a header; null if there is none. */
  private @Nullable Stretch headedAbove(int piece, List<Stretch> stretches) {
    for (Stretch stretch : stretches) {
      if (stretch.start < piece && stretch.weight >= MIN_ARTICLE && hasHeader(stretch.start)) {
        return stretch;
      }
    }
    return null;
  }

  /** @param anyBox whether boxes with any heading of links may stand within the text */
  private List<Stretch> stretches(boolean anyBox) {
    List<Stretch> stretches = new ArrayList<>();
    double sum = 0;
    double peak = 0;
    int sincePeak = 0;
    int start = 0;
    int cardEnd = 0;
    for (int i = 0; i < page.size(); i++) {
      cardEnd = anyBox && i >= cardEnd && sum > 0 ? InnerCards.endOfAny(page, i) : cardEnd;
      if (i < cardEnd) {
        continue;
      }
      if (sum <= 0) {
        stretches.add(new Stretch(start, peak, i));
        sum = 0;
        peak = 0;
        start = i;
      }
      // The lead image stands above the headline of many pages: its caption must not open the article.
      double weight = PictureRules.isOfPicture(page, i) ? 0 : weight(i);
      // Descriptions of a few words stand between the entries of large menus.
      weight = labels[i] ? Math.min(weight, LABEL_WEIGHT) : weight;
      boolean mild = weight < 0 && weight >= MILD_WEIGHT && sincePeak < MAX_GAP;
      // A table or a few prices within the text must not make the article begin below them.
      sum = mild ? Math.max(sum + weight, Math.min(sum, peak - MAX_LOSS)) : sum + weight;
      sincePeak = sum >= peak ? 0 : sincePeak + 1;
      peak = Math.max(peak, sum);
    }
    stretches.add(new Stretch(start, peak, page.size()));
    return stretches;
  }

  private Stretch heaviest(List<Stretch> stretches) {
    Stretch best = new Stretch(page.size(), 0, page.size());
    for (Stretch stretch : stretches) {
      best = stretch.weight > best.weight ? stretch : best;
    }
    return best;
  }

  /** Whether paragraphs in a row begin there, below a byline or date below a line as long as a headline. */
  private boolean hasHeader(int start) {
    int second = start + 1;
    while (page.has(second) && page.role(second) != null) {
      second++;
    }
    if (!page.undecidedProse(start) || !page.undecidedProse(second)) {
      return false;
    }
    boolean signed = false;
    for (int i = start - 1; i >= 0 && i >= start - HEADER; i--) {
      if (signed && couldBeTitle(i)) {
        return true;
      }
      signed |= page.role(i) == Role.BYLINE || page.role(i) == Role.DATE;
    }
    return false;
  }

  /**
   * The end of the best stretch that begins at a piece.
   *
   * @param articleStart a piece of running text, or the page's size
   */
  int bestEnd(int articleStart) {
    int start = Math.max(articleStart, main);
    double sum = 0;
    double best = 0;
    int end = start;
    int paragraphs = 0;
    int cardEnd = start;
    for (int i = start; i < limit; i++) {
      if (i >= cardEnd) {
        cardEnd = i < mainStart ? InnerCards.endOfAny(page, i) : InnerCards.endOf(page, i);
      }
      if (i < cardEnd) {
        continue;
      }
      if (paragraphs >= MIN_PARAGRAPHS && beginsComments(i)) {
        // Long comments would outweigh the heading above them.
        break;
      }
      paragraphs += page.undecidedProse(i) ? 1 : 0;
      // Within the article a picture is no furniture, and one below the last paragraph belongs to it.
      sum += PictureRules.isOfPicture(page, i) ? Math.max(0, weight(i)) : weight(i);
      if (sum >= best || i == start) {
        best = sum;
        end = i + 1;
      }
    }
    while (page.has(end) && page.piece(end).glued()) {
      end++;
    }
    return end;
  }

  /**
   * The piece below a list of labels, tags or the entries of a menu, that no line above announces or heads; the piece
   * itself if it begins no such list.
   */
  private int endOfLabels(int first) {
    int end = endOfList(first);
    int open = 0;
    int few = 0;
    double capitals = 0;
    for (int i = first; i < end; i++) {
      boolean free = page.role(i) == null;
      open += free ? 1 : 0;
      few += free && couldBeLabel(i) ? 1 : 0;
      capitals += free ? page.features(i).capitalised() : 0;
    }
    boolean headed = page.role(first - 1) == null && !page.features(first - 1).endsSentence()
        || OpenLists.announces(page, first - 1);
    boolean labels = few * 4 >= open * LABELS_IN_FOUR && capitals >= open * MIN_LABEL_CAPITALS;
    return labels && !headed ? end : first;
  }

  /** The piece below the items that begin with a piece; the piece itself if it is none. */
  private int endOfList(int first) {
    int end = first;
    while (page.has(end) && page.piece(end).markerLength() > 0) {
      end++;
    }
    return end;
  }

  private boolean couldBeLabel(int i) {
    Features features = page.features(i);
    return features.words() <= MAX_LABEL_WORDS && !features.endsSentence() && !features.startsLow()
        && page.piece(i).text().chars().noneMatch(unit -> unit == ':' || Character.isDigit(unit));
  }

  private boolean beginsComments(int i) {
    boolean reader = comments.any() && (comments.isReader(i) || comments.isStamped(i));
    return reader || Comments.isHeading(page, i) || Comments.isNote(page, i);
  }

  /** Whether the piece is a heading such as {@code Most read}: what follows it is not the article. */
  public static boolean isEndHeading(Page page, int i) {
    Features features = page.features(i);
    return features.words() <= MAX_HEADING_WORDS
            && !features.endsSentence()
            && (ENDS.is(features.folded()) || END_STARTS.startsOf(features.folded()) && !namesLink(page, i))
        || Comments.isCount(features);
  }

  /** {@code More on this: The ferry runs again}: one link, as articles have within. */
  private static boolean namesLink(Page page, int i) {
    int colon = page.piece(i).content().indexOf(": ");
    return colon > 0 && colon < page.piece(i).content().length() - MIN_LINK;
  }

  /** The further lines of a box: it is one thing, however many lines it has. */
  private boolean isDeepInBox(int i) {
    return page.role(i - 1) == Role.BOILERPLATE && page.role(i - 2) == Role.BOILERPLATE
        && page.role(i - 3) == Role.BOILERPLATE;
  }

  /** {@code The minister would only say this:} above a sentence in quotes. */
  private boolean announcesWords(int i) {
    return HeadingRules.announces(page, i) && page.has(i + 1) && page.role(i + 1) == null
        && page.features(i + 1).endsSentence() && PictureRules.isQuoted(page, i + 1);
  }

  private double weight(int i) {
    if (page.isTableRow(i)) {
      return 0.1;
    }
    if (page.isCode(i)) {
      return isDeepInBox(i) ? -0.3 : -0.7;
    }
    Role role = page.role(i);
    if (role != null && (AdvertLabels.is(page.features(i)) || EMBEDS.startsOf(page.features(i).folded()))) {
      // Both stand within articles.
      return -0.2;
    }
    if (isEndHeading(page, i)) {
      return i < page.size() / 4 ? -2 : -7;
    }
    if (role == Role.FOOTER || comments.any() && comments.isReply(i)) {
      return -4;
    }
    if (page.isPostTime(i)) {
      return 0;
    }
    if (comments.any() && (role == Role.DATE || role == Role.BYLINE)) {
      return -2;
    }
    if (role == Role.LIST_ITEM) {
      return ITEM_WEIGHT;
    }
    if (role == Role.SIGN_OFF && page.undecidedProse(i - 1)) {
      // Who signs a paragraph signs the article's last.
      return SIGNED_WEIGHT;
    }
    if (role == Role.CREDIT || role == Role.DATE || role == Role.BYLINE || role == Role.SIGN_OFF) {
      return -0.3;
    }
    if (role == Role.SKIP_LINK || role == null && ofEnd[i]) {
      return 0;
    }
    if (role == Role.BOILERPLATE && isDeepInBox(i)) {
      return -0.3;
    }
    if (role != null) {
      // Every post of a live page has its share links.
      return page.isLive() ? -0.2 : -1;
    }
    Features features = page.features(i);
    if (page.isAnnouncedItem(i) || FactBoxes.isFact(page, i)) {
      return ITEM_WEIGHT;
    }
    if (page.piece(i).markerLength() > 0 && !page.prose(i) || page.isSignature(i)) {
      return 0;
    }
    if (LinkRules.isCutTeaser(page, i)) {
      return -1;
    }
    if (page.prose(i)) {
      return 0.6 + Math.min(features.words(), MAX_COUNTED_WORDS) / 20.0;
    }
    if (Posts.isPoster(page, i) || Posts.isText(page, i)) {
      return ITEM_WEIGHT;
    }
    boolean text = features.endsSentence() || page.isAnnouncedItem(i + 1) || announcesWords(i);
    return text ? 0.6 : -0.7;
  }
}
