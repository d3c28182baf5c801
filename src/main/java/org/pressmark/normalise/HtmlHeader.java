package org.pressmark.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;

/** What an HTML page shows around its headline: date lines and bylines. */
final class HtmlHeader {
  private static final WordList OTHERS = WordList.load("author-others");
  private static final WordList COMMENTS = WordList.load("comment-words");

  private static final int ABOVE = 6;
  private static final int BELOW = 25;
  private static final int BEYOND = 10;
  private static final int MAX_BEYOND = 60;
  private static final int MAX_LINE_WORDS = 12;
  private static final int MAX_DATE_WORDS = 25;
  private static final int MAX_BYLINE_LENGTH = 200;
  private static final int MAX_NAMES = 20;

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(" ?[/|·•] ?| (?:and|und|et|y|&) | - | – | — |(?<!\\d), (?=\\p{Lu})");

  private final HtmlArticle article;
  private final List<Role> roles;
  private final int title;
  private final int firstText;
  private final int afterText;
  private final int end;

  HtmlHeader(HtmlArticle article, List<Role> roles) {
    this.article = article;
    this.roles = roles;
    title = roles.indexOf(Role.TITLE);
    int body = title + 1;
    while (body < roles.size() && roles.get(body) != Role.BODY) {
      body++;
    }
    firstText = body;
    afterText = Math.max(roles.lastIndexOf(Role.BODY), title) + 1;
    end = end();
  }

  /**
   * The day that the page shows around its headline, in a line about when or by whom, or else in a short line that says
   * other things as well; or else in a line about when or by whom below the text. Null if none is shown.
   *
   * @param updates whether days of changes are wanted; all others are if not
   */
  @Nullable LocalDate date(DateReader.Order order, boolean updates) {
    LocalDate day = nearest(this::isLine, order, updates);
    day = day == null ? nearest(this::isNearText, order, updates) : day;
    for (int i = afterText; i < Math.max(to(), end) && day == null; i++) {
      day = isLine(i) ? day(i, order, updates) : null;
    }
    return day;
  }

  /** The first day below the headline, or else the nearest above, in lines of that kind. */
  private @Nullable LocalDate nearest(IntPredicate kind, DateReader.Order order, boolean updates) {
    LocalDate day = null;
    int below = firstText + 1 < roles.size() ? Math.max(Math.min(to(), afterText), firstText + 2) : to();
    for (int i = Math.max(title + 1, from()); i < below && day == null; i++) {
      day = kind.test(i) ? day(i, order, updates) : null;
    }
    for (int i = title - 1; i >= from() && day == null; i--) {
      day = kind.test(i) && !isNewsTicker(i) ? day(i, order, updates) : null;
    }
    return day;
  }

  private @Nullable LocalDate day(int i, DateReader.Order order, boolean updates) {
    DateReading reading = isShown(i) ? DateReader.read(article.pieces().get(i).text(), order) : null;
    return reading == null || reading.updated() != updates ? null : reading.day();
  }

  private boolean isNewsTicker(int i) {
    return block(i).has(Mark.LIST_ITEM) && block(i).linkShare() > 0.5;
  }

  private boolean isNearText(int i) {
    Role role = roles.get(i);
    if (role == Role.TITLE || !isBrief(i, MAX_DATE_WORDS)) {
      return false;
    }
    boolean inProse = role == Role.BODY || role == Role.CAPTION;
    return AuthorNames.isPosted(article.pieces().get(i).text())
        || i <= firstText + 1 && (!inProse || isBrief(i, MAX_LINE_WORDS));
  }

  /**
   * Whether the markup, the piece's words or its place between headline and text say that it is about when and by whom.
   */
  private boolean isLine(int i) {
    Role role = roles.get(i);
    boolean marked = block(i).has(Mark.DATE) || block(i).has(Mark.BYLINE);
    boolean placed = role == Role.BOILERPLATE || role == Role.RELATED_LINK;
    return role == Role.DATE
        || role == Role.BYLINE
        || marked && role != Role.BODY
        || placed && title >= 0 && i > title && i < firstText && isBrief(i, MAX_DATE_WORDS);
  }

  private boolean isBrief(int i, int words) {
    return Names.wordsIn(article.pieces().get(i).text()) <= words;
  }

  /** What follows the words that announce an author in the lines around the headline, or else below the text. */
  List<String> announced() {
    List<String> names = new ArrayList<>();
    for (int i = from(); i < Math.min(to(), firstText + 2); i++) {
      addAnnounced(i, names);
    }
    for (int i = Math.max(firstText + 2, afterText - 2); names.isEmpty() && i < end; i++) {
      if (!COMMENTS.startsOf(WordList.fold(article.pieces().get(i).text()))) {
        addAnnounced(i, names);
      }
    }
    return names;
  }

  private void addAnnounced(int i, List<String> names) {
    String text = article.pieces().get(i).text();
    boolean line =
        isShort(i)
            || roles.get(i) != Role.BODY
                && Names.wordsIn(text) <= MAX_DATE_WORDS
                && AuthorNames.isPosted(text);
    if (!isShown(i) || !line || i == title) {
      return;
    }
    String name = AuthorNames.announced(text);
    boolean labelled = i > 0 && AuthorNames.isLabel(article.pieces().get(i - 1).text());
    if (name != null || labelled) {
      names.add(name == null ? text : name);
    }
  }

