package org.pressmark.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.Authorship;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.VerbSecond;
import org.pressmark.annotate.grammar.Words;

/** The ways in which the words before the opening mark say who speaks. */
final class AttributionBefore {
  /** A cue farther from a few quoted words than this governs something else. */
  private static final int REACH = 15;

  /** What may stand before a participle that begins its sentence: "After calling". */
  private static final Set<String> FRONTING =
      Set.of("after", "before", "by", "when", "while", "in", "besides", "despite", "without");

  private static final Set<String> TURNS = Set.of("but", "whereas", "aber", "mais");

  private static final Set<String> CONTRASTS = Set.of("but", "while", "whereas", "although", "though");

  /** Who has an opinion: "Pour le procureur", but "Pour l'heure". */
  private static final Set<String> HOLDERS =
      Set.of(
          "accusation", "avocat", "avocate", "chercheur", "chercheuse", "députée", "député", "directeur", "directrice",
          "défense", "entraîneur", "gouvernement", "historien", "historienne", "juge", "maire", "ministre",
          "opposition", "parquet", "patron", "patronne", "président", "présidente", "préfet", "préfète", "procureur",
          "procureure", "sociologue", "syndicat", "sénateur", "sénatrice", "économiste");

  /** What begins a clause that nobody before it reports: "…, which he called", "…, but she said". */
  private static final Set<String> CLAUSES_APART =
      Set.of("which", "who", "whom", "what", "but", "though", "although", "and", "as", "when", "where");

  private AttributionBefore() {}

  /**
   * {@code She called Ann "…"}, {@code Calling Ann "…," she left}: the cue beside the mark decides, whatever follows.
   */
  static @Nullable Attribution cueBeside(QuoteContext context) {
    Words words = context.before();
    for (int cue = words.size() - 1; cue >= 0 && cue > words.size() - 5; cue--) {
      if (!words.isCue(cue) || words.isReduced(cue)) {
        continue;
      }
      if (!words.isSpeechCue(cue) && AttributionBehind.accordingAfter(context) != null) {
        // "The town put Ann 'through hell,' according to Ben."
        return null;
      }
      if (!words.opensObject(cue) || words.text(words.size() - 1).equals(":")) {
        return null;
      }
      boolean first = cue == 0 || cue == 1 && FRONTING.contains(words.text(0).toLowerCase(Locale.ROOT));
      return first && words.text(cue).endsWith("ing")
          ? participleFirst(context, cue)
          : outerCue(words, "cue_beside", "outer_cue");
    }
    return null;
  }

  /**
   * {@code Asked whether it was "…," Ann said no}: the words are the question's, whoever answers. Null where the answer
   * begins before them.
   */
  static @Nullable Attribution asked(QuoteContext context) {
    Words words = context.before();
    int asked = words.text(0).equals("When") ? 1 : 0;
    if (!words.text(asked).equalsIgnoreCase("asked") || !context.sentenceGoesOn()) {
      return null;
    }
    for (int cue = asked + 1; cue < words.size(); cue++) {
      if (words.isReport(cue) && words.isFinite(cue)) {
        return null;
      }
    }
    Span cueSpan = words.span(asked, asked + 1);
    Span agent = Authorship.agent(words, asked);
    return agent == null
        ? Attribution.unnamed(cueSpan, "cue_before")
        : Attribution.of(agent, cueSpan, "cue_before");
  }

  /** {@code Calling Ann "…," she left}; {@code Adding, "…"} goes on with the speaker before. */
  private static @Nullable Attribution participleFirst(QuoteContext context, int cue) {
    Words after = context.after();
    int start = after.skipPunctuation(0);
    int end = after.phraseEnd(start);
    if (end > start) {
      return Attribution.of(after.span(start, end), context.before().span(cue, cue + 1), "cue_beside");
    }
    Quotation last = context.last();
    return last == null || last.speaker() == null ? null : Attribution.continuing(last, "statement_goes_on");
  }

