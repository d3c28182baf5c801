package org.pressmark.annotate.marks;

import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.annotate.analysis.CueLexicon;

/**
 * Tells where a quote ends or begins whose mark is missing, by what stands beside it: an attribution, a colon, a cue,
 * the end of the sentence. Looks at each character a few times at most.
 */
final class LostMarks {
  /** How many words behind a cue may stand before "that" or "as": "called Ann a few days later as". */
  private static final int BEFORE_LINK = 6;

  /** How many characters a bracket may open before an opening mark: "(formerly known as". */
  private static final int BEHIND_BRACKET = 30;

  /** How far behind the first sentence of a quote its attribution may stand. */
  private static final int LONGEST_ATTRIBUTED = 200;

  /** How many characters an attribution at a sentence's end may have. */
  private static final int LONGEST_TAIL = 60;

  /** After these somebody's few words begin as often as not. */
  private static final Set<String> COPULAS = Set.of("is", "was", "are", "were", "been", "being", "be");

  /** What may stand between a cue and the words: "called Ann as a", "said that". */
  private static final Set<String> LINKS = Set.of("that", "as", "dass", "als", "que", "comme");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "ein", "eine", "einen");

  /** Behind "von": the narrator's article before a few words, "sprach von einem „guten Tag“". */
  private static final Set<String> FROM_ONE = Set.of("einem", "einer");

  private static final Set<String> JOINING = Set.of("and", "but", "while", "und", "aber", "während", "et", "mais");

  /** A German verb of speech where somebody tells what was said; no participle. */
  private static final Pattern PAST = Pattern.compile("(?!ge).+(te|ten)|rief|schrieb|sprach");

  private final String text;
  private final CueLexicon lexicon;
  private final AttributionWords words;
  private final SentenceEnds sentences;
  private final VerbSecondMarks verbs;

  LostMarks(String text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.words = new AttributionWords(text, lexicon);
    this.sentences = new SentenceEnds(text, words);
    this.verbs = new VerbSecondMarks(text, lexicon, words, sentences);
  }

  /**
   * The end of words that nothing closes: before {@code , said Ann} or {@code , Ann told}; a few words within a
   * sentence end with it; else the limit. In German a quote ends with its sentence unless the next one speaks of "me"
   * or "us".
   *
   * @param opening where the opening mark stands
   * @param goesOn whether the words are a paragraph of a statement that the next one goes on with
   */
  int end(int opening, int from, int limit, boolean goesOn) {
    boolean within = within(opening);
    boolean bracket = inBracket(opening);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (",!?".indexOf(c) >= 0 && words.attributionAt(i + 1, limit)) {
        return i + 1;
      }
      boolean joined = lexicon.verbSecond() && c == ' ' && narratorGoesOn(i + 1, limit);
      if (within && (joined || c == ',' && reportGoesOn(i + 2, limit))) {
        return i;
      }
      if (bracket && c == ')') {
        return i;
      }
      if (within && lexicon.verbSecond() && c == '.' && i + 1 == limit) {
        return verbs.beforeVerb(from, i);
      }
      boolean sentence = ".!?".indexOf(c) >= 0 && i + 2 < limit && sentences.endsAt(i);
      if (sentence && (within || lexicon.verbSecond() && !goesOn && !sentences.speaks(i + 2, limit))) {
        return !within ? beforeAttribution(i + 1, limit) : lexicon.verbSecond() ? verbs.beforeVerb(from, i) : i + 1;
      }
    }
    return limit;
  }

  /** Whether a report goes on with its verb behind a comma: "man prüfe „alle Wege, wolle aber nichts …". */
  private boolean reportGoesOn(int from, int limit) {
    return from < limit && lexicon.subjunctive().contains(text.substring(from, words.wordEnd(from, limit)));
  }

  /** Whether the narrator goes on with a second verb of speech: "nannte es „alt und kündigte den Abriss an". */
  private boolean narratorGoesOn(int from, int limit) {
    int joint = words.wordEnd(from, limit);
    if (joint >= limit || !JOINING.contains(text.substring(from, joint))) {
      return false;
    }
    int end = words.wordEnd(joint + 1, limit);
    String verb = text.substring(Math.min(joint + 1, end), end);
    return end + 1 < limit && PAST.matcher(verb).matches() && (lexicon.isSpeech(verb) || lexicon.isJudgement(verb));
  }

  /**
   * Where the narrator goes on at the latest who opens another quote before the one that nothing closes has ended:
   * {@code “I will see. Ann called it “bad.”}, {@code “new and Ann called it “bad.”}; else where that begins.
   */
  int beforeNext(int from, int next) {
    for (int i = next - 1; i > from; i--) {
      char c = text.charAt(i);
      boolean title = c == '.' && lexicon.isRole(text.substring(words.wordStart(i, from), i));
      if (".!?".indexOf(c) >= 0 && i + 1 < next && sentences.endsAt(i) && !title) {
        return i + 2 < next && Character.isUpperCase(text.charAt(i + 2)) ? i + 1 : next;
      }
    }
    int clause = beforeClause(from, next);
    int end = clause < next ? clause : beforeComma(from, next);
    int last = end;
    while (last > from && QuoteMarks.blank(text.charAt(last - 1))) {
      last--;
    }
    // "„new and „old”": what joins the next quote is the narrator's.
    int word = words.wordStart(last, from);
    return end == next && word > from + 1 && JOINING.contains(text.substring(word, last)) ? word - 1 : end;
  }

  /** The end of what stands before "and Ann called it", with which a stretch ends; the stretch's end if it does not. */
  private int beforeClause(int from, int to) {
    boolean cue = false;
    int at = to;
    for (int count = 0; count < 2 * AttributionWords.WORDS && at > from; count++) {
      int end = at;
      while (end > from && !Character.isLetter(text.charAt(end - 1))) {
        end--;
      }
      int start = words.wordStart(end, from);
      String word = text.substring(start, end);
      if (cue && JOINING.contains(word) && words.beginsSubject(text.substring(end + 1, words.wordEnd(end + 1, to)))) {
        return start;
      }
      cue |= (lexicon.isSpeech(word) || lexicon.isJudgement(word)) && !word.endsWith("ing");
      at = start;
    }
    return to;
  }

  /** The first comma between two indexes behind a few words within a sentence; the second index if there is none. */
  private int beforeComma(int from, int to) {
    int comma = from;
    while (comma < to && text.charAt(comma) != ',') {
      comma++;
    }
    return comma + 1 < to && within(from - 1) ? comma : to;
  }

  /** The end of words that go on behind a sentence to {@code , sagte er}; the index itself if they do not. */
  private int beforeAttribution(int sentenceEnd, int limit) {
    for (int i = sentenceEnd; i < limit && i < sentenceEnd + LONGEST_ATTRIBUTED; i++) {
      if (text.charAt(i) == ',' && words.attributionAt(i + 1, limit)) {
        return i + 1;
      }
    }
    return sentenceEnd;
  }

  /**
   * The start of words that nothing opens: behind a colon, behind {@code Ann said,}, or, where no attribution follows,
   * behind the cue of their sentence; else the first place.
   */
  int start(int from, int mark, int limit) {
    int sentence = sentences.start(from, mark);
    int announced = announced(from, mark, false);
    boolean comma = announced > from && text.charAt(announced - 1) == ',';
    int reported = lexicon.verbSecond() && (comma || announced <= from)
        ? verbs.behindReported(comma ? announced : sentence, mark)
        : -1;
    if (comma && reported > 0) {
      // "sagte Ann, der Plan sei nicht gut“"
      return reported;
    }
    if (announced > from || mark <= from) {
      return behindThat(announced, mark);
    }
    int judged = lexicon.verbSecond() ? verbs.behindAs(sentence, mark, limit) : -1;
    if (reported > 0 || judged > 0) {
      return Math.max(reported, judged);
    }
    boolean attributed = words.attributionAt(mark + 1, limit)
        || mark + 2 < limit && words.attributionAt(mark + 2, limit);
    boolean ended = ".!?".indexOf(text.charAt(mark - 1)) >= 0;
    // The last paragraph of a statement ends with a sentence and a mark that its first paragraph opened.
    // "Ann said the plan was dead.”" holds its narrator.
    boolean narrated = sentence == from && reportBegins(from, mark) && !sentences.speaks(from, mark);
    if (!attributed && (!ended || narrated)) {
      int cue = behindCue(sentence, mark);
      if (cue > 0) {
        return cue;
      }
    }
    return lexicon.verbSecond() ? sentence : behindAttributed(from, mark);
  }

  /** Behind the last sentence that ends with an attribution, and is the narrator's: "It is closed, Ann said. We …”" */
  private int behindAttributed(int from, int mark) {
    int start = from;
    for (int i = from; i < mark - 2; i++) {
      boolean ends = text.charAt(i) == '.' && sentences.endsAt(i);
      int comma = ends ? text.lastIndexOf(',', i) : -1;
      boolean attributed = comma > start && i - comma < LONGEST_TAIL
          && (words.attributionAt(comma + 1, i) || words.cueEndsAt(i) && words.wordStart(i, comma) > comma + 2);
      if (attributed) {
        start = i + 1;
      }
    }
    return start;
  }

  /** Behind the "dass" that leads from a cue to a few words: {@code Ann sagte, dass}; else the index itself. */
  private int behindThat(int from, int mark) {
    int end = words.wordEnd(Math.min(from + 1, mark), mark);
    return lexicon.verbSecond() && LINKS.contains(text.substring(Math.min(from + 1, end), end)) ? end : from;
  }

  /** Whether a subject and a cue behind it begin words: "Ann Lee said that". */
  private boolean reportBegins(int from, int limit) {
    int at = from;
    for (int count = 0; count < AttributionWords.WORDS && at < limit; count++) {
      int end = words.wordEnd(at, limit);
      String word = text.substring(at, end);
      if (count > 0 && (lexicon.isSpeech(word) || lexicon.isJudgement(word)) && !word.endsWith("ing")) {
        return true;
      }
      if (word.isEmpty() || count == 0 && !words.beginsSubject(word)) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }

  /**
   * Where words go on within the sentence of the quote before them, {@code „Das war“, so Ann, gut.“}, {@code “new” and
   * old”}; -1 if they do not.
   *
   * @param from behind the closing mark of that quote
   */
  int goesOn(int from, int mark) {
    if (from + 1 < mark && text.charAt(from) == ' ') {
      int end = words.wordEnd(from + 1, mark);
      // "„bad“ and Ann agreed": a name begins a clause of the narrator's.
      boolean few = end < mark - 1 && mark - end < BEHIND_BRACKET
          && (lexicon.verbSecond() || Character.isLowerCase(text.charAt(end + 1)));
      return few && JOINING.contains(text.substring(from + 1, end)) ? end : -1;
    }
    boolean cut = from < mark && text.charAt(from) == ',' && words.attributionAt(from + 1, mark);
    int comma = from + 1;
    while (cut && comma < mark && text.charAt(comma) != ',') {
      comma++;
    }
    return cut && comma < mark - 2 ? comma + 1 : -1;
  }

  /**
   * Behind the nearest colon or comma after which a quote begins; the first place if there is none.
   *
   * @param afterQuote whether an earlier quote precedes, whose attribution may have commas: "he said, laughing"
   */
  int announced(int from, int mark, boolean afterQuote) {
    // German announces a sentence by a colon, and by a comma a few words of the same sentence.
    int commas = lexicon.verbSecond() ? sentences.start(from, mark) : from;
    for (int i = mark - 1; i > from; i--) {
      char c = text.charAt(i);
      if ((c == ':' || c == ',' && i > commas) && i + 2 < mark && QuoteMarks.blank(text.charAt(i + 1))) {
        boolean capital = Character.isUpperCase(text.charAt(i + 2));
        boolean sentence = c == ':' && capital && !verbs.reportedAt(i, mark);
        if (sentence || words.cueEndsAt(i) && (capital || c == ':' || !afterQuote)) {
          // "Ann sagte: Was er sagt, ist wahr.“": a colon in the sentence announces more than a comma.
          int colon = lexicon.verbSecond() && c == ',' ? text.lastIndexOf(": ", i) : -1;
          return colon > commas && Character.isUpperCase(text.charAt(colon + 2)) ? colon + 1 : i + 1;
        }
      }
    }
    return from;
  }

  /** Whether a quote is announced right before an index: {@code Ann said,} */
  boolean announces(int index) {
    return index > 1 && ",:".indexOf(text.charAt(index - 1)) >= 0 && words.cueEndsAt(index - 1);
  }

  /** Whether a bracket is open right before an opening mark: {@code (short: "Ulm Bank) said}. */
  private boolean inBracket(int opening) {
    for (int i = opening - 1; i >= 0 && i > opening - BEHIND_BRACKET; i--) {
      if (text.charAt(i) == '(' || text.charAt(i) == ')') {
        return text.charAt(i) == '(';
      }
    }
    return false;
  }

  /** Whether an opening mark stands within a narrator's clause, so that only a few words are quoted. */
  private boolean within(int opening) {
    int i = opening - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i > 0 && i < opening - 1 && Character.isLetterOrDigit(text.charAt(i)) && !words.cueEndsAt(i + 1);
  }

  /** Behind the last cue or form of "be" between two indexes and the small words that link it; -1 if there is none. */
  private int behindCue(int from, int mark) {
    int at = mark;
    while (at > from) {
      int start = words.wordStart(at, from);
      String word = text.substring(start, at);
      boolean cue = (lexicon.isSpeech(word) || lexicon.isJudgement(word)) && !lexicon.isThought(word);
      if ((cue || COPULAS.contains(word)) && start > from && at < mark - 1) {
        return behindLink(at, mark, lexicon.isJudgement(word));
      }
      at = start < at ? start : at - 1;
    }
    return -1;
  }

  /** Behind what links a cue to the words, or before the article of what somebody is called: "called Ann a fraud”". */
  private int behindLink(int from, int mark, boolean judgement) {
    int at = from;
    for (int count = 0; count < BEFORE_LINK && at < mark; count++) {
      int end = words.wordEnd(at + 1, mark);
      String word = text.substring(Math.min(at + 1, end), end);
      if (LINKS.contains(word)) {
        int article = words.wordEnd(end + 1, mark);
        String next = text.substring(Math.min(end + 1, article), article);
        boolean described = word.length() == 2 || word.equals("als");
        return described && INDEFINITE.contains(next) && article < mark ? article : end;
      }
      if (judgement && count > 0 && INDEFINITE.contains(word)) {
        return at;
      }
      if (judgement && count < 2 && word.equals("von")) {
        int article = words.wordEnd(end + 1, mark);
        return FROM_ONE.contains(text.substring(Math.min(end + 1, article), article)) ? article : end;
      }
      at = end;
    }
    return from;
  }
}
