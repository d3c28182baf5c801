package org.pressmark.annotate.names;

import java.io.IOException;
import java.io.InputStream;
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
  private final List<String> lines;
  private final List<String> paths = new ArrayList<>();
  private final HashTable pathOfWord;

  /** @param lines one class each: its path, then its words, with tabs between */
  private BrownClusters(List<String> lines, int words) {
    this.lines = lines;
    this.pathOfWord = new HashTable(words);
    for (String line : lines) {
      int start = line.indexOf('\t');
      String path = line.substring(0, start);
      while (start < line.length()) {
        int end = line.indexOf('\t', start + 1);
        end = end < 0 ? line.length() : end;
        pathOfWord.put(Hash64.of(line.substring(start + 1, end)), paths.size());
        start = end;
      }
      paths.add(path);
    }
  }

  /** @param pathOfWord each word's path; no tab in either */
  public static BrownClusters of(Map<String, String> pathOfWord) {
    TreeMap<String, TreeSet<String>> words = new TreeMap<>();
    pathOfWord.forEach((word, path) -> words.computeIfAbsent(path, p -> new TreeSet<>()).add(word));
    List<String> lines = new ArrayList<>();
    words.forEach((path, ofPath) -> lines.add(path + '\t' + String.join("\t", ofPath)));
    return new BrownClusters(lines, pathOfWord.size());
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

  /** One class a line, in order of path. */
  public static final class Serializer implements ArtifactSerializer<BrownClusters> {
    @Override
    public BrownClusters create(InputStream in) throws IOException {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      int words = lines.stream().mapToInt(line -> (int) line.chars().filter(c -> c == '\t').count()).sum();
      return new BrownClusters(lines, words);
    }

    @Override
    public void serialize(BrownClusters clusters, OutputStream out) throws IOException {
      out.write((String.join("\n", clusters.lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
