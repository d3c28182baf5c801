package org.pressmark.normalise.roles;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/** How the paragraphs are known that introduce an author. */
public final class BioRules {
  /** What stands before a surname alone. */
  private static final Set<String> TITLES = Set.of(
      "dr", "frau", "herr", "m", "madame", "mme", "monsieur", "mr", "mrs", "ms", "prof", "professor", "señor", "señora",
      "sr", "sra");

  /** Letters that a short first name shares with the long one: Phil and Philip. */
  private static final int MIN_SHORT_NAME = 3;

  private static final PhraseList PARTS = PhraseList.load("author-bio-parts");
  private static final PhraseList HEADINGS = PhraseList.load("bio-headings");
  private static final PhraseList VERBS = PhraseList.load("bio-verbs");

  private static final PhraseList JOBS = PhraseList.load("job-words");

  /** So many characters from the beginning the author's job is named. */
  private static final int JOB_WITHIN = 80;

  private static final List<String> FIRST_PERSON = List.of("i am ", "i cover ", "i write ", "i'm ");

  private static final String QUOTATION_MARKS = "\"“”„«»";

  /** How the further paragraphs of a bio begin. */
  private static final List<String> PRONOUNS = List.of("elle ", "er ", "he ", "he's ", "her ", "his ", "il ", "she ",
      "she's ", "sie ");

  private static final int MAX_WORDS = 70;

  /** Of somebody whom the byline names a bio may have so many. */
  private static final int MAX_LONG_WORDS = 150;

  private static final int MAX_HEADING_WORDS = 8;
  private static final int LOOK_AHEAD = 3;

  private static final int MAX_COMPANY_WORDS = 10;
  private static final int MIN_NAME_LETTERS = 3;

  private BioRules() {}

  /**
   * Whether the piece introduces who wrote the article: near its end, above its text, or wherever it says what the
   * author is.
   */
  public static boolean isBio(Page page, int i) {
    boolean placed = i + LOOK_AHEAD >= page.articleEnd() || i <= page.firstText();
    if (page.features(i).words() > MAX_WORDS) {
      return placed && page.features(i).words() <= MAX_LONG_WORDS && isOfAuthor(page, i);
    }
    if (!placed) {
      return isOfAuthor(page, i);
    }
    return goesOn(page, i) || isBelowLongHeading(page, i) || PARTS.in(page.features(i).folded())
        || introducesAuthor(page, i)
        || introducesNamed(page, i) || introducesStranger(page, i);
  }

  /**
   * {@code Anna Berg is a reporter} at the very end, of somebody whom the article does not name, on a page that names
   * no other author; whoever is quoted is no author either.
   */
  private static boolean introducesStranger(Page page, int i) {
    String content = page.piece(i).content();
    int second = content.indexOf(' ', content.indexOf(' ') + 1);
    if (second < 0 || i + 1 < page.articleEnd() || i <= page.firstText() + 1 || !page.prose(i)) {
      return false;
    }
    String name = PhraseList.fold(content.substring(0, second));
    String text = page.features(i).folded();
    int surname = name.lastIndexOf(' ') + 1;
    boolean other = !page.authors().isEmpty() && !page.authors().contains(name);
    boolean quoted = content.chars().anyMatch(unit -> QUOTATION_MARKS.indexOf(unit) >= 0);
    if (other || quoted) {
      return false;
    }
    if (surname == 0 || !Byline.isName(content.substring(0, second)) || !isSaidOf(name, text)
        || !namesJob(text)) {
      return false;
    }
    for (int k = page.firstText(); k < i; k++) {
      if ((" " + page.features(k).folded() + " ").contains(" " + name.substring(surname) + " ")) {
        return false;
      }
    }
    return true;
  }

  /** {@code She lives in Ellery} in a paragraph of its own right below the bio of whom the byline names. */
  private static boolean goesOn(Page page, int i) {
    return i > page.firstText() + 1 && page.role(i - 1) == Role.AUTHOR_BIO && isOfAuthor(page, i - 1)
        && page.features(i).endsSentence()
        && !PictureRules.isQuoted(page, i) && PRONOUNS.stream().anyMatch(page.features(i).folded()::startsWith);
  }

  /**
   * A name alone near the end, and a paragraph that begins with it: {@code Anna Berg\n\nAnna Berg studied whales.} The
   * job may stand between.
   */
  private static boolean introducesNamed(Page page, int i) {
    if (i <= page.firstText() + 1 || !page.prose(i)) {
      return false;
    }
    String name = nameIn(page.piece(i - 1).content());
    if (name == null && i > page.firstText() + 2 && isPost(page, i - 1) && isOfAuthor(page, i)) {
      name = nameIn(page.piece(i - 2).content());
    }
    if (name == null) {
      return false;
    }
    String text = page.features(i).folded();
    String first = name.substring(0, name.indexOf(' '));
    return text.startsWith(name + " ") || isSaidOf(first, text) || isSaidOf(ofSurname(name, text), text)
        || isSaidOf(name.substring(name.lastIndexOf(' ') + 1), text)
        || FIRST_PERSON.stream().anyMatch(text::startsWith) && (page.authors().contains(name) || namesJob(text));
  }

