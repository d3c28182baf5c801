package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.pressmark.annotate.analysis.SentenceSpan;
import org.pressmark.annotate.analysis.Token;

/** Tags the tokens of a sentence with Universal Dependencies parts of speech. English. Belongs to one thread. */
final class PartsOfSpeech implements Function<SentenceSpan, List<String>> {
  /**
   * The beam search copies the path so far at every token, so its time grows with the square of what it is given;
   * longer sentences are tagged in pieces.
   */
  private static final int TOKENS_AT_ONCE = 60;

  /** No sentence of an article has more words; what follows in a longer one is tagged X, as unknown. */
  private static final int MOST_TOKENS = 300;

  private final POSTaggerME tagger;

  PartsOfSpeech(AnnotationModels models) {
    this.tagger = new POSTaggerME(models.partsOfSpeech(), POSTagFormat.UD);
  }

  @Override
  public List<String> apply(SentenceSpan sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> tags = new ArrayList<>(tokens.size());
    for (int from = 0; from < Math.min(tokens.size(), MOST_TOKENS); from += TOKENS_AT_ONCE) {
      List<Token> piece = tokens.subList(from, Math.min(from + TOKENS_AT_ONCE, tokens.size()));
      for (String tag : tagger.tag(piece.stream().map(PartsOfSpeech::plain).toArray(String[]::new))) {
        // "Ann's" is tagged PROPN+PART; what counts is the word.
        int plus = tag.indexOf('+');
        tags.add(plus < 0 ? tag : tag.substring(0, plus));
      }
    }
    while (tags.size() < tokens.size()) {
      tags.add("X");
    }
    return List.copyOf(tags);
  }

  /** The model has seen typewriter marks only. */
  private static String plain(Token token) {
    return switch (token.text()) {
      case "“", "”", "„", "«", "»" -> "\"";
      default -> token.text().replace('’', '\'');
    };
  }
}
