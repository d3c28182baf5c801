package org.pressmark.annotate.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/**
 * How a model is trained: everything besides the corpora that its bytes depend on.
 *
 * @param gold names of files in the corpora's folder, without {@code .bio.gz}, that people labelled; they are read in
 *     this order
 * @param silver names of files there that another name finder labelled
 * @param conventions names of files there to whose conventions the gold is brought
 * @param clusters the file of Brown paths there, {@code word TAB path}, compressed with gzip; or {@code shipped}, here
 *     and below, for the list in the shipped model
 * @param classes the file of classes of words with like vectors there, {@code word TAB class}, compressed with gzip
 * @param gazetteer the file of known names there, {@code name TAB kinds}
 * @param iterations how often each sentence is seen
 * @param cutoff how often a feature must occur to be learnt
 * @param margin by how much the right labels have to win over others, for each token that those label wrongly
 * @param seed of the order in which the sentences are seen
 * @param window how many words to each side are looked at
 * @param affix the longest prefix and suffix that is looked at
 * @param features how many features the model keeps: those with the greatest weights
 * @param resolution weights are kept as multiples of one over this
 */
public record Recipe(
    List<String> gold,
    List<String> silver,
    List<String> conventions,
    String clusters,
    String classes,
    String gazetteer,
    int iterations,
    int cutoff,
    int margin,
    long seed,
    int window,
    int affix,
    int features,
    int resolution) {
  private static final String DEFAULT = "/org/pressmark/annotate/entities-en.recipe.properties";
  private static final Set<String> KEYS = Set.of(
      "gold", "silver", "conventions", "clusters", "classes", "gazetteer", "iterations", "cutoff", "margin", "seed",
      "window", "affix", "features", "resolution");

  public Recipe {
    gold = List.copyOf(gold);
    silver = List.copyOf(silver);
    conventions = List.copyOf(conventions);
  }

  /** The recipe of the model that Pressmark ships. */
  public static Recipe shipped() {
    try (InputStream in = Recipe.class.getResourceAsStream(DEFAULT)) {
      if (in == null) {
        throw new IllegalStateException("the recipe " + DEFAULT + " is not on the class path");
      }
      return parse(new InputStreamReader(in, StandardCharsets.UTF_8), DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A recipe from a file of the same form.
   *
   * @throws ProblemException if it is missing, unreadable, or lacks or misspells a key
   */
  public static Recipe read(Path file) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      throw problem(Code.INPUT_MISSING, name, "a recipe");
    }
    try {
      return parse(new StringReader(Files.readString(file, StandardCharsets.UTF_8)), name);
    } catch (CharacterCodingException e) {
      throw problem(Code.BYTES_UNDECODABLE, name, "not UTF-8");
    } catch (IOException e) {
      throw problem(Code.FILE_UNREADABLE, name, String.valueOf(e.getMessage()));
    }
  }

  private static Recipe parse(Reader reader, String name) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw problem(Code.FIELD_INVALID, name, String.valueOf(e.getMessage()));
    }
    Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw problem(Code.FIELD_INVALID, name, "unknown: " + String.join(", ", unknown));
    }
    return new Recipe(
        names(properties, "gold", name),
        names(properties, "silver", name),
        names(properties, "conventions", name),
        text(properties, "clusters", name),
        text(properties, "classes", name),
        text(properties, "gazetteer", name),
        number(properties, "iterations", name),
        number(properties, "cutoff", name),
        number(properties, "margin", name),
        number(properties, "seed", name),
        number(properties, "window", name),
        number(properties, "affix", name),
        number(properties, "features", name),
        number(properties, "resolution", name));
  }

  private static List<String> names(Properties properties, String key, String name) {
    return List.of(text(properties, key, name).split("\\s*,\\s*", -1));
  }

  private static String text(Properties properties, String key, String name) {
    String value = properties.getProperty(key);
    if (value == null || value.isBlank()) {
      throw problem(Code.FIELD_INVALID, name, key + " is missing");
    }
    return value.strip();
  }

  private static int number(Properties properties, String key, String name) {
    String value = text(properties, key, name);
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too small.
    }
    throw problem(Code.FIELD_INVALID, name, key + " is " + value + ", expected a number from 1");
  }

  private static ProblemException problem(Code code, String file, String detail) {
    return new ProblemException(new Problem(code, Place.file(file), detail));
  }
}
