package org.pressmark.annotate.names;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.EntityType;

/**
 * Short forms that the text defines in brackets after the long one, or the other way round: "Islamic State (IS)",
 * "ISIL (Islamic State)". Marks between the name and its bracket do not count.
 */
final class Definitions {
  /** Quotation marks and the like between a name and its bracket. */
  private static final int MOST_MARKS = 3;

  private final List<String[]> sentences;
  private final NameLayer names;
  private final List<int[]> pairs = new ArrayList<>();

  private Definitions(List<String[]> sentences, NameLayer names) {
    this.sentences = sentences;
    this.names = names;
  }

  /**
   * Adds names that only the definition shows.
   *
   * @return the numbers in {@code names} of two names for one thing
   */
  static List<int[]> find(List<String[]> sentences, NameLayer names) {
    Definitions definitions = new Definitions(sentences, names);
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      String[] tokens = sentences.get(sentence);
      for (int i = 1; i + 2 < tokens.length; i++) {
        if (tokens[i].equals("(")) {
          definitions.bracket(sentence, tokens, i);
        }
      }
    }
    return definitions.pairs;
  }

  private void bracket(int sentence, String[] tokens, int open) {
    int close = open + 1;
    while (close < tokens.length && close - open <= Gazetteer.LONGEST && !tokens[close].equals(")")) {
      close++;
    }
    if (close == tokens.length || !tokens[close].equals(")")) {
      return;
    }
    int before = open;
    while (before > 0 && open - before < MOST_MARKS && tokens[before - 1].chars().noneMatch(Character::isLetterOrDigit)) {
      before--;
    }
    if (before == 0) {
      return;
    }
    boolean shortInside = close == open + 2 && Acronyms.isAcronym(tokens[open + 1]);
    int outer = names.at(sentence, before - 1);
    if (shortInside) {
      int start = Acronyms.longFormStart(tokens, before, tokens[open + 1]);
      if (start >= 0 && start < before - 1) {
        EntityType type = outer >= 0 && names.get(outer).type() != EntityType.PER ? names.get(outer).type() : EntityType.ORG;
        pair(names.put(new Name(sentence, start, before, type, Name.Method.DEFINITION, 0)),
            names.put(new Name(sentence, open + 1, close, type, Name.Method.DEFINITION, 0)));
      }
      return;
    }
    int inner = names.at(sentence, open + 1);
    boolean innerWhole = inner >= 0 && names.get(inner).start() == open + 1 && names.get(inner).end() == close;
    if (innerWhole && outer >= 0 && Acronyms.isAcronym(tokens[before - 1])
        && names.get(outer).end() - names.get(outer).start() == 1
        && startsAlike(tokens[open + 1], tokens[before - 1])) {
      pair(inner, names.put(new Name(
          sentence, before - 1, before, names.get(inner).type(), names.get(outer).method(), 0)));
    }
  }

  private static boolean startsAlike(String longForm, String acronym) {
    return longForm.charAt(0) == acronym.charAt(0);
  }

  private void pair(int longForm, int shortForm) {
    pairs.add(new int[] {longForm, shortForm});
  }
}
