package org.pressmark.normalise.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.roles.RoleFinder;
import org.pressmark.normalise.text.PhraseList;

/**
 * Judges a page by its words where the markup's judgement leaves next to nothing: markup that says of nearly all
 * running text that it stands beside the article is mistaken.
 */
public final class DoubtedMarkup {
  /** An article of fewer words is hardly one; a page with more is not judged again. */
  private static final int FEW_WORDS = 40;

  /** A teaser, a notice or a sign-in box says less. */
  private static final int MIN_ARTICLE = 100;

  /** So many times the words kept must be won. */
  private static final int TIMES = 4;

  /** A headline's words with fewer letters stand in any text. */
  private static final int MIN_NAMING = 4;

  private static final int MIN_TAKEN = 2;
  private static final double MIN_SHARE = 0.5;

  private static final Set<Mark> BELIEVED =
      EnumSet.of(Mark.HIDDEN, Mark.FOOTER, Mark.ADVERT, Mark.COMMENTS, Mark.RELATED, Mark.TAGS, Mark.BIO);

  private DoubtedMarkup() {}

  /**
   * The roles, or better ones if these set aside nearly all running text.
   *
   * @param roles as the markup has them, one for each piece
   * @param titles the headlines that input and page state, the most trusted first
   * @param title the headline that the input states; null if none
   * @param authors the authors that the input states
   */
  public static List<Role> judge(
      HtmlArticle article, List<Role> roles, List<String> titles, @Nullable String title, List<String> authors) {
    if (roles.stream().noneMatch(DoubtedMarkup::isPublished)) {
      return RoleFinder.find(article.pieces(), title, authors);
    }
    int kept = 0;
    int aside = 0;
    for (int i = 0; i < roles.size(); i++) {
      Features features = article.features().get(i);
      kept += isText(roles.get(i)) ? features.words() : 0;
      boolean prose = features.plainSentence() && !roles.get(i).kept() && !isFurniture(article.blocks().get(i));
      aside += prose ? features.words() : 0;
    }
    if (kept >= FEW_WORDS || aside < leastArticle(kept)) {
      return roles;
    }
    List<Role> second = byWords(article, roles, title, authors);
    Set<String> words = new HashSet<>();
    int won = 0;
    for (int i = 0; i < second.size(); i++) {
      if (isSentence(article, second, i)) {
        Features features = article.features().get(i);
        words.addAll(Arrays.asList(features.folded().split(" ")));
        // Paragraphs follow one another; teasers stand alone between links.
        boolean goesOn = isSentence(article, second, i - 1) || isSentence(article, second, i + 1);
        won += goesOn ? features.words() : 0;
      }
    }
    return won >= leastArticle(kept) && titles.stream().anyMatch(each -> speaksOf(each, words)) ? second : roles;
  }

  private static boolean isSentence(HtmlArticle article, List<Role> roles, int i) {
    return i >= 0 && i < roles.size() && isText(roles.get(i)) && article.features().get(i).plainSentence();
  }

  /** An article takes up its headline's words; a cookie notice or a page's terms of use do not. */
  private static boolean speaksOf(String title, Set<String> words) {
    List<String> names =
        Arrays.stream(PhraseList.fold(title).split(" "))
            .filter(word -> word.length() >= MIN_NAMING)
            .distinct()
            .toList();
    long taken = names.stream().filter(words::contains).count();
    return taken >= MIN_TAKEN && taken >= names.size() * MIN_SHARE;
  }

  private static int leastArticle(int kept) {
    return Math.max(MIN_ARTICLE, TIMES * kept);
  }

  /** All that is not surely furniture is judged by its words; the rest and a title found before stay as they were. */
  private static List<Role> byWords(
      HtmlArticle article, List<Role> roles, @Nullable String title, List<String> authors) {
    List<Piece> open = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if (!isFurniture(article.blocks().get(i))) {
        open.add(article.pieces().get(i));
      }
    }
    List<Role> found = RoleFinder.find(open, title, authors);
    boolean titled = roles.contains(Role.TITLE);
    List<Role> second = new ArrayList<>(roles);
    int next = 0;
    for (int i = 0; i < roles.size(); i++) {
      if (!isFurniture(article.blocks().get(i))) {
        boolean stays = titled && (roles.get(i) == Role.TITLE || found.get(next) == Role.TITLE);
        second.set(i, stays ? roles.get(i) : found.get(next));
        next++;
      }
    }
    return second;
  }

  /** Names of menus, boxes and columns are doubted; those of comments, adverts, teasers and hidden parts are not. */
  private static boolean isFurniture(HtmlBlock block) {
    return block.linkShare() > 0.5 || BELIEVED.stream().anyMatch(block::has);
  }

  private static boolean isText(Role role) {
    return role == Role.BODY || role == Role.LIST_ITEM;
  }

  private static boolean isPublished(Role role) {
    return isText(role) || role == Role.STANDFIRST || role == Role.CAPTION;
  }
}
