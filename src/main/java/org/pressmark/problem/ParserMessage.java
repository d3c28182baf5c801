package org.pressmark.problem;

/** What a JSON parser says of a fault, without what only its own programmers understand. */
public final class ParserMessage {
  /** Where Jackson's messages begin to speak of its settings and of places in its own words. */
  private static final String[] TAILS = {
    "\n",
    " (start marker at",
    " (for Object starting at",
    " (for Array starting at",
    " (from `",
    " at [Source",
    ": enable `",
    " (consider enabling"
  };

  private static final int LONGEST = 200;

  private ParserMessage() {}

  /** One line of at most 200 characters and an ellipsis. */
  public static String plain(String message) {
    String plain = message;
    for (String tail : TAILS) {
      int cut = plain.indexOf(tail);
      plain = cut < 0 ? plain : plain.substring(0, cut);
    }
    // "(2001) exceeds the maximum allowed (1000, from `StreamReadConstraints…`)" keeps its bracket.
    int origin = plain.indexOf(", from `");
    plain = (origin < 0 ? plain : plain.substring(0, origin) + ")").replace("`", "").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
  }
}
