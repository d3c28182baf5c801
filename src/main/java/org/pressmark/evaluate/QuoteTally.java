package org.pressmark.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pressmark.evaluate.QuoteRecord.Part;

/** Counts how well quotes were found, document by document. Not thread-safe. */
final class QuoteTally {
  /** Segments that share less are not the same. */
  private static final double SAME = 0.3;

  /** Segments that share so much were found whole. */
  private static final double WHOLE = 0.8;

  private int expected;
  private int found;
  private int exact;
  private int whole;
  private int attributed;
  private int mentions;
  private int mentionsRight;
  private int entities;
  private int entitiesRight;
  private int pronouns;
  private int pronounsRight;
  private int kinds;
  private int kindsRight;
  private int scares;
  private int scareAlarms;

  /** Adds one document: its labelled segments and those found, both in its text. */
  void add(String text, List<QuoteSegment> labelled, List<QuoteSegment> ours) {
    expected += labelled.size();
    found += ours.size();
    for (Pair pair : pairs(labelled, ours)) {
      exact += pair.expected().characters().equals(pair.found().characters()) ? 1 : 0;
      whole += pair.overlap() >= WHOLE ? 1 : 0;
      QuoteRecord record = pair.found().record();
      SpeakerMatch speaker = SpeakerMatch.of(text, pair.expected().record(), record);
      mentions += speaker.hasMention() ? 1 : 0;
      mentionsRight += speaker.hasMention() && speaker.mention() ? 1 : 0;
      entities += speaker.hasEntity() ? 1 : 0;
      entitiesRight += speaker.hasEntity() && speaker.entity() ? 1 : 0;
      boolean pronoun = speaker.pronoun() && speaker.hasEntity();
      pronouns += pronoun ? 1 : 0;
      pronounsRight += pronoun && speaker.entity() ? 1 : 0;
      kinds++;
      kindsRight += pair.expected().record().kind().equals(record.kind()) ? 1 : 0;
      attributed += pair.overlap() >= WHOLE && speaker.isRight(record) ? 1 : 0;
    }
  }

  /** Adds the labelled names and terms in quotation marks that are nobody's words. */
  void addScares(List<QuoteRecord> labelled, List<QuoteSegment> ours) {
    for (QuoteRecord record : labelled) {
      if (record.isScare()) {
        Part part = record.spans().get(0);
        scares++;
        scareAlarms += ours.stream().anyMatch(segment -> segment.part().overlaps(part)) ? 1 : 0;
      }
    }
  }

  private record Pair(QuoteSegment expected, QuoteSegment found, double overlap, int expectedAt, int foundAt) {}

  /** One to one, by falling overlap. */
  private static List<Pair> pairs(List<QuoteSegment> labelled, List<QuoteSegment> ours) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      for (int j = 0; j < ours.size(); j++) {
        if (labelled.get(i).part().overlaps(ours.get(j).part())) {
          double overlap = labelled.get(i).overlap(ours.get(j));
          if (overlap >= SAME) {
            candidates.add(new Pair(labelled.get(i), ours.get(j), overlap, i, j));
          }
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparingInt(Pair::expectedAt)
            .thenComparingInt(Pair::foundAt));
    boolean[] taken = new boolean[labelled.size()];
    boolean[] given = new boolean[ours.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!taken[pair.expectedAt()] && !given[pair.foundAt()]) {
        taken[pair.expectedAt()] = true;
        given[pair.foundAt()] = true;
        pairs.add(pair);
      }
    }
    return pairs;
  }

  double wholeF1() {
    return f1(whole);
  }

  int expected() {
    return expected;
  }

  /** The figures, those without a single label left out. */
  List<Score> scores(String data) {
    List<Score> scores = new ArrayList<>();
    scores.add(new Score(data, "quoted stretches, exact, F1", f1(exact), expected));
    scores.add(new Score(data, "quoted stretches, F1", f1(whole), expected));
    scores.add(new Score(data, "quoted stretches, precision", ratio(whole, found), found));
    scores.add(new Score(data, "quoted stretches, recall", ratio(whole, expected), expected));
    add(scores, data, "speaker's mention", mentionsRight, mentions);
    add(scores, data, "speaker's entity", entitiesRight, entities);
    add(scores, data, "speaker's entity where a pronoun stands", pronounsRight, pronouns);
    scores.add(new Score(data, "found whole and with the right speaker, F1", f1(attributed), expected));
    add(scores, data, "kind", kindsRight, kinds);
    add(scores, data, "names and terms taken for quotations", scareAlarms, scares);
    return scores;
  }

  private static void add(List<Score> scores, String data, String measure, int right, int all) {
    if (all > 0) {
      scores.add(new Score(data, measure, ratio(right, all), all));
    }
  }

  private double f1(int right) {
    return ratio(2 * right, expected + found);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
