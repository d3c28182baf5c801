package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the speaker rules the narrator's words around a quoted stretch, without what stands in quotation marks. */
final class Narration {
  /** No rule looks farther from a quote than this many words. */
  private static final int REACH = 60;

  private final Analysis analysis;
  private final String language;
  private final CueLexicon lexicon;
  private List<QuotedStretch> stretches = List.of();
  private final Map<Integer, List<String>> plainTags = new HashMap<>();

  Narration(Analysis analysis, String language, CueLexicon lexicon) {
    this.analysis = analysis;
    this.language = language;
    this.lexicon = lexicon;
  }

  CueLexicon lexicon() {
    return lexicon;
  }

  /** The stretches of the block that the next questions are about, in order. */
  void enter(List<QuotedStretch> stretchesOfBlock) {
    this.stretches = stretchesOfBlock;
  }

  QuoteContext around(
      QuotedStretch stretch, @Nullable QuotedStretch before, @Nullable Quotation last, @Nullable Quotation lastOfPreviousBlock,
      boolean continued, TextBlock block) {
    int start = stretch.whole().start();
    int end = stretch.whole().end();
    int first = analysis.sentenceAt(start);
    int lastSentence = analysis.sentenceAt(end - 1);
    Words left = words(first, Math.max(0, start - 10 * REACH), start);
    Words right = words(lastSentence, end, end + 10 * REACH);
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
    boolean alone = left.isEmpty() && right.isEmpty() && stretches.size() == 1 && covers(stretch, block);
    return new QuoteContext(
        analysis.text(), stretch, left, right, neighbour(first - 1, block), neighbour(lastSentence + 1, block),
        leadIn(first, block, stretch), last, gap,
        lastOfPreviousBlock, continued, alone);
  }

  private Words leadIn(int first, TextBlock block, QuotedStretch stretch) {
    boolean begins = stretch.whole().start() == block.start() && first > 0;
    SentenceSpan sentence = begins ? analysis.sentences().get(first - 1) : null;
    char last = sentence == null ? ' ' : analysis.text().charAt(sentence.end() - 1);
    return sentence != null && sentence.block().role().inBody() && (last == ':' || last == ',')
        ? words(first - 1, Math.max(sentence.start(), sentence.end() - 10 * REACH), sentence.end())
        : new Words(List.of(), List.of(), lexicon);
  }

  private static boolean covers(QuotedStretch stretch, TextBlock block) {
    return stretch.whole().start() <= block.start() + 1 && stretch.whole().end() >= block.end() - 1;
  }

  private Words neighbour(int sentence, TextBlock block) {
    if (sentence < 0 || sentence >= analysis.sentences().size() || analysis.sentences().get(sentence).block() != block) {
      return new Words(List.of(), List.of(), lexicon);
    }
    SentenceSpan span = analysis.sentences().get(sentence);
    return words(sentence, span.start(), Math.min(span.end(), span.start() + 10 * REACH));
  }

  /** The narrator's words of a sentence between two indexes. */
  Words words(int sentence, int from, int to) {
    SentenceSpan span = analysis.sentences().get(sentence);
    List<String> tags = language.equals("en")
        ? analysis.tags(sentence)
        : plainTags.computeIfAbsent(sentence, index -> PlainTags.of(span, lexicon));
    List<Token> tokens = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    int lower = firstToken(span, from);
    for (int i = lower; i < span.tokens().size() && span.tokens().get(i).end() <= to; i++) {
      Token token = span.tokens().get(i);
      if (token.start() >= from && !quoted(token)) {
        tokens.add(token);
        kept.add(tags.get(i));
      }
    }
    return new Words(tokens, kept, lexicon);
  }

  private List<Token> tokensIn(SentenceSpan sentence, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    for (int i = firstToken(sentence, from); i < sentence.tokens().size() && sentence.tokens().get(i).end() <= to; i++) {
      tokens.add(sentence.tokens().get(i));
    }
    return tokens;
  }

  private static int firstToken(SentenceSpan sentence, int from) {
    int low = 0;
    int high = sentence.tokens().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.tokens().get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean quoted(Token token) {
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
        return true;
      }
    }
    return false;
  }
}
