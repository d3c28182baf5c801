package org.pressmark.normalise.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the input states in words, cleaned as the text of an article is. */
public final class ClaimedText {
  private ClaimedText() {}

  /** The text with one space for runs of blanks; null if nothing is left. */
  public static @Nullable String text(@Nullable String claimed) {
    if (claimed == null) {
      return null;
    }
    String clean = new TextCleaner().clean(claimed, 0, claimed.length());
    return clean.isEmpty() ? null : clean;
  }

  /** What is left of each text, without those of which nothing is. */
  public static List<String> texts(List<String> claimed) {
    List<String> clean = new ArrayList<>();
    for (String value : claimed) {
      String text = text(value);
      if (text != null) {
        clean.add(text);
      }
    }
    return clean;
  }
}
