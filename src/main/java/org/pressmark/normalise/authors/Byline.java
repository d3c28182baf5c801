package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.Months;
import org.pressmark.normalise.text.PhraseList;

/**
 * Who wrote an article, as a line of the page says it.
 *
 * @param authors the names in their order
 * @param agencies the agencies' published names in their order
 */
public record Byline(List<String> authors, List<String> agencies) {
  private static final PhraseList STARTS = PhraseList.load("byline-starts");
  private static final PhraseList ENDS = PhraseList.load("byline-ends");
  private static final PhraseList PARTICLES = PhraseList.load("name-particles");
  private static final PhraseList JOBS = PhraseList.load("job-words");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[,|•·/;]| - | – | — |(?<= )(?:and|und|et|y|&|AND|UND|ET|avec)(?= )");

  /** {@code Aus dem Hafen berichtet Anna Berg}. */
  private static final String REPORTED_FROM = "Aus ";

  private static final String REPORTS = " berichtet ";

  private static final int MAX_LENGTH = 200;
  private static final int MAX_WORDS = 24;

  /** Longer stretches without a blank are sentences of scripts that set none. */
  private static final int MAX_NAME_WORD = 24;

  /** The most words in the name of a person. */
  public static final int MAX_NAME_WORDS = 5;

  /** Copies both lists. */
  public Byline {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
  }

  /**
   * Reads a byline; null if the line is none. {@code By Anna Berg and Tom Li, Reuters} gives the authors Anna Berg, Tom
   * Li and the agency Reuters.
   */
  public static @Nullable Byline read(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    int reports = text.startsWith(REPORTED_FROM) ? text.indexOf(REPORTS) : -1;
    if (reports > 0) {
      String name = text.substring(reports + REPORTS.length());
      return isName(name) ? ofNames(name) : null;
    }
    String undated = withoutDate(text);
    String folded = PhraseList.fold(undated);
    String start = STARTS.startOf(folded);
    if (start == null || PhraseList.wordsIn(folded) > MAX_WORDS) {
      return null;
    }
    String names = undated.substring(afterWords(undated, PhraseList.wordsIn(start)));
    // "From our correspondent in Paris, Anna Berg".
    int comma = ENDS.startsOf(PhraseList.fold(names)) ? names.indexOf(", ") : -1;
    return ofNames(comma < 0 ? names : names.substring(comma + 2));
  }

