package org.pressmark.annotate.mentions;

import java.util.List;
import java.util.Set;
import org.pressmark.annotate.analysis.FirstNames;
import org.pressmark.annotate.analysis.WordList;
import org.pressmark.annotate.names.Spelling;
import org.pressmark.annotate.names.WordClass;

/**
 * Tells from the words beside a name that it names a body of people: {@code IS militants}, {@code the G20 summit},
 * {@code the group calling itself "Islamic State"}. Adjectives such as {@code Kurdish militants} do not count.
 */
final class OrganisationSigns {
  private static final Set<String> AFTER = Set.copyOf(WordList.lines("names/organisation-signs-after-en.txt"));
  private static final Set<String> BEFORE = Set.copyOf(WordList.lines("names/organisation-signs-before-en.txt"));

  /** Those of the words behind that follow no person's name, which "Quill supporters" and "Quill's chairman" do. */
  private static final Set<String> AFTER_NO_PERSON = Set.of(
      "airliner", "airliners", "employees", "fighters", "gunmen", "insurgents", "jihadists", "militants", "militiamen",
      "rebels", "shareholders", "subsidiary");

  /** What persons do with an organisation that stands before them: the network Reed owns, the party Quill led. */
  private static final Set<String> RUNS = Set.of(
      "bought", "built", "chaired", "chairs", "created", "founded", "headed", "heads", "joined", "leads", "led", "left",
      "owned", "owns", "ran", "runs");

  /** What stands behind a clause that is over: "owns is", "led until". */
  private static final Set<String> AFTER_CLAUSE = Set.of(
      "and", "are", "but", "can", "could", "did", "does", "fell", "for", "from", "had", "has", "in", "is", "lost",
      "made", "may", "must", "rose", "since", "until", "was", "went", "were", "will", "with", "won", "would");

  /** What a newspaper does, behind its name and an article: "the Dawn quoted". */
  private static final Set<String> TELLS = Set.of("announced", "added", "cited", "quoted", "reported", "said", "says");

  private static final Set<String> CLAIM = Set.of("claim", "claimed", "claims");

  /** What says that a name follows: a group calling itself the "Islamic State". */
  private static final Set<String> CALLED = Set.of("calling", "called", "known", "named");
  private static final Set<String> BETWEEN = Set.of("as", "itself", "the", "themselves");
  private static final int MOST_BETWEEN = 5;

  /** Ends of adjectives, which are no organisations' names: Kurdish, Sunni, Islamic, Western, Syrian. */
  private static final List<String> ADJECTIVE_ENDS =
      List.of("an", "ch", "ern", "ese", "i", "ic", "ish", "ist", "ite", "s");

  private OrganisationSigns() {}

  /** Whether words stand beside the name of these tokens that make an organisation of what may be any name. */
  static boolean standBeside(String[] tokens, int start, int end) {
    return isFollowed(tokens, start, end) || start > 0 && BEFORE.contains(tokens[start - 1]);
  }

  /**
   * Whether words stand beside what a finder took for a person that make an organisation of it: "militant group Ansar
   * Quill", "Quillport Dal claimed responsibility", "the Quill said". After a first name they do not.
   */
  static boolean standBesidePerson(String[] tokens, int start, int end) {
    if (FirstNames.tellsWoman(tokens[start]) != null) {
      return false;
    }
    boolean claims =
        end + 1 < tokens.length && CLAIM.contains(tokens[end]) && tokens[end + 1].equals("responsibility");
    boolean tells = end - start == 1 && end < tokens.length && TELLS.contains(tokens[end]) && start > 0
        && tokens[start - 1].equals("the") && !Trimming.isTitle(tokens[start]);
    return claims || tells || end < tokens.length && AFTER_NO_PERSON.contains(tokens[end])
        || start > 0 && BEFORE.contains(tokens[start - 1]) && !runsIt(tokens, end);
  }

  /** Whether a verb follows that has its object before it: "the network Reed owns is sold", not "… Reed owns ships". */
  private static boolean runsIt(String[] tokens, int end) {
    return end < tokens.length && RUNS.contains(tokens[end])
        && (end + 1 == tokens.length || !Spelling.hasLetterOrDigit(tokens[end + 1])
            || AFTER_CLAUSE.contains(tokens[end + 1]));
  }

  /** Whether the text says outright that a body of people is called so, which leaves no doubt. */
  static boolean isCalled(String[] tokens, int start) {
    boolean called = false;
    for (int i = start - 1; i >= 0 && start - i <= MOST_BETWEEN; i--) {
      if (BEFORE.contains(tokens[i])) {
        return called;
      }
      if (CALLED.contains(tokens[i])) {
        called = true;
      } else if (!BETWEEN.contains(tokens[i]) && Spelling.hasLetterOrDigit(tokens[i])) {
        return false;
      }
    }
    return false;
  }

  /** "Sunni militants" have no name, Sunni's militants have. */
  private static boolean isFollowed(String[] tokens, int start, int end) {
    if (end >= tokens.length) {
      return false;
    }
    if (Spelling.isPossessive(tokens[end])) {
      return end + 1 < tokens.length && AFTER.contains(tokens[end + 1]);
    }
    return (end - start > 1 || !mayBeAdjective(tokens[start])) && AFTER.contains(tokens[end]);
  }

  private static boolean mayBeAdjective(String word) {
    return Spelling.classOf(word) == WordClass.TITLE && ADJECTIVE_ENDS.stream().anyMatch(word::endsWith)
        || Countries.codeOfAdjective(word) != null;
  }
}
