package org.pressmark.annotate.quotes;

import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.Words;

/** Finds where the clause begins and ends that a cue without quotation marks reports. */
final class ReportedClause {
  /** How many words may stand between the cue and "that": "told reporters on Monday". */
  private static final int BEFORE_THAT = 14;

  /** How far behind the cue the verb of a clause without "that" may be. */
  private static final int BEFORE_VERB = 25;

  private static final Set<String> THAT = Set.of("that", "dass", "que");
  private static final Set<String> ASKING =
      Set.of(
          "whether", "if", "how", "why", "what", "ob", "wie", "warum", "si", "comment", "pourquoi");
  private static final Set<String> CLAUSE_STARTS = Set.of("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "VERB");
  private static final Set<String> BEFORE_SUBJECT = Set.of("DET", "PRON", "SCONJ", "ADP");
  private static final Set<String> ANSWERS =
      Set.of("respond", "responds", "responded", "responding", "replied", "replying");
  private static final Set<String> TURNS =
      Set.of(
          "but", "while", "which", "who", "despite", "although", "though", "aber", "während", "mais",
          "whereas", "compared");

  /** Verbs whose listener may stand before the clause. */
  private static final Set<String> LISTENED =
      Set.of("told", "tells", "telling", "tell", "informed", "informs", "informing", "assured", "reminded", "warned");

  private static final Set<String> MODALS = Set.of("will", "would", "could", "should", "may", "might", "can", "must");

  private static final Set<String> TELLING = Set.of("tell", "telling", "tells", "told");

  private static final Set<String> BOUNDS = Set.of("at least", "at most", "up to");

  private static final Set<String> WRITING = Set.of("write", "writes", "wrote", "written", "writing");

  /** What is said itself: "the things that Ann said would hurt". */
  private static final Set<String> SAID = Set.of("story", "thing", "things", "word", "words");

  private static final Set<String> LISTENERS = Set.of("me", "him", "us", "them");

  /** Words of a medium's name behind its initials: "ABC News". */
  private static final Set<String> MEDIA = Set.of(
      "News", "Radio", "Sport", "Sports", "TV", "Television", "World", "Today", "Online", "Business", "Weekend");

  /** What hardly stands behind "that" where that is no conjunction. */
  private static final Set<String> SUBJECT_STARTS = Set.of("DET", "PRON");

  private static final Set<String> TIMES =
      Set.of("days", "hours", "minutes", "moments", "months", "seconds", "time", "week", "weeks", "years");

  /** Nouns for what is said that do not tell it. */
  private static final Set<String> NEWS =
      Set.of("account", "accounts", "details", "fact", "facts", "information", "news", "report", "reports", "story");

  private ReportedClause() {}

  /** Where the clause begins that a cue takes; -1 if none does. */
  static int after(Words words, int cue) {
    int next = cue + 1;
    // "To confirm the link, they …": a purpose, not a report.
    boolean purpose = cue == 1 && words.text(0).equals("To");
    if (purpose || Silence.saysNothing(words, cue)) {
      return -1;
    }
    if (ofRelative(words, cue)) {
      return next;
    }
    int infinitive = infinitive(words, cue);
    if (infinitive > 0) {
      return infinitive;
    }
    boolean comma = false;
    for (int i = next; i < words.size() - 2 && i <= cue + BEFORE_THAT; i++) {
      String word = words.text(i);
      if (words.isPunctuation(i) && !word.equals(",")) {
        break;
      }
      comma |= word.equals(",");
      String following = words.text(i + 1);
      boolean turns = word.equals(",") && (words.tag(i + 1).equals("CCONJ") || following.endsWith("ing"));
      if (turns) {
        // "told reporters, citing a report, that"; but "agreed to talk, but only if", "told me, smiling at the thought
        // that": another clause.
        int behind = following.endsWith("ing") ? behindAside(words, i) : -1;
        if (behind > 0) {
          return behind;
        }
        break;
      }
      boolean begins = i == next || !finite(words, next, i);
      if (!begins) {
        break;
      }
      if (i == next && word.equals("that") && SUBJECT_STARTS.contains(words.tag(i + 1)) && i + 3 < words.size()) {
        // The tagger may take the clause's verb for a noun: "insisted that his point stands".
        return i + 1;
      }
      boolean number = word.equals("that") && words.tag(i + 1).equals("NUM") && !words.text(i + 1).equals("one");
      if (THAT.contains(word)
          && (number || !words.tag(i).equals("DET"))
          && !describes(words, next, i)
          && !words.isFinite(i + 1)
          && (words.untagged() && !comma || finite(words, i + 1, words.size()))) {
        return i + 1;
      }
      boolean governed = words.tag(i - 1).equals("ADP") && i > next && !words.text(cue).startsWith("ask");
      if (ASKING.contains(word) && !comma && !governed) {
        return i;
      }
    }
    boolean told = TELLING.contains(words.text(cue)) && !words.isPassive(cue) && words.phraseEnd(next) > next;
    boolean her = words.text(next).equals("her") && words.isPronoun(next + 1);
    boolean pronoun = words.isVerb(cue) && (her || LISTENERS.contains(words.text(next)));
    int listener = pronoun ? next + 1 : afterListener(words, cue);
    int clauseEnd = words.comma(next) < 0 ? words.size() : words.comma(next);
    if (told && listener == next && !words.tag(next).equals("PRON") && !finite(words, next, clauseEnd)) {
      // "told reporters on Monday": who listens says nothing.
      return -1;
    }
    int start = ReportTime.after(words, listener);
    int subject = amount(words, start);
    if (CLAUSE_STARTS.contains(words.tag(subject)) && clauseAt(words, subject) && !written(words, cue)) {
      return start;
    }
    return object(words, cue) ? cue + 1 : -1;
  }

  /** {@code a plan that Ann says will work}: the verb behind the cue is that of the relative clause. */
  private static boolean ofRelative(Words words, int cue) {
    boolean modal = MODALS.contains(words.text(cue + 1)) || words.text(cue + 1).equals("has");
    Span subject = modal && words.isVerb(cue + 1) ? words.subjectBefore(cue) : null;
    int start = subject == null ? -1 : words.indexAt(subject.start());
    String relative = words.text(start - 1);
    boolean said = WRITING.contains(words.text(cue)) || SAID.contains(words.text(start - 2));
    boolean thing = !said && (words.tag(start - 2).equals("NOUN") || words.tag(start - 2).equals("PROPN"));
    return start > 1 && (relative.equals("which") || relative.equals("who") || relative.equals("that") && thing)
        && !mainVerbBehind(words, cue + 3);
  }

  /** Whether the relative clause ends before the sentence: "a plan that Ann says may work costs money". */
  private static boolean mainVerbBehind(Words words, int from) {
    for (int i = from; i < words.size() && !words.isPunctuation(i); i++) {
      boolean led = words.tag(i - 1).equals("AUX") || words.tag(i - 1).equals("PART") || words.tag(i - 1).equals("ADV");
      if (words.isVerb(i) && !led && !words.text(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** "warned of debts that nobody wanted": what the word begins describes the noun that the cue speaks of. */
  private static boolean describes(Words words, int next, int that) {
    boolean topic = words.text(next).equals("of") || words.text(next).equals("about");
    return topic && that > next + 1 && words.tag(that).equals("PRON") && words.phraseEnd(next + 1) == that;
  }

  /** Where the number stands of "at least 12 people", "up to 40 houses"; the index itself if none does. */
  private static int amount(Words words, int from) {
    boolean bound = BOUNDS.contains(words.text(from) + " " + words.text(from + 1));
    return bound && words.tag(from + 2).equals("NUM") ? from + 2 : from;
  }

  /** The clause behind the ", that" which ends an aside that a comma begins; -1 if none does. */
  private static int behindAside(Words words, int comma) {
    for (int i = comma + 2; i < words.size() - 2 && i <= comma + BEFORE_THAT; i++) {
      boolean closes = words.text(i - 1).equals(",") && THAT.contains(words.text(i));
      if (closes && !words.isFinite(i + 1) && finite(words, i + 1, words.size())) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * Behind the name of the listener, if a clause follows it without "that": {@code told the Post bridges would close}.
   */
  private static int afterListener(Words words, int cue) {
    int next = cue + 1;
    if (!LISTENED.contains(words.text(cue))) {
      return next;
    }
    int name = words.text(next).equalsIgnoreCase("the") ? next + 1 : next;
    int end = name;
    while (end < words.size() && (words.tag(end).equals("PROPN") || Character.isUpperCase(words.text(end).charAt(0)))) {
      end++;
    }
    boolean acronym = end - name > 1 && words.text(name).length() > 1 && words.text(name).length() < 5
        && words.text(name).equals(words.text(name).toUpperCase(Locale.ROOT)) && !MEDIA.contains(words.text(name + 1));
    int behind = acronym && words.isFinite(words.skipAdverbs(end)) ? name + 1 : end;
    behind = ReportTime.after(words, behind == name ? words.phraseEnd(next) : behind);
    // "told reporters this was it"
    boolean subject = words.phraseEnd(behind) > behind || words.tag(behind + 1).equals("AUX");
    return behind > next && CLAUSE_STARTS.contains(words.tag(behind)) && subject && clauseAt(words, behind)
        ? behind
        : next;
  }

  /** {@code wrote a will, which …}, {@code wrote his first novel about …}: a thing, not a report. */
  private static boolean written(Words words, int cue) {
    int end = words.phraseEnd(cue + 1);
    boolean thing = words.ownerWord(cue + 1) || words.text(cue + 1).equals("a") || words.text(cue + 1).equals("an");
    return WRITING.contains(words.text(cue)) && thing && (words.isPunctuation(end) || words.tag(end).equals("ADP"));
  }

  /** {@code announced the closing of the old bridge}, {@code asked about it}: what is said, as a noun phrase. */
  private static boolean object(Words words, int cue) {
    if (words.text(cue).startsWith("ask") && words.text(cue + 1).equals("about")) {
      // "laughed when asked about it"
      return words.phraseEnd(cue + 2) > cue + 2 && !words.isPronoun(cue + 2);
    }
    int end = words.phraseEnd(cue + 1);
    int noun = words.text(end).equals("of") ? words.phraseEnd(end + 1) : end;
    // "confirmed the same set of facts to the Post"
    boolean passedOn = NEWS.contains(words.text(noun - 1)) && words.text(noun).equals("to");
    boolean gerund = words.text(cue + 1).endsWith("ing") && words.tag(cue + 1).equals("VERB");
    if (gerund && words.reportsNouns(cue) && !words.text(cue).endsWith("ing")) {
      // "admitted taking the watch"
      return true;
    }
    // "reported eight minutes into the flight"
    boolean time = TIMES.contains(words.text(end - 1));
    return end > cue + 2 && words.reportsNouns(cue) && !passedOn && !time;
  }

  /** Where "to" begins behind "promised" and "Ann to" behind "asked"; -1 if no infinitive follows. */
  private static int infinitive(Words words, int cue) {
    // "The ship, said to be worth 4 million, lies in the harbour."
    boolean reduced = words.text(cue).equals("said") && words.text(cue - 1).equals(",");
    if (ANSWERS.contains(words.text(cue)) || reduced) {
      return -1;
    }
    boolean pronoun = LISTENERS.contains(words.text(cue + 1));
    int at = words.text(cue + 1).equals("to") ? cue + 1 : pronoun ? cue + 2 : words.phraseEnd(cue + 1);
    String infinitive = words.text(at + 1);
    // "said to cheers from the crowd"
    boolean plural = infinitive.endsWith("s") && !infinitive.endsWith("ss") && !infinitive.endsWith("us");
    boolean verb = (words.tag(at + 1).equals("VERB") || words.tag(at + 1).equals("AUX")) && !plural;
    return words.text(at).equals("to") && verb ? cue + 1 : -1;
  }

  /** Whether the words up to a place are a main clause, not "In May" or "When asked". */
  static boolean isClause(Words words, int to) {
    int main = words.beginsSubordinate() ? words.mainClause(0) : 0;
    // "If convicted, Lee faces ten years, prosecutors said."
    boolean led = words.beginsSubordinate() && (main == 0 || main >= to);
    return finite(words, main + 1, to) && !led && !words.text(0).equals("Asked");
  }

  /** Whether a subject with a finite verb begins at a place. */
  private static boolean clauseAt(Words words, int from) {
    int subject = words.phraseEnd(from);
    boolean gerund = words.text(from).endsWith("ing") && words.tag(from).equals("VERB");
    // "told the pair as she left"
    boolean circumstance = words.text(subject).equals("as") || words.text(subject).equals("when");
    boolean begins = subject > from || gerund || BEFORE_SUBJECT.contains(words.tag(from));
    int end = Math.min(turn(words, from), from + BEFORE_VERB);
    // "When Ann asked her for help, Eva came": the verb of the main clause is none of what Ann asked.
    int main = words.mainClause(0);
    end = main > from ? Math.min(end, main - 1) : end;
    // "keeps its own gauge and said": the verb goes on with what the cue began.
    return begins && !circumstance && finite(words, Math.max(subject, from + 1), end)
        && !words.tag(firstFinite(words, Math.max(subject, from + 1), end) - 1).equals("CCONJ");
  }

  /** Where the narrator's clause after ", but" begins, whose verb nobody reports: "says nothing, but Ann warned". */
  private static int turn(Words words, int from) {
    for (int i = from + 1; i < words.size() && i < from + BEFORE_VERB; i++) {
      i = words.text(i).equals(",") ? behindRelative(words, from, i) : i;
      boolean adds = words.text(i + 1).endsWith("ing") && words.isReport(i + 1);
      if (words.text(i).equals(",") && (adds || TURNS.contains(words.text(i + 1)))) {
        return i;
      }
    }
    return words.size();
  }

  private static boolean finite(Words words, int from, int to) {
    return firstFinite(words, from, to) >= 0;
  }

  /** The first finite verb of a clause between two places; -1 if it has none. */
  private static int firstFinite(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.text(i).equals(";") || words.text(i).equals(":")) {
        return -1;
      }
      if (words.isFinite(i) && !words.text(i - 1).equals("to")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where a reported clause ends: at a dash or semicolon, before ", but", or before the main clause that follows it.
   */
  static int end(Words words, int cue, int clause) {
    boolean subordinate = words.beginsSubordinate();
    boolean first = true;
    int latest = clause;
    for (int i = clause + 1; i < words.size() - 1; i++) {
      String word = words.text(i);
      if (word.equals(";") || words.isLongDash(i)) {
        return i;
      }
      if (!word.equals(",")) {
        continue;
      }
      if (addsClause(words, i + 1)) {
        first = false;
        latest = i + 3;
        continue;
      }
      String next = words.text(i + 1);
      int behind = behindRelative(words, latest, i);
      if (behind > i) {
        i = behind;
        first = false;
        continue;
      }
      if (TURNS.contains(next) || next.endsWith("ing") && words.tag(i + 1).equals("VERB") && words.isReport(i + 1)) {
        return i;
      }
      // "Ann, who said that …, left": the first comma before a verb ends the aside; a later one may end another within.
      if (first && words.isVerb(i + 1) && !next.endsWith("ing")) {
        return i;
      }
      first = false;
      int subject = words.phraseEnd(i + 1);
      if (subordinate && cue < i && subject > i + 1 && words.isFinite(words.skipAdverbs(subject))) {
        return i;
      }
    }
    boolean verbless = !THAT.contains(words.text(clause - 1))
        && !finite(words, clause, Math.min(clause + 3, words.size()));
    for (int i = clause + 2; i < words.size() - 2; i++) {
      int subject = words.phraseEnd(i + 1);
      boolean other = subject > i + 1 && verbless && words.text(i - 1).equals(",");
      boolean next = words.isReport(words.skipAdverbs(i + 1))
          || subject > i + 1 && words.isReport(words.skipAdverbs(subject))
          || other && words.isFinite(words.skipAdverbs(subject));
      // "said he would come and added that …", "said he would come, and Ben has vowed to …"; "kept his word and left".
      if (words.tag(i).equals("CCONJ") && (next || verbless && inflected(words, i + 1))) {
        return words.text(i - 1).equals(",") ? i - 1 : i;
      }
      verbless &= !words.isFinite(i) || words.text(i - 1).equals("to");
    }
    return words.size();
  }

  /** Whether a second clause of the same report begins: "said the plan was old, but that it would stay". */
  private static boolean addsClause(Words words, int conjunction) {
    int subject = conjunction + 2;
    boolean begins = SUBJECT_STARTS.contains(words.tag(subject)) || words.tag(subject).equals("PROPN");
    return begins && words.tag(conjunction).equals("CCONJ") && THAT.contains(words.text(conjunction + 1))
        && finite(words, subject + 1, words.size()) && !words.leavesOut(subject, words.size());
  }

  /**
   * The comma that ends "which …" or "who …" behind the subject of a reported clause, whose verb follows it; the index
   * itself if the clause does not go on so: "said that the bridge, which is old, will close".
   */
  private static int behindRelative(Words words, int clause, int comma) {
    String relative = words.text(comma + 1);
    boolean open = (relative.equals("which") || relative.equals("who")) && !finite(words, clause, comma);
    for (int i = comma + 3; open && i < words.size() - 2 && i < comma + BEFORE_VERB; i++) {
      if (words.text(i).equals(",") && words.isFinite(words.skipAdverbs(i + 1))) {
        return i;
      }
    }
    return comma;
  }

  /** Whether a finite verb in the past or the third person stands at a place, which no "to" governs. */
  private static boolean inflected(Words words, int index) {
    String text = words.text(index);
    boolean ending = text.endsWith("ed") || text.endsWith("s") || words.tag(index).equals("AUX");
    return words.isVerb(index) && ending && !words.tag(index + 1).equals("NOUN");
  }

  /** Where a sentence begins that reports up to its end: after a dateline such as "ULM (AP) —". */
  static int begin(Words words) {
    for (int i = 1; i < words.size() && i < 14; i++) {
      boolean capitals = words.text(0).length() > 1 && words.text(0).equals(words.text(0).toUpperCase(Locale.ROOT));
      if (capitals && words.isDash(i)) {
        return i + 1;
      }
    }
    return 0;
  }
}
