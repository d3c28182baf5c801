package org.pressmark.annotate.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.TextBlock;
import org.pressmark.annotate.attribution.Attribution;
import org.pressmark.annotate.attribution.MarkedNames;
import org.pressmark.annotate.attribution.QuoteContext;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.marks.QuoteMark;
import org.pressmark.annotate.marks.QuotedStretch;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Role;

/** Decides how quoted words are rendered, and whether they are anybody's words at all. */
final class QuoteKinds {
  /** Words that begin a clause of their own when a narrator's sentence goes on before them. */
  private static final int CLAUSE_WORDS = 4;

  /** So many words without an attribution are somebody's, whoever it is. */
  private static final int PHRASE_WORDS = 5;

  /** A text's first block with more characters is no heading. */
  private static final int LONGEST_HEADING = 110;

  private static final Set<String> DESCRIBING_ARTICLES = Set.of("a", "an", "just", "merely", "mere");
  private static final Set<String> REPORTED_BE = Set.of("sei", "seien");
  private static final Set<String> PAST_BE = Set.of("was", "were", "been", "being");

  private static final Set<String> CRIES =
      Set.of("chant", "chants", "cry", "cries", "shout", "shouts", "refrain", "mantra");

  private static final Set<String> DATIVE = Set.of("dem", "den", "der");

  /** Verbs that take a listener: "erklärte den „Krieg“ für beendet" has none. */
  private static final Set<String> TO_SOMEBODY = Set.of("sagte", "sagten", "sagt", "sagen", "erzählte", "verriet");

  /** How many words may stand between a verb of speech and the listener: the speaker, "am Montag". */
  private static final int TO_LISTENER = 8;

  private static final Set<String> TELLING = Set.of("told", "tells", "telling");

  private static final Set<String> PEOPLE = Set.of("him", "her", "them", "me", "us", "himself", "herself");

