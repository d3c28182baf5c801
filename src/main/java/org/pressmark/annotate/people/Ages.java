package org.pressmark.annotate.people;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.annotate.analysis.Span;

/** Reads how old a text says that somebody is: {@code Ann Lee, 71,}, {@code 71-year-old teacher Ann Lee}. */
final class Ages {
  /** How far before a name its age may stand. */
  private static final int REACH = 60;

  private static final Pattern BEHIND = Pattern.compile(",? \\(?(\\d{1,3})[,.;)]");

  /** Up to the name. */
  private static final Pattern BEFORE = Pattern.compile("(\\d{1,3})-(?:year-old|jährigen?r?)(?: [\\p{L}-]+){0,3} $");

  /** Not behind "the": "the 71-year-old singer" is who was told of before. */
  private static final Pattern ADJECTIVE = Pattern.compile(
      "(?<!\\b(?:the|d(?:as|em|en|er|ie)) )\\b(\\d{1,3})-(?:year-old|jährige)", Pattern.CASE_INSENSITIVE);

  private final String text;

  /** For each age the place where it is first given. */
  private final Map<String, Integer> first = new HashMap<>();

  Ages(String text) {
    this.text = text;
    Matcher given = ADJECTIVE.matcher(text);
    while (given.find()) {
      first.putIfAbsent(given.group(1), given.start());
    }
  }

  /** Whether the text beside a name gives that age. */
  boolean isGiven(Span name, String age) {
    Matcher behind = BEHIND.matcher(text).region(name.end(), Math.min(text.length(), name.end() + REACH));
    if (behind.lookingAt() && behind.group(1).equals(age)) {
      return true;
    }
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, name.start() - REACH), name.start()));
    return before.find() && before.group(1).equals(age);
  }

  /** Whether the text before an index gives that age to anybody: {@code a 71-year-old}. */
  boolean isGivenBefore(int index, String age) {
    return first.getOrDefault(age, index) < index;
  }
}
