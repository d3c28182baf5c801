package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.Months;
import org.pressmark.normalise.text.ClaimedText;
import org.pressmark.normalise.text.PhraseList;

/**
 * Cleans the names of authors that a page states: no "By", no posts, no addresses. Persons count first; a page that
 * names none anywhere may be by its desk, its site or an agency, as it says.
 */
public final class AuthorNames {
  private static final PhraseList STARTS = PhraseList.load("author-starts");
  private static final PhraseList OTHERS = PhraseList.load("author-others");
  private static final PhraseList JOBS = PhraseList.load("job-words");
  private static final PhraseList DESKS = PhraseList.load("desk-words");
  private static final PhraseList ENDS = PhraseList.load("byline-ends");
  private static final PhraseList NO_NAMES = PhraseList.load("author-no-names");
  private static final PhraseList PARTICLES = PhraseList.load("name-particles");
  private static final PhraseList COMMENTS = PhraseList.load("comment-words");
  private static final String NO_NAME_SIGNS = ":?!…→›»«<>{}=+*\"“”„#%€$";

  /** A text of so many words that is no name makes none of what it begins either. */
  private static final int LINK_WORDS = 3;

  /** The editor in charge, who stands behind the author; {@code 责任编辑李娜} has no blank before the name. */
  private static final Pattern EDITOR = Pattern.compile("(?:^|\\s)(?:责任编辑|責任編輯|责编|責編)");

  /** {@code 記者陳美玲／台北報導}: the reporter, and where from; with 會 or 協 behind it the first word is another. */
  private static final Pattern REPORTED =
      Pattern.compile("(?:[記记]者(?![會会協协]))?(\\p{IsHan}{2,4})[/／]\\p{IsHan}{2,4}(?:報導|報道|报道)");

  private static final int MAX_SHORTENED = 4;
  private static final int MAX_LENGTH = 300;
  private static final int MAX_WORDS = 5;

  private AuthorNames() {}

