package org.pressmark.annotate.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;

/**
 * A run of the narrator's words; what stands in quotation marks is left out. Finds the subjects that the speaker rules
 * ask for.
 */
public final class Words extends PhraseRun {
  /** What begins a sentence whose main clause comes later. */
  private static final Set<String> SUBORDINATING =
      Set.of("when", "while", "as", "after", "although", "though", "having", "since");

  /** Those that a subject follows, and participles that stand for such a clause: "Asked why". */
  private static final Set<String> BEFORE_MAIN_CLAUSE = Set.of("when", "asked", "while", "as", "after", "given");

  /** What stands before the subject of a participle: "– Ann saying …". */
  private static final Set<String> OPENS_ABSOLUTE = Set.of(",", "–", "—");

  /** What a clause begins with that goes on with a participle: "as Ben left, saying". */
  private static final Set<String> CLAUSE_OPENERS = Set.of("as", "when", "where", "while", "which", "after");

  /** Verbs whose object does what follows: "led Ben to say". */
  private static final Set<String> MOVING =
      Set.of(
          "led", "leads", "leading", "lead", "asked", "asks", "asking", "ask", "told", "tells", "telling", "urged",
          "urges", "urging", "forced", "forces", "forcing", "prompted", "prompts", "prompting", "caused", "causes",
          "causing", "allowed", "allows", "allowing", "wanted", "wants", "invited", "invites", "inviting", "persuaded",
          "inspired", "required", "requires", "requiring", "encouraged", "encouraging", "got", "expected", "expects");

  /** What stands before whom one hears or sees: "a video of Ann saying". */
  private static final Set<String> PERCEIVING =
      Set.of(
          "of", "hear", "hears", "heard", "hearing", "see", "sees", "saw", "seen", "watched", "remember", "remembers",
          "remembered", "recall", "recalls", "recalled", "record", "recorded", "caught", "showed", "shows", "showing",
          "quotes", "quoted", "quoting", "filmed", "featured", "features");

  /** Verbs whose object may act: "give Ben the power to call". */
  private static final Set<String> GIVING = Set.of("give", "gives", "gave", "given", "giving", "offers", "offered");

  public Words(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    super(tokens, tags, lexicon);
  }

  /** The words from an index on. */
  public Words from(int index) {
    return new Words(tokens.subList(index, tokens.size()), tags.subList(index, tags.size()), lexicon);
  }

