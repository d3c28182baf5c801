package org.pressmark.annotate.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.pressmark.annotate.names.BrownClusters;
import org.pressmark.annotate.names.Gazetteer;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/** Reads the lists that a model carries beside its weights. */
final class Resources {
  private Resources() {}

  static BrownClusters clusters(Path file) {
    return BrownClusters.of(table(file));
  }

  static Gazetteer gazetteer(Path file) {
    return Gazetteer.of(table(file));
  }

  /** Two columns; the first is the key. */
  private static Map<String, String> table(Path path) {
    Place place = Place.file(String.valueOf(path.getFileName()));
    if (!Files.isRegularFile(path)) {
      throw new ProblemException(new Problem(Code.INPUT_MISSING, place, "a list that the recipe names"));
    }
    Map<String, String> table = new TreeMap<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8.newDecoder()))) {
      long number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
        int tab = line.indexOf('\t');
        if (tab <= 0) {
          throw new ProblemException(new Problem(
              Code.RECORD_BROKEN,
              Place.line(String.valueOf(path.getFileName()), number),
              "expected two columns and a tab between"));
        }
        table.put(line.substring(0, tab).strip(), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new ProblemException(new Problem(Code.FILE_UNREADABLE, place, String.valueOf(e.getMessage())));
    }
    return table;
  }

  private static InputStream open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return String.valueOf(path.getFileName()).endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
