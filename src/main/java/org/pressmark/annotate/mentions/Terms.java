package org.pressmark.annotate.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.annotate.analysis.WordList;
import org.pressmark.annotate.names.Acronyms;

/**
 * Short forms of common words, which name nothing: the text itself gives the long form in small letters, as in "an
 * improvised explosive device (IED)", "IEDs (improvised explosive devices)" and "chronic obstructive pulmonary disease,
 * or COPD". Small letters do not keep "the ministry of defence (MOD)" from being an organisation's name, so a long form
 * with a word for a kind of organisation does not count.
 */
final class Terms {
  private static final Set<String> ORGANISATIONS = Set.copyOf(WordList.lines("names/organisation-words-en.txt"));

  /** A bracket without the other one after so many tokens holds no long form. */
  private static final int LONGEST = 12;

  private Terms() {}

  /** The short forms, without full stops, and each with the ending of the plural too. */
  static Set<String> find(List<String[]> sentences) {
    Set<String> terms = new HashSet<>();
    for (String[] tokens : sentences) {
      for (int mark = 1; mark + 2 < tokens.length; mark++) {
        if (tokens[mark].equals("(")) {
          if (tokens[mark + 2].equals(")")) {
            addBehindLong(tokens, mark, mark + 1, terms);
          }
          addBeforeLong(tokens, mark, terms);
        } else if (tokens[mark].equals(",") && tokens[mark + 1].equals("or")) {
          addBehindLong(tokens, mark, mark + 2, terms);
        }
      }
    }
    return terms;
  }

  /** Adds the short form at an index, if its long form ends right before the bracket or comma. */
  private static void addBehindLong(String[] tokens, int longEnd, int at, Set<String> terms) {
    String shortForm = singular(tokens[at]);
    if (Acronyms.isAcronym(shortForm)) {
      int start = Acronyms.termStart(tokens, longEnd, shortForm);
      if (start >= 0 && !namesOrganisation(tokens, start, longEnd)) {
        add(shortForm, terms);
      }
    }
  }

  /** Adds the short form before a bracket, if its long form fills that: "IEDs (improvised explosive devices)". */
  private static void addBeforeLong(String[] tokens, int open, Set<String> terms) {
    String shortForm = singular(tokens[open - 1]);
    if (!Acronyms.isAcronym(shortForm)) {
      return;
    }
    for (int close = open + 2; close < tokens.length && close - open <= LONGEST; close++) {
      if (tokens[close].equals(")")) {
        if (Acronyms.termStart(tokens, close, shortForm) == open + 1 && !namesOrganisation(tokens, open + 1, close)) {
          add(shortForm, terms);
        }
        return;
      }
    }
  }

  private static void add(String shortForm, Set<String> terms) {
    terms.add(Acronyms.letters(shortForm));
    terms.add(Acronyms.letters(shortForm) + "s");
  }

  private static String singular(String token) {
    return token.endsWith("s") ? token.substring(0, token.length() - 1) : token;
  }

  private static boolean namesOrganisation(String[] tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      if (ORGANISATIONS.contains(tokens[i])) {
        return true;
      }
    }
    return false;
  }
}
