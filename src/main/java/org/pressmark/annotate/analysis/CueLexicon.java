package org.pressmark.annotate.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language's words around quotes, from {@code cues-<language>.txt}. Immutable.
 *
 * @param speech forms of verbs that take the words themselves or a clause: "said"
 * @param thought those of them that tell thoughts: "believed"
 * @param beside those of them that report only right beside the words: "continued"
 * @param nounReport those of them that may take a noun for what is said: "announced"
 * @param judgement forms of verbs that take a few of the words as a name or a description: "called"
 * @param utterance nouns for what somebody says: "remark"
 * @param according what stands before a source: "according to", each as its words
 * @param naming words before a name or term in quotation marks: "titled"
 * @param namingEnds ends of compounds that are such words: "magazin" of "Fachmagazin"; empty where nouns are not joined
 * @param roles words with a capital before a name that are no part of it: "President"
 * @param roleEnds ends of compounds that are such words: "chefin" of "Parteichefin"; empty where nouns are not joined
 * @param subjunctive verb forms that mark what others said: "sei"; empty where a language has none
 * @param auxiliary what may stand first in an attribution behind a quote: "a" of "a dit Anne"; empty where none may
 * @param oblique words that begin a phrase which is no subject, where the verb comes second: "dem"; empty elsewhere
 * @param pronouns personal pronouns that may be subjects, in small letters
 * @param female what tells that a person is a woman: "Mrs", "she"
 * @param male what tells that a person is a man
 */
public record CueLexicon(
    Set<String> speech,
    Set<String> thought,
    Set<String> beside,
    Set<String> nounReport,
    Set<String> judgement,
    Set<String> utterance,
    List<List<String>> according,
    Set<String> naming,
    Set<String> namingEnds,
    Set<String> roles,
    Set<String> roleEnds,
    Set<String> subjunctive,
    Set<String> auxiliary,
    Set<String> oblique,
    Set<String> pronouns,
    Set<String> female,
    Set<String> male) {

  /** The kinds of lines that list a verb's forms. */
  private static final Set<String> VERBS = Set.of("speech", "thought", "beside", "noun", "judgement");

  /** Whether the language puts the verb second, so that a subject may stand behind it: German. */
  public boolean verbSecond() {
    return !oblique.isEmpty();
  }

  /** True where a title before a name, with or without its full stop, is a woman's, false for a man's, else null. */
  public @Nullable Boolean tellsWoman(String title) {
    String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    if (female.contains(bare) || male.contains(bare)) {
      return female.contains(bare);
    }
    // "Rechtsanwältin" and "Rechtsanwalt", but "Abgeordnete" is either.
    boolean told = isCompoundRole(bare) && !bare.endsWith("e");
    return told ? Boolean.valueOf(bare.endsWith("in")) : null;
  }

  /** The lists of {@code en}, {@code de} or {@code fr}. */
  public static CueLexicon of(String language) {
    Map<String, Set<String>> kinds = new HashMap<>();
    List<List<String>> according = new ArrayList<>();
    for (String line : WordList.lines("cues-" + language + ".txt")) {
      String[] words = line.split(" ");
      Set<String> kind = kinds.computeIfAbsent(words[0], name -> new HashSet<>());
      for (int i = 1; i < words.length; i++) {
        kind.add(words[i]);
        if (language.equals("fr") && VERBS.contains(words[0]) && words[i].endsWith("e")) {
          // "scande", "scandent"
          kind.add(words[i] + "nt");
        }
        if (words[0].equals("according")) {
          according.add(List.of(words[i].split("_")));
        }
      }
    }
    return new CueLexicon(
        union(
            union(kind(kinds, "speech"), kind(kinds, "thought")),
            union(kind(kinds, "beside"), kind(kinds, "noun"))),
        kind(kinds, "thought"),
        kind(kinds, "beside"),
        kind(kinds, "noun"),
        kind(kinds, "judgement"),
        kind(kinds, "utterance"),
        List.copyOf(according),
        kind(kinds, "name"),
        kind(kinds, "nameend"),
        kind(kinds, "role"),
        kind(kinds, "roleend"),
        kind(kinds, "subjunctive"),
        kind(kinds, "auxiliary"),
        kind(kinds, "oblique"),
        kind(kinds, "pronoun"),
        kind(kinds, "female"),
        kind(kinds, "male"));
  }

  private static Set<String> kind(Map<String, Set<String>> kinds, String name) {
    return Set.copyOf(kinds.getOrDefault(name, Set.of()));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }

  public boolean isThought(String word) {
    return thought.contains(word.toLowerCase(Locale.ROOT));
  }

  public boolean isBeside(String word) {
    return beside.contains(word.toLowerCase(Locale.ROOT));
  }

  public boolean isNounReport(String word) {
    return nounReport.contains(word.toLowerCase(Locale.ROOT));
  }

  public boolean isSpeech(String word) {
    return speech.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a form of a verb may report a clause: no thought, and none that reports only right beside the words. */
  public boolean isReport(String word) {
    return isSpeech(word) && !isThought(word) && !isBeside(word);
  }

  public boolean isJudgement(String word) {
    return judgement.contains(word.toLowerCase(Locale.ROOT));
  }

  public boolean isUtterance(String word) {
    return utterance.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is the first of those before a source: "According". */
  public boolean beginsAccording(String word) {
    return according.stream().anyMatch(words -> words.get(0).equalsIgnoreCase(word));
  }

  /** Whether a name or a term may follow the word in quotation marks: "film". */
  public boolean isNaming(String word) {
    // "ARD-Sendung"
    String last = word.substring(word.lastIndexOf('-') + 1);
    return naming.contains(last) || naming.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun is joined from others of which the last is such a word: "Fachmagazin". */
  public boolean isCompoundNaming(String word) {
    return endsWith(namingEnds, word);
  }

  /** Whether the word is a role or form of address, with or without its full stop. */
  public boolean isRole(String word) {
    return roles.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word) || isCompoundRole(word);
  }

  /** Whether a noun is joined from others of which the last is a role: "Parteichefin". */
  public boolean isCompoundRole(String word) {
    return endsWith(roleEnds, word);
  }

  private static boolean endsWith(Set<String> ends, String word) {
    return ends.stream().anyMatch(end -> word.length() > end.length() + 1 && word.endsWith(end));
  }
}
