package org.pressmark.normalise.dates;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.LanguageTag;

/** Reads the date that the input states of an article. */
public final class ClaimedDate {
  /** ISO 8601 as {@link DateTimeFormatter} has it, with or without zone; a blank may stand for the T. */
  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_DATE_TIME;

  /** {@code +0100} or {@code +01}, as PostgreSQL and DuckDB write it, for {@code +01:00}. */
  private static final Pattern BASIC_OFFSET = Pattern.compile("(?<=:\\d\\d[.\\d]{0,10}[+-])(\\d\\d)(\\d\\d|)$");

  /** {@code 20210304T101500Z}: the basic format. */
  private static final Pattern BASIC_MOMENT = Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)");

  /** {@code (Central European Time)} behind an offset, as JavaScript writes moments. */
  private static final Pattern ZONE_NAME =
      Pattern.compile("(?<=:\\d\\d ?(?:GMT|UTC)?[+-]\\d\\d:?\\d\\d) \\([\\p{L} ]{1,40}\\)$");

  /** A day and a time that may be none: {@code 2021-03-04T24:15:00}. */
  private static final Pattern DAY_AND_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d{1,2}:.*");

  private static final int DAY_LENGTH = "yyyy-mm-dd".length();
  private static final int BASIC_LENGTH = "yyyymmdd".length();
  private static final int SECONDS_LENGTH = 10;
  private static final int MAX_DATE = 80;

  private ClaimedDate() {}

  /** Which of day and month stands first in that language, where its tag settles it, by CLDR's short date. */
  public static DateReader.Order orderIn(@Nullable String language) {
    String tag = language == null ? null : LanguageTag.of(language);
    if (tag == null) {
      return DateReader.Order.UNKNOWN;
    }
    ULocale locale = ULocale.forLanguageTag(tag);
    // "en" alone may be either side of the Atlantic.
    boolean unsettled =
        locale.getLanguage().equals("en")
            && (locale.getCountry().isEmpty() || locale.getCountry().equals("CA"));
    if (unsettled) {
      return DateReader.Order.UNKNOWN;
    }
    String pattern = ((SimpleDateFormat) DateFormat.getDateInstance(DateFormat.SHORT, locale)).toPattern();
    int day = pattern.indexOf('d');
    int month = pattern.indexOf('M');
    boolean yearFirst = pattern.indexOf('y') < day;
    return yearFirst
        ? DateReader.Order.UNKNOWN
        : day < month ? DateReader.Order.DAY_FIRST : DateReader.Order.MONTH_FIRST;
  }

  /** The stated date: ISO 8601, RFC 1123, Unix time, or as a page would write it; null if it cannot be read. */
  public static @Nullable DateReading date(String claimed, DateReader.Order order) {
    String stated = claimed.strip();
    if (stated.length() > MAX_DATE) {
      return null;
    }
    String text = stated.endsWith(")") ? ZONE_NAME.matcher(stated).replaceFirst("") : stated;
    DateReading exact = isUnixTime(text) ? ofUnixTime(text) : isBasic(text) ? ofBasic(text) : exact(text);
    if (exact != null) {
      return publishable(exact);
    }
    DateReading read = DateReader.isDateLine(text) ? DateReader.read(text, order) : null;
    return read == null || read.day() == null ? dayOf(text) : new DateReading(read.day(), read.instant(), false);
  }

  /** The day of a moment in the form of ISO 8601 whose time or zone cannot be read; null if it is none. */
  private static @Nullable DateReading dayOf(String text) {
    try {
      boolean timed = DAY_AND_TIME.matcher(text).matches();
      return timed ? publishable(new DateReading(LocalDate.parse(text.substring(0, DAY_LENGTH)), null, false)) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /**
   * The reading if a release can hold it, which is true of the years 1 to 9999. Content systems write {@code
   * 0001-01-01T00:00:00+02:00} where they know no date, and that moment is of the year before 1.
   */
  private static @Nullable DateReading publishable(DateReading read) {
    boolean day = read.day() == null || isFourDigits(read.day().getYear());
    Instant moment = read.instant();
    boolean instant = moment == null || isFourDigits(moment.atOffset(ZoneOffset.UTC).getYear());
    return day && instant ? read : null;
  }

  private static boolean isFourDigits(int year) {
    return year >= 1 && year <= 9999;
  }

  /**
   * Seconds or milliseconds since 1970, with a fraction or without: numbers of so many digits are of the years from
   * 2001 to 2286.
   */
  private static boolean isUnixTime(String text) {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    boolean fraction = point < 0 || DateTokens.isNumber(text.substring(point + 1));
    return (whole == SECONDS_LENGTH || whole == SECONDS_LENGTH + 3)
        && fraction
        && DateTokens.isNumber(text.substring(0, whole));
  }

  /** {@code 20191118} or {@code 20191118103000}: the basic format of ISO 8601, its T left out. */
  private static boolean isBasic(String text) {
    int time = text.length() - BASIC_LENGTH;
    boolean length = time == 0 || time == "hhmm".length() || time == "hhmmss".length();
    return length && DateTokens.isNumber(text);
  }

  private static @Nullable DateReading ofBasic(String text) {
    try {
      String day = text.substring(0, BASIC_LENGTH);
      return new DateReading(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE), null, false);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static DateReading ofUnixTime(String text) {
    Instant moment = Instant.ofEpochSecond(Long.parseLong(text.substring(0, SECONDS_LENGTH)));
    return new DateReading(LocalDate.ofInstant(moment, ZoneOffset.UTC), moment, false);
  }

  private static @Nullable DateReading exact(String text) {
    String iso = BASIC_MOMENT.matcher(text).replaceFirst("$1-$2-$3T$4:$5:$6");
    if (iso.length() > DAY_LENGTH && iso.charAt(DAY_LENGTH) == ' ') {
      iso = iso.substring(0, DAY_LENGTH) + 'T' + iso.substring(DAY_LENGTH + 1);
    }
    int offset = iso.length() - Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
    if (offset == "+0100".length() || offset == "+01".length()) {
      String minutes = offset == "+01".length() ? "00" : "$2";
      iso = BASIC_OFFSET.matcher(iso).replaceFirst("$1:" + minutes);
    }
    try {
      TemporalAccessor moment = ISO.parseBest(iso, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
      LocalDate day = LocalDate.from(moment);
      return new DateReading(day, moment instanceof LocalDateTime ? null : Instant.from(moment), false);
    } catch (DateTimeParseException e) {
      return rfc1123(text);
    }
  }

  private static @Nullable DateReading rfc1123(String text) {
    try {
      ZonedDateTime moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return new DateReading(moment.toLocalDate(), moment.toInstant(), false);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
