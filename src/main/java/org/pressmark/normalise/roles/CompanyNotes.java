package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Sets aside what a company says of itself at the end of its press releases, without a heading: {@code Tideway Grid is
 * headquartered in Sund and employs 300 people.}
 */
final class CompanyNotes {
  private static final PhraseList KINDS = PhraseList.load("company-kinds");
  private static final PhraseList SIZES = PhraseList.load("company-sizes");

  private static final int MAX_NOTES = 3;
  private static final int MAX_WORDS = 120;
  private static final int MIN_NAME_LETTERS = 5;

  private CompanyNotes() {}

  /** Decides the last paragraphs of an article that has others. */
  static void decide(Page page) {
    int notes = 0;
    for (int i = page.articleEnd() - 1; i > page.firstText() && notes < MAX_NOTES; i--) {
      if (page.role(i) == null || !page.role(i).kept()) {
        continue;
      }
      if (page.role(i) != Role.BODY || !isNote(page, i)) {
        return;
      }
      page.decide(i, Role.FOOTER);
      notes++;
    }
  }

  /** The paragraph begins with a name of the headline, and says what the company is and how large. */
  private static boolean isNote(Page page, int i) {
    String text = page.features(i).folded();
    String name = text.substring(0, Math.max(0, text.indexOf(' ')));
    if (page.title() == Page.NONE || !isName(page.piece(i).content(), name)) {
      return false;
    }
    String title = " " + page.features(page.title()).folded() + " ";
    return title.contains(" " + name + " ")
        && page.features(i).words() <= MAX_WORDS && KINDS.in(text) && SIZES.in(text);
  }

  /** {@code Tideway} or {@code ABC}, but not {@code The}, which headlines have too. */
  private static boolean isName(String content, String first) {
    boolean shouted = content.codePoints().limit(first.length()).noneMatch(Character::isLowerCase);
    return first.length() >= MIN_NAME_LETTERS || first.length() > 1 && shouted;
  }
}
