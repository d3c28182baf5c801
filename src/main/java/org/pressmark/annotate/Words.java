package org.pressmark.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of the narrator's words, with their parts of speech; what stands in quotation marks is left out. Answers the
 * questions that the speaker rules ask of it.
 */
final class Words {
  /** A subject and its cue stand near each other; bounds every search. */
  private static final int REACH = 30;

  private static final Set<String> IN_PHRASE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> BETWEEN = Set.of("ADV", "AUX", "PART");

  /** Prepositions between a noun and its complement; others, such as "after", begin a clause that has a subject. */
  private static final Set<String> COMPLEMENTS =
      Set.of("of", "for", "at", "from", "in", "with", "to", "on", "von", "vom", "für", "aus", "bei", "beim", "im", "de", "du", "des");

  private final List<Token> tokens;
  private final List<String> tags;
  private final CueLexicon lexicon;

  Words(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    this.tokens = tokens;
    this.tags = tags;
    this.lexicon = lexicon;
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
    return (lexicon.isSpeech(text(index)) || lexicon.isJudgement(text(index))) && (isVerb(index) || mistagged(index));
  }

  /** The tagger takes "stating" and "notes" before a quote for nouns. */
  private boolean mistagged(int index) {
    if (Set.of("DET", "ADJ", "ADP", "NUM").contains(tag(index - 1)) || index > 0 && possessive(index - 1)) {
      return false;
    }
    return text(index).endsWith("ing") || index > 0 && skipPunctuation(index + 1) == size() && tag(index).equals("NOUN");
  }

  boolean isSpeechCue(int index) {
    return isCue(index) && lexicon.isSpeech(text(index));
  }

  private boolean isVerb(int index) {
    return tag(index).equals("VERB") || tag(index).equals("AUX");
  }

  /** Whether the language puts the verb second, so that the subject may stand behind it. */
  boolean verbSecond() {
    return !lexicon.oblique().isEmpty();
  }

