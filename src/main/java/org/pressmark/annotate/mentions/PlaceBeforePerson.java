package org.pressmark.annotate.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.annotate.analysis.FirstNames;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

/**
 * Parts a place from the person behind it where captions set no comma: "in Quillport Reed", if the document also has
 * "Tom Reed", and "Reed" alone; "the president of France Tom Reed".
 */
final class PlaceBeforePerson {
  private static final String IN = "in";
  private static final String OF = "of";

  /** The last words of persons' full names. */
  private final Set<String> surnames = new HashSet<>();

  private final Set<String> alone = new HashSet<>();

  /** The first words of persons' full names. */
  private final Set<String> firstNames = new HashSet<>();

  PlaceBeforePerson(List<String[]> sentences, List<List<NameSpan>> found) {
    for (int sentence = 0; sentence < found.size(); sentence++) {
      String[] tokens = sentences.get(sentence);
      for (NameSpan span : found.get(sentence)) {
        if (span.type() == EntityType.PER && span.end() - span.start() == 1) {
          alone.add(tokens[span.start()]);
        } else if (span.type() == EntityType.PER && !isInside(span, tokens)) {
          surnames.add(tokens[span.end() - 1]);
          firstNames.add(tokens[span.start()]);
        }
      }
    }
  }

  /** The place and the person in a name of two words, or the name as it is. */
  List<NameSpan> part(NameSpan span, String[] tokens) {
    int last = span.end() - 1;
    if (span.type() == EntityType.PER && last >= span.start() + 2 && span.start() > 0
        && isOffice(tokens, span.start() - 1) && Countries.codeOf(tokens[span.start()]) != null
        && !isGivenName(tokens[span.start()])) {
      int person = span.start() + 1;
      return List.of(
          new NameSpan(span.start(), person, EntityType.LOC), new NameSpan(person, span.end(), EntityType.PER));
    }
    boolean two = span.type() == EntityType.PER && last == span.start() + 1 && isInside(span, tokens);
    return two
            && surnames.contains(tokens[last])
            && alone.contains(tokens[last])
            && !isFirstName(tokens[span.start()])
        ? List.of(
            new NameSpan(span.start(), last, EntityType.LOC), new NameSpan(last, span.end(), EntityType.PER))
        : List.of(span);
  }

  /** Whether "president of" ends here. */
  private static boolean isOffice(String[] tokens, int at) {
    return at > 0 && tokens[at].equals(OF) && Trimming.isTitle(tokens[at - 1]);
  }

  /** The words of the full names of the document's persons, but those between first and last. */
  Set<String> wordsOfPersons() {
    Set<String> words = new HashSet<>(firstNames);
    words.addAll(surnames);
    return words;
  }

  private boolean isFirstName(String word) {
    return firstNames.contains(word) || isGivenName(word);
  }

  private static boolean isGivenName(String word) {
    return FirstNames.isWomans(word) || FirstNames.isMans(word);
  }

  private static boolean isInside(NameSpan span, String[] tokens) {
    return span.start() > 0 && tokens[span.start() - 1].equals(IN);
  }
}
