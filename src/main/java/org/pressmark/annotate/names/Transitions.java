package org.pressmark.annotate.names;

/**
 * The features that join a label to the one before it: the label alone, which OpenNLP's own context generator spells
 * so, and the label with the token's class.
 */
public final class Transitions {
  /** How many classes of token there are. */
  public static final int CLASSES = WordClass.values().length;

  private Transitions() {}

  public static int classOf(String token) {
    return Spelling.classOf(token).ordinal();
  }

  public static String ofLabel(int previous) {
    return "po=" + Labels.NAMES.get(previous);
  }

  public static String ofClass(int previous, int wordClass) {
    return ofClass(Labels.NAMES.get(previous), WordClass.values()[wordClass]);
  }

  static String ofClass(String previous, WordClass wordClass) {
    return "pok=" + previous + ' ' + wordClass;
  }
}
