package org.pressmark.annotate.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.model.EntityType;

/**
 * Joins the names of one thing: the same words; a person's surname or first name and the full name; a short form and
 * what it abbreviates; the names of one country. Each shorter name joins one longer only, the nearest before it, else
 * the first after it.
 */
final class Chains {
  private final List<String[]> sentences;
  private final NameLayer layer;
  private final List<Integer> order;
  private final int[] parent;

  private Chains(List<String[]> sentences, NameLayer layer) {
    this.sentences = sentences;
    this.layer = layer;
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
    chains.joinSameWords();
    chains.joinShorter();
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Name> names = new ArrayList<>();
    for (int number : chains.order) {
      int chain = numbers.computeIfAbsent(chains.root(number), root -> numbers.size());
      names.add(layer.get(number).withChain(chain));
    }
    return names;
  }

  private void joinSameWords() {
    Map<String, Integer> firsts = new HashMap<>();
    for (int number : order) {
      Name name = layer.get(number);
      String key = DocumentNames.key(sentences, name);
      String country = name.type() == EntityType.LOC ? Countries.codeOf(key) : null;
      String sort = name.type() + (country == null ? "=" + key : ":" + country);
      Integer first = firsts.putIfAbsent(sort, number);
      if (first != null) {
        join(first, number);
      }
    }
  }

  /** For each word the names, in order, that a single such word may stand for. */
  private void joinShorter() {
    Map<String, List<Integer>> longer = new HashMap<>();
    for (int at = 0; at < order.size(); at++) {
      Name name = layer.get(order.get(at));
      String[] words = words(name);
      if (words.length > 1) {
        for (String handle : handles(name.type(), words)) {
          longer.computeIfAbsent(name.type() + handle, k -> new ArrayList<>()).add(at);
        }
      }
    }
    // A short form is settled once: "Obama" means the same man throughout unless two men bear the name.
    for (int at = 0; at < order.size(); at++) {
      Name name = layer.get(order.get(at));
      List<Integer> candidates = longer.getOrDefault(name.type() + shortKey(name), List.of());
      int found = Collections.binarySearch(candidates, at);
      int before = (found >= 0 ? found : -found - 1) - 1;
      if (!candidates.isEmpty() && found < 0) {
        join(order.get(candidates.get(Math.max(0, before))), order.get(at));
      }
    }
  }

  private String shortKey(Name name) {
    return " " + DocumentNames.key(sentences, name);
  }

  private static List<String> handles(EntityType type, String[] words) {
    List<String> handles = new ArrayList<>();
    switch (type) {
      case PER -> {
        handles.add(" " + words[words.length - 1]);
        handles.add(" " + words[0]);
        if (words.length > 2) {
          handles.add(" " + words[0] + " " + words[words.length - 1]);
          handles.add(" " + String.join(" ", Arrays.copyOfRange(words, 1, words.length)));
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
