package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.text.PhraseList;

/** Who signs an article that is no person: {@code Staff reporter}, {@code Harbour Times}, {@code dpa}. */
final class Desks {
  private static final PhraseList WORDS = PhraseList.load("desk-words");
  private static final PhraseList STARTS = PhraseList.load("author-starts");
  private static final PhraseList NO_NAMES = PhraseList.load("author-no-names");
  private static final int MAX_WORDS = 5;

  private Desks() {}

  /** Whether a word of a desk or an institution is in the name. */
  static boolean is(String name) {
    return WORDS.in(PhraseList.fold(name));
  }

  /** Those of the stated that may be one, each once. */
  static List<String> of(List<String> stated, List<String> sites) {
    List<String> names = new ArrayList<>();
    for (String each : stated) {
      String name = nameOf(each, sites);
      if (!mayBe(name) || DateReader.isDateLine(each.strip()) || each.contains("://")) {
        continue;
      }
      List<String> agencies = agencies(each);
      for (String desk : agencies.isEmpty() ? List.of(name) : agencies) {
        if (desk.indexOf('@') < 0 && !names.contains(desk)) {
          names.add(desk);
        }
      }
    }
    return names;
  }

  private static String nameOf(String stated, List<String> sites) {
    if (StatedName.isAddress(stated) || AuthorLabels.isOfOthers(stated)) {
      return "";
    }
    // "Center for Harbour Law" and "Hafen 12" lose nothing where the site is called so.
    return Names.isSite(stated, sites) ? stated.strip() : StatedName.of(stated);
  }

  private static boolean mayBe(String name) {
    String folded = PhraseList.fold(name);
    int words = PhraseList.wordsIn(folded);
    return words > 0 && words <= MAX_WORDS && !NO_NAMES.is(folded) && !STARTS.is(folded)
        && folded.codePoints().anyMatch(Character::isLetter)
        && (name.indexOf(' ') < 0 || !Character.isLowerCase(name.charAt(0)));
  }

  /** The agencies of {@code dpa/afp}, {@code AFP, Nordhaven} or {@code Reuters Staff}; empty if more is named. */
  private static List<String> agencies(String stated) {
    List<String> agencies = new ArrayList<>();
    for (NameParts.Part part : NameParts.of(stated)) {
      String name = StatedName.of(part.text());
      int last = name.lastIndexOf(' ');
      boolean staffed = last > 0 && WORDS.is(PhraseList.fold(name.substring(last)));
      String agency = staffed ? name.substring(0, last) : name;
      if (Agencies.named(agency) != null) {
        agencies.add(agency);
      } else if (name.indexOf(' ') >= 0) {
        return List.of();
      }
    }
    return agencies;
  }
}
