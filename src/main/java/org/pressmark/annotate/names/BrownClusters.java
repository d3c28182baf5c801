package org.pressmark.annotate.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.SerializableArtifact;
import org.jspecify.annotations.Nullable;

/**
 * Classes of words that occur in like contexts (Brown et al. 1992): each a path of 0 and 1 from the root of a tree, so
 * that a shorter prefix is a wider class. Immutable.
 */
public final class BrownClusters implements SerializableArtifact {
  private final TreeMap<String, TreeSet<String>> wordsOfPath;
  private final List<String> paths;
  private final HashTable pathOfWord;

  private BrownClusters(TreeMap<String, TreeSet<String>> wordsOfPath, boolean keepWords) {
    this.paths = List.copyOf(wordsOfPath.keySet());
    this.pathOfWord = new HashTable(wordsOfPath.values().stream().mapToInt(TreeSet::size).sum());
    for (int i = 0; i < paths.size(); i++) {
      for (String word : wordsOfPath.getOrDefault(paths.get(i), new TreeSet<>())) {
        pathOfWord.put(Hash64.of(word), i);
      }
    }
    // Half a million strings that only writing needs.
    this.wordsOfPath = keepWords ? wordsOfPath : new TreeMap<>();
  }

  /** @param pathOfWord each word's path */
  public static BrownClusters of(Map<String, String> pathOfWord) {
    TreeMap<String, TreeSet<String>> words = new TreeMap<>();
    pathOfWord.forEach((word, path) -> words.computeIfAbsent(path, p -> new TreeSet<>()).add(word));
    return new BrownClusters(words, true);
  }

  /** The path of a word as it is written, else in lower case; null if neither is known. */
  @Nullable String path(String word, String folded) {
    int path = pathOfWord.get(Hash64.of(word));
    if (path < 0) {
      path = pathOfWord.get(Hash64.of(folded));
    }
    return path < 0 ? null : paths.get(path);
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return Serializer.class;
  }

  /** One class a line: its path, then its words in order, with tabs between. */
  public static final class Serializer implements ArtifactSerializer<BrownClusters> {
    @Override
    public BrownClusters create(InputStream in) throws IOException {
      TreeMap<String, TreeSet<String>> words = new TreeMap<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
        words.put(fields.get(0), new TreeSet<>(fields.subList(1, fields.size())));
      }
      return new BrownClusters(words, false);
    }

    @Override
    public void serialize(BrownClusters clusters, OutputStream out) throws IOException {
      StringBuilder lines = new StringBuilder();
      clusters.wordsOfPath.forEach((path, words) -> lines.append(path).append('\t').append(String.join("\t", words)).append('\n'));
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
