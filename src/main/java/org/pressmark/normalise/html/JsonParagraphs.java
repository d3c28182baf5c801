package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a string of JSON (RFC 8259, section 7), which may hold HTML. Each knows where its characters stand
 * in the source.
 */
final class JsonParagraphs {
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "u");

  private static final Set<String> SKIPPED = Set.of("aside", "figure", "iframe", "script", "style", "svg");

  private static final int MAX_TAG = 4000;
  private static final int MAX_ENTITY = 12;
  private static final int UNICODE_LENGTH = "\\u00e9".length();

  private final String source;
  private final int end;
  private final List<PageTree.Run> runs = new ArrayList<>();

  /** For each unit of the decoded string where it stands in the source; one more for its end. */
  private final int[] places;

  private final String decoded;
  private PageTree.@Nullable Run run;

  private JsonParagraphs(String source, int start, int end) {
    this.source = source;
    this.end = end;
    places = new int[end - start + 1];
    decoded = decode(start);
    cut();
  }

  /**
   * The paragraphs of a string, in order; none is blank.
   *
   * @param start the index behind the opening quotation mark
   * @param end the index of the closing one
   */
  static List<PageTree.Run> runs(String source, int start, int end) {
    return new JsonParagraphs(source, start, end).runs;
  }

  /** The index of the closing quotation mark of a string that begins there; the limit if it has no end before. */
  static int endOf(String source, int start, int limit) {
    int at = start;
    while (at < limit && source.charAt(at) != '"') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, limit);
  }

  private String decode(int start) {
    StringBuilder text = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      places[text.length()] = at;
      int length = 1;
      char unit = source.charAt(at);
      if (unit == '\\' && at + 1 < end) {
        boolean unicode = source.charAt(at + 1) == 'u' && at + UNICODE_LENGTH <= end;
        length = unicode ? UNICODE_LENGTH : 2;
        unit = unicode ? ofHex(at + 2) : ofSign(source.charAt(at + 1));
      }
      text.append(unit);
      at += length;
    }
    places[text.length()] = end;
    return text.toString();
  }

  private char ofHex(int at) {
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      value = value * 16 + Math.max(0, Character.digit(source.charAt(i), 16));
    }
    return (char) value;
  }

  private static char ofSign(char sign) {
    return switch (sign) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r', 'b', 'f' -> ' ';
      default -> sign;
    };
  }

  private void cut() {
    boolean html = decoded.contains("<p") || decoded.contains("<br") || decoded.contains("<div");
    String skipped = "";
    for (int i = 0; i < decoded.length(); ) {
      int tagEnd = tagEnd(i);
      if (tagEnd > 0) {
        String name = tagName(i);
        boolean closes = decoded.charAt(i + 1) == '/';
        if (skipped.isEmpty() && !closes && SKIPPED.contains(name)) {
          skipped = name;
        } else if (closes && name.equals(skipped)) {
          skipped = "";
        }
        run = INLINE.contains(name) ? run : null;
        i = tagEnd;
      } else if (!html && decoded.charAt(i) == '\n') {
        run = null;
        i++;
      } else {
        int next = decoded.charAt(i) == '&' ? entityEnd(i) : stretchEnd(i);
        if (skipped.isEmpty()) {
          add(i, next);
        }
        i = next;
      }
    }
  }

  /** The index behind a tag; 0 if none begins there. */
  private int tagEnd(int from) {
    boolean opens = decoded.charAt(from) == '<' && from + 1 < decoded.length();
    if (!opens || !Character.isLetter(decoded.charAt(from + 1)) && "/!".indexOf(decoded.charAt(from + 1)) < 0) {
      return 0;
    }
    return behind('>', from, MAX_TAG);
  }

  /** The index behind the first such sign from an index on; 0 if none is near. */
  private int behind(char sign, int from, int reach) {
    int limit = Math.min(decoded.length(), from + reach);
    for (int i = from; i < limit; i++) {
      if (decoded.charAt(i) == sign) {
        return i + 1;
      }
    }
    return 0;
  }

  private String tagName(int from) {
    int start = decoded.charAt(from + 1) == '/' ? from + 2 : from + 1;
    int at = start;
    while (at < decoded.length() && Character.isLetterOrDigit(decoded.charAt(at))) {
      at++;
    }
    return decoded.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private int entityEnd(int from) {
    return Math.max(from + 1, behind(';', from, MAX_ENTITY));
  }

  /** Where characters end that stand in the source as they are, one beside the other. */
  private int stretchEnd(int from) {
    int at = from + 1;
    while (at < decoded.length()
        && places[at] == places[at - 1] + 1
        && "<&\n".indexOf(decoded.charAt(at)) < 0
        && places[at + 1] == places[at] + 1) {
      at++;
    }
    return at;
  }

  private void add(int from, int to) {
    String text = decoded.substring(from, to);
    String plain = decoded.charAt(from) == '&' ? Parser.unescapeEntities(text, false) : text;
    int letters = TextSize.lettersIn(plain);
    if (run == null && letters == 0) {
      return;
    }
    if (run == null) {
      run = new PageTree.Run(new SourceMap(source));
      runs.add(run);
    }
    run.source.add(run.text.length(), plain, places[from], places[to]);
    run.text.append(plain);
    run.letters += letters;
  }
}
