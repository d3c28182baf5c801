package org.pressmark.normalise;

/** Recognises the text of a photo credit: {@code Image: Reuters/C. Oksuz}, {@code (AP Photo/Li Wei)}, {@code © dpa}. */
final class CreditText {
  private static final WordList LABELS = WordList.load("credit-labels");
  private static final WordList STARTS = WordList.load("credit-starts");
  private static final WordList SOURCES = WordList.load("credit-sources");
  private static final WordList RIGHTS = WordList.load("rights-parts");
  private static final WordList PARTICLES = WordList.load("name-particles");

  private static final int MAX_LENGTH = 140;
  private static final int MAX_WORDS = 14;
  private static final int MAX_SOURCE_WORDS = 10;

  private CreditText() {}

  /** Whether the whole text is a credit. */
  static boolean is(String text) {
    if (text.length() > MAX_LENGTH || text.length() < 3) {
      return false;
    }
    String bare = withoutBrackets(text);
    String folded = WordList.fold(bare);
    int words = Names.wordsIn(folded);
    if (words == 0 || words > MAX_WORDS) {
      return false;
    }
    return hasLabel(bare) || STARTS.startsOf(folded) || isCopyrightOfPhoto(bare, words) || isSource(bare, folded, words);
  }

  /** Whether the text begins with a label and a colon: {@code Foto: …}, {@code Photo : …}. */
  static boolean hasLabel(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon < MAX_LENGTH / 3 && colon + 1 < text.length() && LABELS.is(WordList.fold(text.substring(0, colon)));
  }

  /** The photographer's sign; with a year it would be the page's own copyright line. */
  private static boolean isCopyrightOfPhoto(String text, int words) {
    boolean signed = text.startsWith("©") || text.startsWith("(c)") || text.startsWith("(C)");
    return signed && words <= MAX_SOURCE_WORDS && !Names.hasYear(text) && !RIGHTS.in(WordList.fold(text));
  }

  /** Names and a photo agency with a separator between: {@code Li Wei / Staff | Getty Images News}. */
  private static boolean isSource(String text, String folded, int words) {
    if (words > MAX_SOURCE_WORDS || !SOURCES.in(folded) || !Names.allCapitalised(text, PARTICLES)) {
      return false;
    }
    return text.indexOf('/') > 0 || text.indexOf('|') > 0 || text.indexOf('(') > 0 || folded.contains(" via ");
  }

  /** Whether the text is an agency's name alone; a credit only by what stands next to it. */
  static boolean isBareSource(String text) {
    return SOURCES.is(WordList.fold(withoutBrackets(text)));
  }

  private static String withoutBrackets(String text) {
    boolean bracketed = text.startsWith("(") && text.endsWith(")") || text.startsWith("[") && text.endsWith("]");
    return bracketed ? text.substring(1, text.length() - 1).strip() : text;
  }
}