  /** The subject behind a verb that is second after something else: "In Ulm sagte Ann". Null if the subject stands before. */
  @Nullable Span subjectBehind(int cue) {
    int end = phraseEnd(cue + 1);
    boolean oblique = end > cue + 1 && lexicon.oblique().contains(text(cue + 1).toLowerCase(Locale.ROOT));
    if (end == cue + 1 || oblique || tag(cue).equals("ADP")) {
      return null;
    }
    Span before = subjectBefore(cue);
    int start = before == null ? -1 : indexAt(before.start());
    boolean noSubject = start < 0 || lexicon.oblique().contains(text(start).toLowerCase(Locale.ROOT)) || start > 0 && tag(start - 1).equals("ADP");
    return noSubject ? span(cue + 1, end) : null;
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

  /** The nearest comma from an index that a clause follows; -1 if none is. */
  int comma(int from) {
    for (int i = from; i < size() - 2 && i < from + REACH; i++) {
      if (text(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the sentence begins with "when", "while" or the like, so that its main clause comes later. */
  boolean beginsSubordinate() {
    return tag(0).equals("SCONJ") || Set.of("when", "while", "as", "after", "although", "though", "having", "since").contains(text(0).toLowerCase(Locale.ROOT))
        || text(0).endsWith("ing");
  }

  /** Whether a cue may take a noun for what is said: "announced", not "told". */
  boolean reportsNouns(int cue) {
    return lexicon.isNounReport(text(cue));
  }

  /** Whether these words leave quoted words out. */
  boolean leavesOut(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text(i).equals(Narration.QUOTED)) {
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

  /** The noun phrase right before the closing colon or comma, in words without a verb: "more from the report:". */
  @Nullable Span lastPhrase() {
    int end = size();
    while (end > 0 && isPunctuation(end - 1)) {
      end--;
    }
    int start = phraseStart(end);
    return start < end ? span(start, end) : null;
  }

  /** The noun phrase that ends with a name right before the closing colon or comma. Null if none does. */
  @Nullable Span lastName() {
    int end = size();
    while (end > 0 && isPunctuation(end - 1)) {
      end--;
    }
    int start = phraseStart(end);
    return start < end && tag(end - 1).equals("PROPN") ? span(start, end) : null;
  }

  boolean isPunctuation(int index) {
    return index >= 0 && index < size() && !Character.isLetterOrDigit(text(index).codePointAt(0)) && !text(index).startsWith("[");
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

  /** Whether a word is "he" or "she", which no verb of speech takes as its object. */
  boolean isThirdPerson(int index) {
    return Set.of("he", "she", "er", "sie", "il", "elle").contains(text(index).toLowerCase(Locale.ROOT));
  }

  /** The end of the noun phrase that begins at an index; the index itself if none does. */
  int phraseEnd(int from) {
    if (isPronoun(from)) {
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
    if (to > 0 && isPronoun(to - 1)) {
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

  private boolean possessive(int index) {
    return text(index).endsWith("'s") || text(index).endsWith("’s") || text(index).equals("'") && tag(index).equals("PART");
  }

  /** A hyphen without blanks, or a word joined by one: "Britain-based". */
  private boolean inCompound(int index) {
    return joined(index, index + 1) && (text(index).equals("-") || text(index + 1).equals("-"))
        || joined(index - 1, index) && text(index - 1).equals("-");
  }

  private boolean joined(int left, int right) {
    return left >= 0 && right < size() && tokens.get(left).end() == tokens.get(right).start();
  }

  private boolean ownerWord(int index) {
    return Set.of("his", "her", "its", "their", "our", "my", "your").contains(text(index).toLowerCase(Locale.ROOT));
  }

  /**
   * The subject of a cue, looked for to its left: right before it, before an aside between commas, before "who", or with
   * its complement ("a spokesman for the ministry"). Null if none stands there.
   */
  @Nullable Span subjectBefore(int cue) {
    int end = cue;
    while (end > 0 && (BETWEEN.contains(tag(end - 1)) && !isPronoun(end - 1))) {
      end--;
    }
    if (end > 0 && (text(end - 1).equals(",") || text(end - 1).equals(")"))) {
      return beforeAside(end - 1);
    }
    if (end > 1 && (text(end - 1).equals("who") || text(end - 1).equals("which"))) {
      end--;
      if (text(end - 1).equals(",")) {
        end--;
      }
      if (tag(end - 1).equals("PROPN")) {
        // "from Ann Lee, who said": the name itself, whatever it complements.
        return span(phraseStart(end), end);
      }
    }
    return phraseWithComplement(end);
  }

  private @Nullable Span phraseWithComplement(int to) {
    int end = to;
    for (int depth = 0; depth < 4; depth++) {
      int start = phraseStart(end);
      if (start == end) {
        return null;
      }
      if (depth > 0 && tag(to - 1).equals("PROPN") && lexicon.isRole(text(end - 1)) && !tag(start).equals("DET")) {
        // "Minister of Education Ann Lee": the name is the head.
        return span(start, to);
      }
      if (start > 2 && text(start - 1).equals("by") && tag(start - 2).equals("VERB")) {
        // "a letter seen by the paper says"
        end = start - 2;
        continue;
      }
      boolean complement = start > 0 && tag(start - 1).equals("ADP") && COMPLEMENTS.contains(text(start - 1));
      if (!complement) {
        return span(coordinated(start), end);
      }
      if (phraseStart(start - 1) == start - 1) {
        // "In Manila said …": what stands before the verb is no subject.
        return null;
      }
      end = start - 1;
    }
    return null;
  }

  /** Where "Ann Lee and Ben Stone" begins, if it begins its clause and the phrase at an index is its end; else that index. */
  private int coordinated(int start) {
    int first = start > 1 && tag(start - 1).equals("CCONJ") ? phraseStart(start - 1) : start;
    boolean both = first < start - 1 && (first == 0 || isPunctuation(first - 1)) && !isPronoun(first);
    return both ? first : start;
  }

  /** The phrase before an aside that ends with the comma at an index: the leftmost that begins its clause, else the nearest. */
  private @Nullable Span beforeAside(int comma) {
    Span nearest = null;
    for (int i = comma - 1; i > 0 && i > comma - REACH; i--) {
      if (!text(i).equals(",") && !text(i).equals("(")) {
        continue;
      }
      int start = phraseStart(i);
      if (start == i) {
        continue;
      }
      boolean beginsClause = start == 0 || isPunctuation(start - 1) || tag(start - 1).equals("CCONJ") || tag(start - 1).equals("ADV");
      Span phrase = phraseWithComplement(i);
      if (phrase == null) {
        continue;
      }
      if (nearest == null) {
        nearest = phrase;
        boolean nameAside = phraseStart(comma) == i + 1 && allNames(i + 1, comma);
        if (nameAside && !tag(i - 1).equals("PROPN")) {
          // "The secretary, Ann Lee, said"
          return span(i + 1, comma);
        }
      }
      if (beginsClause && start == 0) {
        return phrase;
      }
    }
    int aside = phraseStart(comma);
    return nearest == null && aside < comma && text(aside - 1).equals(",") ? span(aside, comma) : nearest;
  }

  private boolean allNames(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tag(i).equals("PROPN")) {
        return false;
      }
    }
    return from < to;
  }

  /** The nearest noun phrase to the left of an index that has a finite verb behind it. Null if none has. */
  @Nullable Span nearestSubject(int index) {
    for (int verb = index - 1; verb > 0 && verb > index - REACH; verb--) {
      if (!isVerb(verb) || text(verb).endsWith("ing") || isVerb(verb - 1)) {
        continue;
      }
      int end = verb;
      while (end > 0 && BETWEEN.contains(tag(end - 1))) {
        end--;
      }
      if (end > 2 && text(end - 1).equals(",") && tag(end - 2).equals("ADV") && text(end - 3).equals(",")) {
        end -= 3;
      }
      Span subject = phraseWithComplement(end);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /** The subject of the sentence, as far as this can be told: see {@link #subjectFrom}. Null if none is found. */
  @Nullable Span mainSubject() {
    return subjectFrom(mainClause(0), size());
  }

  /** The subject of the clause that a participle such as "saying" belongs to. Null if none is found. */
  @Nullable Span clauseSubject(int participle) {
    int clause = 0;
    for (int i = participle - 1; i > 0 && i > participle - 2 * REACH; i--) {
      boolean joins = tag(i).equals("CCONJ") && isPunctuation(i - 1) && phraseEnd(i + 1) > i + 1;
      if (text(i).equals(";") || joins && isFinite(skipAdverbs(phraseEnd(i + 1)))) {
        clause = i + 1;
        break;
      }
    }
    Span subject = subjectFrom(mainClause(clause), participle);
    return subject == null ? nearestSubject(participle) : subject;
  }

  /** The subject of its own that a participle has: "with Ben saying". Null if it has none. */
  @Nullable Span subjectWith(int participle) {
    if (tag(participle - 1).equals("AUX") || tag(participle - 1).equals("ADV") && tag(participle - 2).equals("AUX")) {
      return subjectBefore(participle);
    }
    int start = phraseStart(participle);
    boolean absolute = start > 0 && start < participle && (text(start - 1).equalsIgnoreCase("with") || text(start - 1).equals(","));
    return absolute ? span(start, participle) : null;
  }

  /** Where the main clause begins: after the comma that ends a clause with "after" or "when" or a phrase with "in". */
  private int mainClause(int from) {
    boolean subordinate = tag(from).equals("SCONJ") || tag(from).equals("ADP") || tag(from).equals("ADV") || text(from).endsWith("ing")
        || Set.of("when", "asked", "while", "as", "after", "given").contains(text(from).toLowerCase(Locale.ROOT));
    for (int i = from + 1; subordinate && i < size() && i < from + REACH; i++) {
      int end = phraseEnd(i + 1);
      if (text(i).equals(",") && end > i + 1 && isFinite(skipAdverbs(afterAside(end)))) {
        return i + 1;
      }
    }
    return from;
  }

  boolean isFinite(int index) {
    return isVerb(index) && !text(index).endsWith("ing") || index > 0 && tag(index - 1).equals("AUX");
  }

  /** The first noun phrase in a stretch with a finite verb behind it, or behind an aside. */
  private @Nullable Span subjectFrom(int from, int to) {
    for (int i = from; i < to && i < from + 2 * REACH; i++) {
      if (i > from && (tag(i - 1).equals("ADP") || tag(i - 1).equals("SCONJ") && i == 1)) {
        int skipped = phraseEnd(i);
        i = Math.max(i, skipped - 1);
        continue;
      }
      int end = phraseEnd(i);
      if (end == i) {
        continue;
      }
      int verb = afterAside(end);
      if (text(verb).equals("who")) {
        verb++;
      }
      int following = skipAdverbs(verb);
      if (tag(following).equals("VERB") && !text(following).endsWith("ing") || following > verb && tag(following - 1).equals("AUX")
          || finiteAfterComplement(end)) {
        return span(i, end);
      }
      i = end - 1;
    }
    return null;
  }

  /** Whether a verb stands behind "of the ministry": the phrase before it is the subject. */
  private boolean finiteAfterComplement(int from) {
    int end = from;
    for (int depth = 0; depth < 3 && tag(end).equals("ADP") && COMPLEMENTS.contains(text(end)); depth++) {
      int next = phraseEnd(end + 1);
      if (next == end + 1) {
        return false;
      }
      end = next;
    }
    return end > from && isFinite(skipAdverbs(afterAside(end)));
  }

  /** After an aside in commas, brackets or dashes that begins at an index; the index itself if none does. */
  private int afterAside(int from) {
    String opening = text(from);
    String closing = switch (opening) {
      case "," -> ",";
      case "(" -> ")";
      case "—", "–" -> opening;
      default -> "";
    };
    for (int i = from + 1; !closing.isEmpty() && i < size() && i < from + REACH; i++) {
      if (text(i).equals(closing)) {
        return text(i + 1).equals(",") ? i + 2 : i + 1;
      }
    }
    return from;
  }

  /** Whether only small words stand between a cue and the end: "called him a", "said that", "said". */
  boolean opensObject(int cue) {
    int phrases = 0;
    for (int i = cue + 1; i < size(); i++) {
      boolean small = isPunctuation(i) || Set.of("ADP", "DET", "ADV", "PART", "SCONJ").contains(tag(i)) || tag(i).equals("PRON");
      if (!small && ++phrases > 3 || isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb is a cue only right beside the words: "continued", "shot back". */
  boolean isLooseVerb(int cue) {
    return lexicon.isBeside(text(cue)) && !opensObject(cue);
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

  /** Whether the sentence has a subject before that index already. */
  boolean mainSubjectBefore(int index) {
    Span subject = mainSubject();
    return subject != null && subject.end() <= tokens.get(index).start();
  }

  /** Whether a phrase is a name or "he" or "she". */
  boolean namesSomebody(Span phrase) {
    int start = indexAt(phrase.start());
    int last = start;
    while (last + 1 < size() && tokens.get(last + 1).end() <= phrase.end()) {
      last++;
    }
    return start >= 0 && (isThirdPerson(start) || tag(last).equals("PROPN"));
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
