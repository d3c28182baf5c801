package org.pressmark.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;

/** What an HTML page shows around its headline: date lines and bylines. */
final class HtmlHeader {
  private static final int ABOVE = 6;
  private static final int BELOW = 25;
  private static final int MAX_DATE_WORDS = 25;
  private static final int MAX_BYLINE_LENGTH = 200;

  private final HtmlArticle article;
  private final List<Role> roles;
  private final int title;
  private final int firstText;

  HtmlHeader(HtmlArticle article, List<Role> roles) {
    this.article = article;
    this.roles = roles;
    title = roles.indexOf(Role.TITLE);
    int body = roles.indexOf(Role.BODY);
    firstText = body < 0 ? roles.size() : body;
  }

  /** The first day below the headline, or else the nearest above, that is not that of a change; null if there is none. */
  @Nullable LocalDate date(DateReader.Order order) {
    LocalDate above = null;
    for (int i = from(); i < to(); i++) {
      LocalDate day = isShown(i) ? day(i, order) : null;
      if (day != null && i > title) {
        return day;
      }
      above = day == null ? above : day;
    }
    if (above != null) {
      return above;
    }
    for (int i = roles.lastIndexOf(Role.BODY) + 1; i > 0 && i < roles.size() && i <= roles.lastIndexOf(Role.BODY) + ABOVE; i++) {
      LocalDate day = isShown(i) && block(i).has(Mark.DATE) ? day(i, order) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate day(int i, DateReader.Order order) {
    String text = article.pieces().get(i).text();
    boolean line = roles.get(i) == Role.DATE || roles.get(i) == Role.BYLINE || block(i).has(Mark.DATE) || block(i).has(Mark.BYLINE);
    if (!line && Names.wordsIn(text) > MAX_DATE_WORDS || roles.get(i) == Role.BODY || roles.get(i) == Role.TITLE) {
      return null;
    }
    DateReading reading = DateReader.read(text, order);
    return reading == null || reading.updated() ? null : reading.day();
  }

  /** The lines that say who wrote the article, in their order; the markup or their first word says so. */
  List<String> bylines() {
    List<String> lines = new ArrayList<>();
    for (int i = from(); i < to(); i++) {
      if (isShown(i) && isByline(i)) {
        lines.add(article.pieces().get(i).text());
      }
    }
    for (int i = Math.max(to(), 1); lines.isEmpty() && i < roles.size() && i <= roles.lastIndexOf(Role.BODY) + ABOVE; i++) {
      if (isShown(i) && roles.get(i) == Role.BYLINE) {
        lines.add(article.pieces().get(i).text());
      }
    }
    return lines;
  }

  private boolean isByline(int i) {
    String text = article.pieces().get(i).text();
    boolean marked = block(i).has(Mark.BYLINE) && !block(i).has(Mark.BIO) && !block(i).has(Mark.DATE);
    return text.length() <= MAX_BYLINE_LENGTH && (roles.get(i) == Role.BYLINE || marked && roles.get(i) != Role.BODY);
  }

  private boolean isShown(int i) {
    HtmlBlock block = block(i);
    return !block.has(Mark.COMMENTS) && !block.has(Mark.RELATED) && !block.has(Mark.ADVERT);
  }

  private HtmlBlock block(int i) {
    return article.blocks().get(i);
  }

  private int from() {
    return Math.max(0, (title < 0 ? firstText : title) - ABOVE);
  }

  private int to() {
    return Math.min(roles.size(), Math.max(Math.min(firstText + 1, (title < 0 ? firstText : title) + BELOW), from()));
  }
}
