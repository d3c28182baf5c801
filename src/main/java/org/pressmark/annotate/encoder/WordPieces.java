package org.pressmark.annotate.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into pieces of a vocabulary, as BERT's uncased models have it (WordPiece): lower case, no accents, marks
 * by themselves, then the longest known piece again and again. Immutable. The model was trained on what
 * {@code train_entities/pieces.py} makes of words, which is the same.
 */
final class WordPieces {
  /** In code points. Nothing that is longer is a word. */
  private static final int LONGEST_PART = 100;

  /** A web address has no end of pieces, and the first few tell what it is. */
  static final int MOST_PIECES = 32;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unknown;
  private final int first;
  private final int separator;

  /** @param vocabulary the pieces by their numbers; a piece within a word begins with {@code ##} */
  WordPieces(List<String> vocabulary) {
    for (String piece : vocabulary) {
      numbers.put(piece, numbers.size());
    }
    this.unknown = number("[UNK]");
    this.first = number("[CLS]");
    this.separator = number("[SEP]");
  }

  private int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return number;
  }

  /** The piece that stands before all sentences. */
  int first() {
    return first;
  }

  /** The piece that stands behind each sentence. */
  int separator() {
    return separator;
  }

  /** The numbers of a word's pieces: at least one, at most {@link #MOST_PIECES}. */
  int[] of(String word) {
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(word)) {
      if (pieces.size() >= MOST_PIECES) {
        break;
      }
      addPieces(part, pieces);
    }
    if (pieces.isEmpty()) {
      pieces.add(unknown);
    }
    return pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
  }

  private void addPieces(String part, List<Integer> into) {
    if (part.codePointCount(0, part.length()) > LONGEST_PART) {
      into.add(unknown);
      return;
    }
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < part.length()) {
      int end = part.length();
      Integer piece = null;
      while (end > start) {
        piece = numbers.get((start == 0 ? "" : "##") + part.substring(start, end));
        if (piece != null) {
          break;
        }
        end--;
      }
      if (piece == null) {
        into.add(unknown);
        return;
      }
      pieces.add(piece);
      start = end;
    }
    into.addAll(pieces);
  }

  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    String folded = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    int c;
    for (int i = 0; i < folded.length() && parts.size() <= MOST_PIECES; i += Character.charCount(c)) {
      c = folded.codePointAt(i);
      if (isDropped(c)) {
        continue;
      }
      boolean blank = isBlank(c);
      if (blank || standsAlone(c)) {
        if (part.length() > 0) {
          parts.add(part.toString());
          part.setLength(0);
        }
        if (!blank) {
          parts.add(Character.toString(c));
        }
      } else {
        part.appendCodePoint(c);
      }
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  /** Accents, control and format characters, what is not assigned, and the replacement character. */
  private static boolean isDropped(int c) {
    if (isBlank(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
          Character.UNASSIGNED -> true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean standsAlone(int c) {
    if (c < 0x80) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
          Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION -> true;
      default -> isChinese(c);
    };
  }

  /** The blocks that BERT's tokenizer takes for Chinese characters. */
  private static boolean isChinese(int c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x20000 && c <= 0x2FA1F;
  }
}