  /**
   * The names of the first place that names a person, the agencies that it names among them; if those are first names
   * or accounts, of the first that names one in full; if no place names a person, what the first place says that says
   * anything.
   *
   * @param places what each place states, the most trusted first
   * @param alone names without a word or mark that says what they are; used where no place names a person
   * @param sites what the site and its publisher are called
   * @param strange tells what looks like a person's name and is none
   */
  public static List<String> of(
      List<List<String>> places, List<String> alone, List<String> sites, Predicate<String> strange) {
    List<String> first = List.of();
    for (List<String> place : places) {
      List<String> names = persons(place, sites, strange);
      if (names.stream().anyMatch(name -> isInFull(name) && Agencies.named(name) == null)) {
        return names;
      }
      boolean account = names.stream().anyMatch(name -> Agencies.named(name) == null);
      first = first.isEmpty() && account ? names : first;
    }
    first = first.isEmpty() ? persons(alone, sites, strange) : first;
    if (first.stream().anyMatch(name -> Agencies.named(name) == null)) {
      return first;
    }
    for (List<String> place : places) {
      List<String> names =
          desks(place, sites).stream()
              .filter(name -> DESKS.in(PhraseList.fold(name)) || isSite(name, sites) || !strange.test(name))
              .toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> persons(List<String> stated, List<String> sites, Predicate<String> strange) {
    return clean(stated, sites).stream()
        .filter(name -> Agencies.named(name) != null || !strange.test(name))
        .toList();
  }

  /** Whether it is more than a first name or an account. */
  private static boolean isInFull(String name) {
    return name.indexOf(' ') > 0 || isOfOneWord(name);
  }

  /** Names in Chinese, Japanese and Korean have no blank. */
  private static boolean isOfOneWord(String name) {
    return !name.isEmpty() && Character.getType(name.codePointAt(0)) == Character.OTHER_LETTER;
  }

  /** Persons and agencies, each once. */
  public static List<String> clean(List<String> stated, List<String> sites) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String each : stated) {
      if (isAddress(each) || isSite(each, sites) || isOfOthers(each) || isDate(each)) {
        continue;
      }
      List<String> parts = new ArrayList<>();
      Set<String> apart = new HashSet<>();
      Matcher reported = REPORTED.matcher(each.strip());
      for (NameParts.Part part : NameParts.of(reported.matches() ? reported.group(1) : each)) {
        boolean other = isOfOthers(part.text()) || isDate(part.text());
        String name = other ? "" : withoutPost(name(part.text()));
        if (name.isEmpty()) {
          continue;
        }
        int behind = agencyIn(name);
        parts.add(behind < 0 ? name : name.substring(0, behind).strip());
        if (behind >= 0) {
          parts.add(name.substring(behind));
        }
        if (!part.joined()) {
          apart.add(name);
        }
      }
      // One word beside an institution is the rest of its name: "Landesanstalt für Wald und Forst".
      boolean institution = parts.size() > 1 && parts.stream().anyMatch(part -> DESKS.in(PhraseList.fold(part)));
      boolean agency = parts.stream().anyMatch(part -> Agencies.named(part) != null);
      boolean full = agency || parts.stream().anyMatch(part -> isName(part) && isInFull(part) && !isSite(part, sites));
      for (String name : parts) {
        boolean person = isName(name) && !isSite(name, sites) && !(institution && name.indexOf(' ') < 0);
        // "Anna Berg and agencies", "AFP, Nordhaven".
        boolean small = !name.isEmpty() && Character.isLowerCase(name.charAt(0));
        boolean beside = !isInFull(name) && (agency && apart.contains(name) || full && small);
        if ((Agencies.named(name) != null || person && !beside) && seen.add(PhraseList.fold(name))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Whether it says only when, with a number: words alone may be a name, as Tim and Sam are days in some languages. */
  static boolean isDate(String text) {
    return text.chars().anyMatch(Character::isDigit) && DateReader.isDateLine(text.strip());
  }

  /** Where an agency's name begins behind a person's: {@code Anna Berg Associated Press}; -1 if none does. */
  private static int agencyIn(String name) {
    int second = name.indexOf(' ', name.indexOf(' ') + 1);
    for (int space = second; space > 0; space = name.indexOf(' ', space + 1)) {
      if (Agencies.named(name.substring(space + 1)) != null) {
        return Agencies.named(name) == null ? space + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isSite(String name, List<String> sites) {
    String letters = letters(name);
    return sites.stream().anyMatch(site -> letters.equals(letters(site)));
  }

  /** Sites write their names in one word or several, with the domain's end or without a stop. */
  public static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    String folded = PhraseList.fold(name);
    String bare = folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    bare.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Who signs that is no person: {@code Staff reporter}, {@code Harbour Times}, {@code dpa}. */
  private static List<String> desks(List<String> stated, List<String> sites) {
    List<String> names = new ArrayList<>();
    for (String each : stated) {
      // "Center for Harbour Law" and "Hafen 12" lose nothing where the site is called so.
      String name = isAddress(each) || isOfOthers(each) ? "" : isSite(each, sites) ? each.strip() : name(each);
      String folded = PhraseList.fold(name);
      int words = Names.wordsIn(folded);
      boolean named = words > 0 && words <= MAX_WORDS && !NO_NAMES.is(folded) && !STARTS.is(folded);
      named &= folded.codePoints().anyMatch(Character::isLetter);
      named &= !DateReader.isDateLine(each.strip()) && !each.contains("://");
      named &= name.indexOf(' ') < 0 || !Character.isLowerCase(name.charAt(0));
      List<String> agencies = named ? agencies(each) : List.of();
      for (String desk : agencies.isEmpty() ? List.of(name) : agencies) {
        if (named && desk.indexOf('@') < 0 && !names.contains(desk)) {
          names.add(desk);
        }
      }
    }
    return names;
  }

  /** The agencies of {@code dpa/afp}, {@code AFP, Nordhaven} or {@code Reuters Staff}; empty if more is named. */
  private static List<String> agencies(String stated) {
    List<String> agencies = new ArrayList<>();
    for (NameParts.Part part : NameParts.of(stated)) {
      String name = name(part.text());
      int last = name.lastIndexOf(' ');
      boolean staffed = last > 0 && DESKS.is(PhraseList.fold(name.substring(last)));
      String agency = staffed ? name.substring(0, last) : name;
      if (Agencies.named(agency) != null) {
        agencies.add(agency);
      } else if (name.indexOf(' ') >= 0) {
        return List.of();
      }
    }
    return agencies;
  }

  /** Whether a line begins as those do that name somebody else than the author: {@code Reviewed by}. */
  public static boolean isOfOthers(String line) {
    return OTHERS.startsOf(PhraseList.fold(line)) || EDITOR.matcher(line).lookingAt();
  }

  /** Whether a line is nothing but words with which such lines begin: the next line holds the name. */
  public static boolean isLabelOfOthers(String line) {
    return OTHERS.is(PhraseList.fold(line));
  }

  private static boolean isAddress(String stated) {
    return stated.length() > MAX_LENGTH || stated.startsWith("http") || stated.startsWith("/");
  }

  /** {@code Environment Reporter Anna Berg} and {@code Anna Berg Staff Writer} give Anna Berg. */
  static String withoutPost(String name) {
    if (DESKS.in(PhraseList.fold(name))) {
      return name;
    }
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    int stated = words.size();
    while (words.size() > 2 && isPostWord(words.get(0))) {
      words.remove(0);
    }
    int least = isOfOneWord(name) ? 1 : 2;
    boolean posted = isPostWord(words.get(words.size() - 1));
    for (int i = least; i < words.size() && posted; i++) {
      // "Senior Harbour Correspondent" is a post as a whole.
      words = isPostWord(words.get(i)) ? words.subList(0, i) : words;
    }
    while (words.size() > least && isPostWord(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words.size() == stated ? name : String.join(" ", words);
  }

  private static boolean isPostWord(String word) {
    String folded = PhraseList.fold(word);
    return JOBS.is(folded) || JOBS.is(folded.substring(folded.lastIndexOf('-') + 1));
  }

  private static String name(String part) {
    String name = ClaimedText.text(part);
    if (name == null) {
      return "";
    }
    Matcher editor = EDITOR.matcher(name);
    name = editor.find() ? name.substring(0, editor.start()) : name;
    name = Byline.withoutAccount(name.replace('\uFF1A', ':'));
    int rights = name.indexOf(" ©");
    name = rights > 0 ? name.substring(0, rights).strip() : name;
    int bracket = name.indexOf('(');
    name = bracket > 0 && name.endsWith(")") ? name.substring(0, bracket).strip() : name;
    for (String start = STARTS.startOf(PhraseList.fold(name));
        start != null;
        start = STARTS.startOf(PhraseList.fold(name))) {
      String rest = afterWords(name, Names.wordsIn(start));
      if (rest.isEmpty() || rest.length() == name.length()) {
        break;
      }
      name = rest;
    }
    return untilSmallWord(withoutCount(name));
  }

  /** {@code Anna Berg Posted: 3 March} gives Anna Berg. */
  private static String untilLabel(String name) {
    int label = name.lastIndexOf(' ', Math.max(0, name.indexOf(": ")));
    return label > 0 ? name.substring(0, label).strip() : name;
  }

  /** {@code Anna Berg 3 comments} gives Anna Berg. */
  private static String withoutCount(String name) {
    int last = name.lastIndexOf(' ');
    int count = last < 0 ? -1 : name.lastIndexOf(' ', last - 1);
    return count > 0 && COMMENTS.is(PhraseList.fold(name.substring(last + 1))) ? name.substring(0, count) : name;
  }

  static String afterWords(String text, int words) {
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

  /**
   * Cuts off {@code on Monday}, {@code in Berlin}, {@code am 3. Mai}, {@code 3.5.2021}, {@code March 3}; behind two
   * words the weekday, and a short one before a number: {@code Mo 3.5.}, but {@code Jack Ma 3 May}.
   */
  static String untilSmallWord(String text) {
    String name = untilLabel(text);
    int start = 0;
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', start)) {
      int end = name.indexOf(' ', space + 1);
      String next = name.substring(space + 1, end < 0 ? name.length() : end);
      char first = next.isEmpty() ? ' ' : next.charAt(0);
      boolean dated = Character.isUpperCase(first) && beginsDate(PhraseList.fold(next), name, start, end);
      if (Character.isDigit(first)) {
        boolean behindName = name.lastIndexOf(' ', start - 2) > 0;
        boolean weekday = behindName && Months.isWeekday(PhraseList.fold(name.substring(start, space)));
        return withoutMark(name.substring(0, weekday ? start : space));
      }
      if (dated || Character.isLowerCase(first) && ENDS.is(PhraseList.fold(next))) {
        return withoutMark(name.substring(0, space));
      }
      start = space + 1;
    }
    return withoutMark(name);
  }

  /** Whether a word is the weekday behind two others, or a month with a number behind it: May and Sam are names too. */
  private static boolean beginsDate(String folded, String name, int before, int end) {
    boolean numbered = end > 0 && end + 1 < name.length() && Character.isDigit(name.charAt(end + 1));
    return before > 0 && Months.isWholeWeekday(folded) || numbered && Months.named(folded) > 0;
  }

  private static String withoutMark(String name) {
    int end = name.length();
    while (end > 0 && " :;»–—-|·•,/".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    // A full stop ends a line of a name, but belongs to "Jr." and "B.".
    int last = name.lastIndexOf(' ', end - 1) + 1;
    boolean stopped = end > 0 && name.charAt(end - 1) == '.' && end - last > MAX_SHORTENED;
    return name.substring(0, stopped && last > 0 && name.indexOf('.', last) == end - 1 ? end - 1 : end);
  }

  /** Whether the word may be of a person's name: no post, no desk, no day. */
  static boolean isWordOfName(String word) {
    String folded = PhraseList.fold(word);
    return !JOBS.is(folded) && !DESKS.is(folded) && !Months.isWholeWeekday(folded)
        && !Character.isDigit(word.charAt(0));
  }

  private static boolean isName(String name) {
    boolean address =
        name.startsWith("http")
            || name.indexOf('@') >= 0
            || name.indexOf('.') > 0 && name.indexOf(' ') < 0;
    boolean odd = name.chars().anyMatch(unit -> NO_NAME_SIGNS.indexOf(unit) >= 0);
    String link = NO_NAMES.startOf(PhraseList.fold(name));
    boolean whole = link != null && (link.equals(PhraseList.fold(name)) || Names.wordsIn(link) >= LINK_WORDS);
    if (name.length() < 3 || address || odd || whole || AuthorLabels.is(name)) {
      return false;
    }
    List<String> tokens = Names.tokens(name);
    boolean titled = tokens.size() > 1 && tokens.get(0).equals("The");
    if (tokens.isEmpty() || titled || tokens.size() > MAX_WORDS || tokens.size() > 1 && ENDS.is(tokens.get(0))) {
      return false;
    }
    for (String token : tokens) {
      if (!isWordOfName(token)) {
        return false;
      }
    }
    String last = tokens.get(tokens.size() - 1);
    if (tokens.size() == 1 && Months.named(PhraseList.fold(last)) > 0) {
      return false;
    }
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
