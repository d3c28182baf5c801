package org.pressmark.normalise.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.AuthorLabels;
import org.pressmark.normalise.dates.ClaimedDate;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.DateReading;
import org.pressmark.normalise.dates.DateTokens;
import org.pressmark.normalise.html.Mark;

/** The day that an HTML page shows in the lines around its headline or below its text. */
final class ShownDate {
  private static final int MAX_LABEL_WORDS = 3;
  private static final int MAX_LINE_WORDS = 12;
  private static final int MAX_DATE_WORDS = 25;

  private final HtmlHeader header;
  private final DateReader.Order order;

  ShownDate(HtmlHeader header, DateReader.Order order) {
    this.header = header;
    this.order = order;
  }

  /**
   * The day that the page shows around its headline, in a line about when or by whom, or else in a short line that says
   * other things as well; or else in a line about when or by whom below the text. Null if none is shown.
   *
   * @param updates whether days of changes are wanted; all others are if not
   */
  @Nullable LocalDate day(boolean updates) {
    LocalDate day = nearest(this::isLine, updates);
    day = day == null ? nearest(this::isNearText, updates) : day;
    for (int i = header.afterText(); i < Math.max(header.to(), header.end()) && day == null; i++) {
      day = isLine(i) ? day(i, updates) : null;
    }
    return day;
  }

  /** The first day below the headline, or else the nearest above, in lines of that kind. */
  private @Nullable LocalDate nearest(IntPredicate kind, boolean updates) {
    LocalDate day = null;
    boolean hasText = header.firstText() + 1 < header.size();
    int end = hasText ? Math.max(Math.min(header.to(), header.afterText()), header.firstText() + 2) : header.to();
    for (int i = Math.max(header.title() + 1, header.from()); i < end && day == null; i++) {
      day = kind.test(i) ? day(i, updates) : null;
    }
    for (int i = header.title() - 1; i >= header.from() && day == null; i--) {
      day = kind.test(i) && !isNewsTicker(i) ? day(i, updates) : null;
    }
    return day;
  }

  private @Nullable LocalDate day(int i, boolean updates) {
    DateReading reading = header.isShown(i) ? reading(i) : null;
    boolean ofChange = reading != null && (reading.updated() || isBelowLabelOfChange(i));
    LocalDate day = reading == null || ofChange != updates ? null : reading.day();
    return day == null || day.getYear() < HtmlDate.FIRST_YEAR ? null : day;
  }

  /** {@code Updated} in a piece of its own, as where the time behind it is an element that makes a block. */
  private boolean isBelowLabelOfChange(int i) {
    return i > 0
        && header.isBrief(i - 1, MAX_LABEL_WORDS)
        && !DateTokens.hasDigit(header.text(i - 1))
        && DateReader.isOfChange(header.text(i - 1));
  }

  /** What the piece says, or else what its element states: "2 hours ago" has no day. */
  private @Nullable DateReading reading(int i) {
    String text = header.text(i);
    DateReading said = DateReader.read(text, order);
    List<String> moments = header.block(i).moments();
    if (said != null && said.day() != null || moments.isEmpty() || !DateReader.isRelative(text)) {
      return said;
    }
    DateReading stated = ClaimedDate.date(moments.get(0), order);
    return stated == null ? said : new DateReading(stated.day(), null, DateReader.isOfChange(text));
  }

  /** Menus and tickers above a headline are lists of links. */
  private boolean isNewsTicker(int i) {
    return header.block(i).has(Mark.LIST_ITEM) && header.block(i).linkShare() > 0.5;
  }

  /** A short piece up to the text's second, or anywhere if it begins as lines of blogs that say when a post is. */
  private boolean isNearText(int i) {
    Role role = header.role(i);
    if (role == Role.TITLE || !header.isBrief(i, MAX_DATE_WORDS)) {
      return false;
    }
    boolean inProse = role == Role.BODY || role == Role.CAPTION;
    return AuthorLabels.isPosted(header.text(i))
        || i <= header.firstText() + 1 && (!inProse || header.isBrief(i, MAX_LINE_WORDS));
  }

  /**
   * Whether the markup, the piece's words or its place between headline and text say that it is about when and by whom.
   */
  private boolean isLine(int i) {
    Role role = header.role(i);
    boolean marked = header.block(i).has(Mark.DATE) || header.block(i).has(Mark.BYLINE);
    boolean placed = role == Role.BOILERPLATE || role == Role.RELATED_LINK;
    return role == Role.DATE
        || role == Role.BYLINE
        || marked && role != Role.BODY
        || placed && header.isBetween(i) && header.isBrief(i, MAX_DATE_WORDS);
  }
}
