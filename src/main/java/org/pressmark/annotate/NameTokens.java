package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.mentions.Countries;

/**
 * Cuts the tokenizer's tokens as finely as the name finder was trained: a possessive, a contracted verb, the parts of a
 * hyphenated word and the full stop at the end stand alone, so that the name in {@code Syria's} and in
 * {@code Britain-based} can be found.
 */
final class NameTokens {
  /** What stands behind the apostrophe of a possessive or of a contracted verb: Reeds', Reed's, I'm, we've. */
  private static final Set<String> CLITICS = Set.of("", "s", "m", "d", "ll", "re", "ve");

  private static final List<String> JOINING = List.of("and", "in", "of", "to");

  private NameTokens() {}

  static List<Token> of(List<Token> tokens) {
    List<Token> cut = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int end = beforeClitic(token.text());
      if (i == tokens.size() - 1 && end == token.text().length()) {
        end = beforeLastStop(token.text());
      }
      addParts(token, end, cut);
      if (end < token.text().length()) {
        cut.add(part(token, end, token.text().length()));
      }
    }
    return cut;
  }

  /** Where the possessive or the contracted verb begins; the length if there is none. */
  private static int beforeClitic(String text) {
    int length = text.length();
    if (length > 3 && Character.toLowerCase(text.charAt(length - 1)) == 't' && isApostrophe(text.charAt(length - 2))
        && Character.toLowerCase(text.charAt(length - 3)) == 'n') {
      return length - 3;
    }
    for (int from = Math.max(1, length - 3); from < length; from++) {
      if (isApostrophe(text.charAt(from)) && CLITICS.contains(text.substring(from + 1).toLowerCase(Locale.ROOT))) {
        return from;
      }
    }
    return length;
  }

  /** Where the full stop that ends the sentence begins; the length where it belongs to "U.S." or "J." */
  private static int beforeLastStop(String text) {
    int last = text.length() - 1;
    return last > 1 && text.indexOf('.') == last ? last : text.length();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  /**
   * Cuts at hyphens and slashes beside letters; those beside a digit, as in G-20, stay, but for those before a name.
   * Addresses stay whole.
   */
  private static void addParts(Token token, int end, List<Token> into) {
    String text = token.text();
    int start = 0;
    boolean address = text.contains("://") || text.startsWith("www.") || text.indexOf('@') >= 0;
    for (int i = 0; !address && i < end; i++) {
      boolean joins = text.charAt(i) == '-' || text.charAt(i) == '/';
      boolean afterLetter = i == 0 || Character.isLetter(text.charAt(i - 1));
      boolean beforeLetter = i + 1 == end || Character.isLetter(text.charAt(i + 1));
      if (joins && beforeLetter && (afterLetter || opensWord(text, i + 1))) {
        if (start < i) {
          into.add(part(token, start, i));
        }
        into.add(part(token, i, i + 1));
        start = i + 1;
      }
    }
    if (start < end) {
      int lost = lostBlank(text, start, end);
      into.add(part(token, start, lost));
      if (lost < end) {
        into.add(part(token, lost, end));
      }
    }
  }

  /** Whether a word with a capital begins there, as in "G-20-Gipfel". */
  private static boolean opensWord(String text, int at) {
    return at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at + 1));
  }

  /** Where scraping lost the blank between a country and a small word, as in "Franceand"; the end if it did not. */
  private static int lostBlank(String text, int start, int end) {
    for (String word : JOINING) {
      int at = end - word.length();
      if (at > start && text.startsWith(word, at) && Countries.isRegion(text.substring(start, at))) {
        return at;
      }
    }
    return end;
  }

  private static Token part(Token token, int from, int to) {
    if (from == 0 && to == token.text().length()) {
      return token;
    }
    return new Token(token.start() + from, token.start() + to, token.text().substring(from, to));
  }
}
