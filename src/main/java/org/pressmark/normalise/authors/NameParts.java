package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.normalise.text.PhraseList;

/** Cuts what a page states of its authors where one name ends: {@code Anna Berg, Nordhaven; Tom Li and Ute Ohm}. */
final class NameParts {
  private static final PhraseList STARTS = PhraseList.load("author-starts");

  private static final Pattern APART = Pattern.compile("[,;|•·/／&]| - | – | — ");

  /** Between names in capitals these are in capitals too; "Y" and "E" would be initials. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<= )(?:and|und|et|y|e|og|och|en|with|mit|avec|con|AND|UND|ET|WITH|MIT|AVEC)(?= )"
              + "| (?=(?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures|[Ii]llustrations?|[Vv]ideos?) by )");

  /** {@code Berg, Anna} and {@code Berg, Anna M.}, as libraries write names. */
  private static final Pattern INVERTED =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]{1,40}), (\\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{Lu}\\.){0,2})");

  private NameParts() {}

  /**
   * A part of the text.
   *
   * @param joined whether "and" or the like stands on one of its sides
   */
  record Part(String text, boolean joined) {}

  /** The parts in order, up to a label that is none of authors: {@code Anna Berg · In: Harbours}. */
  static List<Part> of(String stated) {
    List<Part> parts = new ArrayList<>();
    for (String between : stated.split(";")) {
      Matcher inverted = INVERTED.matcher(between.strip());
      if (inverted.matches() && isName(inverted.group(1)) && isName(inverted.group(2))) {
        parts.add(new Part(inverted.group(2) + " " + inverted.group(1), false));
        continue;
      }
      int end = nextLabel(between);
      for (String apart : APART.split(between.substring(0, end))) {
        String[] joined = JOINED.split(apart);
        for (String part : joined) {
          parts.add(new Part(part, joined.length > 1));
        }
      }
      if (end < between.length()) {
        break;
      }
    }
    return parts;
  }

  private static boolean isName(String word) {
    return Agencies.named(word) == null && PersonName.isWord(word);
  }

  /** Where such a label begins behind the names, or else the text's end. */
  private static int nextLabel(String text) {
    Matcher apart = APART.matcher(text);
    while (apart.find()) {
      int colon = text.indexOf(": ", apart.end());
      String label = colon < 0 ? "" : text.substring(apart.end(), colon).strip();
      boolean word = !label.isEmpty() && label.codePoints().allMatch(Character::isLetter);
      if (word && apart.start() > 0 && !STARTS.is(PhraseList.fold(label))) {
        return apart.start();
      }
    }
    return text.length();
  }
}
