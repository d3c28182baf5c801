package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.PhraseList;

/** News agencies: recognising them, and the agencies that a sign-off, byline or dateline names. */
public final class Agencies {
  /** Folded name to the name that is published; {@code agencies.txt} has {@code name=published name}. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  private static final int MAX_SIGN_OFF = 120;
  private static final int MAX_INITIALS = 5;
  private static final int MAX_DATELINE = 90;

  static {
    for (String line : PhraseList.lines("agencies")) {
      int equals = line.indexOf('=');
      String published = equals < 0 ? line : line.substring(equals + 1);
      NAMES.put(PhraseList.fold(equals < 0 ? line : line.substring(0, equals)), published);
    }
  }

  private Agencies() {}

  /** The published name of an agency; null if the text is not the name of one. */
  public static @Nullable String named(String text) {
    return NAMES.get(PhraseList.fold(text));
  }

  /**
   * The agencies of a sign-off such as {@code hf/msh (AP, AFP)}, {@code dpa/afp} or {@code (Reuters)}, in its order;
   * null if the line is no sign-off. Empty if it has only initials, as {@code (mk/rc)}.
   */
  public static @Nullable List<String> ofSignOff(String line) {
    if (line.length() > MAX_SIGN_OFF) {
      return null;
    }
    List<String> agencies = new ArrayList<>();
    boolean initialsAlone = true;
    int parts = 0;
    for (String part : parts(line)) {
      String name = part.strip();
      if (name.endsWith(".")) {
        name = name.substring(0, name.length() - 1);
      }
      if (name.isEmpty()) {
        continue;
      }
      parts++;
      String agency = named(name);
      if (agency == null && !isInitials(name)) {
        return null;
      }
      if (agency != null) {
        initialsAlone = false;
        if (!agencies.contains(agency)) {
          agencies.add(agency);
        }
      }
    }
    boolean marked = line.startsWith("(") && line.endsWith(")") || parts > 1 && line.indexOf('/') > 0;
    return parts == 0 || initialsAlone && !marked ? null : agencies;
  }

  /** The text cut at separators. Without an expression, which is slow: nearly every line of a page comes here. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>(1);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int width = separatorAt(text, i);
      if (width > 0) {
        parts.add(text.substring(start, i));
        start = i + width;
        i = start - 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** How many units the separator at an index has; 0 if there is none. */
  private static int separatorAt(String text, int i) {
    return switch (text.charAt(i)) {
      case '/', ',', '(', ')', '|', ';', '+', '&', '—', '–' -> 1;
      case '-' -> text.startsWith("--", i) ? 2 : 0;
      default -> 0;
    };
  }

  /** The agency in a dateline such as {@code BERLIN, May 3 (Reuters) - }; null if the paragraph begins with none. */
  public static @Nullable String ofDateline(String paragraph) {
    String head = paragraph.substring(0, Math.min(MAX_DATELINE, paragraph.length()));
    int open = head.indexOf('(');
    int close = head.indexOf(')', open + 1);
    if (open < 0 || close < 0 || close + 2 >= head.length()) {
      return null;
    }
    String after = head.substring(close + 1).stripLeading();
    boolean dashed = after.startsWith("-") || after.startsWith("–") || after.startsWith("—");
    String agency = null;
    // "dpa/lno" is an agency and its regional service.
    for (String part : parts(head.substring(open + 1, close))) {
      agency = agency == null ? named(part) : agency;
    }
    return dashed || startsWithCapitals(head) ? agency : null;
  }

  private static boolean startsWithCapitals(String head) {
    int space = head.indexOf(' ');
    String first = space < 0 ? head : head.substring(0, space);
    return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
  }

  /** An editor's sign: two to five lower-case letters. */
  private static boolean isInitials(String name) {
    if (name.length() < 2 || name.length() > MAX_INITIALS) {
      return false;
    }
    return name.chars().allMatch(Character::isLowerCase);
  }
}
