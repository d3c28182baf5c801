package org.pressmark.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pressmark.model.EntityType;

/**
 * The label of a token: outside a name, or begin, inside, last or unit (the only one) of a name of a type. Numbered
 * from 0; spelled as OpenNLP's {@code BilouCodec} does, {@code PER-start}.
 */
public final class Labels {
  public static final int OUTSIDE = 0;
  public static final int COUNT = 1 + 4 * EntityType.values().length;

  private static final String[] POSITIONS = {"start", "cont", "last", "unit"};
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;

  /** Spelled, by number. */
  public static final List<String> NAMES = names();

  private static final int[][] BEFORE = before();

  private Labels() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("other"));
    for (EntityType type : EntityType.values()) {
      for (String position : POSITIONS) {
        names.add(type + "-" + position);
      }
    }
    return List.copyOf(names);
  }

  private static int[][] before() {
    int[][] before = new int[COUNT][];
    for (int next = 0; next < COUNT; next++) {
      int label = next;
      before[next] = IntStream.range(0, COUNT).filter(previous -> mayFollow(previous, label)).toArray();
    }
    return before;
  }

  /** Whether one label may stand right after another; a sentence starts as after {@link #OUTSIDE}. */
  static boolean mayFollow(int previous, int next) {
    boolean continues = next != OUTSIDE && (position(next) == INSIDE || position(next) == LAST);
    return leavesOpen(previous) ? continues && type(previous) == type(next) : !continues;
  }

  /**
   * The labels that may stand right before one, in order; a sentence starts as after {@link #OUTSIDE}. Not to be
   * changed.
   */
  static int[] before(int label) {
    return BEFORE[label];
  }

  /** Whether a name goes on after this label. A sentence cannot end with such a one. */
  static boolean leavesOpen(int label) {
    return label != OUTSIDE && (position(label) == BEGIN || position(label) == INSIDE);
  }

  private static int position(int label) {
    return (label - 1) % 4;
  }

  private static EntityType type(int label) {
    return EntityType.values()[(label - 1) / 4];
  }

  /** Labels for tokens with these names. */
  public static int[] encode(List<NameSpan> names, int tokens) {
    int[] labels = new int[tokens];
    for (NameSpan name : names) {
      int base = 1 + 4 * name.type().ordinal();
      if (name.end() - name.start() == 1) {
        labels[name.start()] = base + UNIT;
        continue;
      }
      for (int i = name.start(); i < name.end(); i++) {
        labels[i] = base + (i == name.start() ? BEGIN : i == name.end() - 1 ? LAST : INSIDE);
      }
    }
    return labels;
  }

  /** The names that valid labels mark, in order. */
  public static List<NameSpan> decode(int[] labels) {
    List<NameSpan> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == OUTSIDE) {
        continue;
      }
      int position = position(labels[i]);
      if (position == BEGIN || position == UNIT) {
        start = i;
      }
      if (position == LAST || position == UNIT) {
        names.add(new NameSpan(start, i + 1, type(labels[i])));
      }
    }
    return names;
  }
}
