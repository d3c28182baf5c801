package org.pressmark.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.evaluate.QuoteRecord.Part;

/**
 * One stretch between quotation marks, the unit in which schemes that mark whole reports and those that mark only the
 * words can be compared. A stretch may run over paragraphs that repeat the opening mark.
 *
 * @param part where it stands, without blanks, marks and , . ; : at its ends
 * @param characters its characters that are not blank
 * @param record the quote that it belongs to
 */
record QuoteSegment(Part part, BitSet characters, QuoteRecord record) {
  private static final Pattern OPENING = Pattern.compile("[\"“„«]|''|``|”");
  private static final Map<String, String> CLOSING = Map.of(
      "\"", "\"", "“", "”", "„", "“", "«", "»", "''", "''", "``", "''", "”", "”");
  private static final String EDGE = " \t\r\n\u00a0\"“”„«»‹›'‘’`,.;:";

  /** The segments of the direct and partial quotes, in order; of equal ones the first. */
  static List<QuoteSegment> of(String text, List<QuoteRecord> records) {
    Map<Part, QuoteSegment> segments = new LinkedHashMap<>();
    for (QuoteRecord record : records) {
      if (record.isMarked()) {
        for (Part part : parts(text, record.spans())) {
          segments.putIfAbsent(part, new QuoteSegment(part, characters(text, part), record));
        }
      }
    }
    return List.copyOf(segments.values());
  }

  /** The share of the characters of both that both have. */
  double overlap(QuoteSegment other) {
    return (double) common(other) / (characters.cardinality() + other.characters.cardinality() - common(other));
  }

  private int common(QuoteSegment other) {
    BitSet both = (BitSet) characters.clone();
    both.and(other.characters);
    return both.cardinality();
  }

  /** The same segment in a text without the unit at a place. */
  QuoteSegment without(int place) {
    BitSet moved = new BitSet();
    characters.stream().filter(index -> index != place).forEach(index -> moved.set(index > place ? index - 1 : index));
    return new QuoteSegment(part.without(place), moved, record);
  }

  private static List<Part> parts(String text, List<Part> spans) {
    List<Part> found = new ArrayList<>();
    for (Part span : spans) {
      Matcher opening = OPENING.matcher(text).region(span.start(), span.end());
      int from = span.start();
      while (from < span.end() && opening.region(from, span.end()).find()) {
        String closing = CLOSING.getOrDefault(opening.group(), "\"");
        int end = closing(text, span, opening.group(), closing, opening.end());
        add(found, trim(text, opening.end(), end));
        from = end + closing.length();
      }
    }
    if (found.isEmpty()) {
      spans.forEach(span -> add(found, trim(text, span.start(), span.end())));
    }
    return found;
  }

  private static int closing(String text, Part span, String opening, String closing, int from) {
    int start = from;
    while (true) {
      int end = within(text.indexOf(closing, start), closing, span.end());
      if (end < 0 && (opening.equals("“") || opening.equals("”"))) {
        end = within(text.indexOf('"', start), "\"", span.end());
      }
      if (end < 0) {
        return span.end();
      }
      // The same mark right after a line end opens the next paragraph.
      if (!opening.equals(closing) || !afterLineEnd(text, Math.max(span.start(), end - 3), end)) {
        return end;
      }
      start = end + closing.length();
    }
  }

  private static int within(int index, String mark, int end) {
    return index >= 0 && index + mark.length() <= end ? index : -1;
  }

  private static boolean afterLineEnd(String text, int from, int to) {
    int i = to - 1;
    while (i >= from && isBlank(text.charAt(i))) {
      if (text.charAt(i) == '\n') {
        return true;
      }
      i--;
    }
    return false;
  }

  private static void add(List<Part> parts, Part part) {
    if (part.end() > part.start()) {
      parts.add(part);
    }
  }

  private static Part trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Part(start, end);
  }

  private static BitSet characters(String text, Part part) {
    BitSet characters = new BitSet();
    for (int i = part.start(); i < part.end(); i++) {
      if (!isBlank(text.charAt(i)) && !Character.isLowSurrogate(text.charAt(i))) {
        characters.set(i);
      }
    }
    return characters;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
