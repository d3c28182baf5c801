package org.pressmark.annotate.grammar;

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

  /** Forms that are never nouns: "The airline, which has 40 planes, expects to grow". */
  static final Set<String> ONLY_VERBS =
      Set.of(
          "accuses", "acknowledges", "adds", "admits", "advises", "affirms", "agrees", "alleges", "allows", "announces",
          "apologises", "apologizes", "argues", "asks", "asserts", "assures", "begins", "believes", "characterises",
          "characterizes", "cites", "concedes", "concludes", "condemns", "confesses", "confirms", "considers",
          "contends", "continues", "criticises", "criticizes", "declares", "deems", "denies", "denounces", "describes",
          "discloses", "dismisses", "emphasises", "emphasizes", "exclaims", "expects", "explains", "expresses",
          "implies", "indicates", "informs", "insists", "intends", "likens", "maintains", "observes", "opposes",
          "paints", "portrays", "predicts", "prefers", "proclaims", "pronounces", "proposes", "recommends", "refers",
          "refuses", "reiterates", "reminds", "responds", "reveals", "says", "seeks", "seems", "speaks", "speculates",
          "submits", "suggests", "swears", "tells", "testifies", "thinks", "threatens", "wants", "warns", "writes");

  /** Numbers that the tagger may take for adverbs. */
  private static final Set<String> NUMBERS =
      Set.of("six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "twenty");

  /** What stands right behind a subject. */
  private static final Set<String> MODALS = Set.of("would", "will", "could", "should", "may", "might", "must", "can");

  /** What a subject begins with behind "that". */
  private static final Set<String> SUBJECT_STARTS = Set.of("DET", "PRON", "NUM", "PROPN", "NOUN", "ADJ");

  private static final Set<String> DESCRIBING = Set.of("ADJ", "NUM");

  /** Behind these "today" is a noun: "of today". */
  private static final Set<String> BEFORE_DAY = Set.of("ADJ", "ADP", "DET");

  /** What a subject behind "no doubt" begins with. */
  private static final Set<String> SUBJECT_TAGS = Set.of("DET", "PRON", "PROPN");

  private PhraseTags() {}

  /** Gives one word the tag that its neighbours leave it, if they decide. */
  static void correct(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    boolean noun = utterances(tokens, tags, index, lexicon)
        || roleNoun(tokens, tags, index, lexicon);
    noun |= agentNoun(tokens, tags, index, lexicon) || ownedBeforeAside(tokens, tags, index, lexicon)
        || several(tokens, tags, index) || source(tokens, tags, index);
    if (noun) {
      tags.set(index, "NOUN");
    }
    if (index > 0 && oneOf(tokens, tags, index)) {
      tags.set(index - 1, "NUM");
    }
    boolean participle = participleBetween(tokens, tags, index) || participleBeforeName(tokens, tags, index);
    if (participle || fellowBetween(tokens, tags, index, lexicon)) {
      tags.set(index, "ADJ");
    }
    boolean head = subjectHead(tags, index) || namedHead(tokens, tags, index, lexicon);
    if (head || subjectOfModal(tokens, tags, index, lexicon)) {
      tags.set(index, "NOUN");
    }
    boolean predicate = rises(tokens, tags, index) || nounReport(tokens, tags, index, lexicon)
        || bareVerb(tokens, tags, index);
    if (predicate || endsSentence(tokens, tags, index, lexicon)) {
      tags.set(index, "VERB");
    }
    boolean conjunction = tokens.get(index).text().equals("that") && index > 0
        && index + 1 < tokens.size() && WordRun.isOwner(tokens.get(index + 1).text());
    if (conjunction) {
      // "insisting that her method was sound"
      tags.set(index, "SCONJ");
    }
    if (closeTo(tokens, tags, index)) {
      tags.set(index, "ADJ");
    }
    smallWords(tokens, tags, index);
    boolean number = NUMBERS.contains(tokens.get(index).text()) && tags.get(index).equals("ADV");
    if (number && index + 1 < tags.size() && NAMING.contains(tags.get(index + 1))) {
      tags.set(index, "NUM");
    }
  }

  /** "both parties", "likely voters", "who once described", "no doubt", "used to": words that are tagged wrongly. */
  private static void smallWords(List<Token> tokens, List<String> tags, int index) {
    if (index == 0 || index + 1 >= tokens.size()) {
      return;
    }
    String next = tags.get(index + 1);
    switch (tokens.get(index).text()) {
      case "doubt" -> {
        if (tokens.get(index - 1).text().equalsIgnoreCase("no") && SUBJECT_TAGS.contains(next)) {
          // "No doubt Ann would say"
          tags.set(index - 1, "ADV");
          tags.set(index, "ADV");
        }
      }
      case "used" -> {
        boolean habit = tokens.get(index + 1).text().equals("to") && !tags.get(index - 1).equals("AUX");
        if (habit && index + 2 < tags.size() && tags.get(index + 2).equals("VERB")) {
          // "she used to tell them"
          tags.set(index, "AUX");
        }
      }
      case "yesterday", "today", "tomorrow" -> {
        if (tags.get(index).equals("NOUN") && !BEFORE_DAY.contains(tags.get(index - 1))) {
          // "The court yesterday overturned"
          tags.set(index, "ADV");
        }
      }
      case "press" -> {
        boolean owned = tags.get(index - 1).equals("PROPN") || tags.get(index - 1).equals("DET")
            || WordRun.isOwner(tokens.get(index - 1).text());
        if (owned && next.equals("NOUN") && !tokens.get(index + 1).text().endsWith("s")) {
          // "the White House press secretary"
          tags.set(index, "NOUN");
        }
      }
      case "both" -> {
        if (tags.get(index - 1).equals("ADP") && next.equals("NOUN")) {
          tags.set(index, "DET");
        }
      }
      case "aides" -> {
        // "Aides said": the tagger takes it for a verb
        tags.set(index, "NOUN");
      }
      case "likely" -> {
        if (tags.get(index).equals("ADV") && next.equals("NOUN")) {
          tags.set(index, "ADJ");
        }
      }
      case "once" -> {
        boolean subject = NAMING.contains(tags.get(index - 1)) || tags.get(index - 1).equals("PRON");
        if (subject && FINITE.contains(next)) {
          // "Mr. Lee once called"; where it joins clauses, a subject follows
          tags.set(index, "ADV");
        }
      }
      default -> {
        // nothing that the tagger gets wrong
      }
    }
  }

  /** "said a former Obama staffer": no verb of one person ends so; but "the Tories answer". */
  private static boolean agentNoun(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    int start = index - 1;
    while (start > 0 && tags.get(start).equals("PROPN")) {
      start--;
    }
    while (start > 0 && tags.get(start).equals("ADJ")) {
      start--;
    }
    return index > 1
        && tags.get(index).equals("VERB")
        && tokens.get(index).text().endsWith("er")
        && !lexicon.isSpeech(tokens.get(index).text())
        && !lexicon.isJudgement(tokens.get(index).text())
        && tags.get(index - 1).equals("PROPN")
        && tags.get(start).equals("DET");
  }

  /** "said one teacher": what counts the noun behind it is no pronoun. */
  private static boolean oneOf(List<Token> tokens, List<String> tags, int index) {
    return tokens.get(index - 1).text().equals("one")
        && tags.get(index - 1).equals("PRON")
        && NAMING.contains(tags.get(index))
        && !tokens.get(index).text().endsWith("s");
  }

  /** "contradicts remarks", "rejected claims": no finite verb stands right behind a verb. */
  private static boolean utterances(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    String text = tokens.get(index).text();
    return index > 0
        && text.endsWith("s")
        && tags.get(index).equals("VERB")
        && tags.get(index - 1).equals("VERB")
        && lexicon.isUtterance(text);
  }

  /** "according to court documents": what "to" leads to there is a noun. */
  private static boolean source(List<Token> tokens, List<String> tags, int index) {
    return index > 1
        && tags.get(index).equals("VERB")
        && tokens.get(index - 1).text().equals("to")
        && tokens.get(index - 2).text().equalsIgnoreCase("according");
  }

  /** "said one councillor": behind what begins a phrase a role is a noun. */
  private static boolean roleNoun(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    String text = tokens.get(index).text();
    boolean begins = index > 0 && (tags.get(index - 1).equals("DET") || tokens.get(index - 1).text().equals("one"));
    return begins
        && tags.get(index).equals("VERB")
        && lexicon.isRole(Character.toUpperCase(text.charAt(0)) + text.substring(1));
  }

  /** "said lead author Ann Lee": right behind an inverted cue no verb stands before a noun. */
  private static boolean fellowBetween(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    return index > 1
        && index + 1 < tokens.size()
        && tags.get(index).equals("VERB")
        && tags.get(index - 2).equals("PUNCT")
        && lexicon.isSpeech(tokens.get(index - 1).text())
        && SentenceWords.inflected(tokens.get(index - 1).text())
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

  /** {@code "…," said the executive, Ann Lee.}: between an article behind a cue and a name's comma stands a noun. */
  private static boolean namedHead(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    int name = index + 2;
    while (name < tags.size() && tags.get(name).equals("PROPN")) {
      name++;
    }
    return index > 1
        && name > index + 3
        && tags.get(index).equals("ADJ")
        && tags.get(index - 1).equals("DET")
        && tokens.get(index + 1).text().equals(",")
        && (name == tags.size() || tags.get(name).equals("PUNCT"))
        && lexicon.isSpeech(tokens.get(index - 2).text());
  }

  /** "said that flights would resume", "says unemployment will rise": what a modal follows there is the subject. */
  private static boolean subjectOfModal(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    boolean behindCue = index > 0 && tags.get(index).equals("ADJ") && tags.get(index - 1).equals("VERB")
        && lexicon.isReport(tokens.get(index - 1).text());
    return index > 0
        && index + 1 < tokens.size()
        && (behindCue || tags.get(index).equals("VERB") && tokens.get(index - 1).text().equals("that"))
        && MODALS.contains(tokens.get(index + 1).text());
  }

  /** "a source close to the talks": behind a noun it describes. */
  private static boolean closeTo(List<Token> tokens, List<String> tags, int index) {
    return index > 0
        && index + 1 < tokens.size()
        && tags.get(index).equals("ADV")
        && tokens.get(index).text().equals("close")
        && tags.get(index - 1).equals("NOUN")
        && tokens.get(index + 1).text().equals("to");
  }

  /** "sales rose 4 percent": no flower has a number behind it. */
  private static boolean rises(List<Token> tokens, List<String> tags, int index) {
    if (index == 0 || index + 1 >= tokens.size() || !tokens.get(index).text().equals("rose")) {
      return false;
    }
    String next = tokens.get(index + 1).text();
    boolean amount = tags.get(index + 1).equals("NUM") || next.equals("by") || next.equals("to");
    // "said sales rose.", but not "said Mary's rose."
    boolean ends = next.equals(".") && tokens.get(index - 1).text().matches("\\p{L}+s");
    return (amount || ends) && NAMING.contains(tags.get(index - 1));
  }

  /** "The union claims that 300 people were dismissed": the only verb before its clause, which has just one. */
  private static boolean nounReport(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    boolean bare = index > 1
        && index + 3 < tokens.size()
        && tags.get(index).equals("NOUN")
        && tags.get(index - 1).equals("NOUN")
        && tags.get(0).equals("DET")
        && tokens.get(index + 1).text().equals("that")
        && lexicon.isReport(tokens.get(index).text())
        && SUBJECT_STARTS.contains(tags.get(index + 2));
    return bare && verbs(tags, 0, index) == 0 && verbs(tags, index + 2, tags.size()) == 1;
  }

  /** "officials acknowledge privately that": behind a plural what is never a noun is its verb. */
  private static boolean bareVerb(List<Token> tokens, List<String> tags, int index) {
    return index > 0
        && tags.get(index).equals("NOUN")
        && tags.get(index - 1).equals("NOUN")
        && tokens.get(index - 1).text().endsWith("s")
        && ONLY_VERBS.contains(tokens.get(index).text() + "s");
  }

  /** How many verbs, each with its auxiliaries, stand between two places. */
  private static int verbs(List<String> tags, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean last = i + 1 >= to || !FINITE.contains(tags.get(i + 1));
      count += FINITE.contains(tags.get(i)) && last ? 1 : 0;
    }
    return count;
  }

  /**
   * "…, the bank predicts.", "…, unions warn": what ends a sentence behind a comma and a subject is its verb. So is
   * what stands behind a quote and an article's noun before a comma: {@code "…," the document states,}.
   */
  private static boolean endsSentence(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    boolean last = index + 1 == tokens.size() || index + 2 == tokens.size() && tags.get(index + 1).equals("PUNCT");
    boolean between = index + 1 < tokens.size() && tokens.get(index + 1).text().equals(",");
    boolean ends = index > 2 && (last || between);
    boolean nouns = ends && tags.get(index).equals("NOUN") && tags.get(index - 1).equals("NOUN");
    String text = tokens.get(index).text();
    if (!nouns || !lexicon.isReport(text) || text.endsWith("s") == tokens.get(index - 1).text().endsWith("s")) {
      return false;
    }
    boolean article = tags.get(index - 2).equals("DET");
    String before = tokens.get(article ? index - 3 : index - 2).text();
    return last && before.equals(",") || between && article && SentenceWords.CLOSING.contains(before);
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

  /** "two Arab states criticised it": a plural that a verb follows; but "he says criticised". */
  private static boolean several(List<Token> tokens, List<String> tags, int index) {
    String text = tokens.get(index).text();
    boolean plural = text.endsWith("s") && CueRun.NOUNS_TOO.contains(text.substring(0, text.length() - 1));
    int name = index > 1 && tags.get(index - 1).equals("PROPN") ? index - 2 : index - 1;
    boolean described = name >= 0
        && (DESCRIBING.contains(tags.get(name)) || name < index - 1 && tags.get(name).equals("DET"));
    return plural && described && index + 1 < tokens.size() && tags.get(index + 1).equals("VERB")
        && tokens.get(index + 1).text().endsWith("ed");
  }

  /** "Her neighbour, Ann Lee, said": no verb stands between an owner that begins its clause and a comma. */
  private static boolean ownedBeforeAside(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    return index > 0
        && index + 1 < tokens.size()
        && tags.get(index).equals("VERB")
        && WordRun.isOwner(tokens.get(index - 1).text())
        && (index == 1 || tags.get(index - 2).equals("PUNCT") || lexicon.isSpeech(tokens.get(index - 2).text()))
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
