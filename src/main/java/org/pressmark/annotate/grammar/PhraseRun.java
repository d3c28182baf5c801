package org.pressmark.annotate.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;

/** Words whose noun phrases are told whole: with complements, asides and names behind titles. */
class PhraseRun extends CueRun {
  /** Prepositions between a noun and its complement; others, such as "after", begin a clause that has a subject. */
  static final Set<String> COMPLEMENTS =
      Set.of(
          "of", "for", "at", "from", "in", "with", "to", "on", "within", "inside", "von", "vom", "für", "aus", "bei",
          "um", "beim", "im", "de", "du", "des");

  /** Prepositions that tell of which person or thing a noun is, and begin no clause: "a sign above the door". */
  private static final Set<String> PLACING =
      Set.of(
          "above", "about", "across", "against", "among", "around", "behind", "beside", "between", "by", "inside",
          "near", "outside", "under", "without");

  /** Prepositions that begin a clause, too. */
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until");

  /** What a clause begins behind. */
  private static final Set<String> OPENING = Set.of("SCONJ", "CCONJ", "PUNCT");

  private static final Set<String> APART =
      Set.of("to", "in", "on", "at", "with", "for", "of", "about", "zu", "an", "à", "en");
  private static final Set<String> OBJECTS = Set.of("her", "him", "it", "them", "us");
  private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");

  PhraseRun(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    super(tokens, tags, lexicon);
  }

  /** The noun phrase right before the closing colon or comma, in words without a verb: "more from the report:". */
  public @Nullable Span lastPhrase() {
    int end = size();
    while (end > 0 && isPunctuation(end - 1)) {
      end--;
    }
    int start = phraseStart(end);
    return start < end && !apart(start) ? span(start, end) : null;
  }

  /** Whether a phrase is a place, a time or a listener by the word before it: "in May", "on NORA", "to the Post". */
  private boolean apart(int start) {
    return start > 0 && APART.contains(text(start - 1).toLowerCase(Locale.ROOT));
  }

  /**
   * The noun phrase that ends with a name right before the closing colon or comma: "more from Ann Lee:". Null if none
   * does, or a place, a time or a listener stands there: "in May", "to the Post".
   */
  public @Nullable Span lastName() {
    int end = size();
    while (end > 0 && isPunctuation(end - 1)) {
      end--;
    }
    int start = phraseStart(end);
    return start < end && tag(end - 1).equals("PROPN") && !apart(start) ? span(start, end) : null;
  }

  /**
   * The subject of a cue, looked for to its left: right before it, "who" included, before an aside between commas, or
   * with its complement ("a spokesman for the ministry"). Null if none stands there.
   */
  public @Nullable Span subjectBefore(int cue) {
    int end = cue;
    while (end > 0 && (passedOver(end - 1) || mistaggedAdverb(end - 1))) {
      end--;
    }
    end = beforeClitics(end);
    end -= end > 2 && text(end - 1).equals("but") && text(end - 2).equals("all") ? 2 : 0;
    end = ReportTime.before(this, end);
    end -= end > 1 && REFLEXIVES.contains(text(end - 1)) ? 1 : 0;
    if (text(end - 1).equals(",") || text(end - 1).equals(")") || isLongDash(end - 1)) {
      return beforeAside(end - 1);
    }
    if (text(end - 1).equals(QUOTED) && !IN_PHRASE.contains(tag(end - 1))) {
      return beforeQuotedAside(end - 1);
    }
    if (isRelative(end - 1)) {
      return span(end - 1, end);
    }
    Span relative = behindRelative(cue, end);
    if (relative != null) {
      return relative;
    }
    Span phrase = listHead(phraseWithComplement(end));
    // "Ann Lee, a friend said, left" has its commas around the attribution.
    return text(cue + 1).equals(",") ? phrase : beforeOpenAside(phrase);
  }

