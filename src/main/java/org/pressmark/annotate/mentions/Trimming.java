package org.pressmark.annotate.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.DateWords;
import org.pressmark.annotate.analysis.WordList;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.annotate.names.Spelling;
import org.pressmark.annotate.names.WordClass;
import org.pressmark.model.EntityType;

/** Takes off a name what is no part of one: titles, a leading article, the possessive, marks at its ends. */
final class Trimming {
  /** In tokens. Longer runs of capitals are lists or headlines. */
  static final int LONGEST_NAME = 20;

  private static final Set<String> TITLES = Set.copyOf(WordList.lines("names/titles-en.txt"));
  private static final Set<String> TITLE_WORDS = Set.copyOf(WordList.lines("names/title-words-en.txt"));
  /** A320, 20, 737-800; of "Reed1" the number is a footnote's or a shirt's. */
  private static final Pattern MODEL = Pattern.compile("\\p{Lu}*\\d");

  /** The short one is in names: Hardy–Weinberg. */
  private static final Set<String> LONG_DASHES = Set.of("—", "―", "--");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "und", "et");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Trimming() {}

  /** The names that are left of one, in order; none if it was no name. */
  static List<NameSpan> trim(NameSpan found, String[] tokens) {
    List<NameSpan> names = new ArrayList<>();
    int start = found.start();
    for (int i = found.start(); i <= found.end(); i++) {
      if (i == found.end() || separates(tokens[i], found.type())) {
        NameSpan part = i > start ? trimOne(withoutNumber(new NameSpan(start, i, found.type()), tokens), tokens) : null;
        if (part != null) {
          names.add(part);
        }
        start = i + 1;
      }
    }
    return names;
  }

  /** Brackets part a name from its short form, a long dash from an aside, "and" one person from the next. */
  private static boolean separates(String token, EntityType type) {
    return token.equals("(") || token.equals(")") || LONG_DASHES.contains(token)
        || type == EntityType.PER && (CONJUNCTIONS.contains(token) || token.equals("/") || token.equals("&"));
  }

  /** A person's name has no digits: "Reed 2024" is "Reed" and a number, "Airbus A321" no person. */
  private static NameSpan withoutNumber(NameSpan found, String[] tokens) {
    int end = found.end();
    while (found.type() == EntityType.PER && end - found.start() > 1
        && Spelling.classOf(tokens[end - 1]) == WordClass.NUMBER) {
      end--;
    }
    boolean model = false;
    for (int i = found.start(); i < end && found.type() == EntityType.PER; i++) {
      model |= MODEL.matcher(tokens[i]).lookingAt();
    }
    return new NameSpan(found.start(), end, model ? EntityType.MISC : found.type());
  }

  private static @Nullable NameSpan trimOne(NameSpan found, String[] tokens) {
    int start = found.start();
    int end = found.end();
    while (start < end && (isMark(tokens[start]) || ARTICLES.contains(tokens[start]))) {
      start++;
    }
    // "Former Quill players": at the start of a sentence a capital says nothing.
    if (start == 0 && end > 1 && found.type() == EntityType.ORG && tokens[0].equals("Former")) {
      start = 1;
    }
    while (start < end
        && (Spelling.isPossessive(tokens[end - 1]) || isMark(tokens[end - 1]) && !tokens[end - 1].endsWith("."))) {
      end--;
    }
    // "G20 summit": the kind of event in small letters is a common noun.
    while (found.type() == EntityType.MISC && end - start > 1 && Spelling.isCapitalised(tokens[start])
        && Spelling.classOf(tokens[end - 1]) == WordClass.LOWER) {
      end--;
    }
    end = beforeDate(tokens, start, end, found.type());
    if (found.type() == EntityType.PER) {
      start = afterTitle(tokens, start, end);
      start = start < end ? withInitials(tokens, start) : start;
      // Chinese characters have no capitals by which the finder could tell that the name goes on.
      while (end > start && end < tokens.length && Character.isIdeographic(tokens[end].codePointAt(0))) {
        end++;
      }
    }
    if (start == end || end - start > LONGEST_NAME || !holdsName(tokens, start, end)
        || found.type() == EntityType.PER && (isTitleAlone(tokens, start, end) || isLetter(tokens, start, end))) {
      return null;
    }
    return new NameSpan(start, end, found.type());
  }

  /**
   * Where the name ends before a date that was taken along: "White House June 30", "in Fallujah Wednesday". A person
   * may be called April, so there a day must follow; other names such as "Good Friday" are dates.
   */
  private static int beforeDate(String[] tokens, int start, int end, EntityType type) {
    int last = end - 1;
    if (type == EntityType.MISC || last <= start || !DateWords.isDate(tokens[last])) {
      return end;
    }
    boolean day = end < tokens.length && Spelling.classOf(tokens[end]) == WordClass.NUMBER;
    return day || type == EntityType.LOC ? last : end;
  }

  static boolean isTitle(String token) {
    String folded = Spelling.folded(token);
    return TITLES.contains(folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded);
  }

  /** Where the name begins after the titles before it. "Prince" alone is a name, so the last word always stays. */
  private static int afterTitle(String[] tokens, int start, int end) {
    int from = start;
    for (int i = start; i < end - 1; i++) {
      if (isTitle(tokens[i])) {
        from = i + 1;
      } else if (!TITLE_WORDS.contains(Spelling.folded(tokens[i])) && !isMark(tokens[i])) {
        break;
      }
    }
    return from;
  }

  /** Where the name begins with the initials before it: "H." of "H. J. Prewitt", in one token or in two. */
  private static int withInitials(String[] tokens, int start) {
    for (int i = start - 1; i >= 0; i--) {
      boolean parted = tokens[i].equals(".") && i > 0;
      String letter = parted ? tokens[i - 1] + "." : tokens[i];
      if (letter.length() != 2 || !Character.isUpperCase(letter.charAt(0)) || letter.charAt(1) != '.') {
        return i + 1;
      }
      i -= parted ? 1 : 0;
    }
    return 0;
  }

  /** "Mrs" of "Mrs. Quill", where the finder took the full stop for the end of a name. */
  private static boolean isTitleAlone(String[] tokens, int start, int end) {
    return end - start == 1 && end + 1 < tokens.length && isTitle(tokens[start]) && tokens[end].equals(".")
        && Spelling.isCapitalised(tokens[end + 1]);
  }

  /** The "D" of "vitamin D". */
  private static boolean isLetter(String[] tokens, int start, int end) {
    return end - start == 1 && tokens[start].length() == 1 && tokens[start].charAt(0) < 0x80;
  }

  private static boolean holdsName(String[] tokens, int start, int end) {
    boolean letter = false;
    for (int i = start; i < end; i++) {
      if (tokens[i].contains("://") || tokens[i].startsWith("www.") || tokens[i].indexOf('@') > 0) {
        return false;
      }
      letter |= tokens[i].chars().anyMatch(Character::isLetter);
    }
    return letter && !(end - start == 1 && DateWords.isDate(tokens[start]));
  }

  private static boolean isMark(String token) {
    return !Spelling.hasLetterOrDigit(token);
  }
}
