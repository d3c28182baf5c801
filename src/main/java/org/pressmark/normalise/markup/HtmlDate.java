package org.pressmark.normalise.markup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.dates.ClaimedDate;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.DateReading;
import org.pressmark.normalise.dates.UrlDate;
import org.pressmark.normalise.html.StatedMetadata;

/**
 * Chooses the date of publication of an HTML page: what JSON-LD, meta elements and marked-up text state; what the
 * header shows; what may be stated of something else; what the address says; the page's first time element; the day of
 * a change.
 *
 * <p>Many sites state the moment in UTC, where an evening in New York is the next day. The day is then the one that the
 * page states for the same moment with its own offset, or that the address holds or else the header shows, if it is the
 * day before or after and some place on earth had it at that moment.
 */
public final class HtmlDate {
  private static final Pattern OFFSET = Pattern.compile(":\\d\\d[.\\d]{0,10} ?[+-](?!00:?00)\\d\\d:?\\d\\d\\s*$");

  /** Pages of the web are not older; zeros of a clock are. */
  static final int FIRST_YEAR = 1990;

  /** West of Greenwich the day before lasts until noon in UTC, east of it the day after begins at ten. */
  private static final LocalTime WEST_ENDS = LocalTime.of(12, 0);

  private static final LocalTime EAST_BEGINS = LocalTime.of(10, 0);

  private final StatedMetadata page;
  private final ShownDate shownDate;
  private final DateReader.Order order;
  private final @Nullable String url;
  private final @Nullable LocalDate ofAddress;

  /**
   * @param language the page's, as a BCP 47 tag, which may settle whether day or month stands first
   * @param url the page's address, which may hold a date
   */
  public HtmlDate(StatedMetadata page, HtmlHeader header, @Nullable String language, @Nullable String url) {
    this.page = page;
    order = PageDateOrder.of(header, page, language);
    shownDate = new ShownDate(header, order);
    this.url = url;
    ofAddress = url == null ? null : UrlDate.in(url);
  }

  /** The date; null if the page gives none. */
  public @Nullable DateReading find() {
    List<DateReading> stated = readings(page.dates());
    List<DateReading> loose = readings(page.looseDates());
    LocalDate shown = shownDate.day(false);
    if (!stated.isEmpty()) {
      DateReading first = stated.get(0);
      stated.addAll(loose);
      return isOutvoted(first, shown) ? new DateReading(shown, null, false) : local(first, stated, shown);
    }
    if (shown != null) {
      return new DateReading(shown, null, false);
    }
    if (!loose.isEmpty()) {
      return local(loose.get(0), loose, null);
    }
    if (ofAddress != null) {
      return new DateReading(ofAddress, null, false);
    }
    List<DateReading> times = readings(page.times());
    if (!times.isEmpty()) {
      return times.get(0);
    }
    LocalDate change = shownDate.day(true);
    return change == null ? null : new DateReading(change, null, false);
  }

  /** Some sites state the day of something else, such as the section: shown day and address tell. */
  private boolean isOutvoted(DateReading stated, @Nullable LocalDate shown) {
    LocalDate day = stated.day();
    return url != null
        && shown != null
        && day != null
        && !UrlDate.isMonthOf(url, day)
        && UrlDate.isMonthOf(url, shown);
  }

  private List<DateReading> readings(List<String> stated) {
    List<DateReading> readings = new ArrayList<>();
    for (String each : stated) {
      DateReading reading = ClaimedDate.date(each, order);
      if (reading != null && reading.day() != null && reading.day().getYear() >= FIRST_YEAR) {
        readings.add(reading);
      }
    }
    return readings;
  }

  private DateReading local(DateReading first, List<DateReading> stated, @Nullable LocalDate shown) {
    if (first.instant() == null || !isUtcDay(first) || hasOffset(first)) {
      return first;
    }
    for (DateReading other : stated) {
      if (first.instant().equals(other.instant()) && !isUtcDay(other)) {
        return other;
      }
    }
    LocalDate seen = ofAddress == null ? shown : ofAddress;
    return seen != null && couldBe(first, seen) ? new DateReading(seen, first.instant(), false) : first;
  }

  /** Whether the moment is stated with an offset from UTC, which makes its day the local one. */
  private boolean hasOffset(DateReading first) {
    for (List<String> texts : List.of(page.dates(), page.looseDates())) {
      for (String text : texts) {
        if (OFFSET.matcher(text).find() && first.equals(ClaimedDate.date(text, order))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isUtcDay(DateReading reading) {
    return reading.instant() != null && reading.instant().atOffset(ZoneOffset.UTC).toLocalDate().equals(reading.day());
  }

  private static boolean couldBe(DateReading moment, LocalDate local) {
    LocalDate day = moment.day();
    if (day == null || moment.instant() == null) {
      return false;
    }
    LocalTime time = moment.instant().atOffset(ZoneOffset.UTC).toLocalTime();
    return local.equals(day.minusDays(1)) && time.isBefore(WEST_ENDS)
        || local.equals(day.plusDays(1)) && !time.isBefore(EAST_BEGINS);
  }
}
