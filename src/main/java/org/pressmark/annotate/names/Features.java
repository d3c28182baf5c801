package org.pressmark.annotate.names;

import java.util.Arrays;
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
  /** How much of a path tells the pairs of neighbours apart. */
  private static final int PAIR_PREFIX = 8;

  /** Adds the features of a word that stands at a distance from the token: -1 for the word before it. */
  void addWord(String word, int at, FeatureSink features) {
    String distance = Integer.toString(at);
    String folded = Spelling.folded(word);
    features.add("w", distance, "=", folded);
    features.add("c", distance, "=", Spelling.shape(word));
    String path = clusters.path(word, folded);
    if (path != null) {
      features.add("b", distance, "=", path);
      for (int length : PATH_PREFIXES) {
        if (path.length() > length) {
          features.add("b", distance, "=", path.substring(0, length));
        }
      }
    }
    String narrow = classes.path(word, folded);
    if (narrow != null) {
      features.add("e", distance, "=", narrow);
      features.add("E", distance, "=", narrow.substring(0, 1));
    }
    if (at != 0) {
      return;
    }
    features.add("bias");
    features.add("W=", word);
    features.add("k=", Spelling.classOf(word).name());
    if (Acronyms.isAcronym(word)) {
      features.add("a=", Acronyms.letters(word));
    }
    for (int length = 1; length <= affix && length < folded.length(); length++) {
      features.add("p=", folded.substring(0, length));
      features.add("s=", folded.substring(folded.length() - length));
    }
  }

  /** Adds the features of the places before and after a sentence. */
  void addEdge(int distance, FeatureSink features) {
    features.add("w", Integer.toString(distance), "=", EDGE);
  }

  /** Adds every feature of one token, in a fixed order. */
  void addAll(Sentence sentence, String[] tokens, int index, FeatureSink features) {
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

  /**
   * What the features of a word's places are computed from, the same wherever it occurs.
   *
   * @param path the first bits of its Brown path, empty if it has none
   * @param narrow its class by vectors, empty if it has none
   * @param wide the wide class, {@code _} if it has none
   */
  record Facts(String folded, String shape, boolean capitalised, String path, String narrow, String wide) {}

  /** The facts of a word. Costly: worth keeping. */
  Facts facts(String word) {
    String folded = Spelling.folded(word);
    String path = clusters.path(word, folded);
    String narrow = classes.path(word, folded);
    return new Facts(
        folded,
        Spelling.classOf(word).name(),
        Spelling.isCapitalised(word),
        path == null ? "" : path.substring(0, Math.min(PAIR_PREFIX, path.length())),
        narrow == null ? "" : narrow,
        narrow == null ? "_" : narrow.substring(0, 1));
  }

  /**
   * What the features of one sentence's places are computed from.
   *
   * @param facts of each token
   */
  Sentence sentence(String[] tokens, Facts[] facts, DocumentContext document) {
    return new Sentence(tokens, facts, document);
  }

  /** The same for words of which nothing was kept. */
  Sentence sentence(String[] tokens, DocumentContext document) {
    return sentence(tokens, Arrays.stream(tokens).map(this::facts).toArray(Facts[]::new), document);
  }

  /** One sentence, prepared once for all its tokens. */
  final class Sentence {
    private final String[] tokens;
    private final String[] folded;
    private final Facts[] facts;
    private final Stretches stretches;
    private final List<Gazetteer.Kinds> kinds;
    private final DocumentContext document;
    private final boolean headline;

    private Sentence(String[] tokens, Facts[] facts, DocumentContext document) {
      this.tokens = tokens;
      this.facts = facts;
      this.document = document;
      this.folded = new String[tokens.length];
      for (int i = 0; i < tokens.length; i++) {
        folded[i] = facts[i].folded();
      }
      this.stretches = new Stretches(tokens, folded);
      this.kinds = gazetteer.kinds(tokens, folded);
      this.headline = DocumentContext.isHeadline(tokens);
    }

    /** Adds the features of one token's place. */
    void add(int i, FeatureSink features) {
      addPairs(i, features);
      addKinds(i, features);
      addStretch(i, features);
      if (headline) {
        features.add("headline");
      }
      if (facts[i].capitalised()) {
        addRun(i, features);
        document.add(tokens, i, folded[i], features);
        document.addDefinition(tokens, i, features);
      }
    }

    private void addPairs(int i, FeatureSink features) {
      String before = at(i - 1);
      String after = at(i + 1);
      features.add("w-1w=", before, " ", folded[i]);
      features.add("ww+1=", folded[i], " ", after);
      features.add("w-1w+1=", before, " ", after);
      features.add("ccc=", shapeAt(i - 1), " ", shapeAt(i), " ", shapeAt(i + 1));
      features.add("b-1b=", pathAt(i - 1), " ", pathAt(i));
      features.add("bb+1=", pathAt(i), " ", pathAt(i + 1));
      features.add("cb+1=", shapeAt(i), " ", pathAt(i + 1));
      features.add("b-1c=", pathAt(i - 1), " ", shapeAt(i));
      features.add("E-1E=", wideAt(i - 1), wideAt(i));
      features.add("EE+1=", wideAt(i), wideAt(i + 1));
      features.add("E-1EE+1=", wideAt(i - 1), wideAt(i), wideAt(i + 1));
      features.add("e-1c=", narrowAt(i - 1), shapeAt(i));
      features.add("ce+1=", shapeAt(i), narrowAt(i + 1));
    }

    private void addKinds(int i, FeatureSink features) {
      addKinds("g0=", i, features);
      addKinds("g-1=", i - 1, features);
      addKinds("g+1=", i + 1, features);
    }

    private void addKinds(String distance, int i, FeatureSink features) {
      if (i >= 0 && i < tokens.length) {
        Gazetteer.Kinds known = kinds.get(i);
        for (String kind : known.kinds()) {
          features.add(distance, known.place(), kind);
        }
      }
    }

    /** The run of capitalised words that the token stands in: its ends, and the words around it. */
    private void addRun(int i, FeatureSink features) {
      int start = i;
      while (start > 0 && i - start < LONGEST_RUN && facts[start - 1].capitalised()) {
        start--;
      }
      int end = i + 1;
      while (end < tokens.length && end - i < LONGEST_RUN && facts[end].capitalised()) {
        end++;
      }
      String place = start == i ? end == i + 1 ? "FL" : "FM" : end == i + 1 ? "ML" : "MM";
      features.add("run=", place, Integer.toString(end - start));
      features.add("before=", at(start - 1));
      features.add("after=", at(end));
      features.add("before=", place, at(start - 1));
      features.add("after=", place, at(end));
      features.add("beforeb=", pathAt(start - 1));
      features.add("afterb=", pathAt(end));
      features.add("beforee=", narrowAt(start - 1));
      features.add("aftere=", narrowAt(end));
      features.add("laste=", place, narrowAt(end - 1));
      features.add("firste=", place, narrowAt(start));
      features.add("first=", folded[start]);
      features.add("last=", folded[end - 1]);
      features.add("last=", place, folded[end - 1]);
      if (start == 0) {
        features.add("opens", place);
      }
    }

    /** The stretch of capitalised words joined by small ones that the token stands in: "Ministry of Health". */
    private void addStretch(int i, FeatureSink features) {
      String organisation = stretches.organisationWord(i);
      if (organisation != null) {
        features.add("org=", organisation);
      }
      if (!stretches.isJoined(i)) {
        return;
      }
      int head = stretches.head(i);
      int link = stretches.link(i);
      String part = (stretches.isLink(i) ? "L" : "W") + stretches.part(i);
      features.add("part=", part, folded[link]);
      features.add("head=", part, folded[head]);
      features.add("heade=", part, folded[link], narrowAt(head));
      features.add("headb=", part, pathAt(head));
      features.add("tail=", part, folded[stretches.end(i) - 1]);
      features.add("taile=", part, narrowAt(stretches.end(i) - 1));
      features.add("stretch=", part, narrowAt(head), folded[link], wideAt(stretches.after(i)));
      if (stretches.isLink(i)) {
        features.add("linked=", folded[link], at(stretches.after(i)));
      }
    }

    private String narrowAt(int i) {
      return i < 0 || i >= tokens.length ? EDGE : facts[i].narrow();
    }

    private String wideAt(int i) {
      return i < 0 || i >= tokens.length ? "^" : facts[i].wide();
    }

    private String at(int i) {
      return i < 0 || i >= tokens.length ? EDGE : folded[i];
    }

    private String pathAt(int i) {
      return i < 0 || i >= tokens.length ? EDGE : facts[i].path();
    }

    private String shapeAt(int i) {
      return i < 0 || i >= tokens.length ? EDGE : facts[i].shape();
    }
  }
}
