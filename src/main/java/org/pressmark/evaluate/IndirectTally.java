package org.pressmark.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.evaluate.QuoteRecord.Part;

/**
 * Counts how well reports without quotation marks were found, of those that a verb of speech or "according to"
 * introduces. One is found if it shares 0.3 of the characters of both. Not thread-safe.
 */
final class IndirectTally {
  private static final double SAME = 0.3;

  /** The commonest verbs of speech in news, in English and German. */
  private static final Set<String> CUES =
      Set.of(
          "say", "says", "said", "saying", "tell", "tells", "told", "telling", "add", "adds", "added",
          "adding", "claim", "claims", "claimed", "claiming", "argue", "argues", "argued", "arguing", "warn",
          "warns", "warned", "warning", "announce", "announces", "announced", "state", "states", "stated",
          "note", "notes", "noted", "noting", "insist", "insists", "insisted", "explain", "explains",
          "explained", "ask", "asks", "asked", "asking", "suggest", "suggests", "suggested", "report",
          "reports", "reported", "declare", "declared", "deny", "denies", "denied", "vow", "vows", "vowed",
          "promise", "promises", "promised", "write", "writes", "wrote", "acknowledged", "admitted",
          "confirmed", "according", "sagt", "sagte", "sagten", "erklärt", "erklärte", "erklärten", "laut",
          "teilte", "kündigte", "betonte", "berichtet", "berichtete", "berichteten", "forderte", "warnte");

  private int labelled;
  private int labelledFound;
  private int found;
  private int foundRight;

  /** Adds one document: its labelled quotes and those found, both in its text. */
  void add(String text, List<QuoteRecord> expected, List<QuoteRecord> ours) {
    List<Part> reports =
        ours.stream()
            .filter(record -> record.kind().equals("indirect"))
            .map(IndirectTally::whole)
            .toList();
    List<Part> all = expected.stream().filter(record -> !record.isScare()).map(IndirectTally::whole).toList();
    found += reports.size();
    foundRight +=
        (int)
            reports.stream()
                .filter(report -> all.stream().anyMatch(part -> overlap(part, report) >= SAME))
                .count();
    for (QuoteRecord record : expected) {
      if (record.kind().equals("indirect") && isSpeech(text, record.cue())) {
        labelled++;
        labelledFound += reports.stream().anyMatch(report -> overlap(whole(record), report) >= SAME) ? 1 : 0;
      }
    }
  }

  /** Precision and recall; empty without labels of that kind. */
  List<Score> scores(String data) {
    return labelled == 0
        ? List.of()
        : List.of(
            new Score(
                data,
                "reported by a speech cue, overlap 0.3, precision",
                found == 0 ? 0 : (double) foundRight / found,
                found),
            new Score(
                data,
                "reported by a speech cue, overlap 0.3, recall",
                (double) labelledFound / labelled,
                labelled));
  }

  private static boolean isSpeech(String text, @Nullable Part cue) {
    return cue != null
        && List.of(text.substring(cue.start(), cue.end()).toLowerCase(Locale.ROOT).split("\\W+"))
            .stream()
            .anyMatch(CUES::contains);
  }

  private static Part whole(QuoteRecord record) {
    return new Part(record.spans().get(0).start(), record.spans().get(record.spans().size() - 1).end());
  }

  private static double overlap(Part one, Part other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return common <= 0 ? 0 : (double) common / all;
  }
}