  /**
   * {@code The bridge, Ann said, is "…"}, {@code As Ann said, "…"}: an attribution between commas is of all of its
   * sentence.
   */
  static @Nullable Attribution insertedCue(QuoteContext context) {
    Words words = context.before();
    for (int cue = words.size() - 3; cue > 1 && cue > words.size() - 2 * REACH; cue--) {
      boolean ends = words.text(ReportTime.after(words, cue + 1)).equals(",");
      if (!ends || !words.isReport(cue) || words.isBesideOnly(cue)) {
        continue;
      }
      Span speaker = words.subjectBefore(cue);
      int start = speaker == null ? -1 : words.indexAt(speaker.start());
      boolean opens = start == 1 && words.text(0).equals("As");
      if (opens || start > 1 && words.text(start - 1).equals(",") && !words.isRelative(start)) {
        return Attribution.of(speaker, words.span(cue, cue + 1), "inserted_cue");
      }
    }
    return null;
  }

  /**
   * {@code Ann said "…"}, {@code praising Ben as a "…"}. Of two cues the nearest decides if it stands by the mark; else
   * the outer one, in whose reported clause the nearest is: {@code Ann said if people think … "…"}.
   */
  static @Nullable Attribution cueBefore(QuoteContext context) {
    return outerCue(context.before(), "cue_before", "outer_cue");
  }

  /** Whether a verb of speech stands in the same clause before an "aber", "das Gespräch war aber" has none. */
  private static boolean turnsCue(Words words, int aber) {
    int verb = aber - 1;
    while (verb > 0 && !words.isPunctuation(verb) && !words.isCue(verb)) {
      verb--;
    }
    return verb > 0 && words.isCue(verb);
  }

  static @Nullable Attribution outerCue(Words words, String nearestRule, String outerRule) {
    int nearest = -1;
    int outer = -1;
    int subjectStart = Integer.MAX_VALUE;
    for (int cue = words.size() - 1; cue >= 0 && cue >= words.size() - 2 * REACH; cue--) {
      String word = words.text(cue);
      // "said nothing, but that “silence” hurt"
      boolean listed = word.equals("but") && words.text(cue + 1).equals("that") && cue + 2 < words.size();
      // "kündigte aber an, „alles“ zu prüfen"
      listed |= word.equals("aber") && turnsCue(words, cue);
      if (word.equals(";") || TURNS.contains(word) && nearest < 0 && !listed) {
        break;
      }
      if (!words.isCue(cue) || words.isLooseVerb(cue) || words.isReduced(cue) || words.isAside(cue)) {
        continue;
      }
      if (nearest < 0 && describesObject(words, cue)) {
        continue;
      }
      if (nearest < 0 && inClosedAside(words, cue)) {
        continue;
      }
      boolean near = cue >= words.size() - REACH || words.isSpeechCue(cue);
      if (nearest < 0 && !near) {
        break;
      }
      if (nearest < 0) {
        nearest = cue;
        outer = cue;
        Span subject = words.subjectBefore(cue);
        subjectStart = subject == null ? subjectStart : words.indexAt(subject.start());
        boolean pronoun = subject != null && words.isThirdPerson(words.indexAt(subject.start()));
        boolean apart = pronoun && beginsClause(words, words.indexAt(subject.start()));
        // "Ann said that Ben shows" has a report around the thought.
        boolean told = words.isReport(cue) || !words.isSpeechCue(cue) || words.text(cue).endsWith("ing");
        boolean object = words.opensObject(cue) && (!pronoun || apart) && told && !words.isDependent(cue);
        boolean main = subject != null && beginsMainClause(words, words.indexAt(subject.start()));
        if (object || main || words.isMoved(cue)) {
          break;
        }
      } else if (cue > subjectStart) {
        // "An official, who asked not to be named, said": a cue between a subject and its verb is an aside's.
        continue;
      } else if (words.isReport(cue) && (words.text(cue).endsWith("ing") || words.subjectBefore(cue) != null)) {
        outer = cue;
      }
    }
    Attribution found =
        outer < 0
            ? null
            : CueSubject.attribution(words, outer, outer == nearest ? nearestRule : outerRule);
    if (found != null && found.speaker() != null && outer != nearest && sharesSubject(words, nearest)) {
      return Attribution.of(found.speaker(), words.span(nearest, nearest + 1), outerRule);
    }
    return found == null && nearest >= 0 && outer != nearest
        ? CueSubject.attribution(words, nearest, nearestRule)
        : found;
  }

