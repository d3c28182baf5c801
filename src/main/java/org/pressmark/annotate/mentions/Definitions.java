package org.pressmark.annotate.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.annotate.names.Acronyms;
import org.pressmark.annotate.names.Gazetteer;
import org.pressmark.annotate.names.Spelling;
import org.pressmark.model.EntityType;

/**
 * Other names that the text gives a thing: short forms in brackets after the long one, or the other way round ("Islamic
 * State (IS)", "ISIL (Islamic State)"), and what follows "also known as" or a short form after "or". Marks between the
 * names do not count.
 */
final class Definitions {
  /** Quotation marks and the like between a name and its bracket. */
  private static final int MOST_MARKS = 3;

  /** What says, between two names and beside marks, that the second is another name of the first. */
  private static final List<List<String>> SAYING_SO = List.of(
      List.of("also", "known", "as"), List.of("better", "known", "as"), List.of("formerly", "known", "as"),
      List.of("known", "as"), List.of("also", "called"), List.of("or"));

  private final NameLayer names;
  private final List<int[]> pairs = new ArrayList<>();

  private Definitions(NameLayer names) {
    this.names = names;
  }

  /**
   * Adds names that only the definition shows.
   *
   * @return the numbers in {@code names} of two names for one thing
   */
  static List<int[]> find(List<String[]> sentences, NameLayer names) {
    Definitions definitions = new Definitions(names);
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      String[] tokens = sentences.get(sentence);
      for (int i = 1; i + 2 < tokens.length; i++) {
        if (tokens[i].equals("(")) {
          definitions.bracket(sentence, tokens, i);
        }
        definitions.saidSo(sentence, tokens, i);
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
    while (before > 0 && open - before < MOST_MARKS && !Spelling.hasLetterOrDigit(tokens[before - 1])) {
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
        EntityType type =
            outer >= 0 && names.get(outer).type() != EntityType.PER
                ? names.get(outer).type()
                : EntityType.ORG;
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

  /** Takes up "X, also known as Y" and "X, or Y" where its first mark or word stands at {@code i}, behind a name. */
  private void saidSo(int sentence, String[] tokens, int i) {
    int one = names.at(sentence, i - 1);
    if (one < 0 || names.get(one).end() != i) {
      return;
    }
    int from = afterMarks(tokens, i);
    for (List<String> words : SAYING_SO) {
      int end = from + words.size();
      if (end >= tokens.length || !words.equals(Arrays.asList(tokens).subList(from, end))) {
        continue;
      }
      int at = afterMarks(tokens, tokens[end].equals("the") ? end + 1 : end);
      int other = at < tokens.length ? names.at(sentence, at) : -1;
      // "Ada or Ben" are two; "the Harbour Board, or HB" is one.
      if (other >= 0 && (words.size() > 1 && names.get(one).type() == names.get(other).type()
          || from > i && names.get(other).end() == at + 1 && abbreviates(tokens, one, tokens[at]))) {
        pair(one, other);
      }
      return;
    }
  }

  private static int afterMarks(String[] tokens, int from) {
    int at = from;
    while (at < tokens.length && at - from < MOST_MARKS && !Spelling.hasLetterOrDigit(tokens[at])) {
      at++;
    }
    return at;
  }

  private boolean abbreviates(String[] tokens, int longForm, String shortForm) {
    return Acronyms.isAcronym(shortForm)
        && Acronyms.longFormStart(tokens, names.get(longForm).end(), shortForm) == names.get(longForm).start();
  }

  private static boolean startsAlike(String longForm, String acronym) {
    return longForm.charAt(0) == acronym.charAt(0);
  }

  private void pair(int longForm, int shortForm) {
    pairs.add(new int[] {longForm, shortForm});
  }
}
