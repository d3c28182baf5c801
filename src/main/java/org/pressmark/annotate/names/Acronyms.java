package org.pressmark.annotate.names;

import java.util.Set;

/** Short forms made of the first letters of a name's words. */
public final class Acronyms {
  /** Words that a short form may pass over: "Syrian Observatory for Human Rights" is SOHR or SOFHR. */
  private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in", "on", "de", "la", "du", "&", "-");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private Acronyms() {}

  /** Whether a token looks like a short form: capital letters only, full stops allowed. */
  public static boolean isAcronym(String token) {
    String letters = letters(token);
    return letters.length() >= SHORTEST
        && letters.length() <= LONGEST
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /** The token without full stops. */
  public static String letters(String token) {
    return token.indexOf('.') < 0 ? token : token.replace(".", "");
  }

  /** The first letters of a name's capitalised words: "HR" of "Human Rights", "IS" of "Islamic State". */
  public static String initials(String[] tokens, int start, int end) {
    StringBuilder initials = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (Spelling.isCapitalised(tokens[i])) {
        initials.append(tokens[i].charAt(0));
      }
    }
    return initials.toString();
  }

  /**
   * Where, before {@code end}, the words begin that a short form abbreviates; -1 if they do not. Each of its letters
   * begins a word, in order; small words may be passed over.
   */
  public static int longFormStart(String[] tokens, int end, String acronym) {
    String letters = letters(acronym);
    int letter = letters.length() - 1;
    int i = end - 1;
    while (i >= 0 && letter >= 0) {
      String token = tokens[i];
      boolean matches = !token.isEmpty() && Character.toUpperCase(token.charAt(0)) == letters.charAt(letter);
      if (matches && (Spelling.isCapitalised(token) || SMALL.contains(Spelling.folded(token)))) {
        letter--;
      } else if (!SMALL.contains(Spelling.folded(token))) {
        return -1;
      }
      i--;
    }
    return letter < 0 && Spelling.isCapitalised(tokens[i + 1]) ? i + 1 : -1;
  }

  /**
   * Where, before {@code end}, the words in small letters begin that a short form abbreviates; -1 if there are none.
   * Each of its letters begins a word, in order; small words may be passed over.
   */
  public static int termStart(String[] tokens, int end, String acronym) {
    String letters = letters(acronym);
    int letter = letters.length() - 1;
    int i = end;
    while (i > 0 && letter >= 0) {
      String token = tokens[--i];
      // At the start of a sentence a capital says nothing.
      String word = i == 0 && letter == 0 ? Spelling.folded(token) : token;
      if (!word.isEmpty() && word.charAt(0) == Character.toLowerCase(letters.charAt(letter))) {
        letter--;
      } else if (!SMALL.contains(token)) {
        return -1;
      }
    }
    return letter < 0 ? i : -1;
  }
}