  /**
   * Whether nobody before a subject reports its clause: {@code …, but Ann says}, {@code While Ben says so, Ann says}.
   */
  private static boolean beginsMainClause(Words words, int subject) {
    String before = words.text(subject - 1);
    boolean joined = words.tag(subject - 1).equals("CCONJ") && words.isPunctuation(subject - 2);
    return joined || CONTRASTS.contains(before) || subject > 0 && subject == words.mainClause(0);
  }

  /** {@code Ann, who writes poems, was "…"}: an aside that the verb of its sentence follows reports nothing. */
  private static boolean inClosedAside(Words words, int cue) {
    Span subject = words.subjectBefore(cue);
    int relative = subject == null ? -1 : words.indexAt(subject.start());
    if (relative < 1 || !words.isRelative(relative)) {
      return false;
    }
    int comma = words.comma(cue);
    return comma > 0 && words.isFinite(words.skipAdverbs(comma + 1)) && !words.isPunctuation(comma + 1);
  }

  /** {@code described the savings claimed by Ben as "…"}: the judgement before it has the words. */
  private static boolean describesObject(Words words, int cue) {
    int last = words.size() - 1;
    int as = words.tag(last).equals("DET") ? last - 1 : last;
    boolean agent = words.tag(cue - 1).equals("NOUN") && words.text(cue + 1).equals("by");
    boolean free = agent && words.text(as).equals("as") && words.phraseEnd(cue + 2) == as;
    for (int outer = cue - 2; free && outer > cue - REACH; outer--) {
      if (words.isCue(outer)) {
        return !words.isSpeechCue(outer) && words.isSpeechCue(cue);
      }
    }
    return false;
  }

  /** {@code Ann urged them to stay, but warned that "…"}, {@code Ann claimed it, telling Ben that "…"}. */
  private static boolean sharesSubject(Words words, int cue) {
    boolean participle = words.text(cue).endsWith("ing") && words.text(cue - 1).equals(",");
    boolean joined = words.tag(cue - 1).equals("CCONJ") && words.text(cue - 2).equals(",");
    return words.isReport(cue) && (participle || joined && !words.text(cue).endsWith("ing"));
  }

  private static boolean beginsClause(Words words, int subject) {
    return words.isPunctuation(subject - 1) || CLAUSES_APART.contains(words.text(subject - 1).toLowerCase(Locale.ROOT));
  }

  /** {@code Ann told the paper on Friday: "…"} */
  static @Nullable Attribution colon(QuoteContext context) {
    return context.before().text(context.before().size() - 1).equals(":") ? leadIn(context.before(), "colon") : null;
  }

  /** The paragraph before ends with a lead-in: {@code Ann said:} */
  static @Nullable Attribution leadInParagraph(QuoteContext context) {
    return context.before().isEmpty() ? leadIn(context.leadIn().get(), "lead_in_paragraph") : null;
  }

  private static @Nullable Attribution leadIn(Words words, String rule) {
    if (words.isEmpty()) {
      return null;
    }
    int clause = words.verbSecond() ? 0 : lastClause(words);
    for (int cue = words.size() - 2; cue >= clause && cue > words.size() - 3 * REACH; cue--) {
      Attribution found = words.isCue(cue) && !words.isAside(cue) ? CueSubject.attribution(words, cue, rule) : null;
      if (found != null) {
        return found;
      }
    }
    if (clause > 0) {
      return Attribution.of(words.span(clause, words.phraseEnd(clause)), null, rule);
    }
    Span last = words.verbSecond() ? null : words.lastName();
    Span subject = last == null ? words.mainSubject() : last;
    if (subject == null && !words.hasVerb()) {
      subject = words.lastPhrase();
    }
    int at = subject == null ? -1 : words.indexAt(subject.start());
    if (at >= 0 && words.verbSecond() && words.text(at).equalsIgnoreCase("es")) {
      // "Weiter heißt es: „…“" says that somebody speaks, and not who.
      int verb = at == 0 ? 1 : at - 1;
      return Attribution.unnamed(words.span(verb, verb + 1), rule);
    }
    return subject == null ? null : Attribution.of(subject, null, rule);
  }