  /** The nearest comma from an index that a clause follows; -1 if none is. */
  public int comma(int from) {
    for (int i = from; i < size() - 2 && i < from + REACH; i++) {
      if (text(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the sentence begins with "when", "while" or the like, so that its main clause comes later. */
  public boolean beginsSubordinate() {
    return tag(0).equals("SCONJ")
        || SUBORDINATING.contains(text(0).toLowerCase(Locale.ROOT))
        || text(0).endsWith("ing");
  }

  /** Whether a cue may take a noun for what is said: "announced", not "told". */
  public boolean reportsNouns(int cue) {
    return lexicon.isNounReport(text(cue));
  }

  /** Whether these words leave quoted words out. */
  public boolean leavesOut(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text(i).equals(QUOTED)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest noun phrase to the left of an index that has a finite verb behind it. Null if none has. */
  public @Nullable Span nearestSubject(int index) {
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
  public @Nullable Span mainSubject() {
    return verbSecond() ? VerbSecond.sentenceSubject(this) : subjectFrom(mainClause(0), size());
  }

  /** The subject of the clause that a participle such as "saying" belongs to. Null if none is found. */
  public @Nullable Span clauseSubject(int participle) {
    int clause = 0;
    boolean apart = text(participle - 1).equals(",");
    for (int i = participle - 1; i > 0 && i > participle - 2 * REACH; i--) {
      boolean joins = tag(i).equals("CCONJ") && isPunctuation(i - 1) && phraseEnd(i + 1) > i + 1;
      // "As Ben left, Ann smiled, saying": the clause nearest to the participle has the subject, unless ", and went"
      // goes on with the one before it.
      apart &= !(tag(i).equals("CCONJ") && isPunctuation(i - 1) && isVerb(i + 1));
      boolean opener = CLAUSE_OPENERS.contains(text(i)) || text(i).equals(",") && !isRelative(i + 1);
      // "heard that Ann sent a letter saying"
      boolean reported = text(i).equals("that") && isVerb(i - 1) && !isPunctuation(participle - 1);
      boolean opens = (apart && opener || reported) && phraseEnd(i + 1) > i + 1;
      if (text(i).equals(";") || (joins || opens) && isFinite(skipAdverbs(phraseEnd(i + 1)))) {
        clause = i + 1;
        break;
      }
    }
    Span subject = subjectFrom(mainClause(clause), participle);
    return subject == null ? nearestSubject(participle) : subject;
  }

  /**
   * The subject of the verb that "to say" depends on, or whom that verb moves to it: "Ann went to Ulm to say", "Ann led
   * Ben to say". Null if none is found.
   */
  public @Nullable Span subjectOfInfinitive(int cue) {
    int object = phraseStart(cue - 1);
    if (text(object - 1).equals("like") && phraseStart(object - 1) < object - 1) {
      // "led experts like Ben to say"
      object = phraseStart(object - 1);
    }
    if (object < cue - 1 && MOVING.contains(text(object - 1))) {
      return span(object, cue - 1);
    }
    for (int verb = cue - 2; verb > 0 && verb > cue - REACH; verb--) {
      if (isVerb(verb) && !tag(verb + 1).equals("VERB")) {
        if (GIVING.contains(text(verb))) {
          return null;
        }
        Span subject = text(verb).endsWith("ing") ? subjectWith(verb) : subjectBefore(verb);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /** Whether a participle tells who was moved to a verb: "…, prompting Ann to call". */
  public boolean isMoved(int cue) {
    int object = text(cue - 1).equals("to") ? phraseStart(cue - 1) : cue;
    boolean participle = text(object - 1).endsWith("ing") && isPunctuation(object - 2);
    return object < cue - 1 && participle && MOVING.contains(text(object - 1));
  }

  /**
   * The speaker of the quote that is left out before an index: {@code "…," said Ann, adding}. Null if none is named
   * there.
   */
  public @Nullable Span speakerBehindQuote(int index) {
    int quote = index - 1;
    while (quote >= 0 && !text(quote).equals(QUOTED)) {
      quote--;
    }
    int first = skipPunctuation(quote + 1);
    int end = phraseEnd(first);
    // A quote that begins its sentence leaves nothing: “…,” said Ann, adding
    boolean begins = quote < 0 && isSpeechCue(0) && Character.isLowerCase(text(0).codePointAt(0));
    if (quote < 0 && !begins || first >= index) {
      return null;
    }
    if (end > first && isSpeechCue(skipAdverbs(end))) {
      return span(first, end);
    }
    int inverted = isSpeechCue(first) ? phraseEnd(first + 1) : first;
    return inverted > first + 1 ? span(first + 1, inverted) : null;
  }

  /**
   * Whether a judgement only describes the noun before it, which is no subject: "they want a tax called", "emails
   * labelled".
   */
  public boolean isReduced(int cue) {
    boolean past = text(cue).endsWith("ed") || text(cue).equals("known");
    boolean beside = cue + 1 == size() || cue + 2 == size() && tag(cue + 1).equals("DET");
    int end = cue;
    while (end > 0 && tag(end - 1).equals("ADV")) {
      end--;
    }
    int start = phraseStart(end);
    if (!past || !beside || start == end || !lexicon.isJudgement(text(cue)) || !tag(end - 1).equals("NOUN")) {
      return false;
    }
    boolean object = tag(start - 1).equals("VERB") && !lexicon.isSpeech(text(start - 1));
    return object || tag(start - 1).equals("ADP");
  }

  /** The subject of its own that a participle has: "with Ben saying". Null if it has none. */
  public @Nullable Span subjectWith(int participle) {
    if (tag(participle - 1).equals("AUX") || tag(participle - 1).equals("ADV") && tag(participle - 2).equals("AUX")) {
      return subjectBefore(participle);
    }
    int end = participle;
    while (end > 0 && tag(end - 1).equals("ADV")) {
      end--;
    }
    if (text(end - 1).equals("as")) {
      return Authorship.quotedBefore(this, end - 1);
    }
    int start = phraseStart(end);
    if (start < end && PERCEIVING.contains(text(start - 1)) && tag(end - 1).equals("PROPN")) {
      return span(start, end);
    }
    while (start < end && start > 1 && joinsPhrases(start - 1) && phraseStart(start - 1) < start - 1) {
      start = phraseStart(start - 1);
    }
    boolean absolute =
        start > 0
            && start < end
            && (text(start - 1).equalsIgnoreCase("with")
                || OPENS_ABSOLUTE.contains(text(start - 1))
                || tag(start - 1).equals("CCONJ") && text(start - 2).equals(QUOTED));
    return absolute ? span(start, end) : null;
  }

  /** "and" and "of" between noun phrases: "with the mayor of Ulm and her brother saying". */
  private boolean joinsPhrases(int index) {
    boolean complement = tag(index).equals("ADP") && COMPLEMENTS.contains(text(index)) && !text(index).equals("with");
    return tag(index).equals("CCONJ") || complement;
  }

  /** Where the main clause begins: after the comma that ends a clause with "after" or "when" or a phrase with "in". */
  public int mainClause(int from) {
    int time = phraseEnd(from);
    if (text(time).equals(",") && ReportTime.isTime(this, from, time)
        && BEFORE_MAIN_CLAUSE.contains(text(time + 1))) {
      // "Last month, when Ben came, Ann said"
      return mainClause(time + 1);
    }
    boolean subordinate =
        tag(from).equals("SCONJ")
            || tag(from).equals("ADP")
            || tag(from).equals("ADV")
            || text(from).endsWith("ing")
            || BEFORE_MAIN_CLAUSE.contains(text(from).toLowerCase(Locale.ROOT));
    for (int i = from + 1; subordinate && i < size() && i < from + REACH; i++) {
      int end = phraseEnd(i + 1);
      // The comma of "While Ann called it “new,” Ben left" stands between the marks.
      boolean comma = text(i).equals(",") || text(i).equals(QUOTED);
      if (comma && end > i + 1 && isFinite(skipAdverbs(afterAside(end)))) {
        return i + 1;
      }
    }
    return from;
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
      Span apposed = apposedBehindComplement(i, end);
      if (apposed != null) {
        return apposed;
      }
      if (tag(following).equals("VERB") && !text(following).endsWith("ing")
          || following > verb && tag(following - 1).equals("AUX")
          || text(to - 1).equals(":") && hasAuxiliary(verb, following)
          || finiteAfterComplement(end)) {
        Span named = verb > end && tag(end - 1).equals("NOUN") ? subjectBefore(following) : null;
        // "Her sister, the painter Ann Lee, left"
        return named != null && named.start() > span(i, end).end() && namesSomebody(named)
            ? named
            : span(i, titledEnd(i));
      }
      i = end - 1;
    }
    return null;
  }

  /** The name that explains a noun with a complement: "The head of the agency, Ann Lee, left". Null if none does. */
  private @Nullable Span apposedBehindComplement(int from, int end) {
    int comma = complementEnd(end);
    boolean noun = comma > end && tag(end - 1).equals("NOUN") && text(comma).equals(",");
    int name = noun ? phraseEnd(comma + 1) : comma;
    boolean closes = name > comma + 2 && text(name).equals(",") && allNames(comma + 1, name);
    return closes && tag(from).equals("DET") && isFinite(skipAdverbs(name + 1)) ? span(comma + 1, name) : null;
  }

  /** Whether an auxiliary stands between two places: "was more open:". */
  private boolean hasAuxiliary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tag(i).equals("AUX")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb stands behind "of the ministry": the phrase before it is the subject. */
  private boolean finiteAfterComplement(int from) {
    int end = complementEnd(from);
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

  /** Whether the sentence has a subject before that index already. */
  public boolean mainSubjectBefore(int index) {
    Span subject = mainSubject();
    return subject != null && subject.end() <= span(index, index + 1).start();
  }

  /** Whether a phrase is of several people or things by its last noun: "the authors". */
  public boolean isPlural(Span phrase) {
    int end = phraseEnd(indexAt(phrase.start()));
    String noun = text(end - 1);
    return tag(end - 1).equals("NOUN") && (noun.endsWith("s") && !noun.endsWith("ss") || GROUPS.contains(noun));
  }

  /** Whether a phrase begins with an article that tells of somebody known: "the mayor". */
  public boolean isDefinite(Span phrase) {
    int start = indexAt(phrase.start());
    return text(start).equalsIgnoreCase("the") || start >= 0 && ownerWord(start);
  }

  /** Whether a phrase is a name or "he" or "she". */
  public boolean namesSomebody(Span phrase) {
    int start = indexAt(phrase.start());
    int last = start;
    while (last + 1 < size() && span(last + 1, last + 2).end() <= phrase.end()) {
      last++;
    }
    return start >= 0 && (isThirdPerson(start) || tag(last).equals("PROPN"));
  }
}
