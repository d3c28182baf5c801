package org.pressmark.normalise.text;

import java.util.List;

/** The dashes that part a line: headline from site, time from place, sentence from signature. */
public final class Dashes {
  /** With the blanks around them; without these a hyphen joins. */
  public static final List<String> SPACED = List.of(" - ", " – ", " — ");

  private Dashes() {}
}