  /** Where the subject stands of a last clause about somebody else: "…, but Ann had an answer:"; 0 if there is none. */
  private static int lastClause(Words words) {
    for (int i = words.size() - 3; i > 1 && i > words.size() - REACH; i--) {
      boolean dash = words.isDash(i);
      int start = words.tag(i).equals("CCONJ") && words.isPunctuation(i - 1) || dash ? i + 1 : words.size();
      int end = words.phraseEnd(start);
      boolean clause = dash ? end == words.size() - 1 : words.isFinite(words.skipAdverbs(end));
      if (end > start && clause && words.namesSomebody(words.span(start, end))) {
        return start;
      }
    }
    return 0;
  }

  /** {@code Ann found that "…"}, {@code Ann jeered, "…"}: any verb may report a clause whose words are quoted. */
  static @Nullable Attribution clauseVerb(QuoteContext context) {
    Words words = context.before();
    int verb = words.size() - 2;
    if (verb > 0 && words.text(verb + 1).equals(",") && words.isLowerCaseVerb(verb) && words.isFinite(verb)) {
      return CueSubject.attribution(words, verb, "clause_verb");
    }
    for (int i = words.size() - 1; i > 0 && i > words.size() - REACH && !words.isVerb(i); i--) {
      if (words.text(i).equals("that") && words.isLowerCaseVerb(i - 1)) {
        return CueSubject.attribution(words, i - 1, "clause_verb");
      }
    }
    return null;
  }

  /** {@code According to Ann, "…"} */
  static @Nullable Attribution accordingBefore(QuoteContext context) {
    Words words = context.before();
    if (words.verbSecond() && !words.hasVerb() && VerbSecond.finite(context.after(), 0)) {
      // "Laut einem Bericht der „Post“ sollen …": the marks hold the source's name.
      return null;
    }
    for (int i = words.size() - 1; i >= 0 && i > words.size() - 2 * REACH; i--) {
      Attribution found = according(words, i, "according_to_before");
      if (found != null) {
        return found;
      }
    }
    // "Pour le maire, c'est un « coup dur »" and "Pour Ann, « un bouquet » attendait" hold nobody's words.
    boolean closes = context.after().isEmpty() || ".".equals(context.after().text(0));
    boolean held = closes && !words.tag(words.size() - 1).equals("DET");
    Attribution found = held ? heldBy(words) : null;
    return found == null ? VerbSecondSource.postposed(words, "according_to_before") : found;
  }

  /** {@code Pour le procureur, « … »}, {@code Aux yeux d'Anne Petit, le plan est « … »}: a French opinion. */
  private static @Nullable Attribution heldBy(Words words) {
    boolean seen = words.text(0).equals("Aux") && words.text(1).equals("yeux");
    int from = seen ? 3 : 1;
    int end = words.untagged() && (seen || words.text(0).equals("Pour")) ? words.phraseEnd(from) : 0;
    boolean name = words.tag(end - 1).equals("PROPN") && end > from + 1;
    boolean article = words.tag(from).equals("DET") || words.text(from - 1).equals("du");
    boolean somebody = article && end <= from + 2 && HOLDERS.contains(words.text(end - 1));
    return (name || somebody) && words.text(end).equals(",")
        ? Attribution.of(words.span(from, end), words.span(0, from), "according_to_before")
        : null;
  }

  static @Nullable Attribution according(Words words, int from, String rule) {
    int end = words.accordingEnd(from);
    int phraseEnd = end == from ? end : words.isObjectPronoun(end) ? end + 1 : words.phraseEnd(end);
    int author = Authorship.authorOf(words, end, phraseEnd);
    if (author > 0) {
      return Attribution.of(words.span(author, words.titledEnd(author)), words.span(from, end), rule);
    }
    return phraseEnd > end ? Attribution.of(words.span(end, phraseEnd), words.span(from, end), rule) : null;
  }

  /** {@code That is why he wanted to "…"}: a few words in a sentence about somebody are that person's. */
  static @Nullable Attribution sentenceSubject(QuoteContext context) {
    Words words = context.before();
    Span subject = words.isEmpty() ? null : words.mainSubject();
    return subject != null && words.namesSomebody(subject) ? Attribution.of(subject, null, "sentence_subject") : null;
  }
}
