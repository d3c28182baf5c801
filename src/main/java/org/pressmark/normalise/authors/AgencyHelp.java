package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.PhraseList;

/**
 * Agencies whose reports an article uses, as a line of its own says it: {@code Le Monde avec AFP},
 * {@code (With files from Reuters and AP)}.
 *
 * @param before who wrote it with their help, as the line has it; empty if it says nothing of that
 * @param agencies their published names in their order; at least one
 * @param plain whether only a byline or sign-off says it so: {@code interview with Reuters} is written as
 *     {@code Anna Berg with Reuters} is, but no sentence has {@code avec AFP} without an article
 */
public record AgencyHelp(String before, List<String> agencies, boolean plain) {
  private static final PhraseList STARTS = PhraseList.load("agency-help");
  private static final Pattern BETWEEN = Pattern.compile(" ?[,/&] ?(?:the )?| (?:and the|and|und|et|y|e) ");

  /** {@code The Associated Press contributed to this report}. */
  private static final Pattern CONTRIBUTED =
      Pattern.compile("(?:The )?(.+?)(?: also)? contributed to this (?:article|report|story)");

  /** {@code With} and {@code avec l'}; {@code with files from} is longer. */
  private static final int SHORT_WORDS = 2;

  private static final int MAX_LENGTH = 90;
  private static final int MAX_WORDS_BEFORE = 5;

  public AgencyHelp {
    agencies = List.copyOf(agencies);
  }

  /** Reads a line; null if it says nothing of that kind, or anything else besides. */
  public static @Nullable AgencyHelp of(String line) {
    if (line.length() > MAX_LENGTH) {
      return null;
    }
    String text = withoutMarks(line);
    Matcher contributed = CONTRIBUTED.matcher(text);
    List<String> contributors = contributed.matches() ? named(contributed.group(1)) : List.of();
    if (!contributors.isEmpty()) {
      return new AgencyHelp("", contributors, true);
    }
    int start = 0;
    for (int words = 0; words <= MAX_WORDS_BEFORE && start < text.length(); words++) {
      String rest = text.substring(start);
      String phrase = STARTS.startOf(PhraseList.fold(rest));
      List<String> agencies =
          phrase == null ? List.of() : named(rest.substring(Names.endOfWords(rest, PhraseList.wordsIn(phrase))));
      if (!agencies.isEmpty()) {
        boolean bracketed = start == 0 && line.startsWith("(");
        boolean plain = bracketed || phrase.equals("avec") || PhraseList.wordsIn(phrase) > SHORT_WORDS;
        return new AgencyHelp(before(text.substring(0, start)), agencies, plain);
      }
      int space = text.indexOf(' ', start);
      start = space < 0 ? text.length() : space + 1;
    }
    return null;
  }

  /** What wrote and what helped, each for itself; the text alone if it is no such line. */
  public static List<String> parts(String text) {
    AgencyHelp help = of(text);
    if (help == null) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>(help.before.isEmpty() ? List.of() : List.of(help.before));
    parts.addAll(help.agencies);
    return parts;
  }

  private static String withoutMarks(String line) {
    boolean bracketed = line.startsWith("(") && line.endsWith(")");
    String text = bracketed ? line.substring(1, line.length() - 1) : line;
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String before(String text) {
    String stripped = text.strip();
    return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** The agencies of a list; empty if it names anybody else. */
  private static List<String> named(String list) {
    List<String> agencies = new ArrayList<>();
    for (String name : BETWEEN.split(list.strip())) {
      String agency = Agencies.named(name);
      if (agency == null) {
        return List.of();
      }
      agencies.add(agency);
    }
    return agencies;
  }
}
