package org.pressmark.annotate.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of one document while they are being settled; never overlapping. Each has a number that it keeps. */
final class NameLayer {
  private static final int NONE = -1;

  private final List<@Nullable Name> names = new ArrayList<>();
  private final int[][] numbers;

  NameLayer(List<String[]> sentences) {
    this.numbers = new int[sentences.size()][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = new int[sentences.get(i).length];
      Arrays.fill(numbers[i], NONE);
    }
  }

  /** The number of the name that covers a token; -1 if none does. */
  int at(int sentence, int token) {
    return numbers[sentence][token];
  }

  /** The name of that number, which must still be there. */
  Name get(int number) {
    Name name = names.get(number);
    if (name == null) {
      throw new IllegalStateException("name " + number + " was replaced");
    }
    return name;
  }

  boolean has(int number) {
    return names.get(number) != null;
  }

  /** How many numbers were given out. */
  int size() {
    return names.size();
  }

  void set(int number, Name name) {
    names.set(number, name);
  }

  /**
   * Adds a name in place of those that it overlaps. One that stands at the very same place keeps its number and how it
   * was found, and takes the type.
   *
   * @return its number
   */
  int put(Name name) {
    int there = numbers[name.sentence()][name.start()];
    if (there != NONE && get(there).start() == name.start() && get(there).end() == name.end()) {
      set(there, get(there).withType(name.type()));
      return there;
    }
    for (int token = name.start(); token < name.end(); token++) {
      int other = numbers[name.sentence()][token];
      if (other != NONE) {
        remove(other);
      }
      numbers[name.sentence()][token] = names.size();
    }
    names.add(name);
    return names.size() - 1;
  }

  private void remove(int number) {
    Name name = get(number);
    for (int token = name.start(); token < name.end(); token++) {
      if (numbers[name.sentence()][token] == number) {
        numbers[name.sentence()][token] = NONE;
      }
    }
    names.set(number, null);
  }

  /** The numbers of the names that are there, in order of place. */
  List<Integer> inOrder() {
    List<Integer> order = new ArrayList<>();
    for (int[] sentence : numbers) {
      int last = NONE;
      for (int number : sentence) {
        if (number != NONE && number != last) {
          order.add(number);
        }
        last = number;
      }
    }
    return order;
  }
}
