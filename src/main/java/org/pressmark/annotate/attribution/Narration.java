package org.pressmark.annotate.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.SentenceSpan;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.TextBlock;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.grammar.PlainWords;
import org.pressmark.annotate.grammar.SentenceWords;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.marks.QuoteMarks;
import org.pressmark.annotate.marks.QuotedStretch;
import org.pressmark.model.QuoteKind;

/** Gives the speaker rules the narrator's words around a quoted stretch, without what stands in quotation marks. */
public final class Narration {
  /** No rule looks farther from a quote than this many words. */
  private static final int REACH = 60;

  /** A sentence with more quotes than this has no first one that matters; bounds the search in an endless one. */
  private static final int MOST_QUOTES = 10;

  private static final Pattern QUOTED_ALONE = Pattern.compile("[\"“„«»][^\"“”„«»]*[\"“”«»]");

  /** What stands before the turns of a printed interview, and names nobody. */
  private static final Set<String> TURNS = Set.of("Q", "A", "Question", "Answer", "Frage", "Antwort");

  private final Analysis analysis;
  private final String language;
  private final CueLexicon lexicon;
  private List<QuotedStretch> stretches = List.of();
  private final Map<Integer, SentenceWords> sentenceWords = new HashMap<>();

  public Narration(Analysis analysis, String language, CueLexicon lexicon) {
    this.analysis = analysis;
    this.language = language;
    this.lexicon = lexicon;
  }

  public CueLexicon lexicon() {
    return lexicon;
  }

  /** The stretches of the block that the next questions are about, in order. */
  public void enter(List<QuotedStretch> stretchesOfBlock) {
    this.stretches = stretchesOfBlock;
  }

  public QuoteContext around(
      QuotedStretch stretch,
      @Nullable QuotedStretch before,
      List<Quotation> earlier,
      @Nullable Quotation lastOfPreviousBlock,
      boolean continued,
      TextBlock block) {
    int start = stretch.whole().start();
    int end = stretch.whole().end();
    Quotation last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    int first = analysis.sentenceAt(start);
    int lastSentence = analysis.sentenceAt(end - 1);
    Words left = undashed(words(first, Math.max(0, start - 10 * REACH), start));
    Words right = words(lastSentence, end, end + 10 * REACH);
    if (right.isEmpty() && runsOn(stretch, lastSentence, block)) {
      // The splitter ends the sentence at a question that the narrator's sentence goes on after.
      SentenceSpan following = analysis.sentences().get(++lastSentence);
      right = words(lastSentence, following.start(), Math.min(following.end(), following.start() + 10 * REACH));
    }
    List<String> gap = new ArrayList<>();
    if (before != null && start - before.whole().end() < 10 * REACH) {
      for (int i = analysis.sentenceAt(before.whole().end() - 1); i <= first; i++) {
        SentenceSpan sentence = analysis.sentences().get(i);
        if (sentence.start() > before.words().end() && sentence.start() <= start) {
          gap.add(".");
        }
        for (Token token : tokensIn(sentence, before.whole().end(), start)) {
          gap.add(token.text());
        }
      }
    } else if (before != null) {
      gap.add(".");
    }
    int next = lastSentence + 1;
    boolean labelled = left.size() == 2 && TURNS.contains(left.text(0)) && left.text(1).equals(":");
    boolean whole = labelled ? stretch.whole().end() >= block.end() - 1 : left.isEmpty() && covers(stretch, block);
    boolean alone = whole && right.isEmpty() && stretches.size() == 1;
    return new QuoteContext(
        analysis.text(), stretch, labelled ? noWords() : left, right, inside(stretch, first),
        () -> neighbour(first - 1, block), () -> neighbour(next, block), () -> leadIn(first, block, stretch),
        () -> alone && !labelled ? lastSentenceBefore(first) : noWords(), () -> alone ? signature(next) : noWords(),
        last, opener(earlier), gap, labelled ? null : lastOfPreviousBlock, continued, alone,
        alone && stretch.closing() != null && quotedAlone(next));
  }

