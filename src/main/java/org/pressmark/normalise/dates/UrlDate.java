package org.pressmark.normalise.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date in an article's address: {@code …/2019/11/18/ferry-runs-again}. */
public final class UrlDate {
  private static final Pattern DATE =
      Pattern.compile("[/\\-_=](19[89]\\d|20[0-4]\\d)[/\\-_.]?(0[1-9]|1[0-2])[/\\-_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final int MAX_LENGTH = 2000;

  private UrlDate() {}

  /** The day; null if the address holds none. */
  public static @Nullable LocalDate in(String url) {
    // An archive's address holds the day of its copy before the page's own address.
    String address = url.substring(Math.max(0, url.lastIndexOf("http")));
    Matcher matcher = DATE.matcher(address.length() > MAX_LENGTH ? address.substring(0, MAX_LENGTH) : address);
    while (matcher.find()) {
      try {
        return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return null;
  }

  /** Whether the address holds the month of a day: {@code …/2019/11/…}. */
  public static boolean isMonthOf(String url, LocalDate day) {
    String month = (day.getMonthValue() < 10 ? "0" : "") + day.getMonthValue();
    return url.contains("/" + day.getYear() + "/" + month + "/");
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
