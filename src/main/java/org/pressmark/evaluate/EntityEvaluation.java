package org.pressmark.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.EntityType;
import org.pressmark.model.TextForm;
import org.pressmark.pipeline.Outcome;
import org.pressmark.pipeline.ParallelPipeline;
import org.pressmark.pipeline.PreviousDocuments;
import org.pressmark.problem.ProblemException;

/** Measures how well the pipeline finds names, from plain text on: its own sentences, tokens and document step. */
public final class EntityEvaluation {
  private EntityEvaluation() {}

  /**
   * The figures of one file of labelled text: precision, recall and F1 for each type, and for persons, organisations
   * and places together; the size is how many names were marked.
   *
   * @param file in BIO, a token, a tab and a label a line; compressed with gzip if its name ends in {@code .gz}
   * @throws ProblemException if the file is missing, broken or not in that form
   */
  public static List<Score> of(Path file, EntityEngine engine) {
    EntityScore score;
    try (AnnotationModels models = AnnotationModels.load(engine)) {
      score = of(models, file, 1);
    }
    List<Score> scores = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      addScores(file, type.name(), score.of(type), scores);
    }
    addScores(file, "PER+ORG+LOC", score.micro(), scores);
    return scores;
  }

  private static void addScores(Path file, String names, NameCounts counts, List<Score> scores) {
    String data = String.valueOf(file.getFileName());
    scores.add(new Score(data, names + " precision", counts.precision() / 100, counts.marked()));
    scores.add(new Score(data, names + " recall", counts.recall() / 100, counts.marked()));
    scores.add(new Score(data, names + " F1", counts.f1() / 100, counts.marked()));
  }

  /**
   * The score of one file of labelled text.
   *
   * @param file in BIO, a token, a tab and a label a line; compressed with gzip if its name ends in {@code .gz}
   * @param threads at least 1; the score does not depend on it
   * @throws ProblemException if the file is missing, broken or not in that form
   */
  public static EntityScore of(AnnotationModels models, Path file, int threads) {
    List<LabelledText> texts = LabelledText.read(file);
    NameCounts[] types = new NameCounts[EntityType.values().length];
    Arrays.fill(types, NameCounts.NONE);
    Iterator<LabelledText> marked = texts.iterator();
    new ParallelPipeline(models, PreviousDocuments.NONE, threads).run(
        texts.stream().map(EntityEvaluation::article).iterator(),
        outcome -> {
          Set<LabelledName> expected = new HashSet<>(marked.next().names());
          Set<LabelledName> found = names(outcome);
          for (EntityType type : EntityType.values()) {
            types[type.ordinal()] = types[type.ordinal()].plus(counts(ofType(expected, type), ofType(found, type)));
          }
        });
    return new EntityScore(Arrays.asList(types));
  }

  private static Article article(LabelledText text) {
    return Article.ofText("text", text.text(), TextForm.VERBATIM, Claims.NONE.withLanguage("en"));
  }

  /** What was found; nothing in an article that was rejected. */
  private static Set<LabelledName> names(Outcome outcome) {
    Set<LabelledName> names = new HashSet<>();
    if (outcome instanceof Outcome.Accepted accepted) {
      accepted.document().entities()
          .forEach(entity -> names.add(new LabelledName(entity.start(), entity.end(), entity.type())));
    }
    return names;
  }

  private static Set<LabelledName> ofType(Set<LabelledName> names, EntityType type) {
    return names.stream().filter(name -> name.type() == type).collect(Collectors.toSet());
  }

  private static NameCounts counts(Set<LabelledName> expected, Set<LabelledName> found) {
    List<LabelledName> both = new ArrayList<>(found);
    both.retainAll(expected);
    return new NameCounts(both.size(), found.size(), expected.size());
  }
}
