package org.pressmark.annotate.quotes;

import java.util.List;
import java.util.Set;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Token;

/** Corrects the parts of speech of English words in noun phrases and beside them, where their neighbours decide. */
final class PhraseTags {
  private static final Set<String> NAMING = Set.of("PROPN", "NOUN");
  private static final Set<String> FINITE = Set.of("VERB", "AUX");

  /** What the tagger may take a rare first name for. */
  private static final Set<String> BEFORE_SURNAME = Set.of("ADP", "SCONJ", "CCONJ", "ADV", "DET");

  private static final Set<String> CONJUNCTIONS = Set.of("unless", "whereas", "besides");

  /** Forms that are never nouns: "The airline, which has 40 planes, expects to grow". */
  private static final Set<String> ONLY_VERBS =
      Set.of("expects", "wants", "intends", "seeks", "refuses", "agrees", "begins", "continues", "prefers", "seems");

  private PhraseTags() {}

  /** Gives one word the tag that its neighbours leave it, if they decide. */
  static void correct(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    if (ownedBeforeAside(tokens, tags, index) || subjectBehindCue(tokens, tags, index, lexicon)) {
      tags.set(index, "NOUN");
    }
    boolean participle = participleBetween(tokens, tags, index) || participleBeforeName(tokens, tags, index);
    if (participle || fellowBetween(tokens, tags, index)) {
      tags.set(index, "ADJ");
    }
    if (subjectHead(tags, index)) {
      tags.set(index, "NOUN");
    }
    if (ONLY_VERBS.contains(tokens.get(index).text())) {
      tags.set(index, "VERB");
    }
  }

  /** "said lead author Ann Lee": right behind an inverted cue no verb stands before a noun. */
  private static boolean fellowBetween(List<Token> tokens, List<String> tags, int index) {
    return index > 1
        && index + 1 < tokens.size()
        && tags.get(index).equals("VERB")
        && tags.get(index - 2).equals("PUNCT")
        && SentenceWords.IRREGULAR_PASTS.contains(tokens.get(index - 1).text())
        && NAMING.contains(tags.get(index + 1));
  }

  /** "The embassy declined it": an adjective right between an article and a verb is the subject. */
  private static boolean subjectHead(List<String> tags, int index) {
    return index == 1
        && index + 2 < tags.size()
        && tags.get(index).equals("ADJ")
        && tags.get(index - 1).equals("DET")
        && FINITE.contains(tags.get(index + 1))
        && !NAMING.contains(tags.get(index + 2));
  }

  /** "the printed leaflet": right between an article and a noun no verb stands. */
  private static boolean participleBetween(List<Token> tokens, List<String> tags, int index) {
    String text = tokens.get(index).text();
    return index > 0
        && index + 1 < tokens.size()
        && tags.get(index).equals("VERB")
        && tags.get(index - 1).equals("DET")
        && (text.endsWith("ed") || text.endsWith("ing"))
        && NAMING.contains(tags.get(index + 1));
  }

  /** "Her neighbour, Ann Lee, said": no verb stands between an owner that begins its clause and a comma. */
  private static boolean ownedBeforeAside(List<Token> tokens, List<String> tags, int index) {
    return index > 0
        && index + 1 < tokens.size()
        && tags.get(index).equals("VERB")
        && WordRun.isOwner(tokens.get(index - 1).text())
        && (index == 1 || tags.get(index - 2).equals("PUNCT"))
        && tokens.get(index + 1).text().equals(",");
  }

  /** "Her neighbour, retired teacher Ann Lee, said": between commas a participle before a name describes it. */
  private static boolean participleBeforeName(List<Token> tokens, List<String> tags, int index) {
    boolean participle = index > 0
        && tags.get(index).equals("VERB")
        && tokens.get(index).text().endsWith("ed")
        && tokens.get(index - 1).text().equals(",");
    int name = index + 2;
    while (participle && name < tokens.size() && tags.get(name).equals("PROPN")) {
      name++;
    }
    return participle
        && name > index + 2
        && name < tokens.size()
        && tags.get(index + 1).equals("NOUN")
        && tokens.get(name).text().equals(",");
  }

  /** "The union said members had voted": the tagger takes the plural behind a cue for a conjunction. */
  private static boolean subjectBehindCue(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    String text = tokens.get(index).text();
    return index > 1
        && index + 1 < tokens.size()
        && tags.get(index).equals("SCONJ")
        && text.length() > 3
        && text.endsWith("s")
        && !CONJUNCTIONS.contains(text)
        && lexicon.isSpeech(tokens.get(index - 1).text())
        && FINITE.contains(tags.get(index + 1));
  }

  /** {@code "…," says teacher Inga Berg}: a small word has no capital between a noun and a name. */
  static boolean firstName(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    String text = tokens.get(index).text();
    return index > 1
        && index + 1 < tokens.size()
        && text.length() > 2
        && Character.isUpperCase(text.codePointAt(0))
        && BEFORE_SURNAME.contains(tags.get(index))
        && tags.get(index - 1).equals("NOUN")
        && Character.isLowerCase(tokens.get(index - 1).text().codePointAt(0))
        && lexicon.isSpeech(tokens.get(index - 2).text())
        && tags.get(index + 1).equals("PROPN");
  }
}
