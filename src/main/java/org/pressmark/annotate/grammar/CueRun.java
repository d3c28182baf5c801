package org.pressmark.annotate.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Token;

/** Words of which some are cues: which verbs report, which only look so, and what is told of them. */
class CueRun extends WordRun {
  private static final List<String> SOURCE_NOUNS = List.of("angaben", "aussagen", "berichten");

  /** Of fewer letters such a noun has no source within: "Polizeiangaben" has, "Angaben" has none. */
  private static final int SHORTEST_SOURCE = 11;

  private static final Set<String> MODALS =
      Set.of(
          "would", "will", "could", "should", "can", "may", "might", "must", "shall", "to",
          "shouldn't", "shouldn’t", "can't", "can’t", "cannot", "won't", "won’t", "wouldn't",
          "wouldn’t", "couldn't", "couldn’t");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "wasn't", "wasn’t", "gets", "got");
  private static final Set<String> GO = Set.of("went", "goes", "going");
  private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "ADP", "NUM");

  /** Prepositions behind which no finite verb stands. */
  private static final Set<String> GOVERNING =
      Set.of("of", "over", "amid", "among", "amongst", "from", "for", "with", "about", "against", "despite");
  private static final Set<String> SMALL_TAGS = Set.of("ADP", "DET", "ADV", "PART", "SCONJ", "PRON");

  /** What is a noun as often as a verb. */
  static final Set<String> NOUNS_TOO =
      Set.of("show", "state", "post", "report", "charge", "estimate", "fear", "hope", "rule", "point", "tweet", "blog");

  private static final Set<String> OCCASIONS = Set.of("when", "if");

  /** What a noun of one thing begins with. */
  private static final Set<String> ONE = Set.of("a", "an", "the", "this", "each", "every");

  /** Nouns without a plural's ending behind which a verb has none either, and "they" may go on: "the police claim". */
  static final Set<String> GROUPS =
      Set.of(
          "people", "police", "men", "women", "children", "staff", "media", "public", "family", "couple", "council",
          "government", "club", "team", "union", "party", "company", "committee", "board", "band", "crew", "jury");

  private static final Set<String> PLURAL_PRONOUNS = Set.of("who", "they", "we", "you", "I");

  /** How many words may stand between a verb and its "that". */
  private static final int NEAR = 7;

  CueRun(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    super(tokens, tags, lexicon);
  }

  /** Whether a word reports speech here: "said", but not the noun "report". */
  public boolean isCue(int index) {
    boolean cue = lexicon.isSpeech(text(index)) || lexicon.isJudgement(text(index));
    return cue && (isVerb(index) || mistagged(index)) && !attributive(index) && !isNoun(index) && !isCompound(index)
        || goesOn(index);
  }

  /** What looks like a cue and is none: "Ann Sing", "there were states", "at which point", "called that answer". */
  private boolean isNoun(int index) {
    boolean plural = tag(index - 1).equals("AUX") && BE.contains(text(index - 1)) && text(index).endsWith("s");
    boolean pointed = text(index - 1).equals("which") && tag(index - 2).equals("ADP");
    boolean capital = index > 0 && Character.isUpperCase(text(index).codePointAt(0)) && !titled();
    boolean told = text(index - 1).equals("that") && lexicon.isJudgement(text(index - 2));
    return plural || pointed || capital || told || singular(index) || isCalled(index);
  }

  /** "s'appelle": what it is called is its name. */
  private boolean isCalled(int index) {
    String before = text(index - 1);
    return lexicon.isJudgement(text(index)) && (before.equals("s'") || before.equals("s’"));
  }

  /** The last part of "self-described": no verb has a hyphen before it. */
  public boolean isCompound(int index) {
    return joined(index - 1, index) && text(index - 1).endsWith("-");
  }

  /**
   * A noun in the form of a verb that its words do not agree with: "the loud chant", "an NBC show"; but "the crowds
   * chant".
   */
  private boolean singular(int index) {
    String before = text(index - 1);
    boolean noun = lexicon.isUtterance(text(index)) || NOUNS_TOO.contains(text(index));
    if (!noun || text(index).endsWith("s") || before.endsWith("s")) {
      return false;
    }
    int start = phraseStart(index);
    boolean one = ONE.contains(text(start).toLowerCase(Locale.ROOT)) || tag(index - 1).equals("PROPN");
    // "The council report said": a noun, whatever stands before it.
    boolean several = PLURAL_PRONOUNS.contains(before) || GROUPS.contains(before) && !isVerb(index + 1);
    return start < index && one && !several && !tag(start - 1).equals("CCONJ") && !tag(start - 1).equals("AUX");
  }

  /** Whether nearly every long word has a capital, as in a title. */
  private boolean titled() {
    int small = 0;
    for (Token token : tokens) {
      small += token.text().length() > 4 && Character.isLowerCase(token.text().codePointAt(0)) ? 1 : 0;
    }
    return small < 2;
  }

  /** {@code Ann went on}, if nothing but a mark or "to say" follows. */
  private boolean goesOn(int index) {
    return GO.contains(text(index))
        && text(index + 1).equals("on")
        && (index + 2 >= size() || isPunctuation(index + 2) || text(index + 2).equals("to"));
  }

  /** "his proposed bridge", "the alleged thief", "of reported thefts": a participle that describes a noun. */
  private boolean attributive(int index) {
    int before = tag(index - 1).equals("ADV") ? index - 2 : index - 1;
    boolean owned = tag(before).equals("DET") || index > 0 && (possessive(index - 1) || ownerWord(index - 1));
    boolean governed = GOVERNING.contains(text(index - 1).toLowerCase(Locale.ROOT));
    return (owned || governed) && text(index).endsWith("ed") && IN_PHRASE.contains(tag(index + 1));
  }

  /** The tagger takes "stating" and "notes" before a quote for nouns. */
  private boolean mistagged(int index) {
    if (BEFORE_NOUN.contains(tag(index - 1)) || index > 0 && possessive(index - 1)) {
      return false;
    }
    if (tag(index - 1).equals("VERB") && tag(index).equals("NOUN") && tag(index + 1).equals("NOUN")) {
      // "telling cheering supporters"
      return false;
    }
    boolean inflected = text(index).endsWith("s") || text(index).endsWith("ed");
    return text(index).endsWith("ing")
        || index > 0
            && inflected
            && skipPunctuation(index + 1) == size()
            && tag(index).equals("NOUN");
  }

  public boolean isSpeechCue(int index) {
    return isCue(index) && lexicon.isSpeech(text(index));
  }

  /** Whether a verb is a cue only beside quoted words: "continued". */
  public boolean isBesideOnly(int cue) {
    return lexicon.isBeside(text(cue));
  }

  /** After adverbs and auxiliaries from an index. */
  public int skipAdverbs(int from) {
    int i = from;
    while (i < size() && BETWEEN.contains(tag(i)) && !isCue(i)) {
      i++;
    }
    return i;
  }

  /** Whether only small words stand between a cue and the end: "called him a", "said that", "said". */
  public boolean opensObject(int cue) {
    int phrases = 0;
    for (int i = cue + 1; i < size(); i++) {
      boolean small = isPunctuation(i) || SMALL_TAGS.contains(tag(i));
      if (!small && ++phrases > 3 || isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a verb stands behind "would", "to" or a form of "be", so that what it tells is itself reported, wished or
   * done by another.
   */
  public boolean isDependent(int verb) {
    int before = verb - 1;
    while (before > 0 && tag(before).equals("ADV")) {
      before--;
    }
    return MODALS.contains(text(before).toLowerCase(Locale.ROOT)) || isPassive(verb);
  }

  /** Whether what stands before a verb is told, not who tells: "was asked", "being called", "when told". */
  public boolean isPassive(int verb) {
    int before = verb - 1;
    while (before > 0 && tag(before).equals("ADV")) {
      before--;
    }
    boolean participle = !text(verb).endsWith("ing") && !text(verb).endsWith("s");
    boolean listened = text(verb).equals("told") || text(verb).equals("asked");
    boolean occasion = listened && OCCASIONS.contains(text(verb - 1).toLowerCase(Locale.ROOT));
    return occasion || participle && BE.contains(text(before).toLowerCase(Locale.ROOT));
  }

  /** Whether a cue only tells on what occasion somebody speaks: "when asked about it". */
  public boolean isAside(int cue) {
    return text(cue).endsWith("ed") && OCCASIONS.contains(text(cue - 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a clause that begins at an index is what a verb before it reports: "said she", "said that she". */
  public boolean isReportedClause(int clause) {
    return isReport(clause - 1) || text(clause - 1).equals("that") && isReport(clause - 2);
  }

  /** Whether a verb is a cue only right beside the words: "continued", "shot back". */
  public boolean isLooseVerb(int cue) {
    // "Die Frau klagte auf „Schadenersatz“", "La liste complète « Lyon »": an object, where no tagger tells.
    boolean untagged = verbSecond() || !lexicon.auxiliary().isEmpty();
    return lexicon.isBeside(text(cue)) && (untagged || !opensObject(cue) && !takesClause(cue));
  }

  /** {@code posted on her page that}: a verb with "that" behind a place or a time reports, or with a bare clause. */
  private boolean takesClause(int cue) {
    int at = cue + 1;
    while (at < cue + NEAR && !isVerb(at) && !isPunctuation(at) && !text(at).equals("that")) {
      at++;
    }
    // "signalled cuts could come"
    boolean bare = text(at).equals("could") || text(at).equals("would") || text(at).equals("might");
    return text(at).equals("that") && !isVerb(at + 1) || bare && phraseEnd(cue + 1) == at && at > cue + 1;
  }

  /** Whether a verb is in the form that German gives to what others said: "sei". */
  public boolean isReported() {
    for (int i = 0; i < size(); i++) {
      if (isSubjunctive(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has the form that German gives to a verb of what others said: "sei". */
  public boolean isSubjunctive(int index) {
    return lexicon.subjunctive().contains(text(index));
  }

  /** Whether an attribution behind a quote may begin with a word: "a" of "a dit Anne". */
  public boolean beginsAttribution(int index) {
    return lexicon.auxiliary().contains(text(index));
  }

  /** Whether no tagger tells verbs, and none comes second either: in French. */
  public boolean untagged() {
    return !lexicon.auxiliary().isEmpty();
  }

  /** Whether a word is a noun for what somebody says: "remark". */
  public boolean isUtterance(int index) {
    return lexicon.isUtterance(text(index)) && !isVerb(index);
  }

  /** Whether a cue tells what somebody says, not what somebody thinks. */
  public boolean isReport(int cue) {
    return isSpeechCue(cue) && !lexicon.isThought(text(cue));
  }

  /** Whether a German noun holds both a source and its word: "Polizeiangaben", "Medienberichten". */
  public static boolean isSourceNoun(String word) {
    return word.length() >= SHORTEST_SOURCE && Character.isUpperCase(word.charAt(0))
        && SOURCE_NOUNS.stream().anyMatch(word::endsWith);
  }

  /** The end of an "according to" that begins at an index; the index itself if none does. */
  public int accordingEnd(int from) {
    for (List<String> words : lexicon.according()) {
      boolean matches = from + words.size() <= size();
      for (int i = 0; matches && i < words.size(); i++) {
        matches = text(from + i).equalsIgnoreCase(words.get(i));
      }
      if (matches) {
        return from + words.size();
      }
    }
    // "nach Polizeiangaben": the compound holds the source.
    boolean compound = verbSecond() && text(from).equalsIgnoreCase("nach") && isSourceNoun(text(from + 1));
    return compound ? from + 1 : from;
  }
}