  /** The lines that say who wrote the article, in their order; the markup or their first word says so. */
  List<String> bylines() {
    List<String> lines = new ArrayList<>();
    for (int i = from(); i < Math.min(to(), firstText + 2); i++) {
      if (isShown(i) && isByline(i)) {
        lines.add(article.pieces().get(i).text());
      }
    }
    for (int i = afterText; lines.isEmpty() && i < end; i++) {
      boolean comment = COMMENTS.startsOf(WordList.fold(article.pieces().get(i).text()));
      if (isShown(i) && roles.get(i) == Role.BYLINE && !comment) {
        lines.add(article.pieces().get(i).text());
      }
    }
    return lines;
  }

  /**
   * The names that links to authors' pages and elements of authors hold, around the headline or else below the text.
   */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = from(); i < Math.min(to(), firstText + 2); i++) {
      addNames(i, names);
    }
    for (int i = afterText; names.isEmpty() && i < end; i++) {
      addNames(i, names);
    }
    return names;
  }

  /** Whether any piece of the page holds one of the names; of very many names the first are looked for. */
  boolean showsAny(List<String> names) {
    List<String> folded =
        names.stream().limit(MAX_NAMES).map(WordList::fold).filter(name -> !name.isEmpty()).toList();
    for (Piece piece : article.pieces()) {
      String text = WordList.fold(piece.text());
      if (folded.stream().anyMatch(text::contains)) {
        return true;
      }
    }
    return false;
  }

  private void addNames(int i, List<String> names) {
    HtmlBlock block = block(i);
    boolean line = roles.get(i) != Role.BODY || isShort(i);
    if (line && !isOfPicture(i) && isShown(i) && !isOfOthers(i)) {
      names.addAll(block.names());
    }
  }

  /** Some sites set the whole header into the frame of its picture: then that mark says nothing. */
  private boolean isOfPicture(int i) {
    return isMarkedAlone(i, Mark.FIGURE) || isMarkedAlone(i, Mark.CAPTION) || isMarkedAlone(i, Mark.CREDIT);
  }

  private boolean isMarkedAlone(int i, Mark mark) {
    return block(i).has(mark) && !(title >= 0 && block(title).has(mark));
  }

  private boolean isOfOthers(int i) {
    return OTHERS.startsOf(WordList.fold(article.pieces().get(i).text()));
  }

  private boolean isByline(int i) {
    String text = article.pieces().get(i).text();
    boolean marked = block(i).has(Mark.BYLINE) && !block(i).has(Mark.BIO) && !block(i).has(Mark.DATE);
    return text.length() <= MAX_BYLINE_LENGTH
        && (roles.get(i) == Role.BYLINE || marked && roles.get(i) != Role.BODY && !isOfPicture(i))
        && !isOfOthers(i);
  }

  private boolean isShort(int i) {
    return Names.wordsIn(article.pieces().get(i).text()) <= MAX_LINE_WORDS;
  }

  /**
   * Names without any word or mark that says so: alone, or beside the date, in the lines between headline and text, or
   * alone in the line below the text. Only where nothing else names an author.
   */
  List<String> loneNames() {
    List<String> names = new ArrayList<>();
    for (int i = Math.max(title + 1, 0); title >= 0 && i < Math.min(to(), firstText + 1); i++) {
      addLoneNames(i, names);
    }
    if (names.isEmpty()) {
      addLoneNames(roles.lastIndexOf(Role.BODY), names);
      addLoneNames(roles.lastIndexOf(Role.BODY) + 1, names);
    }
    return names;
  }

  private void addLoneNames(int i, List<String> names) {
    if (i <= title
        || i >= roles.size()
        || !isShown(i)
        || !isShort(i)
        || block(i).headingLevel() > 0
        || block(i).inFurniture()) {
      return;
    }
    Role role = roles.get(i);
    String text = article.pieces().get(i).content();
    boolean open =
        role == Role.BODY
            || role == Role.SUBHEADING
            || role == Role.BOILERPLATE
            || role == Role.DATE
            || role == Role.STANDFIRST;
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN_NAMES.split(text)) {
      boolean when = DateReader.isDateLine(part.strip());
      if (!when && !Byline.isName(part.strip())) {
        return;
      }
      if (!when) {
        parts.add(part.strip());
      }
    }
    if (open) {
      names.addAll(parts);
    }
  }

  /** Not in what is beside the article. Between headline and text stand how many comments there are, and no comment. */
  private boolean isShown(int i) {
    HtmlBlock block = block(i);
    boolean inHeader = title >= 0 && i > title && i < firstText;
    boolean others = block.has(Mark.COMMENTS) || block.has(Mark.ADVERT);
    return !block.has(Mark.RELATED) && !block.has(Mark.QUOTE) && (inHeader || !others);
  }

  private HtmlBlock block(int i) {
    return article.blocks().get(i);
  }

  private int from() {
    return Math.max(0, (title < 0 ? firstText : title) - ABOVE);
  }

  private int to() {
    return Math.min(roles.size(), (title < 0 ? Math.min(firstText, roles.size()) : title) + BELOW);
  }

  /** Where the lines below the text end that may be about the article; keywords and links do not count as lines. */
  private int end() {
    int lines = 0;
    int i = afterText;
    while (i < roles.size() && lines < BEYOND && i < afterText + MAX_BEYOND) {
      lines += block(i).has(Mark.TAGS) || block(i).has(Mark.RELATED) ? 0 : 1;
      i++;
    }
    return i;
  }
}
