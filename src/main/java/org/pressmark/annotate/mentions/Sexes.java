package org.pressmark.annotate.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.FirstNames;
import org.pressmark.annotate.analysis.KinWords;
import org.pressmark.annotate.names.Spelling;

/**
 * What the title or the relative's noun before a name and the first name tell of the person, "Mr. Quill", "her son Ben
 * Quill": so two of one surname differ. True
 * for a woman, false for a man, null if nothing tells.
 */
final class Sexes {
  private static final CueLexicon ENGLISH = CueLexicon.of("en");

  private final List<String[]> sentences;

  Sexes(List<String[]> sentences) {
    this.sentences = sentences;
  }

  @Nullable Boolean of(Name name) {
    Boolean titled = ofTitle(name);
    String[] tokens = sentences.get(name.sentence());
    Boolean kin = titled == null && name.start() > 0 ? KinWords.tellsWoman(tokens[name.start() - 1]) : titled;
    return kin != null ? kin : FirstNames.tellsWoman(tokens[name.start()]);
  }

  @Nullable Boolean ofTitle(Name name) {
    String[] tokens = sentences.get(name.sentence());
    int before = name.start() - 1;
    if (before > 0 && tokens[before].equals(".")) {
      before--;
    }
    return before < 0 || !Spelling.isCapitalised(tokens[before]) ? null : ENGLISH.tellsWoman(tokens[before]);
  }
}
