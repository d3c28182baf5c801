package org.pressmark.annotate.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.DateWords;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

/**
 * Where and for whom a report was written, as its first sentence opens: {@code PORT-AU-PRINCE, Haiti, May 3 (AP) —}.
 *
 * @param end the token after the dash
 * @param names the places, and the agency in brackets; empty where words in capitals stand before the dash alone, which
 *     may be a place, {@code LIMA -}, or not, {@code NATO -}
 */
record Dateline(int end, List<NameSpan> names) {
  /** In tokens. */
  private static final int LONGEST = 24;

  private static final String SHOUTED = "\\p{Lu}[\\p{Lu}.'’]*(?: (?:[-'’.] )?\\p{Lu}[\\p{Lu}.'’]*){0,6}";
  private static final String WRITTEN = "\\p{Lu}[\\p{L}.'’]*(?: (?:- )?\\p{Lu}[\\p{L}.'’]*){0,3}";
  private static final String PARTS =
      "(?<parts>(?: , [\\p{Lu}\\d][\\p{L}\\d.]*(?: [-\\p{Lu}\\d][\\p{L}\\d.]*){0,3}){0,3})";
  private static final String AGENCY = " \\( (?<agency>\\p{Lu}[\\p{L}.]*(?: [&/\\p{Lu}][\\p{L}.]*){0,4}) \\)";
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--", ".-", "•");
  private static final String DASH =
      " (?:\\. )?(?:" + DASHES.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|")) + ") ";

  /** The tokens with a space between; a place that is not in capitals is one before an agency only. */
  private static final Pattern FULL = Pattern.compile(
      "(?<places>" + SHOUTED + "(?: / " + SHOUTED + ")*)" + PARTS + "(?:" + AGENCY + ")?" + DASH);

  private static final Pattern IN_SMALL_LETTERS =
      Pattern.compile("(?<places>" + WRITTEN + "(?: / " + WRITTEN + ")*)" + PARTS + AGENCY + DASH);

  private static final Pattern PART = Pattern.compile("[^,/]+");

  Dateline {
    names = List.copyOf(names);
  }

  /** The dateline that a sentence opens with; null if it opens with none. */
  static @Nullable Dateline of(String[] tokens) {
    List<String> first = Arrays.asList(tokens).subList(0, Math.min(LONGEST, tokens.length));
    if (first.stream().noneMatch(DASHES::contains)) {
      return null;
    }
    String head = String.join(" ", first);
    for (Pattern form : List.of(FULL, IN_SMALL_LETTERS)) {
      Matcher matcher = form.matcher(head);
      if (matcher.lookingAt() && matcher.end() < head.length() && matcher.end("places") > 1) {
        return new Dateline(tokensIn(head, matcher.end()), names(head, matcher));
      }
    }
    return null;
  }

  private static List<NameSpan> names(String head, Matcher matcher) {
    List<NameSpan> names = new ArrayList<>();
    if (matcher.start("agency") < 0 && matcher.group("parts").isEmpty()) {
      return names;
    }
    for (String group : List.of("places", "parts")) {
      Matcher part = PART.matcher(head).region(matcher.start(group), matcher.end(group));
      while (part.find()) {
        add(head, part.start(), part.end(), EntityType.LOC, names);
      }
    }
    if (matcher.start("agency") >= 0) {
      add(head, matcher.start("agency"), matcher.end("agency"), EntityType.ORG, names);
    }
    return names;
  }

  /** Adds a name, unless it is a day. */
  private static void add(String head, int start, int end, EntityType type, List<NameSpan> names) {
    String name = head.substring(start, end).strip();
    boolean day = name.isEmpty() || name.chars().anyMatch(Character::isDigit)
        || DateWords.isDate(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    if (!day) {
      int first = tokensIn(head, head.indexOf(name, start));
      names.add(new NameSpan(first, first + tokensIn(name, name.length()) + 1, type));
    }
  }

  /** How many tokens end before a place in the text that they make. */
  private static int tokensIn(String head, int end) {
    return (int) head.substring(0, end).chars().filter(c -> c == ' ').count();
  }
}