  /** "example.org" */
  private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)*\\.[a-z]{2,6}");

  private final CueLexicon lexicon;
  private final boolean nounsHaveCapitals;
  private final boolean doubleMarks;

  /**
   * @param nounsHaveCapitals whether any noun begins with one, so that capitals make no name
   * @param doubleMarks whether the document's quotations stand in double marks
   */
  QuoteKinds(CueLexicon lexicon, boolean nounsHaveCapitals, boolean doubleMarks) {
    this.lexicon = lexicon;
    this.nounsHaveCapitals = nounsHaveCapitals;
    this.doubleMarks = doubleMarks;
  }

  /**
   * What a stretch is.
   *
   * @param kind direct, partial or scare
   * @param reason why it is nobody's words, as published in {@code quotes.rule}; null if it is somebody's
   */
  record Verdict(QuoteKind kind, @Nullable String reason) {}

  private static final Verdict DIRECT = new Verdict(QuoteKind.DIRECT, null);
  private static final Verdict PARTIAL = new Verdict(QuoteKind.PARTIAL, null);

  /**
   * The kind of a stretch in quotation marks.
   *
   * @param attribution who was found to have said it
   */
  Verdict of(QuoteContext context, Attribution attribution) {
    QuoteSigns signs = new QuoteSigns(context, attribution, nounsHaveCapitals);
    if (abridged(context, signs.count())) {
      return new Verdict(QuoteKind.SCARE, "single_marks");
    }
    if (listed(context, attribution, signs.count())) {
      return new Verdict(QuoteKind.SCARE, "few_words_of_nobody");
    }
    boolean statement = signs.count() >= PHRASE_WORDS || signs.sentence() && signs.count() > 2;
    boolean told = signs.attributed() && (signs.ended() || !signs.doubtful());
    if (context.continued() || context.alone() && (statement || told)) {
      return DIRECT;
    }
    if (signs.doubtful() && lost(context)) {
      return new Verdict(QuoteKind.SCARE, "lost_mark");
    }
    String name = nameReason(signs);
    if (name != null) {
      return new Verdict(QuoteKind.SCARE, name);
    }
    if (attribution.rule().equals("interrupted") || called(signs)) {
      return DIRECT;
    }
    return capitals(signs) ? new Verdict(QuoteKind.SCARE, "capitals") : spoken(signs);
  }

  /** Why the words are a name or a term; null if nothing beside them tells so. */
  private @Nullable String nameReason(QuoteSigns signs) {
    QuoteContext context = signs.context();
    boolean term = signs.nameLike() || nounsHaveCapitals || signs.doubtful() && signs.count() == 1;
    boolean naming = !signs.colon() || nounsHaveCapitals && signs.attribution().cue() == null;
    if (naming && term && named(context)) {
      return "naming_word";
    }
    boolean explains = gloss(context) && signs.count() < PHRASE_WORDS && !signs.ended();
    boolean address = signs.count() == 1 && ADDRESS.matcher(signs.words()).matches();
    Span speaker = signs.attribution().speaker();
    // “…”, findet die „Post“: what speaks is not said.
    Span whole = context.stretch().whole();
    boolean speaks = speaker != null && speaker.start() <= whole.start() && speaker.end() >= whole.end();
    if (speaks || MarkedNames.isMedium(context) || abbreviated(context) || explains || address) {
      return "name";
    }
    return soCalled(context) ? "naming_word" : null;
  }

  /** A sentence of its own that asks or calls is speech, though it be a name: {@code "Mr. Lee?"} */
  private static boolean called(QuoteSigns signs) {
    Words after = signs.context().after();
    boolean apart = after.isEmpty() || Character.isUpperCase(after.text(0).codePointAt(0));
    return signs.opens() && apart && "?!".indexOf(signs.context().lastSign()) >= 0 && !signs.attributed();
  }

  /** Whether the words are spelt as a name, and nobody speaks or judges with them. */
  private boolean capitals(QuoteSigns signs) {
    QuoteContext context = signs.context();
    Attribution attribution = signs.attribution();
    boolean member = signs.entry() && attribution.rule().equals("colon");
    boolean nouns = nounsHaveCapitals && !member && signs.attributed() && !signs.doubtful()
        && (signs.count() == 1 || signs.smallWords()) && !listens(context);
    boolean within = !signs.opens() && !signs.behindColon() && attribution.cue() != null
        && attribution.cue().start() >= context.stretch().words().end();
    boolean spoken = signs.announced() && !within && !tells(context)
        || signs.opens() && signs.ended() && signs.attributed();
    boolean said = calledSo(context, attribution) || !signs.doubtful() && described(context) || chanted(context);
    return signs.nameLike() && !nouns && !spoken && !said;
  }

  /** The verdict on words that are no name: a statement, a part of one, or too few to be anybody's. */
  private Verdict spoken(QuoteSigns signs) {
    QuoteContext context = signs.context();
    boolean opens = signs.opens();
    boolean apart = context.after().isEmpty() || ",(".contains(context.after().text(0));
    if (opens && (signs.ended() || apart) && (signs.attributed() || signs.count() > CLAUSE_WORDS)) {
      return DIRECT;
    }
    // Ann shrugged. "Ask me."
    boolean whole = opens && context.after().isEmpty() && signs.count() > 1 && !context.previous().get().isEmpty();
    // "One of them is blunter: “She has no idea.”"
    boolean announces = !opens && signs.behindColon() && signs.count() >= CLAUSE_WORDS;
    if (signs.sentence() && (whole || announces)) {
      return DIRECT;
    }
    boolean lengthy = signs.count() > 2 * CLAUSE_WORDS;
    if (signs.announced() && signs.attributed()) {
      return signs.upper() || lengthy || signs.colon() ? DIRECT : PARTIAL;
    }
    boolean subject = signs.attribution().rule().equals("sentence_subject") && signs.count() > 1 && !nounsHaveCapitals;
    if (signs.doubtful() && signs.count() < CLAUSE_WORDS && !described(context) && !chanted(context) && !subject) {
      return new Verdict(QuoteKind.SCARE, "few_words_of_nobody");
    }
    if (signs.doubtful() && opens) {
      return DIRECT;
    }
    return signs.upper() && lengthy && signs.ended() ? DIRECT : PARTIAL;
  }

  /** A headline's claim or a heading, in single marks where quotations have double ones: often nobody said it so. */
  private boolean abridged(QuoteContext context, int words) {
    QuoteMark opening = context.stretch().opening();
    boolean single = doubleMarks && opening != null && opening.single();
    return single && (words <= CLAUSE_WORDS || context.alone() || heading(context.stretch().block()));
  }

  /** Whether a block is a heading by its role, or a text's first line by its length. */
  private static boolean heading(TextBlock block) {
    boolean body = block.role() == Role.BODY || block.role() == Role.LIST_ITEM;
    return !body || block.start() == 0 && block.end() <= LONGEST_HEADING;
  }

  /** Whether the mark at one end is missing, and the other stands within a sentence: what was quoted cannot be told. */
  private static boolean lost(QuoteContext context) {
    QuotedStretch stretch = context.stretch();
    char last = context.text().charAt(stretch.words().end() - 1);
    Words before = context.before();
    boolean announced = before.isEmpty() || before.text(before.size() - 1).equals(":");
    boolean opened = stretch.closing() == null && !announced;
    boolean closed = stretch.opening() == null && !context.continued() && Character.isLetterOrDigit(last);
    return opened || closed;
  }

  /** {@code two kinds of sleep: "quiet" sleep and "active" sleep}: the colon announces a list, and nobody's words. */
  private boolean listed(QuoteContext context, Attribution attribution, int words) {
    Words before = context.before();
    Span cue = attribution.cue();
    boolean said = cue != null && lexicon.isSpeech(context.text().substring(cue.start(), cue.end()));
    return words < 3 && !said
        && before.text(before.size() - 1).equals(":")
        && Character.isLowerCase(context.text().codePointAt(context.stretch().words().start()))
        && context.after().tag(0).equals("NOUN");
  }

  /** {@code sagte Ann dem „Abendblatt“}: in the dative behind a verb of speech stands the listener. */
  private static boolean listens(QuoteContext context) {
    Words before = context.before();
    int last = before.size() - 1;
    boolean dative = DATIVE.contains(before.text(last)) && !before.tag(last - 1).equals("ADP");
    for (int i = last - 1; dative && i >= 0 && i > last - TO_LISTENER; i--) {
      // “…”, erklärte Ann der „Welt“: what was said is told already.
      boolean told = before.isReport(i) && (i == 0 || i == 1 && before.isPunctuation(0));
      if (told || TO_SOMEBODY.contains(before.text(i))) {
        return true;
      }
      if (before.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code told "Morning Talk"}: what follows is the listener. */
  private static boolean tells(QuoteContext context) {
    return TELLING.contains(context.before().text(context.before().size() - 1));
  }

  /** {@code refers to Ben as "Lucky Ben"}, {@code called Ben "Lucky Ben"}: a name, and somebody's word for him. */
  private boolean calledSo(QuoteContext context, Attribution attribution) {
    Span cue = attribution.cue();
    Words before = context.before();
    if (cue == null || !lexicon.isJudgement(context.text().substring(cue.start(), cue.end()))) {
      return false;
    }
    int at = before.indexAt(cue.start());
    int end = at < 0 || attribution.speaker() == null ? 0 : before.phraseEnd(at + 1);
    // "called it the 'Sea Gate'" gives a thing its name.
    boolean name = before.tag(end - 1).equals("PROPN") && !ReportTime.isDay(before.text(at + 1));
    boolean somebody = end > at + 1 && (name || PEOPLE.contains(before.text(end - 1)));
    int last = before.size() - 1;
    return somebody && !before.tag(last).equals("ADP") || before.text(last).equals("as");
  }

  /** {@code the "Union pour la Paix" (UPP)}: what has an abbreviation is a name. */
  private static boolean abbreviated(QuoteContext context) {
    Words after = context.after();
    String letters = after.text(1);
    return after.text(0).equals("(") && after.text(2).equals(")") && letters.length() < 8
        && letters.equals(letters.toUpperCase(Locale.ROOT)) && Character.isLetter(letters.codePointAt(0));
  }

  /** {@code the TLC ("town lake council")}: what alone stands in brackets behind a word explains it. */
  private static boolean gloss(QuoteContext context) {
    Words before = context.before();
    int last = before.size() - 1;
    return before.text(last).equals("(") && last > 0 && context.after().text(0).equals(")");
  }

  /** {@code chants of "…"}, {@code "…" chants}: what a crowd shouts is said, though it be a name. */
  private static boolean chanted(QuoteContext context) {
    Words before = context.before();
    int last = before.size() - 1;
    boolean named = before.text(last).equals("of") && CRIES.contains(before.text(last - 1).toLowerCase(Locale.ROOT));
    return named || CRIES.contains(context.after().text(0));
  }

  /** {@code the so-called "…"}: the narrator's distance, whoever is named beside it. */
  private static boolean soCalled(QuoteContext context) {
    Words before = context.before();
    String last = before.text(before.size() - 1).toLowerCase(Locale.ROOT);
    return last.equals("so-called") || last.equals("sogenannte") || last.equals("sogenannten")
        || last.equals("called") && before.text(before.size() - 2).matches("so|-");
  }

  /** {@code as a "…"}, {@code was "…"}: what somebody or something is said to be, not what it is called. */
  private static boolean described(QuoteContext context) {
    Words before = context.before();
    int last = before.size() - 1;
    while (last > 0 && DESCRIBING_ARTICLES.contains(before.text(last).toLowerCase(Locale.ROOT))) {
      last--;
    }
    boolean article = last < before.size() - 1;
    String word = before.text(last).toLowerCase(Locale.ROOT);
    // "Die Lage sei „ernst“" reports, but "als sei „nichts“ geschehen".
    boolean reported = REPORTED_BE.contains(word) && !before.text(last - 1).equals("als");
    return word.equals("as") && !before.text(last - 1).equals("known") || !article && PAST_BE.contains(word)
        || reported;
  }

  /** {@code the group calling itself "…"}, {@code the film "…"}. */
  private boolean named(QuoteContext context) {
    int last = context.before().size() - 1;
    while (last >= 0 && ",:".contains(context.before().text(last))) {
      last--;
    }
    if (context.before().text(last).equals("as")) {
      return context.before().text(last - 1).equals("known");
    }
    int first = context.text().codePointAt(context.stretch().words().start());
    // "Der Spielfilm „wirkt müde“": no German name is small.
    boolean compound = lexicon.isCompoundNaming(context.before().text(last)) && !Character.isLowerCase(first);
    return compound || lexicon.isNaming(context.before().text(last));
  }
}
