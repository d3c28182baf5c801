import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the two lists that the entity model carries beside its Brown clusters, from nlp4j-english 1.1.2 (Apache-2.0).
 * No part of the build: the shipped model holds the results, and `train entities` takes them from there.
 *
 * <p>`java -Xmx4g -Xss64m -cp 'nlp4j-api-1.1.3.jar:xz-1.5.jar:fastutil-7.0.12.jar' WordLists.java LEXICA GAZ.tsv OUT`,
 * where LEXICA is the jar's folder edu/emory/mathcs/nlp/lexica, unpacked, and GAZ.tsv the names of GeoNames and the US
 * Census. OUT gets classes.tsv.gz and names.tsv.gz.
 */
public final class WordLists {
  private static final int CLASSES = 800;
  private static final int WIDE_CLASSES = 48;
  private static final int SAMPLE = 80_000;
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** What NLP4J's numbers stand for, by looking at the names. */
  private static final Map<String, String> KINDS =
      Map.of(
          "[11]", "place", "[13]", "organisation", "[14]", "person", "[15]", "other", "[12]", "n12", "[10]",
          "n10", "[8]", "n8", "[6]", "n6", "[9]", "n9", "[4]", "n4");

  private static final int LONGEST_NAME = 7;

  public static void main(String[] arguments) throws Exception {
    Path lexica = Path.of(arguments[0]);
    Path out = Path.of(arguments[2]);
    classes(lexica.resolve("en-word-embeddings-undigitalized.xz"), out.resolve("classes.tsv.gz"));
    names(
        lexica.resolve("en-named-entity-gazetteers-simplified-lowercase.xz"),
        Path.of(arguments[1]),
        out.resolve("names.tsv.gz"));
  }

  private static Object read(Path file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(
                new XZInputStream(new BufferedInputStream(new FileInputStream(file.toFile()))),
                1 << 16))) {
      return in.readObject();
    }
  }

  private static Writer writer(Path file) throws IOException {
    return new OutputStreamWriter(new GZIPOutputStream(new FileOutputStream(file.toFile())), StandardCharsets.UTF_8);
  }

  /**
   * k-means by cosine on a sample of the word vectors, then each word to the nearest centre; the centres again in 48.
   */
  @SuppressWarnings("unchecked")
  private static void classes(Path file, Path out) throws IOException, ClassNotFoundException {
    TreeMap<String, float[]> vectors = new TreeMap<>();
    ((Map<String, float[]>) read(file)).forEach((word, vector) -> {
      if (!word.isEmpty() && word.length() <= 24 && word.indexOf('\t') < 0 && word.indexOf(' ') < 0
          && word.chars().anyMatch(Character::isLetter)) {
        normalise(vector);
        vectors.put(word, vector);
      }
    });
    List<String> words = new ArrayList<>(vectors.keySet());
    float[][] all = vectors.values().toArray(float[][]::new);
    SplittableRandom random = new SplittableRandom(7);
    float[][] sample = new float[SAMPLE][];
    for (int i = 0; i < SAMPLE; i++) {
      sample[i] = all[random.nextInt(all.length)];
    }
    float[][] centres = centres(sample, CLASSES, 7, 1);
    float[][] wide = centres(centres, WIDE_CLASSES, 20, 2);
    try (Writer writer = writer(out)) {
      for (int i = 0; i < all.length; i++) {
        int narrow = nearest(all[i], centres);
        writer.write(words.get(i) + "\t" + DIGITS.charAt(nearest(centres[narrow], wide))
            + DIGITS.charAt(narrow / DIGITS.length()) + DIGITS.charAt(narrow % DIGITS.length()) + "\n");
      }
    }
  }

  private static float[][] centres(float[][] vectors, int count, int rounds, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[][] centres = new float[count][];
    for (int i = 0; i < count; i++) {
      centres[i] = vectors[random.nextInt(vectors.length)].clone();
    }
    for (int round = 0; round < rounds; round++) {
      float[][] sums = new float[count][vectors[0].length];
      int[] sizes = new int[count];
      for (float[] vector : vectors) {
        int nearest = nearest(vector, centres);
        sizes[nearest]++;
        for (int j = 0; j < vector.length; j++) {
          sums[nearest][j] += vector[j];
        }
      }
      for (int i = 0; i < count; i++) {
        if (sizes[i] == 0) {
          centres[i] = vectors[random.nextInt(vectors.length)].clone();
        } else {
          normalise(sums[i]);
          centres[i] = sums[i];
        }
      }
    }
    return centres;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int nearest = 0;
    float highest = -9;
    for (int i = 0; i < centres.length; i++) {
      float product = 0;
      for (int j = 0; j < vector.length; j++) {
        product += vector[j] * centres[i][j];
      }
      if (product > highest) {
        highest = product;
        nearest = i;
      }
    }
    return nearest;
  }

  private static void normalise(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    double length = Math.sqrt(sum) + 1e-9;
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
  }

  /** The names of the gazetteer joined to those of NLP4J. */
  private static void names(Path file, Path gazetteer, Path out) throws IOException, ReflectiveOperationException {
    TreeMap<String, List<String>> kinds = new TreeMap<>();
    for (String line : Files.readAllLines(gazetteer, StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", -1);
      kinds.put(fields[0].strip(), new ArrayList<>(List.of(fields[1].split(",", -1))));
    }
    Object tree = read(file);
    Field root = tree.getClass().getDeclaredField("n_root");
    root.setAccessible(true);
    Object node = root.get(tree);
    Field value = node.getClass().getDeclaredField("value");
    value.setAccessible(true);
    walk(node, "", value, kinds);
    try (Writer writer = writer(out)) {
      for (Map.Entry<String, List<String>> name : kinds.entrySet()) {
        writer.write(name.getKey() + "\t" + String.join(",", name.getValue()) + "\n");
      }
    }
  }

  private static void walk(Object node, String path, Field value, TreeMap<String, List<String>> kinds)
      throws IllegalAccessException {
    String kind = KINDS.get(String.valueOf(value.get(node)));
    if (kind != null && path.length() > 2 && path.chars().anyMatch(Character::isLetter)
        && path.split(" ", -1).length <= LONGEST_NAME) {
      kinds.computeIfAbsent(path, name -> new ArrayList<>()).add(kind);
    }
    for (Map.Entry<?, ?> child : ((Map<?, ?>) node).entrySet()) {
      walk(
          child.getValue(),
          path.isEmpty() ? String.valueOf(child.getKey()) : path + " " + child.getKey(),
          value,
          kinds);
    }
  }
}