  /** The name before an aside that no comma ends: "Ann Lee, a member of the choir said"; else the phrase itself. */
  private @Nullable Span beforeOpenAside(@Nullable Span phrase) {
    int start = phrase == null ? -1 : indexAt(phrase.start());
    boolean aside = start > 1 && (text(start).equals("a") || text(start).equals("an")) && text(start - 1).equals(",");
    int name = aside ? phraseStart(start - 1) : start;
    boolean named = aside && tag(start - 2).equals("PROPN") && !ReportTime.isTime(this, name, start - 1);
    boolean begins = name == 0 || isPunctuation(name - 1);
    return named && begins && name < start - 1 ? span(name, start - 1) : phrase;
  }

  /** Whom a clause with "who" without a comma tells of: "a man who spoke of the plan said". Null if none ends there. */
  private @Nullable Span behindRelative(int cue, int to) {
    int object = phraseStart(to);
    boolean inflected = text(cue).endsWith("ed") || text(cue).endsWith("s") || text(cue).equals("said");
    boolean governed = object < to && (tag(object - 1).equals("ADP") || tag(object - 1).equals("VERB"));
    boolean verb = false;
    for (int i = object - 1; inflected && governed && i > 0 && i > to - REACH; i--) {
      if (text(i).equals("who")) {
        return verb && !isPunctuation(i - 1) ? phraseWithComplement(i) : null;
      }
      if (isPunctuation(i) || isSpeechCue(i) && !isPassive(i)) {
        return null;
      }
      verb |= isVerb(i);
    }
    return null;
  }

  /** Whether a word may stand between a subject and its verb; "ago" ends a time that does. */
  private boolean passedOver(int index) {
    // "though most say"
    boolean alone = standsAlone(index) && (index == 0 || OPENING.contains(tag(index - 1)));
    return BETWEEN.contains(tag(index)) && !isPronoun(index) && !text(index).equals("ago") && !alone;
  }

  /** The tagger takes "memorably" of "He memorably promised" for an adjective. */
  private boolean mistaggedAdverb(int index) {
    return tag(index).equals("ADJ") && text(index).endsWith("ly") && isPronoun(index - 1);
  }

  /** The phrase before "including", if another is the last of the list behind that: "towns including Ulm and Brede". */
  private @Nullable Span listHead(@Nullable Span last) {
    int i = last == null ? 0 : indexAt(last.start()) - 1;
    while (i > 0 && (IN_PHRASE.contains(tag(i)) || tag(i).equals("CCONJ") || text(i).equals(","))) {
      i--;
    }
    boolean list = i > 0 && text(i).equals("including");
    Span head = list ? phraseWithComplement(text(i - 1).equals(",") ? i - 1 : i) : null;
    return head == null ? last : head;
  }