  /**
   * {@code 3 May 2021 by Anna Berg} gives {@code by Anna Berg}; a text that does not begin with a date is given as it
   * is.
   */
  private static String withoutDate(String text) {
    if (!mayBeginWithDate(text)) {
      return text;
    }
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      boolean starts = STARTS.startsOf(PhraseList.fold(text.substring(space + 1)));
      if (starts && DateReader.isDateLine(text.substring(0, space))) {
        return text.substring(space + 1);
      }
    }
    return text;
  }

  /** Whether a line begins with a number or a weekday. */
  public static boolean mayBeginWithDate(String text) {
    boolean number = !text.isEmpty() && Character.isDigit(text.charAt(0));
    return number || Months.isWeekday(PhraseList.fold(text.substring(0, Math.max(0, text.indexOf(' ')))));
  }

  /** Whether a line begins as bylines do: {@code By}. */
  public static boolean begins(String text) {
    return begins(text, PhraseList.fold(text));
  }

  /** As above, for a text that was folded before. */
  public static boolean begins(String text, String folded) {
    return STARTS.startsOf(folded) || text.startsWith(REPORTED_FROM) && text.contains(REPORTS);
  }

  /**
   * Whether a line begins as bylines do and two words of a name follow: {@code By Anna Berg Harbour Post}, but not
   * {@code Von Schülern für Schüler}.
   */
  public static boolean beginsWithName(String text) {
    String start = STARTS.startOf(PhraseList.fold(text));
    if (start == null) {
      return begins(text);
    }
    List<String> tokens = Names.tokens(text.substring(afterWords(text, PhraseList.wordsIn(start))));
    if (tokens.size() < 2 || Character.isLowerCase(tokens.get(0).charAt(0))) {
      return false;
    }
    String second = PhraseList.fold(tokens.get(1));
    return !Character.isLowerCase(tokens.get(1).charAt(0)) || PARTICLES.is(second) && !ENDS.is(second);
  }

  /**
   * Reads a line that is known to be a byline, with a word before the names or without; null if no name is in it.
   * {@code Anna Berg with AFP} gives the author Anna Berg and the agency AFP.
   */
  public static @Nullable Byline in(String text) {
    int bar = text.indexOf('|');
    AgencyHelp help = AgencyHelp.of(bar < 0 ? text : text.substring(0, bar).strip());
    if (help != null) {
      Byline helped = in(help.before());
      return new Byline(helped == null ? List.of() : helped.authors(), help.agencies());
    }
    Byline byline = read(text);
    boolean named = byline == null && (!begins(text) || beginsWithName(text));
    return named ? ofNames(text) : byline;
  }

  /** Reads names without a word before them; null if the text is anything else. */
  public static @Nullable Byline ofNames(String text) {
    List<String> authors = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    for (String segment : BETWEEN_NAMES.split(text)) {
      if (StatedName.isDate(segment)) {
        // "Last Updated 3 May 2021".
        continue;
      }
      String name = StatedName.withoutPost(StatedName.untilSmallWord(withoutAccount(segment.strip())));
      String agency = Agencies.named(name);
      if (agency != null) {
        agencies.add(agency);
      } else if (isName(name)) {
        authors.add(name);
      } else if (!name.isEmpty()) {
        break;
      }
    }
    return authors.isEmpty() && agencies.isEmpty() ? null : new Byline(authors, agencies);
  }

  /** Whether the text could be one person's name: two to five capitalised words, no date, no post, no "Written By". */
  public static boolean isName(String text) {
    List<String> tokens = Names.tokens(text);
    if (tokens.size() < 2 || tokens.size() > MAX_NAME_WORDS) {
      return false;
    }
    for (String token : tokens) {
      // "Today's Most Read" heads a list.
      boolean ofList = PhraseList.fold(token).endsWith("'s");
      if (token.length() > MAX_NAME_WORD || ofList || !PersonName.isOfName(token)) {
        return false;
      }
    }
    boolean startsHigh =
        !Character.isLowerCase(tokens.get(0).charAt(0))
            || PARTICLES.is(PhraseList.fold(tokens.get(0)));
    boolean named = startsHigh && Names.allCapitalised(text, PARTICLES) && isOfLetters(text);
    if (!named) {
      return false;
    }
    String folded = PhraseList.fold(text);
    // "Von Storch" is a name, "Von Schülern für Schüler" none.
    boolean startsAsByline = tokens.size() > 2 && STARTS.startsOf(folded);
    return !STARTS.is(folded) && (!startsAsByline || beginsWithName(text));
  }

  /** Whether the text is an author's post: {@code Environment correspondent}. */
  public static boolean isPost(String text) {
    String folded = PhraseList.fold(text);
    return JOBS.in(folded) && PhraseList.wordsIn(folded) <= MAX_NAME_WORDS && isOfLetters(text);
  }

  private static boolean isOfLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isLetter(unit)
          && Character.getType(unit) != Character.NON_SPACING_MARK
          && " .-'’".indexOf(unit) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Cuts {@code @annaberg} or {@code <anna@harbour.example>} and what follows off a name. */
  static String withoutAccount(String segment) {
    int start = segment.lastIndexOf(' ', Math.max(0, segment.indexOf('@')));
    int end = Math.max(0, start);
    while (end > 0 && " ,-–—|·•".indexOf(segment.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 ? segment.substring(0, end) : segment;
  }

  /** The index in the text after so many of its words, and after what stands before the next. */
  private static int afterWords(String text, int words) {
    int index = Names.endOfWords(text, words);
    while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == ':')) {
      index++;
    }
    return index;
  }
}