  /**
   * {@code “…,” Ann said of Ben, who called it “bad.”}: the direct quote nearest before the last one in its sentence
   * that is attributed behind; none where the last one answers it.
   */
  private @Nullable Quotation opener(List<Quotation> quotations) {
    if (quotations.isEmpty()) {
      return null;
    }
    Quotation last = quotations.get(quotations.size() - 1);
    for (int i = quotations.size() - 2; i >= 0 && i > quotations.size() - MOST_QUOTES; i--) {
      Quotation quotation = quotations.get(i);
      Quotation next = quotations.get(i + 1);
      if (analysis.sentenceAt(quotation.span().end() - 1) != analysis.sentenceAt(next.span().start())) {
        return null;
      }
      Span cue = quotation.cue();
      if (cue != null && quotation.speaker() != null && cue.start() > quotation.span().end()
          && quotation.kind() == QuoteKind.DIRECT) {
        String between = analysis.text().substring(cue.start(), Math.max(cue.start(), last.span().start()));
        boolean aside = last.kind() == QuoteKind.PARTIAL || between.contains(" as ");
        boolean asks = analysis.text().charAt(quotation.span().end() - 1) == '?';
        return aside && !asks ? quotation : null;
      }
    }
    return null;
  }

  private Words inside(QuotedStretch stretch, int sentence) {
    return lexicon.auxiliary().isEmpty()
        ? noWords()
        : words(
            sentence,
            stretch.words().start(),
            Math.min(stretch.words().end(), stretch.words().start() + 10 * REACH),
            true);
  }

  /** Whether the words end as an interrupted sentence does and the next sentence follows their mark at once. */
  private boolean runsOn(QuotedStretch stretch, int sentence, TextBlock block) {
    if (sentence + 1 >= analysis.sentences().size()) {
      return false;
    }
    SentenceSpan next = analysis.sentences().get(sentence + 1);
    boolean open = ",?!…—".indexOf(analysis.text().charAt(stretch.words().end() - 1)) >= 0;
    boolean signed = QuoteMarks.DASHES.indexOf(analysis.text().charAt(next.start())) >= 0;
    return (open || signed) && next.block() == block && next.start() <= stretch.whole().end() + 2;
  }

  private Words leadIn(int first, TextBlock block, QuotedStretch stretch) {
    boolean begins = stretch.whole().start() == block.start() && first > 0;
    SentenceSpan sentence = begins ? analysis.sentences().get(first - 1) : null;
    char last = sentence == null ? ' ' : analysis.text().charAt(sentence.end() - 1);
    return sentence != null && sentence.block().role().inBody() && (last == ':' || last == ',')
        ? words(first - 1, Math.max(sentence.start(), sentence.end() - 10 * REACH), sentence.end())
        : noWords();
  }

  /** The sentence before the block that begins with a sentence, if that is body text and the narrator's. */
  private Words lastSentenceBefore(int first) {
    SentenceSpan sentence = first > 0 ? analysis.sentences().get(first - 1) : null;
    return sentence != null && sentence.block().role().inBody() && !quotedAlone(first - 1)
        ? words(first - 1, Math.max(sentence.start(), sentence.end() - 10 * REACH), sentence.end())
        : noWords();
  }

  /** The first sentence behind a block if it begins with a dash. */
  private Words signature(int sentence) {
    SentenceSpan span = sentence < analysis.sentences().size() ? analysis.sentences().get(sentence) : null;
    boolean dash = span != null && QuoteMarks.DASHES.indexOf(analysis.text().charAt(span.start())) >= 0;
    return dash ? words(sentence, span.start(), Math.min(span.end(), span.start() + 10 * REACH)) : noWords();
  }

  /** Whether the paragraph that begins with a sentence stands in marks from its begin to its end. */
  private boolean quotedAlone(int sentence) {
    TextBlock block = sentence < analysis.sentences().size() ? analysis.sentences().get(sentence).block() : null;
    if (block == null || !block.role().inBody()) {
      return false;
    }
    String words = analysis.text().substring(block.start(), block.end());
    return QUOTED_ALONE.matcher(words).matches();
  }