  /** The noun phrase that ends before an index, with its complements: "a letter by the minister". Null if none does. */
  public @Nullable Span phraseWithComplement(int to) {
    int end = to;
    for (int depth = 0; depth < 6; depth++) {
      int start = phraseStart(end);
      if (start == end && depth == 0 && complementPronoun(end)) {
        // "a person close to him"
        end -= 2;
        start = phraseStart(end);
      }
      if (start == end && end > 1 && tag(end - 1).equals("NUM") && tag(end - 2).equals("ADP")) {
        // "the mother of three"
        start = end - 1;
      }
      if (start == end) {
        return depth == 0 && thoseBefore(end) ? span(end - 2, end) : partOfThem(end);
      }
      // "The yen gained after Ann Lee said": "after" begins a clause; "those hurt after the crash said"
      boolean clause = CLAUSAL.contains(text(start - 1)) && tag(end - 1).equals("PROPN");
      boolean participle = start > 2 && tag(start - 1).equals("ADP") && tag(start - 2).equals("VERB")
          && !clause && (text(start - 2).endsWith("ing") || text(start - 2).endsWith("ed"));
      if (participle && phraseStart(start - 2) < start - 2) {
        // "Protesters marching through the streets", "an official involved in the talks"
        end = start - 2;
        continue;
      }
      if (start > 2 && tag(start - 1).equals("VERB") && text(start - 1).endsWith("ing") && !isSpeechCue(start - 1)
          && phraseStart(start - 1) < start - 1) {
        // "A statement confirming the news"
        end = start - 1;
        continue;
      }
      if (depth > 0 && tag(to - 1).equals("PROPN") && !tag(start).equals("DET")
          && (lexicon.isRole(text(end - 1)) || titles(start, end) && nounThenName(end + 1, to))) {
        // "Minister of Education Ann Lee", "speaker of the parliament Ann Lee": the name is the head.
        return span(start, to);
      }
      if (start > 3 && tag(start - 2).equals("ADP") && text(start - 1).endsWith("ing") && tag(start - 1).equals("VERB")
          && phraseStart(start - 2) < start - 2) {
        // "Ann in telling the news to the town"
        end = start - 2;
        continue;
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
      complement |= start > 1 && PLACING.contains(text(start - 1)) && phraseStart(start - 1) < start - 1;
      if (!complement) {
        return span(coordinated(start), end < to ? nounEnd(start, end) : end);
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

  /** The end of a phrase without the adjective before its complement: "a person" of "a person close to the club". */
  public int nounEnd(int start, int end) {
    boolean adjective = end > start + 1 && tag(end - 1).equals("ADJ") && tag(end - 2).equals("NOUN");
    return adjective && tag(end).equals("ADP") ? end - 1 : end;
  }

  /** Whether "to him" ends before an index behind a noun phrase. */
  private boolean complementPronoun(int end) {
    boolean places = COMPLEMENTS.contains(text(end - 2)) || PLACING.contains(text(end - 2));
    return places && OBJECTS.contains(text(end - 1)) && !text(end - 2).equals("of") && phraseStart(end - 2) < end - 2;
  }

  /**
   * The end of the noun phrase that begins at an index, with the name behind its complement: "Secretary of State Ann
   * Lee"; the index itself if none begins there.
   */
  public int titledEnd(int from) {
    int end = phraseEnd(from);
    int joined = tag(end).equals("CCONJ") && tag(end - 1).equals("NOUN") && !tag(end + 1).equals("DET")
        ? phraseEnd(end + 1)
        : end;
    if (end > from && joined > end + 2 && nounThenName(end + 1, joined)) {
      // "her friend and former pupil Ann Lee": one person
      return joined;
    }
    boolean role = end > from && (lexicon.isRole(text(end - 1)) || titles(from, end)) && text(end).equals("of");
    int name = role ? phraseEnd(end + 1) : end;
    boolean names = allNames(end + 1, name) && name - end > 3;
    return names || name > end + 2 && nounThenName(end + 2, name) ? name : end;
  }

  /** Whether a phrase is one noun that may be a title: "speaker". */
  private boolean titles(int start, int end) {
    return tag(end - 1).equals("NOUN")
        && lexicon.isRole(Character.toUpperCase(text(end - 1).charAt(0)) + text(end - 1).substring(1))
        && start < end;
  }

  /** Whether words are a noun and a name behind it: "the parliament Ann Lee". */
  private boolean nounThenName(int from, int to) {
    int name = to;
    while (name > from && tag(name - 1).equals("PROPN")) {
      name--;
    }
    return name < to - 1 && name > from && tag(name - 1).equals("NOUN");
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

  /**
   * Where "Ann Lee and Ben Stone" begins, if it begins its clause and the phrase at an index is its end; else that
   * index.
   */
  private int coordinated(int start) {
    int first = start > 1 && tag(start - 1).equals("CCONJ") ? phraseStart(start - 1) : start;
    boolean one = first < start - 1 && tag(first).equals("DET") && tag(start).equals("NOUN");
    if (one && phraseEnd(first) == start - 1) {
      // "the singer and guitarist"
      return first;
    }
    boolean begins = first == 0 || isPunctuation(first - 1) || text(first - 1).equalsIgnoreCase("both");
    boolean both = first < start - 1 && begins && !isPronoun(first);
    return both ? first : start;
  }

  /** Whether a word is "who", "which", or the "that" which stands for the noun before it. */
  public boolean isRelative(int index) {
    return index > 0
        && (text(index).equals("who")
            || text(index).equals("which")
            || text(index).equals("that") && tag(index - 1).equals("NOUN"));
  }

  /** The phrase before an aside that ends with quoted words: "Ann, citing “old rules,” said". Null if none does. */
  private @Nullable Span beforeQuotedAside(int quoted) {
    for (int i = quoted - 1; i > 0 && i > quoted - REACH; i--) {
      boolean aside = text(i + 1).endsWith("ing") || isRelative(i + 1) || tag(i + 1).equals("ADP");
      if (text(i).equals(",") && aside && phraseStart(i) < i) {
        return phraseWithComplement(i);
      }
    }
    return null;
  }

  /**
   * The phrase before an aside that ends with the comma at an index: the leftmost that begins its clause, else the
   * nearest.
   */
  private @Nullable Span beforeAside(int comma) {
    Span nearest = null;
    for (int i = comma - 1; i > 0 && i > comma - REACH; i--) {
      boolean dash = isDash(i) && isDash(comma);
      if (!text(i).equals(",") && !text(i).equals("(") && !dash) {
        continue;
      }
      int start = phraseStart(i);
      if (start == i || ReportTime.isTime(this, start, i)) {
        continue;
      }
      boolean beginsClause =
          start == 0
              || isPunctuation(start - 1)
              || tag(start - 1).equals("CCONJ")
              || tag(start - 1).equals("ADV");
      Span phrase = phraseWithComplement(i);
      if (phrase == null || indexAt(phrase.start()) == 1 && tag(0).equals("ADP") && !text(0).equals("As")) {
        // "During the call, …": no subject
        continue;
      }
      if (text(comma).equals(")") && text(i).equals("(")) {
        // "…, while Sen. Ann Lee (D-Ohio) said"
        return phrase;
      }
      if (nearest == null) {
        nearest = phrase;
        int aside = phraseEnd(i + 1);
        boolean nameAside = complementEnd(aside) == comma && endsWithName(i + 1, aside);
        // "Der Präsident des Verbandes, Kurt Hamm,": a German noun has a capital, too.
        boolean noun = verbSecond() && tag(start).equals("DET") && aside > i + 2;
        // "La ministre de la Santé, Anne Petit, a dit": the name explains the noun, not its complement.
        int head = indexAt(phrase.start());
        noun |= !lexicon.auxiliary().isEmpty() && head < start && tag(phraseEnd(head) - 1).equals("NOUN");
        if (nameAside && (noun || !tag(i - 1).equals("PROPN"))) {
          // "The secretary, Ann Lee of Ulm, said", "Her neighbour, retired teacher Bill Ash, said"
          return span(i + 1, aside);
        }
      }
      if (tag(indexAt(phrase.start()) - 1).equals("SCONJ")) {
        // "Ben called it old, while Ann, his deputy, said": no subject stands before its conjunction.
        return phrase;
      }
      if (beginsClause && start == 0) {
        // "The mayor, Ann Lee, who is new, said": the first aside has the name.
        boolean named = indexAt(nearest.start()) == i + 1 && !tag(i - 1).equals("PROPN")
            && endsWithName(i + 1, indexOfEnd(nearest));
        return named ? nearest : phrase;
      }
    }
    int aside = phraseStart(comma);
    return nearest == null && aside < comma && text(aside - 1).equals(",") ? span(aside, comma) : nearest;
  }

  /** The end of the complements that begin at an index: "of the ministry in Ulm"; the index itself if none does. */
  public int complementEnd(int from) {
    int end = from;
    for (int depth = 0; depth < 3 && tag(end).equals("ADP") && COMPLEMENTS.contains(text(end)); depth++) {
      int next = phraseEnd(end + 1);
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The index behind a phrase. */
  private int indexOfEnd(Span phrase) {
    int i = indexAt(phrase.start());
    while (i < size() && tokens.get(i).start() < phrase.end()) {
      i++;
    }
    return i;
  }
}
