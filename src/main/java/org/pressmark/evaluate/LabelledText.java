package org.pressmark.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.annotate.training.Corpus;
import org.pressmark.annotate.training.LabelledSentence;
import org.pressmark.problem.ProblemException;

/**
 * A text whose names are marked.
 *
 * @param text one sentence a line
 * @param names ordered by start
 */
record LabelledText(String text, List<LabelledName> names) {
  private static final Set<String> CLOSING =
      Set.of(
          ".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "'", "’", "”", "'s", "’s", "n't", "n’t",
          "'re", "'ve", "'ll", "'d", "'m");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "‘", "“", "$", "£", "€", "#");

  LabelledText {
    names = List.copyOf(names);
  }

  /**
   * The documents of a corpus as text. The form keeps no spacing, so tokens are joined by one blank, but for marks that
   * close or open, and sentences by a line end.
   *
   * @param path as {@link Corpus} reads it
   * @throws ProblemException if the file is missing, broken or not in that form
   */
  static List<LabelledText> read(Path path) {
    return Corpus.read(path).stream().map(LabelledText::of).toList();
  }

  private static LabelledText of(List<LabelledSentence> document) {
    StringBuilder text = new StringBuilder();
    List<LabelledName> names = new ArrayList<>();
    int codePoints = 0;
    for (LabelledSentence sentence : document) {
      codePoints += append(text.isEmpty() ? "" : "\n", text);
      int count = sentence.tokens().length;
      int[] starts = new int[count];
      int[] ends = new int[count];
      for (int i = 0; i < count; i++) {
        String token = sentence.tokens()[i];
        boolean joined = i == 0 || OPENING.contains(sentence.tokens()[i - 1]) || CLOSING.contains(token);
        codePoints += append(joined ? "" : " ", text);
        starts[i] = codePoints;
        // In treebanks an underscore stands for a blank within a token.
        codePoints += append(token.length() > 1 ? token.replace('_', ' ') : token, text);
        ends[i] = codePoints;
      }
      for (NameSpan name : Labels.decode(sentence.labels())) {
        names.add(new LabelledName(starts[name.start()], ends[name.end() - 1], name.type()));
      }
    }
    return new LabelledText(text.toString(), names);
  }

  private static int append(String more, StringBuilder text) {
    text.append(more);
    return more.codePointCount(0, more.length());
  }
}