  /** {@code Senior reporter}. */
  private static boolean isPost(Page page, int i) {
    return page.features(i).headingLike() && page.features(i).words() <= MAX_HEADING_WORDS
        && JOBS.in(page.features(i).folded());
  }

  private static boolean namesJob(String text) {
    return JOBS.in(text.substring(0, Math.min(text.length(), JOB_WITHIN)));
  }

  /** The first two words of a text if the second is the name's last: pages shorten {@code Philip Berg} to Phil Berg. */
  private static String ofSurname(String name, String text) {
    int last = name.lastIndexOf(' ');
    int second = text.indexOf(' ');
    return last > 0 && second > 0 && text.startsWith(name.substring(last) + " ", second)
        ? text.substring(0, second + name.length() - last) : name;
  }

  /** Whether a text begins with a title or with the name's first letters: Ole Berg is another than Anna Berg. */
  private static boolean mayMean(String name, String text) {
    String first = text.substring(0, Math.max(0, text.indexOf(' ')));
    return TITLES.contains(first)
        || first.length() >= MIN_SHORT_NAME && name.startsWith(first.substring(0, MIN_SHORT_NAME));
  }

  /** The name in {@code Anna Berg} or {@code About Anna Berg}, folded; null if it is no such heading. */
  private static @Nullable String nameIn(String heading) {
    String folded = PhraseList.fold(heading);
    String start = HEADINGS.startOf(folded);
    if (start != null && heading.length() > start.length()) {
      return Byline.isName(heading.substring(start.length()).strip()) ? folded.substring(start.length() + 1) : null;
    }
    return Byline.isName(heading) ? folded : null;
  }

  /** {@code About Tideway Grid}, and a paragraph below that begins with that name: the end of a press release. */
  static boolean introducesCompany(Page page, int i) {
    String folded = page.features(i).folded();
    String start = page.features(i).endsSentence() ? null : HEADINGS.startOf(folded);
    if (start == null || folded.length() <= start.length() || page.features(i).words() > MAX_COMPANY_WORDS
        || !page.has(i + 1) || !page.prose(i + 1)) {
      return false;
    }
    String[] name = folded.substring(start.length() + 1).split(" ");
    String text = " " + page.features(i + 1).folded() + " ";
    int shared = 0;
    int longWords = 0;
    for (String word : name) {
      longWords += word.length() >= MIN_NAME_LETTERS ? 1 : 0;
      shared += word.length() >= MIN_NAME_LETTERS && text.contains(" " + word + " ") ? 1 : 0;
    }
    return shared > 0 && shared * 2 >= longWords;
  }

  /** The paragraph right below {@code About the author}. */
  static boolean isBelowHeading(Page page, int i) {
    return page.has(i - 1) && HEADINGS.is(page.features(i - 1).folded())
        && page.prose(i) && page.features(i).words() <= MAX_WORDS;
  }

  /** The same within the article, where {@code About} or {@code L'auteur} may head what the article tells. */
  private static boolean isBelowLongHeading(Page page, int i) {
    return isBelowHeading(page, i) && page.features(i - 1).words() > 1;
  }

  /** Whether the piece is the heading above such a paragraph. */
  static boolean isHeading(Page page, int i) {
    return i > page.firstText() && page.has(i + 1) && page.features(i).words() <= MAX_HEADING_WORDS
        && page.features(i).headingLike() && isBio(page, i + 1);
  }

  /** {@code Anna Berg is a reporter}, where the byline names Anna Berg: no article says that of who wrote it. */
  static boolean isOfAuthor(Page page, int i) {
    if (i > page.firstText() && page.prose(i)) {
      for (String author : page.authors()) {
        if (author.indexOf(' ') > 0 && isSaidOf(author, page.features(i).folded())) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code Anna Berg is a reporter}, where the byline names Anna Berg. */
  private static boolean introducesAuthor(Page page, int i) {
    String text = page.features(i).folded();
    if (i < page.firstText()) {
      return false;
    }
    for (String author : page.authors()) {
      int space = author.indexOf(' ');
      boolean last = i + 1 >= page.articleEnd();
      boolean called =
          last
              && (text.startsWith(author + " ")
                  || space > 0 && isSaidOf(author.substring(0, space), text));
      if (called || isSaidOf(author, text) || mayMean(author, text) && isSaidOf(ofSurname(author, text), text)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Anna Berg, reporter} below the article that names her above. */
  static boolean isAuthorsPost(Page page, int i) {
    String folded = page.features(i).folded();
    for (String author : page.authors()) {
      if (folded.startsWith(author + " ") && Byline.isPost(folded.substring(author.length() + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaidOf(String name, String text) {
    return text.startsWith(name + " ") && VERBS.startsOf(text.substring(name.length() + 1));
  }
}
