package org.pressmark.annotate.mentions;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.DateWords;
import org.pressmark.annotate.names.Acronyms;
import org.pressmark.annotate.names.DocumentContext;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.annotate.names.Spelling;
import org.pressmark.annotate.names.WordClass;
import org.pressmark.model.EntityType;

/**
 * Makes one document's names agree: what is no part of a name is cut off, one name has one type, a name found once is
 * found throughout, and the names of one thing form a chain. The same for every engine that finds names.
 */
public final class DocumentNames {
  /** Ends of words for what people do: baker, actor, artist, musician. */
  private static final List<String> CALLING_ENDS = List.of("er", "or", "ist", "ian");

  /** A calling, a first name and a surname; "Piper Reed" is a name. */
  private static final int SHORTEST_WITH_CALLING = 3;

  private final List<String[]> sentences;
  private final NameLayer layer;
  private final Set<String> terms;
  /** The document's words in small letters. */
  private final Set<String> lower = new HashSet<>();

  private DocumentNames(List<String[]> sentences) {
    this.sentences = sentences;
    this.terms = Terms.find(sentences);
    for (String[] tokens : sentences) {
      for (String token : tokens) {
        if (!Spelling.isCapitalised(token)) {
          lower.add(token);
        }
      }
    }
    this.layer = new NameLayer(sentences);
  }

  /**
   * The names of a document, in order of place, not overlapping.
   *
   * @param sentences the tokens of each, in order
   * @param found what a finder found in each
   */
  public static List<Name> settle(List<String[]> sentences, List<List<NameSpan>> found) {
    DocumentNames document = new DocumentNames(sentences);
    document.trim(found);
    List<int[]> definitions = Definitions.find(sentences, document.layer);
    document.findShortForms();
    document.findBySigns();
    Map<String, EntityType> types = TypeVotes.settle(sentences, document.layer, definitions);
    document.findThroughout(types, document.keys(definitions));
    Teams.settle(sentences, document.layer);
    return Chains.number(sentences, document.layer, definitions);
  }

  private void trim(List<List<NameSpan>> found) {
    PlaceBeforePerson places = new PlaceBeforePerson(sentences, found);
    Set<String> persons = places.wordsOfPersons();
    for (int sentence = 0; sentence < found.size(); sentence++) {
      String[] tokens = sentences.get(sentence);
      for (NameSpan span : found.get(sentence)) {
        for (NameSpan trimmed : Trimming.trim(span, tokens)) {
          for (NameSpan part : places.part(Widening.widen(trimmed, tokens, persons), tokens)) {
            put(sentence, part, tokens);
          }
        }
      }
    }
  }

  private void put(int sentence, NameSpan span, String[] tokens) {
    if (!isTerm(span, tokens)) {
      int start = span.start() + (opensWithCalling(span, tokens) ? 1 : 0);
      layer.put(new Name(sentence, start, span.end(), span.type(), Name.Method.MODEL, 0));
    }
  }

  /** Whether a full name that opens a sentence begins with a calling, which the document also writes small: bakers. */
  private boolean opensWithCalling(NameSpan span, String[] tokens) {
    String first = Spelling.folded(tokens[span.start()]);
    return span.type() == EntityType.PER && span.start() == 0 && span.end() >= SHORTEST_WITH_CALLING
        && CALLING_ENDS.stream().anyMatch(first::endsWith)
        && (lower.contains(first) || lower.contains(first + "s"));
  }

  private boolean isTerm(NameSpan span, String[] tokens) {
    return span.end() - span.start() == 1 && terms.contains(Acronyms.letters(tokens[span.start()]));
  }

  /** How a name is told from others: its words as written, short forms without full stops. */
  static String key(List<String[]> sentences, Name name) {
    String[] tokens = sentences.get(name.sentence());
    if (name.end() - name.start() == 1 && Acronyms.isAcronym(tokens[name.start()])) {
      return Acronyms.letters(tokens[name.start()]);
    }
    return join(tokens, name.start(), name.end());
  }

  private static String join(String[] tokens, int start, int end) {
    StringBuilder joined = new StringBuilder();
    for (int i = start; i < end; i++) {
      joined.append(i == start ? "" : " ").append(tokens[i]);
    }
    return joined.toString();
  }

  private Set<String> keys(List<int[]> definitions) {
    Set<String> keys = new HashSet<>();
    for (int[] pair : definitions) {
      for (int number : pair) {
        if (layer.has(number)) {
          keys.add(key(sentences, layer.get(number)));
        }
      }
    }
    return keys;
  }

  /**
   * Takes a short form that the finder passed over for an organisation's where its letters begin the words of one's
   * name.
   */
  private void findShortForms() {
    Set<String> known = new HashSet<>();
    for (int number : layer.inOrder()) {
      Name name = layer.get(number);
      if (name.type() == EntityType.ORG && name.end() - name.start() > 1) {
        known.add(Acronyms.initials(sentences.get(name.sentence()), name.start(), name.end()));
      }
    }
    known.removeIf(initials -> !Acronyms.isAcronym(initials) || terms.contains(initials));
    for (int sentence = 0; sentence < sentences.size() && !known.isEmpty(); sentence++) {
      String[] tokens = sentences.get(sentence);
      // In "THE BANK IS SHUT" and at 3 PM capitals mark no short form.
      boolean shouted = isShouted(tokens);
      for (int i = 0; i < tokens.length && !shouted; i++) {
        if (known.contains(tokens[i]) && layer.at(sentence, i) < 0
            && (i == 0 || Spelling.classOf(tokens[i - 1]) != WordClass.NUMBER)) {
          layer.put(new Name(sentence, i, i + 1, EntityType.ORG, Name.Method.DOCUMENT, 0));
        }
      }
    }
  }

