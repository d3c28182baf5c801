package org.pressmark.annotate.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;

/**
 * A run of the narrator's words; what stands in quotation marks is left out. Finds the subjects that the speaker rules ask
 * for.
 */
final class Words extends WordRun {
  /** Prepositions between a noun and its complement; others, such as "after", begin a clause that has a subject. */
  private static final Set<String> COMPLEMENTS =
      Set.of("of", "for", "at", "from", "in", "with", "to", "on", "von", "vom", "für", "aus", "bei", "beim", "im", "de", "du", "des");

  private static final Set<String> APART = Set.of("to", "in", "on", "at", "with", "for", "of", "about", "zu", "an", "à", "en");
  private static final Set<String> GENITIVES = Set.of("des", "der", "eines", "einer", "seines", "seiner", "ihres", "ihrer");
  private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> DASHES = Set.of("—", "–", "-", "--");
  private static final Set<String> CLOSES_ASIDE = Set.of(",", ")", "—", "–", "--");

  Words(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    super(tokens, tags, lexicon);
  }

  /** The words from an index on. */
  Words from(int index) {
    return new Words(tokens.subList(index, tokens.size()), tags.subList(index, tags.size()), lexicon);
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

  /** The noun phrase right before the closing colon or comma, in words without a verb: "more from the report:". */
  @Nullable Span lastPhrase() {
    int end = size();
    while (end > 0 && isPunctuation(end - 1)) {
      end--;
    }
    int start = phraseStart(end);
    return start < end ? span(start, end) : null;
  }

  /**
   * The noun phrase that ends with a name right before the closing colon or comma: "more from Ann Lee:". Null if none does, or
   * a place, a time or a listener stands there: "in May", "to the Post".
   */
  @Nullable Span lastName() {
    int end = size();
    while (end > 0 && isPunctuation(end - 1)) {
      end--;
    }
    int start = phraseStart(end);
    boolean apart = start > 0 && APART.contains(text(start - 1).toLowerCase(Locale.ROOT));
    return start < end && tag(end - 1).equals("PROPN") && !apart ? span(start, end) : null;
  }

  /**
   * The subject of a cue, looked for to its left: right before it, "who" included, before an aside between commas, or with
   * its complement ("a spokesman for the ministry"). Null if none stands there.
   */
  @Nullable Span subjectBefore(int cue) {
    int end = cue;
    while (end > 0 && (BETWEEN.contains(tag(end - 1)) && !isPronoun(end - 1))) {
      end--;
    }
    end = beforeTime(end);
    end -= end > 1 && REFLEXIVES.contains(text(end - 1)) ? 1 : 0;
    if (end > 0 && CLOSES_ASIDE.contains(text(end - 1))) {
      return beforeAside(end - 1);
    }
    if (isRelative(end - 1)) {
      return span(end - 1, end);
    }
    return phraseWithComplement(end);
  }

  private @Nullable Span phraseWithComplement(int to) {
    int end = to;
    for (int depth = 0; depth < 6; depth++) {
      int start = phraseStart(end);
      if (start == end && end > 1 && tag(end - 1).equals("NUM") && tag(end - 2).equals("ADP")) {
        // "the mother of three"
        start = end - 1;
      }
      if (start == end) {
        return null;
      }
      if (start > 2 && tag(start - 1).equals("ADP") && tag(start - 2).equals("VERB") && text(start - 2).endsWith("ing")
          && phraseStart(start - 2) < start - 2) {
        // "Protesters marching through the streets"
        end = start - 2;
        continue;
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
      if (GENITIVES.contains(text(start)) && verbSecond() && phraseStart(start) < start) {
        // "Ein Sprecher des Ministeriums"
        end = start;
        continue;
      }
      boolean complement = start > 0 && tag(start - 1).equals("ADP") && COMPLEMENTS.contains(text(start - 1));
      if (!complement) {
        return span(coordinated(start), end);
      }
      int name = roleWithin(start, end);
      if (name > start) {
        // "on Monday at the convention Sen. Ann Lee said"
        return span(name, to);
      }
      if (phraseStart(start - 1) == start - 1) {
        // "In Manila said …": what stands before the verb is no subject.
        return null;
      }
      end = start - 1;
    }
    return null;
  }

  /** Where a title with its name begins behind another noun: "the convention Sen. Ann Lee"; the start if none does. */
  private int roleWithin(int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      boolean role = lexicon.isRole(text(i)) && Character.isUpperCase(text(i).codePointAt(0));
      if (role && tag(i - 1).equals("NOUN") && tag(end - 1).equals("PROPN")) {
        return i;
      }
    }
    return start;
  }

  /** Where "Ann Lee and Ben Stone" begins, if it begins its clause and the phrase at an index is its end; else that index. */
  private int coordinated(int start) {
    int first = start > 1 && tag(start - 1).equals("CCONJ") ? phraseStart(start - 1) : start;
    boolean both = first < start - 1 && (first == 0 || isPunctuation(first - 1)) && !isPronoun(first);
    return both ? first : start;
  }

  /** Whether a word is "who", "which", or the "that" which stands for the noun before it. */
  boolean isRelative(int index) {
    return index > 0
        && (text(index).equals("who") || text(index).equals("which") || text(index).equals("that") && tag(index - 1).equals("NOUN"));
  }

  /** The phrase before an aside that ends with the comma at an index: the leftmost that begins its clause, else the nearest. */
  private @Nullable Span beforeAside(int comma) {
    Span nearest = null;
    for (int i = comma - 1; i > 0 && i > comma - REACH; i--) {
      boolean dash = DASHES.contains(text(i)) && DASHES.contains(text(comma));
      if (!text(i).equals(",") && !text(i).equals("(") && !dash) {
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
    return verbSecond() ? VerbSecond.sentenceSubject(this) : subjectFrom(mainClause(0), size());
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

  /** The subject of the verb that "to say" depends on: "Ann went to Ulm to say". Null if none is found. */
  @Nullable Span subjectOfInfinitive(int cue) {
    for (int verb = cue - 2; verb > 0 && verb > cue - REACH; verb--) {
      if (isVerb(verb) && !tag(verb + 1).equals("VERB")) {
        Span subject = text(verb).endsWith("ing") ? subjectWith(verb) : subjectBefore(verb);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /** The speaker of the quote that is left out before an index: {@code "…," said Ann, adding}. Null if none is named there. */
  @Nullable Span speakerBehindQuote(int index) {
    int quote = index - 1;
    while (quote >= 0 && !text(quote).equals(Narration.QUOTED)) {
      quote--;
    }
    int first = skipPunctuation(quote + 1);
    int end = phraseEnd(first);
    if (quote < 0 || first >= index) {
      return null;
    }
    if (end > first && isSpeechCue(skipAdverbs(end))) {
      return span(first, end);
    }
    int inverted = isSpeechCue(first) ? phraseEnd(first + 1) : first;
    return inverted > first + 1 ? span(first + 1, inverted) : null;
  }

  /** The noun phrase behind "by" right behind a verb: "described by Ann". Null if none stands there. */
  @Nullable Span agent(int verb) {
    int by = verb + 1;
    int end = text(by).equals("by") ? phraseEnd(by + 1) : by;
    return end > by + 1 ? span(by + 1, end) : null;
  }

  /** The subject of its own that a participle has: "with Ben saying". Null if it has none. */
  @Nullable Span subjectWith(int participle) {
    if (tag(participle - 1).equals("AUX") || tag(participle - 1).equals("ADV") && tag(participle - 2).equals("AUX")) {
      return subjectBefore(participle);
    }
    int end = participle;
    while (end > 0 && tag(end - 1).equals("ADV")) {
      end--;
    }
    int start = phraseStart(end);
    boolean absolute = start > 0 && start < end && (text(start - 1).equalsIgnoreCase("with") || text(start - 1).equals(","));
    return absolute ? span(start, end) : null;
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

  /** Whether the sentence has a subject before that index already. */
  boolean mainSubjectBefore(int index) {
    Span subject = mainSubject();
    return subject != null && subject.end() <= span(index, index + 1).start();
  }

  /** Whether a phrase is a name or "he" or "she". */
  boolean namesSomebody(Span phrase) {
    int start = indexAt(phrase.start());
    int last = start;
    while (last + 1 < size() && span(last + 1, last + 2).end() <= phrase.end()) {
      last++;
    }
    return start >= 0 && (isThirdPerson(start) || tag(last).equals("PROPN"));
  }
}
