package org.pressmark.annotate.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

/**
 * Brings names that people marked under other rules to those of other corpora: a name begins with a capital letter or a
 * digit ("northern Africa" is "Africa"), and peoples, faiths and adherents ("Republican") are no organisations.
 */
final class Conventions {
  /** For each word that is a name by itself there how often it is an organisation, and how often another name. */
  private final Map<String, int[]> counts = new HashMap<>();

  /** @param followed the documents whose conventions hold */
  Conventions(List<List<LabelledSentence>> followed) {
    for (List<LabelledSentence> document : followed) {
      for (LabelledSentence sentence : document) {
        for (NameSpan name : Labels.decode(sentence.labels())) {
          if (name.end() - name.start() == 1) {
            int[] seen = counts.computeIfAbsent(sentence.tokens()[name.start()], word -> new int[2]);
            seen[name.type() == EntityType.ORG ? 0 : 1] +=
                name.type() == EntityType.ORG || name.type() == EntityType.MISC ? 1 : 0;
          }
        }
      }
    }
  }

  /** The documents with the names as those have them. */
  List<List<LabelledSentence>> apply(List<List<LabelledSentence>> gold) {
    return gold.stream().map(document -> document.stream().map(this::apply).toList()).toList();
  }

  private LabelledSentence apply(LabelledSentence sentence) {
    List<NameSpan> names = new ArrayList<>();
    for (NameSpan name : Labels.decode(sentence.labels())) {
      int start = name.start();
      while (start < name.end() && !opensName(sentence.tokens()[start])) {
        start++;
      }
      if (start < name.end() && holdsCapital(sentence.tokens(), start, name.end())) {
        names.add(new NameSpan(start, name.end(), type(sentence.tokens(), start, name)));
      }
    }
    return new LabelledSentence(sentence.tokens(), Labels.encode(names, sentence.tokens().length));
  }

  private static boolean opensName(String token) {
    return Character.isUpperCase(token.charAt(0)) || Character.isDigit(token.charAt(0));
  }

  private static boolean holdsCapital(String[] tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens[i].chars().limit(2).anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  private EntityType type(String[] tokens, int start, NameSpan name) {
    int[] seen = name.end() - start == 1 && name.type() == EntityType.ORG ? counts.get(tokens[start]) : null;
    return seen != null && seen[1] > seen[0] ? EntityType.MISC : name.type();
  }
}
