package org.pressmark.normalise.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.ClaimedText;
import org.pressmark.normalise.text.PhraseList;

/** The part of the publication, as a page's markup states it or as it stands above the headline. */
public final class SectionName {
  private static final int MAX_LENGTH = 80;
  private static final Pattern LOOSE_END = Pattern.compile("\\s*[:|/»>]+$|\\s+[-–—]+$");

  /** What publishing systems put where nobody chose a section. */
  private static final PhraseList NO_NAMES = PhraseList.load("section-no-names");

  private SectionName() {}

  /**
   * {@code News:} is News, and {@code Lunch,Vegetarian}, as templates join several, is Lunch.
   *
   * @param titles the page's headlines, which some templates state as section
   * @return null if it is an address, a headline, or a word for no section
   */
  public static @Nullable String of(@Nullable String stated, List<String> titles) {
    String text = ClaimedText.text(stated);
    if (text == null || text.length() > MAX_LENGTH || text.startsWith("/") || text.startsWith("http")) {
      return null;
    }
    String name = LOOSE_END.matcher(firstOf(text)).replaceFirst("");
    String folded = PhraseList.fold(name);
    boolean title = titles.stream().anyMatch(headline -> PhraseList.fold(headline).equals(folded));
    return folded.isEmpty() || title || NO_NAMES.is(folded) ? null : name;
  }

  /** A list has no blank behind its commas, or one name twice; {@code Crime, Law and Order} is one name. */
  private static String firstOf(String text) {
    Set<String> names = new HashSet<>();
    boolean repeats = false;
    for (String name : text.split(",", -1)) {
      repeats |= !names.add(name.strip());
    }
    int comma = text.indexOf(',');
    boolean joined = comma > 0 && comma + 1 < text.length() && Character.isLetter(text.charAt(comma + 1));
    return comma > 0 && (repeats || joined) ? text.substring(0, comma).strip() : text;
  }
}
