package org.pressmark.annotate.people;

import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.KinWords;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.Words;

/** Tells who speaks without a name, so that "she" behind it is nobody named before: {@code A neighbor said}. */
final class UnnamedPeople {
  private static final Set<String> WOMEN = Set.of("girl", "spokeswoman", "waitress", "woman");
  private static final Set<String> MEN = Set.of("boy", "man", "spokesman", "waiter");

  private static final Set<String> ANYBODY =
      Set.of(
          "adviser", "advisor", "aide", "analyst", "attendant", "bystander", "clerk", "colleague", "customer",
          "diplomat", "doctor", "driver", "employee", "eyewitness", "farmer", "friend", "guard", "insider", "juror",
          "lawyer", "neighbor", "neighbour", "nurse", "officer", "official", "operative", "parent", "passenger",
          "passerby", "patient", "prosecutor", "resident", "shopper", "soldier", "source", "spokesperson", "staffer",
          "strategist", "student", "survivor", "teacher", "teenager", "tourist", "victim", "visitor", "volunteer",
          "voter", "witness", "worker");

  private static final Set<String> OWNERS = Set.of("her", "his");
  private static final Set<String> TOLD = Set.of("her", "him");

  private UnnamedPeople() {}

  /** Whether words report what an unnamed person said whom "she" or "he" may mean. */
  static boolean speak(Words words, boolean woman) {
    for (int cue = 0; cue < words.size(); cue++) {
      if (!words.isReport(cue) || words.isPassive(cue)) {
        continue;
      }
      Span subject = words.subjectBefore(cue);
      boolean inverted = subject == null && (cue == 0 || words.isPunctuation(cue - 1));
      int start = subject != null ? words.indexAt(subject.start()) : inverted ? cue + 1 : -1;
      int end = start < 0 ? start : words.phraseEnd(start);
      // "Her lawyer said", "A reporter asked", "A guest told her": who is spoken of or to goes on being "she".
      boolean turned = OWNERS.contains(words.text(start).toLowerCase(Locale.ROOT))
          || words.text(cue).startsWith("ask") || words.text(cue).equals("told") && TOLD.contains(words.text(cue + 1));
      if (end > start && !turned && fits(words.text(end - 1).toLowerCase(Locale.ROOT), woman)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String noun, boolean woman) {
    Boolean kin = KinWords.tellsWoman(noun);
    return kin != null && kin == woman || (woman ? WOMEN : MEN).contains(noun) || ANYBODY.contains(noun);
  }
}
