package org.pressmark;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.IngestSettings;
import org.pressmark.ingest.Ingested;
import org.pressmark.ingest.Inputs;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.Rehydration;

/** The articles that a release was built from, read again as its recipe says. */
final class Originals {
  private Originals() {}

  static IngestSettings settings(Rehydration rehydration, @Nullable Path manifest) {
    if (Boolean.parseBoolean(rehydration.recipe().get(BuildRecipe.MANIFEST)) && manifest == null) {
      throw new ProblemException(
          new Problem(Code.USAGE, Place.UNKNOWN, "the release was built with a manifest; name it with --manifest"));
    }
    try {
      return IngestSettings.ofRecipe(rehydration.recipe());
    } catch (ProblemException e) {
      String detail = e.problem().detail() + "; it was built by Pressmark " + rehydration.builtBy();
      throw new ProblemException(new Problem(Code.RECIPE_DIFFERS, Place.UNKNOWN, detail), e);
    }
  }

  static void offer(Inputs originals, Rehydration rehydration, Pressmark.Progress progress) {
    Normaliser normaliser = new Normaliser();
    long articles = 0;
    long rejected = 0;
    try (ArticleStream stream = originals.open()) {
      while (stream.hasNext()) {
        Ingested next = stream.next();
        if (next instanceof Ingested.Read read && normaliser.normalise(read.article()) instanceof Normalised.Kept kept) {
          rehydration.offer(kept.article());
        } else {
          rejected++;
        }
        articles++;
        progress.read(articles, rejected, stream.consumedBytes(), originals.totalBytes());
      }
    }
  }
}
