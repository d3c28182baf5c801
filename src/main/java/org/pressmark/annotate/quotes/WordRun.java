package org.pressmark.annotate.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;

/**
 * Words with their parts of speech: which of them are cues, verbs and pronouns, and where noun phrases begin and end.
 */
class WordRun {
  /** A subject and its cue stand near each other; bounds every search. */
  static final int REACH = 30;

  static final Set<String> IN_PHRASE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  static final Set<String> BETWEEN = Set.of("ADV", "AUX", "PART");

  private static final Set<String> MODALS =
      Set.of(
          "would", "will", "could", "should", "can", "may", "might", "must", "shall", "to",
          "shouldn't", "shouldn’t", "can't", "can’t", "cannot", "won't", "won’t", "wouldn't",
          "wouldn’t", "couldn't", "couldn’t");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "wasn't", "wasn’t", "gets", "got");

  private static final Set<String> COMPLEMENT = Set.of("de", "du", "des", "d'", "d’");

  private static final Set<String> GO = Set.of("went", "goes", "going");
  private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "ADP", "NUM");

  /** Prepositions behind which no finite verb stands. */
  private static final Set<String> GOVERNING =
      Set.of("of", "over", "amid", "among", "amongst", "from", "for", "with", "about", "against", "despite");
  private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her");
  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "er", "sie", "il", "elle");

  /** What stands for people without a noun: "others said". */
  private static final Set<String> QUANTIFIERS = Set.of("another", "others", "some", "many", "several", "both");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my", "your");
  private static final Set<String> SMALL_TAGS = Set.of("ADP", "DET", "ADV", "PART", "SCONJ", "PRON");

  final CueLexicon lexicon;
  final List<Token> tokens;
  final List<String> tags;

  WordRun(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    this.tokens = tokens;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  /** Whether the language puts the verb second, so that the subject may stand behind it. */
  boolean verbSecond() {
    return !lexicon.oblique().isEmpty();
  }

  int size() {
    return tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  String text(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
  }

  String tag(int index) {
    return index >= 0 && index < tags.size() ? tags.get(index) : "";
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Whether a word reports speech here: "said", but not the noun "report". */
  boolean isCue(int index) {
    boolean cue = lexicon.isSpeech(text(index)) || lexicon.isJudgement(text(index));
    return cue && (isVerb(index) || mistagged(index)) && !attributive(index) && !isNoun(index) || goesOn(index);
  }

  /** What looks like a cue and is a name or a noun: "Ann Sing", "there were states", "at which point". */
  private boolean isNoun(int index) {
    boolean plural = tag(index - 1).equals("AUX") && BE.contains(text(index - 1)) && text(index).endsWith("s");
    boolean pointed = text(index - 1).equals("which") && tag(index - 2).equals("ADP");
    return plural || pointed || index > 0 && Character.isUpperCase(text(index).codePointAt(0)) && !titled();
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
    boolean owned = tag(index - 1).equals("DET") || index > 0 && (possessive(index - 1) || ownerWord(index - 1));
    boolean governed = GOVERNING.contains(text(index - 1).toLowerCase(Locale.ROOT));
    return (owned || governed) && text(index).endsWith("ed") && IN_PHRASE.contains(tag(index + 1));
  }

  /** The tagger takes "stating" and "notes" before a quote for nouns. */
  private boolean mistagged(int index) {
    if (BEFORE_NOUN.contains(tag(index - 1)) || index > 0 && possessive(index - 1)) {
      return false;
    }
    boolean inflected = text(index).endsWith("s") || text(index).endsWith("ed");
    return text(index).endsWith("ing")
        || index > 0
            && inflected
            && skipPunctuation(index + 1) == size()
            && tag(index).equals("NOUN");
  }

  boolean isSpeechCue(int index) {
    return isCue(index) && lexicon.isSpeech(text(index));
  }

  boolean isVerb(int index) {
    return tag(index).equals("VERB") || tag(index).equals("AUX");
  }

  boolean hasVerb() {
    return hasVerb(0, size());
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is a cue only beside quoted words: "continued". */
  boolean isBesideOnly(int cue) {
    return lexicon.isBeside(text(cue));
  }

  /** Whether a word is a verb, not an auxiliary, in small letters. */
  boolean isLowerCaseVerb(int index) {
    return tag(index).equals("VERB") && Character.isLowerCase(text(index).codePointAt(0));
  }

  boolean isPunctuation(int index) {
    return index >= 0
        && index < size()
        && !Character.isLetterOrDigit(text(index).codePointAt(0))
        && !text(index).startsWith("[");
  }

  /** After any commas, dashes and stops from an index. */
  int skipPunctuation(int from) {
    int i = from;
    while (i < size() && isPunctuation(i)) {
      i++;
    }
    return i;
  }

  /** After adverbs and auxiliaries from an index. */
  int skipAdverbs(int from) {
    int i = from;
    while (i < size() && BETWEEN.contains(tag(i)) && !isCue(i)) {
      i++;
    }
    return i;
  }

  boolean isPronoun(int index) {
    return lexicon.pronouns().contains(text(index).toLowerCase(Locale.ROOT));
  }

  /** Whether a word is "him" or "her" alone, as in "according to her". */
  boolean isObjectPronoun(int index) {
    return OBJECT_PRONOUNS.contains(text(index)) && !IN_PHRASE.contains(tag(index + 1));
  }

  /** Whether a word is "he" or "she", which no verb of speech takes as its object. */
  boolean isThirdPerson(int index) {
    return THIRD_PERSON.contains(text(index).toLowerCase(Locale.ROOT));
  }

  /** The end of the noun phrase that begins at an index; the index itself if none does. */
  int phraseEnd(int from) {
    if (isPronoun(from) || standsAlone(from) && !IN_PHRASE.contains(tag(from + 1))) {
      return from + 1;
    }
    int i = from;
    boolean noun = false;
    while (i < size() && i < from + REACH) {
      boolean possessive = i > from && possessive(i);
      boolean owner = tag(i).equals("PRON") && ownerWord(i);
      if (!IN_PHRASE.contains(tag(i)) && !possessive && !owner && !inCompound(i)) {
        break;
      }
      if (i > from && tag(i).equals("DET") && noun && !possessive(i - 1)) {
        break;
      }
      noun |= NOUNS.contains(tag(i));
      i++;
    }
    return noun ? i : from;
  }

  /** The start of the noun phrase that ends before an index; the index itself if none does. */
  int phraseStart(int to) {
    if (to > 0 && (isPronoun(to - 1) || standsAlone(to - 1))) {
      return to - 1;
    }
    int i = to;
    boolean noun = false;
    while (i > 0 && i > to - REACH) {
      boolean possessive = i < to && possessive(i - 1);
      boolean owner = tag(i - 1).equals("PRON") && ownerWord(i - 1);
      if (!IN_PHRASE.contains(tag(i - 1)) && !possessive && !owner && !inCompound(i - 1)) {
        break;
      }
      noun |= NOUNS.contains(tag(i - 1));
      i--;
      if (tag(i).equals("DET") && !(i > 0 && possessive(i - 1))) {
        break;
      }
    }
    return noun ? i : to;
  }

  private boolean standsAlone(int index) {
    return QUANTIFIERS.contains(text(index).toLowerCase(Locale.ROOT));
  }

  boolean possessive(int index) {
    return text(index).endsWith("'s")
        || text(index).endsWith("’s")
        || text(index).equals("'") && tag(index).equals("PART");
  }

  /** A hyphen without blanks, or a word joined by one: "Britain-based". */
  private boolean inCompound(int index) {
    return joined(index, index + 1) && (text(index).equals("-") || text(index + 1).equals("-"))
        || joined(index - 1, index) && text(index - 1).equals("-");
  }

  boolean joined(int left, int right) {
    return left >= 0 && right < size() && tokens.get(left).end() == tokens.get(right).start();
  }

  boolean ownerWord(int index) {
    return isOwner(text(index));
  }

  /** Whether a word says whose the next one is: "his". */
  static boolean isOwner(String word) {
    return OWNERS.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isFinite(int index) {
    return isVerb(index) && !text(index).endsWith("ing") || index > 0 && tag(index - 1).equals("AUX");
  }

  /** Whether only small words stand between a cue and the end: "called him a", "said that", "said". */
  boolean opensObject(int cue) {
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
  boolean isDependent(int verb) {
    int before = verb - 1;
    while (before > 0 && tag(before).equals("ADV")) {
      before--;
    }
    return MODALS.contains(text(before).toLowerCase(Locale.ROOT)) || isPassive(verb);
  }

  /** Whether what stands before a verb is told, not who tells: "was asked", "being called". */
  boolean isPassive(int verb) {
    int before = verb - 1;
    while (before > 0 && tag(before).equals("ADV")) {
      before--;
    }
    boolean participle = !text(verb).endsWith("ing") && !text(verb).endsWith("s");
    return participle && BE.contains(text(before).toLowerCase(Locale.ROOT));
  }

  /** Whether a clause that begins at an index is what a verb before it reports: "said she", "said that she". */
  boolean isReportedClause(int clause) {
    return isReport(clause - 1) || text(clause - 1).equals("that") && isReport(clause - 2);
  }

  /** Whether a verb is a cue only right beside the words: "continued", "shot back". */
  boolean isLooseVerb(int cue) {
    return lexicon.isBeside(text(cue)) && !opensObject(cue);
  }

  /** Whether a verb is in the form that German gives to what others said: "sei". */
  boolean isReported() {
    for (Token token : tokens) {
      if (lexicon.subjunctive().contains(token.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an attribution behind a quote may begin with a word: "a" of "a dit Anne". */
  boolean beginsAttribution(int index) {
    return lexicon.auxiliary().contains(text(index));
  }

  /** Where the name begins that follows a prepositional phrase; the index itself if none does. */
  int nameBehindListener(int preposition) {
    int i = preposition + 1;
    while (i < size() && (tag(i).equals("DET") || tag(i).equals("NOUN"))) {
      i++;
    }
    boolean acronym = i > preposition + 1 && text(i).length() > 1 && text(i).equals(text(i).toUpperCase(Locale.ROOT));
    int name = acronym ? i + 1 : i;
    return name > preposition + 1 && tag(name).equals("PROPN") ? name : preposition;
  }

  /**
   * Where a phrase ends with the name that it leads to: "le ministre de l'Intérieur Paul Morel", "the mayor, Ann Lee,";
   * the index itself if it leads to none.
   */
  int nameEnd(int end) {
    int at = end;
    while (!lexicon.auxiliary().isEmpty() && COMPLEMENT.contains(text(at)) && phraseEnd(at + 1) > at + 1) {
      at = phraseEnd(at + 1);
    }
    int apposed = text(at).equals(",") && !tag(at - 1).equals("PROPN") ? phraseEnd(at + 1) : at;
    boolean name = apposed > at + 1;
    for (int i = at + 1; i < apposed; i++) {
      name &= tag(i).equals("PROPN");
    }
    return name && (apposed >= size() || isPunctuation(apposed)) ? apposed : at;
  }

  /** Whether a word is a noun for what somebody says: "remark". */
  boolean isUtterance(int index) {
    return lexicon.isUtterance(text(index)) && !isVerb(index);
  }

  /** Whether a cue tells what somebody says, not what somebody thinks. */
  boolean isReport(int cue) {
    return isSpeechCue(cue) && !lexicon.isThought(text(cue));
  }

  /** The end of an "according to" that begins at an index; the index itself if none does. */
  int accordingEnd(int from) {
    for (List<String> words : lexicon.according()) {
      boolean matches = from + words.size() <= size();
      for (int i = 0; matches && i < words.size(); i++) {
        matches = text(from + i).equalsIgnoreCase(words.get(i));
      }
      if (matches) {
        return from + words.size();
      }
    }
    return from;
  }

  /** The place of the word that begins at a place of the text; -1 if none does. */
  int indexAt(int start) {
    for (int i = 0; i < size(); i++) {
      if (tokens.get(i).start() == start) {
        return i;
      }
    }
    return -1;
  }
}
