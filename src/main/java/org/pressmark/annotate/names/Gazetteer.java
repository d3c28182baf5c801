package org.pressmark.annotate.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.SerializableArtifact;

/**
 * Known names, each with the kinds of thing that bear it, such as {@code city,last}. Case does not count. Immutable.
 */
public final class Gazetteer implements SerializableArtifact {
  public static final int LONGEST = 7;

  private final String lines;
  private final List<List<String>> kindsOfSet;
  private final HashTable kindSetOfName;

  /** @param lines one name each, a tab, its kinds; each ends with a line feed */
  private Gazetteer(String lines) {
    this.lines = lines;
    this.kindSetOfName = new HashTable((int) lines.chars().filter(c -> c == '\n').count());
    Map<String, Integer> sets = new LinkedHashMap<>();
    int end;
    for (int start = 0; start < lines.length(); start = end + 1) {
      end = lines.indexOf('\n', start);
      int tab = lines.indexOf('\t', start);
      if (tab < 0 || tab > end) {
        throw new IllegalArgumentException("a name of the gazetteer has no kinds, or its line no end");
      }
      long name = Hash64.mix(Hash64.extend(Hash64.extend(0, lines, start, tab), " "));
      kindSetOfName.put(name, sets.computeIfAbsent(lines.substring(tab + 1, end), set -> sets.size()));
    }
    this.kindsOfSet = sets.keySet().stream().map(kinds -> List.of(kinds.split(",", -1))).toList();
  }

  /** @param kindsOfName in lower case, one blank between words, to kinds with commas between */
  public static Gazetteer of(Map<String, String> kindsOfName) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(kindsOfName)
        .forEach((name, kinds) -> lines.append(name).append('\t').append(kinds).append('\n'));
    return new Gazetteer(lines.toString());
  }

  /**
   * A token's part in a known name.
   *
   * @param place {@code U-} alone, {@code B-} first, {@code I-} further on
   * @param kinds of thing that bear the name, none if it is unknown
   */
  record Kinds(String place, List<String> kinds) {}

  private static final Kinds UNKNOWN = new Kinds("", List.of());

  /** The kinds of the longest known name that covers each token. Names start with a capital letter. */
  List<Kinds> kinds(String[] tokens, String[] folded) {
    List<Kinds> kinds = new ArrayList<>(tokens.length);
    for (int i = 0; i < tokens.length; ) {
      int length = 0;
      int found = -1;
      if (Spelling.isCapitalised(tokens[i])) {
        long state = 0;
        for (int j = i; j < tokens.length && j < i + LONGEST; j++) {
          state = Hash64.extend(Hash64.extend(state, folded[j]), " ");
          int set = kindSetOfName.get(Hash64.mix(state));
          if (set >= 0) {
            found = set;
            length = j + 1 - i;
          }
        }
      }
      if (length == 0) {
        kinds.add(UNKNOWN);
        i++;
        continue;
      }
      for (int j = 0; j < length; j++) {
        kinds.add(new Kinds(length == 1 ? "U-" : j == 0 ? "B-" : "I-", kindsOfSet.get(found)));
      }
      i += length;
    }
    return kinds;
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return Serializer.class;
  }

  /** One name a line, a tab, its kinds. */
  public static final class Serializer implements ArtifactSerializer<Gazetteer> {
    @Override
    public Gazetteer create(InputStream in) throws IOException {
      return new Gazetteer(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void serialize(Gazetteer gazetteer, OutputStream out) throws IOException {
      out.write(gazetteer.lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}
