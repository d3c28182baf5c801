package org.pressmark.annotate.quotes;

import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.annotate.grammar.Words;

/**
 * Finds the clause that a cue reports where the verb comes second, as in German. It stands behind a comma, and begins
 * with "dass", has its verb in the subjunctive, or ends with "zu" and an infinitive. There is no tagger.
 */
final class VerbSecondReport {
  /** How many words may stand between the cue and the comma: "sagte der Minister am Montag in Ulm". */
  private static final int BEFORE_COMMA = 24;

  private static final Set<String> THAT = Set.of("dass", "daß");
  private static final Set<String> ASKING = Set.of("ob", "wie", "warum", "weshalb");

  private static final Set<String> JOINING = Set.of("und", "oder", "sowie");
  private static final Pattern INFINITIVE = Pattern.compile("\\p{Ll}+n");

  /** "abzubauen" */
  private static final Pattern SEPARABLE = Pattern.compile(
      "(ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|los|mit|nach|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen)"
          + "zu\\p{Ll}{2,}n");

  private VerbSecondReport() {}

  /** Where the clause begins that a cue takes; -1 if none does. */
  static int after(Words words, int cue) {
    for (int comma = cue + 1; comma < words.size() - 2 && comma <= cue + BEFORE_COMMA; comma++) {
      String next = words.text(comma).equals(",") ? words.text(comma + 1) : "";
      if (next.equals("wonach")) {
        // "reagierte auf Berichte, wonach er gehe": the noun before it reports.
        return -1;
      }
      if (THAT.contains(next)) {
        return comma + 2;
      }
      if (ASKING.contains(next) || !next.isEmpty() && reported(words, comma + 1)) {
        return comma + 1;
      }
    }
    return -1;
  }

  /** Whether words from an index to the end are what somebody else says: "sie seien da", "bald zu kommen". */
  private static boolean reported(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      boolean behindZu = words.text(i).equals("zu") && INFINITIVE.matcher(words.text(i + 1)).matches();
      boolean separable = SEPARABLE.matcher(words.text(i)).matches();
      boolean infinitive = behindZu && ends(words, i + 2) || separable && ends(words, i + 1);
      if (words.isSubjunctive(i) || infinitive) {
        return true;
      }
    }
    return false;
  }

  /** Whether an infinitive that ends before an index ends its clause. */
  private static boolean ends(Words words, int index) {
    return words.isPunctuation(index) || JOINING.contains(words.text(index));
  }
}
