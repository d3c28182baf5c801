package org.pressmark.annotate.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.annotate.names.Acronyms;
import org.pressmark.model.EntityType;

/**
 * Joins the names of one thing: the same words; a person's surname or first name and the full name; a short form and
 * what it abbreviates; the names of one country. Each shorter name joins one longer only.
 */
final class Chains {
  /** So many people of one name are told apart, in so many names before the place: the time stays in proportion. */
  private static final int MOST_NAMESAKES = 64;

  /** What tells a person from a father of the same name. */
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  private final List<String[]> sentences;
  private final NameLayer layer;
  private final Sexes sexes;
  private final List<Integer> order;
  private final int[] parent;

  private Chains(List<String[]> sentences, NameLayer layer) {
    this.sentences = sentences;
    this.layer = layer;
    this.sexes = new Sexes(sentences);
    this.order = layer.inOrder();
    this.parent = new int[layer.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** The names in order, each with the number of its chain. */
  static List<Name> number(List<String[]> sentences, NameLayer layer, List<int[]> definitions) {
    Chains chains = new Chains(sentences, layer);
    for (int[] pair : definitions) {
      if (layer.has(pair[0]) && layer.has(pair[1])) {
        chains.join(pair[0], pair[1]);
      }
    }
    Map<String, List<Integer>> longer = chains.longer();
    chains.joinSameWords(longer);
    chains.joinShorter(longer);
    chains.joinPersons(longer);
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Name> names = new ArrayList<>();
    for (int number : chains.order) {
      int chain = numbers.computeIfAbsent(chains.root(number), root -> numbers.size());
      names.add(layer.get(number).withChain(chain));
    }
    return names;
  }

  /**
   * For each short form the places, in order, of the names that it may stand for. "Stone" stands for "Ben Stone Jr."
   * only where nobody else is called so: a father bears the name as well.
   */
  private Map<String, List<Integer>> longer() {
    Map<String, List<Integer>> longer = new HashMap<>();
    Map<String, List<Integer>> juniors = new HashMap<>();
    for (int at = 0; at < order.size(); at++) {
      Name name = layer.get(order.get(at));
      String[] words = words(name);
      boolean junior = name.type() == EntityType.PER && words.length > 2 && SUFFIXES.contains(words[words.length - 1]);
      if (words.length > 1) {
        for (String handle : handles(name.type(), junior ? Arrays.copyOf(words, words.length - 1) : words)) {
          (junior ? juniors : longer).computeIfAbsent(name.type() + handle, k -> new ArrayList<>()).add(at);
        }
      }
    }
    juniors.forEach(longer::putIfAbsent);
    return longer;
  }

  private void joinSameWords(Map<String, List<Integer>> longer) {
    Map<String, Integer> firsts = new HashMap<>();
    for (int number : order) {
      Name name = layer.get(number);
      if (isOneWordPerson(name) && longer.containsKey(shortKey(name))) {
        continue;
      }
      String key = DocumentNames.key(sentences, name);
      String country = name.type() == EntityType.LOC ? Countries.codeOf(key) : null;
      String sort = name.type() + (country == null ? "=" + key : ":" + country);
      Integer first = firsts.putIfAbsent(sort, number);
      if (first != null) {
        join(first, number);
      }
    }
  }

  private void joinShorter(Map<String, List<Integer>> longer) {
    for (int at = 0; at < order.size(); at++) {
      Name name = layer.get(order.get(at));
      List<Integer> candidates = longer.getOrDefault(shortKey(name), List.of());
      int found = Collections.binarySearch(candidates, at);
      if (!candidates.isEmpty() && found < 0 && !isOneWordPerson(name)) {
        join(order.get(candidates.get(Math.max(0, -found - 2))), order.get(at));
      }
    }
  }

  /**
   * Joins surnames and first names to full names, each by itself: two may bear one. A title, "Mr. Quill", leaves out
   * those of the other sex. Of the rest it is the one whom the sentence or the one before it names, else the one who
   * came first, whom a report is about and calls by the surname alone.
   */
  private void joinPersons(Map<String, List<Integer>> longer) {
    Map<String, List<Integer>> bearers = new HashMap<>();
    Map<String, Integer> strangers = new HashMap<>();
    for (int at = 0; at < order.size(); at++) {
      Name name = layer.get(order.get(at));
      String key = shortKey(name);
      List<Integer> candidates = longer.getOrDefault(key, List.of());
      if (candidates.isEmpty() || !isOneWordPerson(name)) {
        continue;
      }
      Boolean woman = sexes.ofTitle(name);
      List<Integer> possible = bearers.computeIfAbsent(key, k -> firstOfEach(candidates));
      if (woman != null) {
        possible = possible.stream()
            .filter(place -> !Boolean.valueOf(!woman).equals(sexes.of(layer.get(order.get(place))))).toList();
      }
      Set<Integer> near = nearby(candidates, at);
      near.retainAll(possible.stream().map(this::rootAt).toList());
      Integer other = near.size() == 1 ? near.iterator().next()
          : possible.isEmpty() ? strangers.putIfAbsent(woman + key, order.get(at))
          : Integer.valueOf(rootAt(possible.get(0)));
      if (other != null) {
        join(other, order.get(at));
      }
    }
  }

  /** The places where each person of a name is first called in full. */
  private List<Integer> firstOfEach(List<Integer> places) {
    Set<Integer> roots = new HashSet<>();
    return places.stream().filter(place -> roots.add(rootAt(place))).limit(MOST_NAMESAKES).toList();
  }

  /** The chains of those full names that the sentence of a name holds before it, and the sentence before. */
  private Set<Integer> nearby(List<Integer> places, int at) {
    Set<Integer> chains = new HashSet<>();
    int sentence = layer.get(order.get(at)).sentence();
    int behind = -Collections.binarySearch(places, at) - 1;
    for (int i = behind - 1; i >= Math.max(0, behind - MOST_NAMESAKES); i--) {
      if (layer.get(order.get(places.get(i))).sentence() < sentence - 1) {
        break;
      }
      chains.add(rootAt(places.get(i)));
    }
    return chains;
  }

  private int rootAt(int place) {
    return root(order.get(place));
  }

  private static boolean isOneWordPerson(Name name) {
    return name.type() == EntityType.PER && name.end() - name.start() == 1;
  }

  private String shortKey(Name name) {
    return name.type() + " " + DocumentNames.key(sentences, name);
  }

  private static List<String> handles(EntityType type, String[] words) {
    List<String> handles = new ArrayList<>();
    switch (type) {
      case PER -> {
        handles.add(" " + words[words.length - 1]);
        handles.add(" " + words[0]);
        if (words.length > 2) {
          handles.add(" " + words[0] + " " + words[words.length - 1]);
          String surname = String.join(" ", Arrays.copyOfRange(words, 1, words.length));
          handles.add(" " + surname);
          // "Jan de Wit" is "De Wit" where that begins a sentence.
          handles.add(" " + Character.toUpperCase(surname.charAt(0)) + surname.substring(1));
        }
      }
      case ORG -> {
        String initials = Acronyms.initials(words, 0, words.length);
        if (Acronyms.isAcronym(initials)) {
          handles.add(" " + initials);
        }
        for (int length = 2; length < words.length; length++) {
          handles.add(" " + String.join(" ", Arrays.copyOfRange(words, 0, length)));
        }
      }
      case LOC, MISC -> {
        // "Sinai" may be the peninsula or the mountain; only equal words are safe.
      }
    }
    return handles;
  }

  private String[] words(Name name) {
    return Arrays.copyOfRange(sentences.get(name.sentence()), name.start(), name.end());
  }

  private int root(int number) {
    int at = number;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
