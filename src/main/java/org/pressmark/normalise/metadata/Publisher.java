package org.pressmark.normalise.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.authors.Names;
import org.pressmark.normalise.dates.DateTokens;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.ClaimedText;
import org.pressmark.normalise.text.PhraseList;

/** Finds who published a page, where the page itself says so. */
public final class Publisher {
  private static final List<String> SITE_LINKS = PhraseList.lines("skip-sites");
  private static final int MAX_WORDS = 6;
  private static final int MAX_LENGTH = 80;

  /** A site may be called like its front page, but not with so many words. */
  private static final int HEADLINE_WORDS = 5;

  /** What publishing systems put where nobody named the site. */
  private static final PhraseList NO_NAMES = PhraseList.load("publisher-no-names");

  private Publisher() {}

  /**
   * The name that a page's markup states.
   *
   * @param titles the page's headlines, which some templates state as the site's name
   * @return null if it is an address, a headline, or a name for no site
   */
  public static @Nullable String stated(String text, List<String> titles) {
    String name = ClaimedText.text(text);
    if (name == null || name.length() > MAX_LENGTH || name.contains("://")) {
      return null;
    }
    String folded = PhraseList.fold(name);
    boolean title =
        PhraseList.wordsIn(folded) >= HEADLINE_WORDS
            && titles.stream().anyMatch(headline -> PhraseList.fold(headline).equals(folded));
    return title || NO_NAMES.is(folded) ? null : name;
  }

  /** The name in a skip link to the publisher's sites or in the copyright line; null if neither is there. */
  public static @Nullable String find(List<Piece> pieces, List<Role> roles) {
    for (int i = 0; i < pieces.size(); i++) {
      String content = pieces.get(i).content();
      String name =
          switch (roles.get(i)) {
            case SKIP_LINK -> ofSkipLink(content);
            case FOOTER -> ofCopyright(content);
            case TITLE, KICKER, BYLINE, DATE, STANDFIRST, BODY, SUBHEADING, LIST_ITEM, PULL_QUOTE, CAPTION, CREDIT,
                SIGN_OFF, AUTHOR_BIO, RELATED_LINK, BOILERPLATE ->
                null;
          };
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** {@code Skip to more DW sites} gives DW. */
  private static @Nullable String ofSkipLink(String content) {
    String[] words = content.split(" ");
    String folded = PhraseList.fold(content);
    for (String link : SITE_LINKS) {
      String[] sides = link.split(" \\.\\.\\. ");
      int before = sides[0].split(" ").length;
      int named = words.length - before - 1;
      if (named >= 1 && named <= MAX_WORDS && folded.startsWith(sides[0] + " ") && folded.endsWith(" " + sides[1])) {
        return String.join(" ", List.of(words).subList(before, words.length - 1));
      }
    }
    return null;
  }

  /** {@code © 2024 The Harbour Times. All rights reserved.} gives The Harbour Times. */
  private static @Nullable String ofCopyright(String content) {
    boolean signed = content.startsWith("©") || PhraseList.fold(content).startsWith("copyright");
    if (!signed || !Names.hasYear(content)) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (String word : content.split(" ")) {
      String folded = PhraseList.fold(word);
      boolean before =
          folded.isEmpty()
              || folded.equals("copyright")
              || folded.equals("by")
              || folded.equals("c")
              || isYears(folded);
      if (before && name.length() == 0) {
        continue;
      }
      if (folded.equals("all")
          || folded.equals("alle")
          || folded.equals("tous")
          || folded.equals("todos")
          || folded.isEmpty()) {
        break;
      }
      String bare = word.startsWith("©") ? word.substring(1) : word;
      boolean last = bare.endsWith(",") || bare.endsWith(".") || bare.endsWith("|");
      name.append(name.length() == 0 ? "" : " ").append(last ? bare.substring(0, bare.length() - 1) : bare);
      if (last) {
        break;
      }
    }
    String found = name.toString();
    int words = PhraseList.wordsIn(PhraseList.fold(found));
    boolean named = words > 0 && words <= MAX_WORDS && !Character.isLowerCase(found.charAt(0));
    return named && Agencies.named(found) == null ? found : null;
  }

  private static boolean isYears(String folded) {
    return DateTokens.isNumber(folded.replace("-", ""));
  }
}
