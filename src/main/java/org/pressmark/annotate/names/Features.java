package org.pressmark.annotate.names;

import java.util.List;

/**
 * What the model looks at. Two kinds: those of one word at a distance from the token, the same wherever the word occurs
 * and therefore worth keeping; and those of the token's place. Immutable.
 *
 * @param clusters Brown paths of words
 * @param classes of words with like vectors: the first letter is the wide class, all three the narrow one
 * @param gazetteer known names
 * @param window how many words to each side count, at least 1
 * @param affix the longest prefix and suffix
 */
public record Features(
    BrownClusters clusters, BrownClusters classes, Gazetteer gazetteer, int window, int affix) {
  private static final int[] PATH_PREFIXES = {4, 6, 10};
  private static final int LONGEST_RUN = 5;
  /** Stands for the word before the first and after the last. */
  private static final String EDGE = "\u0000";

  /** Adds the features of a word that stands at a distance from the token: -1 for the word before it. */
  void addWord(String word, int distance, List<String> features) {
    String folded = Words.folded(word);
    features.add("w" + distance + "=" + folded);
    features.add("c" + distance + "=" + Words.shape(word));
    String path = clusters.path(word, folded);
    if (path != null) {
      features.add("b" + distance + "=" + path);
      for (int length : PATH_PREFIXES) {
        if (path.length() > length) {
          features.add("b" + distance + "=" + path.substring(0, length));
        }
      }
    }
    String narrow = classes.path(word, folded);
    if (narrow != null) {
      features.add("e" + distance + "=" + narrow);
      features.add("E" + distance + "=" + narrow.charAt(0));
    }
    if (distance != 0) {
      return;
    }
    features.add("bias");
    features.add("W=" + word);
    features.add("k=" + Words.classOf(word));
    for (int length = 1; length <= affix && length < folded.length(); length++) {
      features.add("p=" + folded.substring(0, length));
      features.add("s=" + folded.substring(folded.length() - length));
    }
  }

  /** Adds the features of the places before and after a sentence. */
  void addEdge(int distance, List<String> features) {
    features.add("w" + distance + "=" + EDGE);
  }

  /** Adds every feature of one token, in a fixed order. */
  void addAll(Sentence sentence, String[] tokens, int index, List<String> features) {
    for (int distance = -window; distance <= window; distance++) {
      int i = index + distance;
      if (i < 0 || i >= tokens.length) {
        addEdge(distance, features);
      } else {
        addWord(tokens[i], distance, features);
      }
    }
    sentence.add(index, features);
  }

  /** What the features of one sentence's places are computed from. */
  Sentence sentence(String[] tokens, DocumentContext document) {
    return new Sentence(tokens, document);
  }

  /** One sentence, prepared once for all its tokens. */
  final class Sentence {
    private final String[] tokens;
    private final String[] folded;
    private final String[] paths;
    private final String[] narrow;
    private final Stretches stretches;
    private final List<List<String>> kinds;
    private final DocumentContext document;
    private final boolean headline;

    private Sentence(String[] tokens, DocumentContext document) {
      this.tokens = tokens;
      this.document = document;
      this.folded = new String[tokens.length];
      this.paths = new String[tokens.length];
      this.narrow = new String[tokens.length];
      for (int i = 0; i < tokens.length; i++) {
        folded[i] = Words.folded(tokens[i]);
        String path = clusters.path(tokens[i], folded[i]);
        paths[i] = path == null ? "" : path.length() > 8 ? path.substring(0, 8) : path;
        String found = classes.path(tokens[i], folded[i]);
        narrow[i] = found == null ? "" : found;
      }
      this.stretches = new Stretches(tokens, folded);
      this.kinds = gazetteer.kinds(tokens, folded);
      this.headline = DocumentContext.isHeadline(tokens);
    }

    /** Adds the features of one token's place. */
    void add(int i, List<String> features) {
      addPairs(i, features);
      addKinds(i, features);
      addStretch(i, features);
      if (headline) {
        features.add("headline");
      }
      if (Words.isCapitalised(tokens[i])) {
        addRun(i, features);
        document.add(tokens, i, folded[i], features);
        document.addDefinition(tokens, i, features);
      }
    }

    private void addPairs(int i, List<String> features) {
      String before = at(i - 1);
      String after = at(i + 1);
      features.add("w-1w=" + before + " " + folded[i]);
      features.add("ww+1=" + folded[i] + " " + after);
      features.add("w-1w+1=" + before + " " + after);
      features.add("ccc=" + shapeAt(i - 1) + " " + shapeAt(i) + " " + shapeAt(i + 1));
      features.add("b-1b=" + pathAt(i - 1) + " " + paths[i]);
      features.add("bb+1=" + paths[i] + " " + pathAt(i + 1));
      features.add("cb+1=" + shapeAt(i) + " " + pathAt(i + 1));
      features.add("b-1c=" + pathAt(i - 1) + " " + shapeAt(i));
      features.add("E-1E=" + wideAt(i - 1) + wideAt(i));
      features.add("EE+1=" + wideAt(i) + wideAt(i + 1));
      features.add("E-1EE+1=" + wideAt(i - 1) + wideAt(i) + wideAt(i + 1));
      features.add("e-1c=" + narrowAt(i - 1) + shapeAt(i));
      features.add("ce+1=" + shapeAt(i) + narrowAt(i + 1));
    }

    private void addKinds(int i, List<String> features) {
      for (String kind : kinds.get(i)) {
        features.add("g0=" + kind);
      }
      if (i > 0) {
        for (String kind : kinds.get(i - 1)) {
          features.add("g-1=" + kind);
        }
      }
      if (i + 1 < tokens.length) {
        for (String kind : kinds.get(i + 1)) {
          features.add("g+1=" + kind);
        }
      }
    }

    /** The run of capitalised words that the token stands in: its ends, and the words around it. */
    private void addRun(int i, List<String> features) {
      int start = i;
      while (start > 0 && i - start < LONGEST_RUN && Words.isCapitalised(tokens[start - 1])) {
        start--;
      }
      int end = i + 1;
      while (end < tokens.length && end - i < LONGEST_RUN && Words.isCapitalised(tokens[end])) {
        end++;
      }
      String place = (start == i ? "F" : "M") + (end == i + 1 ? "L" : "M");
      features.add("run=" + place + (end - start));
      features.add("before=" + at(start - 1));
      features.add("after=" + at(end));
      features.add("before=" + place + at(start - 1));
      features.add("after=" + place + at(end));
      features.add("beforeb=" + pathAt(start - 1));
      features.add("afterb=" + pathAt(end));
      features.add("beforee=" + narrowAt(start - 1));
      features.add("aftere=" + narrowAt(end));
      features.add("laste=" + place + narrowAt(end - 1));
      features.add("firste=" + place + narrowAt(start));
      features.add("first=" + folded[start]);
      features.add("last=" + folded[end - 1]);
      features.add("last=" + place + folded[end - 1]);
      if (start == 0) {
        features.add("opens" + place);
      }
    }

    /** The stretch of capitalised words joined by small ones that the token stands in: "Ministry of Health". */
    private void addStretch(int i, List<String> features) {
      String organisation = stretches.organisationWord(i);
      if (organisation != null) {
        features.add("org=" + organisation);
      }
      if (!stretches.isJoined(i)) {
        return;
      }
      int head = stretches.head(i);
      int link = stretches.link(i);
      String part = (stretches.isLink(i) ? "L" : "W") + stretches.part(i);
      features.add("part=" + part + folded[link]);
      features.add("head=" + part + folded[head]);
      features.add("heade=" + part + folded[link] + narrowAt(head));
      features.add("headb=" + part + pathAt(head));
      features.add("tail=" + part + folded[stretches.end(i) - 1]);
      features.add("taile=" + part + narrowAt(stretches.end(i) - 1));
      features.add("stretch=" + part + narrowAt(head) + folded[link] + wideAt(stretches.after(i)));
      if (stretches.isLink(i)) {
        features.add("linked=" + folded[link] + at(stretches.after(i)));
      }
    }

    private String narrowAt(int i) {
      return i < 0 || i >= tokens.length ? EDGE : narrow[i];
    }

    private char wideAt(int i) {
      return i < 0 || i >= tokens.length ? '^' : narrow[i].isEmpty() ? '_' : narrow[i].charAt(0);
    }

    private String at(int i) {
      return i < 0 || i >= tokens.length ? EDGE : folded[i];
    }

    private String pathAt(int i) {
      return i < 0 || i >= tokens.length ? EDGE : paths[i];
    }

    private String shapeAt(int i) {
      return i < 0 || i >= tokens.length ? EDGE : Words.classOf(tokens[i]).name();
    }
  }
}
