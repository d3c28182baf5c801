package org.pressmark.normalise.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.EnumSet;
import java.util.Set;

/**
 * Turns a piece of the source into the text that is published: NFC, one space for any run of blanks, none at the ends,
 * nothing invisible that is only layout. One instance serves one document and collects its warnings.
 *
 * <p>Zero-width joiners, direction marks and emoji stay: they carry meaning. ICU normalises, not the JDK, because its
 * Unicode version travels with the program.
 */
public final class TextCleaner {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Sorting a run of marks takes time quadratic in its length; real text has fewer than ten. */
  private static final int MAX_MARKS = 100;

  private static final int FIRST_MARK = 0x300;

  /** Dashes, quotation marks, bullets and the ellipsis. */
  private static final int FIRST_DASH = 0x2010;

  private static final int LAST_DOT = 0x2027;

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int REPLACEMENT = 0xFFFD;

  private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);

  /** What was dropped so far; in the order of the enum. */
  public Set<Warning> warnings() {
    return warnings;
  }

  /** Whether the text is in Unicode normalisation form C. */
  public static boolean isNormalised(String text) {
    return NFC.quickCheck(text) == com.ibm.icu.text.Normalizer.YES || marksAreFew(text) && NFC.isNormalized(text);
  }

  /**
   * The part of the source between two UTF-16 indices as it is published; what is dropped is remembered as a warning.
   */
  public String clean(String source, int start, int end) {
    if (isClean(source, start, end)) {
      return source.substring(start, end);
    }
    StringBuilder kept = new StringBuilder(end - start);
    boolean blankBefore = false;
    int marks = 0;
    for (int i = start; i < end; ) {
      int codePoint = source.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Blank.isBlank(codePoint)) {
        blankBefore = kept.length() > 0;
        continue;
      }
      if (isDropped(codePoint)) {
        continue;
      }
      marks = codePoint < FIRST_MARK || UCharacter.getCombiningClass(codePoint) == 0 ? 0 : marks + 1;
      if (marks > MAX_MARKS) {
        warnings.add(Warning.COMBINING_MARKS_REMOVED);
        continue;
      }
      if (blankBefore) {
        kept.append(' ');
        blankBefore = false;
      }
      kept.appendCodePoint(codePoint);
    }
    return NFC.normalize(kept);
  }

  /** Whether nothing is to be done, as for most text of Latin letters: all before the first combining mark is NFC. */
  private static boolean isClean(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      char unit = source.charAt(i);
      boolean printed =
          unit > ' ' && unit < 0x7F
              || unit > 0xA0 && unit < FIRST_MARK && unit != SOFT_HYPHEN
              || unit >= FIRST_DASH && unit <= LAST_DOT;
      boolean between = unit == ' ' && i > start && i + 1 < end && source.charAt(i - 1) != ' ';
      if (!printed && !between) {
        return false;
      }
    }
    return true;
  }

  private boolean isDropped(int codePoint) {
    if (codePoint == BYTE_ORDER_MARK || codePoint == SOFT_HYPHEN) {
      return true;
    }
    if (codePoint == REPLACEMENT || codePoint >= 0xD800 && codePoint <= 0xDFFF) {
      warnings.add(Warning.REPLACEMENT_CHARACTERS_REMOVED);
      return true;
    }
    if (codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0) {
      warnings.add(Warning.CONTROL_CHARACTERS_REMOVED);
      return true;
    }
    return false;
  }

  private static boolean marksAreFew(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks = UCharacter.getCombiningClass(text.charAt(i)) == 0 ? 0 : marks + 1;
      if (marks > MAX_MARKS) {
        return false;
      }
    }
    return true;
  }
}
