package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.Months;
import org.pressmark.normalise.text.ClaimedText;
import org.pressmark.normalise.text.PhraseList;

/** A name as a page states it, and what stands around it cut off: "By", posts, places, days, counts of comments. */
final class StatedName {
  private static final PhraseList STARTS = PhraseList.load("author-starts");
  private static final PhraseList JOBS = PhraseList.load("job-words");
  private static final PhraseList ENDS = PhraseList.load("byline-ends");
  private static final PhraseList UPDATES = PhraseList.load("date-updates");
  private static final PhraseList COMMENTS = PhraseList.load("comment-words");

  private static final int MAX_SHORTENED = 4;
  private static final int MIN_SHOUTED = 4;
  private static final int MAX_LENGTH = 300;

  private StatedName() {}

  /** The bare name; empty if nothing is left. */
  static String of(String part) {
    String name = ClaimedText.text(part);
    if (name == null) {
      return "";
    }
    Matcher editor = AuthorLabels.EDITOR.matcher(name);
    name = editor.find() ? name.substring(0, editor.start()) : name;
    name = Byline.withoutAccount(name.replace('\uFF1A', ':'));
    int rights = name.indexOf(" ©");
    name = rights > 0 ? name.substring(0, rights).strip() : name;
    int bracket = name.indexOf('(');
    name = bracket > 0 && name.endsWith(")") ? name.substring(0, bracket).strip() : name;
    for (String start = STARTS.startOf(PhraseList.fold(name));
        start != null;
        start = STARTS.startOf(PhraseList.fold(name))) {
      String rest = Names.afterWords(name, PhraseList.wordsIn(start));
      if (rest.isEmpty() || rest.length() == name.length()) {
        break;
      }
      name = rest;
    }
    return untilSmallWord(withoutCount(name));
  }

  /** {@code Environment Reporter Anna Berg} and {@code Anna Berg Staff Writer} give Anna Berg. */
  static String withoutPost(String name) {
    if (Desks.is(name)) {
      return name;
    }
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    int stated = words.size();
    while (words.size() > 2 && isPostWord(words.get(0))) {
      words.remove(0);
    }
    int least = PersonName.isOfOneWord(name) ? 1 : 2;
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

  /**
   * Cuts off {@code on Monday}, {@code in Berlin}, {@code am 3. Mai}, {@code 3.5.2021}, {@code March 3}; behind two
   * words the weekday, {@code Posted}, and a short one before a number: {@code Mo 3.5.}, but {@code Jack Ma 3 May}.
   */
  static String untilSmallWord(String text) {
    String name = untilLabel(text);
    // "BY ANNA BERG FOR THE HARBOUR POST": where all is in capitals a small word is known by its place only, behind two
    // others. "KIM IN SU", "JEAN MARIE LE GALL" are names.
    boolean shouted = Names.tokens(name).size() >= MIN_SHOUTED && name.chars().noneMatch(Character::isLowerCase);
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
      boolean small = Character.isLowerCase(first) || shouted && start > 0 && !next.equals("LE");
      if (dated || small && ENDS.is(PhraseList.fold(next))) {
        return withoutMark(name.substring(0, space));
      }
      start = space + 1;
    }
    return withoutMark(name);
  }

  /**
   * Whether a word is the weekday behind two others, {@code Published} or {@code Updated} between two and one, or a
   * month with a number behind it: May and Sam are names too.
   */
  private static boolean beginsDate(String folded, String name, int before, int end) {
    boolean numbered = end > 0 && end + 1 < name.length() && Character.isDigit(name.charAt(end + 1));
    boolean stamped = end > 0 && (AuthorLabels.isPosted(folded) || UPDATES.is(folded));
    return before > 0 && (Months.isWholeWeekday(folded) || stamped) || numbered && Months.named(folded) > 0;
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

  /** Whether it is an address, or far too long for names. */
  static boolean isAddress(String stated) {
    return stated.length() > MAX_LENGTH || stated.startsWith("http") || stated.startsWith("/");
  }

  /** Whether it says only when, with a number: words alone may be a name, as Tim and Sam are days in some languages. */
  static boolean isDate(String text) {
    return text.chars().anyMatch(Character::isDigit) && DateReader.isDateLine(text.strip());
  }
}
