package org.pressmark.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Cleans the names of authors that a page states: no "By", no posts, no addresses. Persons count first; a page that names
 * none anywhere may be by its desk, its site or an agency, as it says.
 */
final class AuthorNames {
  private static final WordList STARTS = WordList.load("author-starts");
  private static final WordList JOBS = WordList.load("job-words");
  private static final WordList DESKS = WordList.load("desk-words");
  private static final WordList ENDS = WordList.load("byline-ends");
  private static final WordList NO_NAMES = WordList.load("author-no-names");
  private static final WordList PARTICLES = WordList.load("name-particles");
  private static final Pattern BETWEEN = Pattern.compile("[,;|•·/&]| - | – | — |(?<= )(?:and|und|et|y|e|og|och|en|with|mit)(?= )");
  private static final int MAX_LENGTH = 300;
  private static final int MAX_WORDS = 5;

  private AuthorNames() {}

  /**
   * The names of the first place that names a person, the agencies that it names among them; if no place does, what the
   * first place says that says anything.
   *
   * @param sites what the site and its publisher are called
   * @param places what each place states, the most trusted first
   */
  static List<String> of(List<List<String>> places, List<String> sites) {
    for (List<String> place : places) {
      List<String> names = clean(place, sites);
      if (names.stream().anyMatch(name -> Agencies.named(name) == null)) {
        return names;
      }
    }
    for (List<String> place : places) {
      List<String> names = desks(place);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** Persons and agencies, each once. */
  static List<String> clean(List<String> stated, List<String> sites) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String each : stated) {
      if (isAddress(each)) {
        continue;
      }
      for (String part : BETWEEN.split(each)) {
        String name = withoutPost(name(part));
        boolean site = sites.stream().anyMatch(of -> WordList.fold(name).equals(WordList.fold(of)));
        boolean named = Agencies.named(name) != null || isName(name) && !site;
        if (named && seen.add(WordList.fold(name))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Who signs that is no person: {@code Staff reporter}, {@code Harbour Times}, {@code dpa}. */
  private static List<String> desks(List<String> stated) {
    List<String> names = new ArrayList<>();
    for (String each : stated) {
      String name = isAddress(each) ? "" : name(each);
      String folded = WordList.fold(name);
      boolean named = !folded.isEmpty() && Names.wordsIn(folded) <= MAX_WORDS && !NO_NAMES.is(folded);
      if (named && name.indexOf('@') < 0 && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a line begins with words that only an author's name follows: {@code Posted by}, {@code Ein Bericht von}. */
  static boolean announcesName(String line) {
    String start = STARTS.startOf(WordList.fold(line));
    return start != null && Names.wordsIn(start) > 1;
  }

  private static boolean isAddress(String stated) {
    return stated.length() > MAX_LENGTH || stated.startsWith("http") || stated.startsWith("/");
  }

  /** {@code Environment Reporter Anna Berg} and {@code Anna Berg Staff Writer} give Anna Berg. */
  static String withoutPost(String name) {
    if (DESKS.in(WordList.fold(name))) {
      return name;
    }
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    int stated = words.size();
    while (words.size() > 2 && isPostWord(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 2 && isPostWord(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words.size() == stated ? name : String.join(" ", words);
  }

  private static boolean isPostWord(String word) {
    String folded = WordList.fold(word);
    return JOBS.is(folded) || JOBS.is(folded.substring(folded.lastIndexOf('-') + 1));
  }

  private static String name(String part) {
    String name = ClaimReader.text(part);
    if (name == null) {
      return "";
    }
    name = Byline.withoutAccount(name);
    int bracket = name.indexOf('(');
    name = bracket > 0 ? name.substring(0, bracket).strip() : name;
    for (String start = STARTS.startOf(WordList.fold(name)); start != null; start = STARTS.startOf(WordList.fold(name))) {
      String rest = afterWords(name, Names.wordsIn(start));
      if (rest.isEmpty() || rest.length() == name.length()) {
        break;
      }
      name = rest;
    }
    return untilSmallWord(name);
  }

  private static String afterWords(String text, int words) {
    int at = 0;
    for (int word = 0; word < words; word++) {
      while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ':') {
        at++;
      }
    }
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(at).strip();
  }

  /** Cuts off {@code on Monday}, {@code in Berlin}, {@code am 3. Mai}, {@code 3.5.2021}. */
  private static String untilSmallWord(String name) {
    int start = 0;
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', start)) {
      int end = name.indexOf(' ', space + 1);
      String next = name.substring(space + 1, end < 0 ? name.length() : end);
      char first = next.isEmpty() ? ' ' : next.charAt(0);
      if (Character.isDigit(first) || Character.isLowerCase(first) && ENDS.is(WordList.fold(next))) {
        return name.substring(0, space).strip();
      }
      start = space + 1;
    }
    return name.strip();
  }

  private static boolean isName(String name) {
    boolean address = name.startsWith("http") || name.indexOf('@') >= 0 || name.indexOf('.') > 0 && name.indexOf(' ') < 0;
    if (name.length() < 3 || address || NO_NAMES.is(WordList.fold(name))) {
      return false;
    }
    List<String> tokens = Names.tokens(name);
    if (tokens.isEmpty() || tokens.size() > MAX_WORDS) {
      return false;
    }
    for (String token : tokens) {
      String folded = WordList.fold(token);
      if (JOBS.is(folded) || DESKS.is(folded) || Character.isDigit(token.charAt(0)) || Months.isWeekday(folded)) {
        return false;
      }
    }
    String last = tokens.get(tokens.size() - 1);
    if (tokens.size() > 1 && PARTICLES.is(last)) {
      return false;
    }
    if (tokens.size() > 3 && Character.isLowerCase(tokens.get(0).charAt(0))) {
      return false;
    }
    // A blogger may call himself by one small word.
    return tokens.size() == 1 && name.indexOf(' ') < 0 || Names.allCapitalised(name, PARTICLES);
  }
}