  /** Nothing where a dash alone leads to the quote, as before a turn of an interview: {@code Why? – "Ask me."} */
  private Words undashed(Words words) {
    return words.size() == 1 && words.isDash(0) ? noWords() : words;
  }

  private Words noWords() {
    return new Words(List.of(), List.of(), lexicon);
  }

  private static boolean covers(QuotedStretch stretch, TextBlock block) {
    return stretch.whole().start() <= block.start() + 1 && stretch.whole().end() >= block.end() - 1;
  }

  private Words neighbour(int sentence, TextBlock block) {
    if (sentence < 0
        || sentence >= analysis.sentences().size()
        || analysis.sentences().get(sentence).block() != block) {
      return noWords();
    }
    SentenceSpan span = analysis.sentences().get(sentence);
    return words(sentence, span.start(), Math.min(span.end(), span.start() + 10 * REACH));
  }

  /** The narrator's words of the sentence before an index, up to it; those of the sentence before if it begins one. */
  public Words wordsBefore(int index) {
    int sentence = analysis.sentenceAt(index);
    SentenceSpan own = analysis.sentences().get(sentence);
    return own.start() < index
        ? words(sentence, Math.max(own.start(), index - 10 * REACH), index)
        : neighbour(sentence - 1, own.block());
  }

  /** The narrator's words of a sentence between two indexes. */
  public Words words(int sentence, int from, int to) {
    return words(sentence, from, to, false);
  }

  private Words words(int sentence, int from, int to, boolean quotedToo) {
    if (!quotedToo && !narrated(sentence, from, to)) {
      return noWords();
    }
    SentenceWords words = sentenceWords.computeIfAbsent(sentence, index -> language.equals("en")
        ? SentenceWords.english(analysis, index, lexicon)
        : PlainWords.of(analysis.sentences().get(index), lexicon));
    List<Token> tokens = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (int i = firstToken(words.tokens(), from);
        i < words.tokens().size() && words.tokens().get(i).end() <= to;
        i++) {
      Token token = words.tokens().get(i);
      if (token.start() < from) {
        continue;
      }
      QuotedStretch stretch = quotedToo ? null : stretchAt(token);
      String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).text();
      if (stretch == null) {
        tokens.add(token);
        kept.add(words.tags().get(i));
      } else if (!last.isEmpty() && !last.equals(Words.QUOTED)) {
        // No phrase runs across quoted words, unless they are a name as any other: "Der „Bote“ schrieb".
        boolean name = lexicon.verbSecond() && MarkedNames.isName(analysis.text(), stretch, last);
        tokens.add(new Token(token.start(), stretch.whole().end(), Words.QUOTED));
        kept.add(name ? "PROPN" : "PUNCT");
      }
    }
    return new Words(tokens, kept, lexicon);
  }

  /** Whether a word between two indexes is the narrator's; spares sentences without one the tagger. */
  private boolean narrated(int sentence, int from, int to) {
    for (Token token : tokensIn(analysis.sentences().get(sentence), from, to)) {
      if (token.start() >= from && stretchAt(token) == null) {
        return true;
      }
    }
    return false;
  }

  private List<Token> tokensIn(SentenceSpan sentence, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    for (int i = firstToken(sentence.tokens(), from);
        i < sentence.tokens().size() && sentence.tokens().get(i).end() <= to;
        i++) {
      tokens.add(sentence.tokens().get(i));
    }
    return tokens;
  }

  private static int firstToken(List<Token> tokens, int from) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The stretch in marks that a word belongs to; null if it is the narrator's. */
  private @Nullable QuotedStretch stretchAt(Token token) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span whole = stretches.get(middle).whole();
      if (token.end() <= whole.start()) {
        high = middle - 1;
      } else if (token.start() >= whole.end()) {
        low = middle + 1;
      } else {
        return stretches.get(middle);
      }
    }
    return null;
  }
}
