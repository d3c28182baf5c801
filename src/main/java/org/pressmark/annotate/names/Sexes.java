package org.pressmark.annotate.names;

import java.util.List;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.FirstNames;

/** What the title before a name, "Mr. Quill", and the first name tell of the person: so two of one surname differ. */
final class Sexes {
  private static final CueLexicon ENGLISH = CueLexicon.of("en");

  private final List<String[]> sentences;

  Sexes(List<String[]> sentences) {
    this.sentences = sentences;
  }

  Sex of(Name name) {
    Sex titled = ofTitle(name);
    String first = sentences.get(name.sentence())[name.start()];
    if (titled != Sex.UNKNOWN) {
      return titled;
    }
    return FirstNames.isWomans(first) ? Sex.WOMAN : FirstNames.isMans(first) ? Sex.MAN : Sex.UNKNOWN;
  }

  Sex ofTitle(Name name) {
    String[] tokens = sentences.get(name.sentence());
    int before = name.start() - 1;
    if (before > 0 && tokens[before].equals(".")) {
      before--;
    }
    if (before < 0 || !Words.isCapitalised(tokens[before])) {
      return Sex.UNKNOWN;
    }
    String word = tokens[before];
    String title = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return ENGLISH.female().contains(title) ? Sex.WOMAN : ENGLISH.male().contains(title) ? Sex.MAN : Sex.UNKNOWN;
  }

  /** A person's, as far as the text tells. */
  enum Sex {
    WOMAN,
    MAN,
    UNKNOWN;

    boolean excludes(Sex other) {
      return this != UNKNOWN && other != UNKNOWN && this != other;
    }
  }
}
