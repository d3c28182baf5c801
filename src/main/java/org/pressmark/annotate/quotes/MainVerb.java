package org.pressmark.annotate.quotes;

import org.pressmark.annotate.grammar.Words;

/** Tells whether words hold the finite verb of a main clause. */
final class MainVerb {
  private MainVerb() {}

  /**
   * Whether a finite verb stands between two places, outside what "who", "which", a participle or the like begins
   * behind a comma: "the plan, first drawn up by Ann, who left, would cost".
   */
  static boolean stands(Words words, int from, int to) {
    boolean open = false;
    boolean aside = false;
    boolean told = false;
    for (int i = from; i < to; i++) {
      if (words.text(i).equals(",")) {
        open = !open;
        aside = open && words.tag(words.tag(i + 1).equals("ADV") ? i + 2 : i + 1).equals("VERB");
      } else if (words.isRelative(i) || words.tag(i).equals("SCONJ")) {
        aside = true;
        told = false;
      } else if (aside && !open && words.isFinite(i) && !words.text(i - 1).equals("to")) {
        // "The storm that hit the city was the worst": the second verb is that of the noun before "that".
        if (told && words.tag(i).equals("AUX") && !words.isVerb(i - 1)) {
          return true;
        }
        told = true;
      } else if (!aside && words.isFinite(i) && !words.text(i - 1).equals("to")) {
        return true;
      }
    }
    return false;
  }
}
