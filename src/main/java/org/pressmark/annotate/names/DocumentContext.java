package org.pressmark.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rest of the document tells about a capitalised word: whether it also occurs in lower case, and which words
 * stand beside it elsewhere. Computed once from all sentences, so it does not depend on the order of reading.
 */
public final class DocumentContext {
  /** No document: each word stands for itself. */
  static final DocumentContext NONE = new DocumentContext(List.of());

  /** More occurrences add little and cost features. */
  private static final int MOST_NEIGHBOURS = 4;
  private static final int HEADLINE_WORDS = 4;

  private final Map<String, int[]> spellings = new HashMap<>();
  private final Map<String, List<Occurrence>> occurrences = new HashMap<>();

  /** For each short form that the text defines in brackets, the last word of its long form. */
  private final Map<String, String> definitions = new HashMap<>();

  private record Occurrence(String[] sentence, int index, String before, String after) {}

  DocumentContext(List<String[]> sentences) {
    for (String[] tokens : sentences) {
      boolean headline = isHeadline(tokens);
      addDefinitions(tokens);
      for (int i = 0; i < tokens.length; i++) {
        if (tokens[i].isEmpty() || !Character.isLetter(tokens[i].charAt(0))) {
          continue;
        }
        boolean capitalised = Spelling.isCapitalised(tokens[i]);
        if (capitalised) {
          occurrences
              .computeIfAbsent(tokens[i], t -> new ArrayList<>())
              .add(
                  new Occurrence(
                      tokens,
                      i,
                      i == 0 ? "" : Spelling.folded(tokens[i - 1]),
                      i + 1 == tokens.length ? "" : Spelling.folded(tokens[i + 1])));
        }
        // At the start of a sentence and in a headline a capital says nothing.
        if (!capitalised || i > 0 && !headline && Character.isLetterOrDigit(tokens[i - 1].charAt(0))) {
          spellings.computeIfAbsent(Spelling.folded(tokens[i]), t -> new int[2])[capitalised ? 1 : 0]++;
        }
      }
    }
  }

  private void addDefinitions(String[] tokens) {
    for (int i = 1; i + 2 < tokens.length; i++) {
      if (tokens[i].equals("(") && tokens[i + 2].equals(")") && Acronyms.isAcronym(tokens[i + 1])
          && Acronyms.longFormStart(tokens, i, tokens[i + 1]) >= 0) {
        definitions.putIfAbsent(Acronyms.letters(tokens[i + 1]), Spelling.folded(tokens[i - 1]));
      }
    }
  }

  /** Adds the features of a short form that the text defines. */
  void addDefinition(String[] tokens, int index, FeatureSink features) {
    if (definitions.isEmpty() || !Acronyms.isAcronym(tokens[index])) {
      return;
    }
    String last = definitions.get(Acronyms.letters(tokens[index]));
    if (last != null) {
      features.add("defined");
      features.add("defined=", last);
    }
  }

  /** Whether most words of a sentence are capitalised, so that capitals mark no names. */
  public static boolean isHeadline(String[] tokens) {
    int words = 0;
    int capitalised = 0;
    for (String token : tokens) {
      if (!token.isEmpty() && Character.isLetter(token.charAt(0))) {
        words++;
        capitalised += Spelling.isCapitalised(token) ? 1 : 0;
      }
    }
    return words >= HEADLINE_WORDS && capitalised * 3 > words * 2;
  }

  /** Adds the features of a capitalised token. */
  void add(String[] tokens, int index, String folded, FeatureSink features) {
    int[] seen = spellings.get(folded);
    boolean lower = seen != null && seen[0] > 0;
    boolean upper = seen != null && seen[1] > 0;
    String elsewhere = lower ? upper ? "both" : "lower" : upper ? "upper" : "none";
    boolean opens = index == 0 || !Character.isLetterOrDigit(tokens[index - 1].charAt(0));
    features.add("doc=", elsewhere, opens ? "^" : "");
    int neighbours = 0;
    for (Occurrence occurrence : occurrences.getOrDefault(tokens[index], List.of())) {
      if (occurrence.sentence() == tokens && occurrence.index() == index) {
        continue;
      }
      features.add("else-1=", occurrence.before());
      features.add("else+1=", occurrence.after());
      if (++neighbours == MOST_NEIGHBOURS) {
        break;
      }
    }
  }
}