  /** Takes a single word that the finder passed over for an organisation's name: "The Quillair plane". */
  private void findBySigns() {
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      String[] tokens = sentences.get(sentence);
      for (int i = 1; i + 1 < tokens.length; i++) {
        boolean named = Spelling.classOf(tokens[i]) == WordClass.TITLE && Spelling.folded(tokens[i - 1]).equals("the")
            && !lower.contains(Spelling.folded(tokens[i])) && !DateWords.isDate(tokens[i])
            && !Trimming.isTitle(tokens[i]);
        if (named && layer.at(sentence, i) < 0 && OrganisationSigns.standBeside(tokens, i, i + 1)) {
          layer.put(new Name(sentence, i, i + 1, EntityType.ORG, Name.Method.DOCUMENT, 0));
        }
      }
    }
  }

  /** Whether most words are in capital letters. */
  private static boolean isShouted(String[] tokens) {
    int upper = 0;
    int words = 0;
    for (String token : tokens) {
      WordClass wordClass = Spelling.classOf(token);
      upper += wordClass == WordClass.UPPER ? 1 : 0;
      words += wordClass == WordClass.UPPER || wordClass == WordClass.TITLE || wordClass == WordClass.LOWER ? 1 : 0;
    }
    return upper * 2 > words;
  }

  /**
   * Finds the known names where the finder missed them.
   *
   * @param defined names that the text itself introduces, which leaves no doubt
   */
  private void findThroughout(Map<String, EntityType> types, Set<String> defined) {
    Map<String, BitSet> lengths = new HashMap<>();
    for (String key : types.keySet()) {
      String[] words = key.split(" ", -1);
      lengths.computeIfAbsent(words[0], k -> new BitSet()).set(words.length);
    }
    Set<String> doubtful = doubtful(types);
    doubtful.removeAll(defined);
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      String[] tokens = sentences.get(sentence);
      boolean headline = DocumentContext.isHeadline(tokens);
      for (int i = 0; i < tokens.length; i++) {
        if (!Spelling.isCapitalised(tokens[i]) || layer.at(sentence, i) >= 0) {
          continue;
        }
        String key = longest(lengths.getOrDefault(first(tokens[i]), new BitSet()), types, sentence, tokens, i);
        if (key == null) {
          continue;
        }
        int end = i + 1 + (int) key.chars().filter(c -> c == ' ').count();
        if (end > i + 1 || !doubtful.contains(key) && (headline || standsAlone(sentence, tokens, i))) {
          layer.put(new Name(
              sentence, i, end, types.getOrDefault(key, EntityType.MISC), Name.Method.DOCUMENT, 0));
          i = end - 1;
        }
      }
    }
  }

  private static String first(String token) {
    return Acronyms.isAcronym(token) ? Acronyms.letters(token) : token;
  }

  /** The longest known name that begins at a token and covers no other name; null if there is none. */
  private @Nullable String longest(
      BitSet lengths, Map<String, EntityType> types, int sentence, String[] tokens, int start) {
    for (int length = lengths.length() - 1; length > 0; length = lengths.previousSetBit(length - 1)) {
      if (start + length <= tokens.length && isFree(sentence, start, start + length)) {
        String key = length == 1 ? first(tokens[start]) : join(tokens, start, start + length);
        if (types.containsKey(key)) {
          return key;
        }
      }
    }
    return null;
  }

  private boolean isFree(int sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      if (layer.at(sentence, i) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Words that are names here and there only: they also occur in lower case, or the finder passed over most of them.
   */
  private Set<String> doubtful(Map<String, EntityType> types) {
    Map<String, int[]> seen = new TreeMap<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      String[] tokens = sentences.get(sentence);
      for (int i = 0; i < tokens.length; i++) {
        if (Spelling.isCapitalised(tokens[i])) {
          seen.computeIfAbsent(first(tokens[i]), k -> new int[2])[layer.at(sentence, i) < 0 ? 0 : 1]++;
        }
      }
    }
    Set<String> doubtful = new HashSet<>();
    for (String name : types.keySet()) {
      int[] counts = seen.getOrDefault(name, new int[2]);
      if (name.length() < 2
          || counts[0] > 2 * counts[1]
          || !Acronyms.isAcronym(name) && lower.contains(Spelling.folded(name))) {
        doubtful.add(name);
      }
    }
    return doubtful;
  }

  /** Whether no other capitalised word beside it may make a longer name of it. */
  private boolean standsAlone(int sentence, String[] tokens, int i) {
    boolean before = i == 0 || i == 1 || !Spelling.isCapitalised(tokens[i - 1])
        || layer.at(sentence, i - 1) >= 0 || Trimming.isTitle(tokens[i - 1]);
    boolean after = i + 1 == tokens.length || !Spelling.isCapitalised(tokens[i + 1]) || layer.at(sentence, i + 1) >= 0;
    return before && after;
  }
}
