package org.pressmark.normalise.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.Dashes;
import org.pressmark.normalise.text.PhraseList;

/**
 * Cuts the site's name off a headline: {@code Ferry runs again | The Harbour Times}, {@code Harbour Times: Ferry …}.
 */
public final class SiteName {
  private static final String[] STRONG = {" | ", " :: ", " « ", " · ", " • "};
  private static final String PATH = Headline.PATH;
  private static final String COLON = ": ";
  private static final String[] STARTS = {" | ", " :: ", " · ", " - ", " – ", " — ", COLON};
  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{L}\\d-]{2,40}(?:\\.[\\p{L}\\d-]{2,40}){0,2}\\.\\p{L}{2,10}");

  private static final int MAX_WORDS = 5;
  private static final int MIN_HEADLINE = 3;
  private static final int MAX_LENGTH = 500;

  private SiteName() {}

  /**
   * The headline without the site's name on either side.
   *
   * @param names what the page calls its site
   */
  public static String cut(String title, @Nullable String publisher, List<String> names) {
    if (title.length() > MAX_LENGTH) {
      return title;
    }
    String cut = Headline.withoutPublisher(title, publisher);
    for (String name : names) {
      cut = Headline.withoutPublisher(cut, name);
    }
    cut = withoutStart(cut, publisher, names);
    if (cut.indexOf(PATH) > 0) {
      String end = Headline.endOfPath(cut);
      if (PhraseList.wordsIn(PhraseList.fold(end)) >= 2 && !isSite(end, names)) {
        return end;
      }
    }
    for (String separator : STRONG) {
      int at = cut.indexOf(separator);
      if (at > 0) {
        cut = headlineOf(cut, at, separator);
      }
    }
    if (!cut.equals(title)) {
      return cut;
    }
    for (String separator : Dashes.SPACED) {
      int at = cut.lastIndexOf(separator);
      if (at > 0 && isSite(cut.substring(at + separator.length()), names)) {
        return cut.substring(0, at).strip();
      }
    }
    return cut;
  }

  /** {@code Harbour Times: Ferry runs again}, {@code harbourtimes.example - Ferry runs again}. */
  private static String withoutStart(String title, @Nullable String publisher, List<String> names) {
    for (String separator : STARTS) {
      int at = title.indexOf(separator);
      String rest = at <= 0 ? "" : title.substring(at + separator.length()).strip();
      boolean headline = PhraseList.wordsIn(PhraseList.fold(rest)) >= MIN_HEADLINE;
      String head = headline ? title.substring(0, at) : "";
      // Before a colon a domain is what the headline is about: "Booking.example: Court stops fees".
      if (headline && (isName(head, publisher, names) || isDomain(head) && !separator.equals(COLON))) {
        return rest;
      }
    }
    return title;
  }

  private static boolean isName(String head, @Nullable String publisher, List<String> names) {
    String folded = PhraseList.fold(head);
    boolean named = publisher != null && PhraseList.fold(publisher).equals(folded);
    named |= names.stream().anyMatch(name -> PhraseList.fold(name).equals(folded));
    return named && !folded.isEmpty();
  }

  /** What stands before a separator, or behind it if that is much longer: {@code News | Ferry runs again | Times}. */
  private static String headlineOf(String title, int at, String separator) {
    String head = title.substring(0, at).strip();
    String tail = title.substring(at + separator.length());
    int next = tail.indexOf(separator);
    String second = next < 0 ? tail.strip() : tail.substring(0, next).strip();
    int words = PhraseList.wordsIn(PhraseList.fold(head));
    int behind = PhraseList.wordsIn(PhraseList.fold(second));
    if (behind > MAX_WORDS && behind > words * Headline.HEADLINE_LENGTH) {
      return second;
    }
    return words >= MIN_HEADLINE ? head : title;
  }

  private static boolean isSite(String tail, List<String> names) {
    String folded = PhraseList.fold(tail);
    if (folded.isEmpty() || PhraseList.wordsIn(folded) > MAX_WORDS) {
      return false;
    }
    for (String name : names) {
      String site = PhraseList.fold(name);
      if (site.contains(folded) || folded.contains(site) && !site.isEmpty()) {
        return true;
      }
    }
    return isDomain(tail);
  }

  private static boolean isDomain(String text) {
    return DOMAIN.matcher(text.strip()).matches();
  }
}
