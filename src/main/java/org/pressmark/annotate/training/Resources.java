package org.pressmark.annotate.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.annotate.names.BrownClusters;
import org.pressmark.annotate.names.Features;
import org.pressmark.annotate.names.Gazetteer;
import org.pressmark.annotate.names.NameModel;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/** Reads the lists that a model carries beside its weights. */
final class Resources {
  private static final String SHIPPED_MODEL = "/org/pressmark/annotate/entities-en.bin.gz";

  /** In a recipe, in place of a file: the list that the shipped model carries. */
  private static final String SHIPPED = "shipped";

  private Resources() {}

  static Features features(Recipe recipe, Path corpora) {
    BrownClusters clusters = recipe.clusters().equals(SHIPPED)
        ? shipped().clusters() : BrownClusters.of(table(corpora.resolve(recipe.clusters())));
    BrownClusters classes = recipe.classes().equals(SHIPPED)
        ? shipped().classes() : BrownClusters.of(table(corpora.resolve(recipe.classes())));
    Gazetteer gazetteer = recipe.gazetteer().equals(SHIPPED)
        ? shipped().gazetteer() : Gazetteer.of(table(corpora.resolve(recipe.gazetteer())));
    return new Features(clusters, classes, gazetteer, recipe.window(), recipe.affix());
  }

  private static Features shipped() {
    try (InputStream in = Resources.class.getResourceAsStream(SHIPPED_MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the model " + SHIPPED_MODEL + " is not on the class path");
      }
      return NameModel.read(in).features();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two columns; the first is the key. */
  private static Map<String, String> table(Path path) {
    Place place = Place.file(path.toString());
    if (!Files.isRegularFile(path)) {
      throw new ProblemException(new Problem(Code.INPUT_MISSING, place, "a list that the recipe names"));
    }
    Map<String, String> table = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Corpus.open(path), StandardCharsets.UTF_8.newDecoder()))) {
      long number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
        int tab = line.indexOf('\t');
        if (tab <= 0) {
          throw new ProblemException(new Problem(
              Code.RECORD_BROKEN,
              Place.line(path.toString(), number),
              "expected two columns and a tab between"));
        }
        table.put(line.substring(0, tab).strip(), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new ProblemException(new Problem(Code.FILE_UNREADABLE, place, String.valueOf(e.getMessage())));
    }
    return table;
  }
}
