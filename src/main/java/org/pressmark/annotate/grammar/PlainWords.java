package org.pressmark.annotate.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.SentenceSpan;
import org.pressmark.annotate.analysis.Token;

/** The words of a sentence in a language without a tagger, which the English tokenizer cuts in its own way. */
public final class PlainWords {
  private static final Pattern ELISION = Pattern.compile("(?i)((?:[ldnsjmtc]|qu)['’])\\p{L}.*");

  /** A word of three letters or more with the full stop of its sentence. */
  private static final Pattern ENDING = Pattern.compile("\\p{L}[\\p{L}-]+\\p{L}\\.");

  private static final Set<String> INVERTING = Set.of("a-", "ont-", "avait-");

  /** What joins a French verb and the pronoun behind it: "dit-elle", "raconte-t-il". */
  private static final Set<String> JOINING_VERB = Set.of("-", "t", "t-");

  private PlainWords() {}

  /** The words of a sentence; French elisions and inversions are cut: "l'État", "a-t-il". */
  public static SentenceWords of(SentenceSpan sentence, CueLexicon lexicon) {
    List<Token> tokens = new ArrayList<>();
    int end = -1;
    for (Token token : lexicon.auxiliary().isEmpty() ? sentence.tokens() : wholeNames(sentence.tokens())) {
      String text = token.text();
      boolean joins = token.start() == end && JOINING_VERB.contains(text) && !lexicon.auxiliary().isEmpty();
      end = token.end();
      if (joins) {
        continue;
      }
      int stop = token.end() == sentence.end() && endsWithStop(text) ? text.length() - 1 : 0;
      Matcher elision = ELISION.matcher(text);
      if (INVERTING.contains(text)) {
        tokens.add(SentenceWords.part(token, 0, text.length() - 1));
      } else if (stop > 0) {
        // "Barr.", which the tokenizer takes for an abbreviation
        tokens.add(SentenceWords.part(token, 0, stop));
        tokens.add(SentenceWords.part(token, stop, text.length()));
      } else if (elision.matches() && !lexicon.beginsAccording(text)) {
        tokens.add(SentenceWords.part(token, 0, elision.end(1)));
        tokens.add(SentenceWords.part(token, elision.end(1), text.length()));
      } else {
        tokens.add(token);
      }
    }
    return new SentenceWords(tokens, PlainTags.of(tokens, lexicon));
  }

  /** Words with those joined that hyphens make one name, which the English tokenizer cuts: "Jean-Luc". */
  public static List<Token> wholeNames(List<Token> tokens) {
    List<Token> whole = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int hyphen = joinedBehind(tokens, i);
      while (Character.isUpperCase(token.text().codePointAt(0)) && hyphen > i) {
        Token last = tokens.get(hyphen);
        String text = String.join("", tokens.subList(i + 1, hyphen + 1).stream().map(Token::text).toList());
        token = new Token(token.start(), last.end(), token.text() + text);
        i = hyphen;
        hyphen = joinedBehind(tokens, i);
      }
      whole.add(token);
    }
    return whole;
  }

  /** The last part of "-Luc" or "-", "Luc" right behind a word; the word's own index if none follows. */
  private static int joinedBehind(List<Token> tokens, int index) {
    boolean open = tokens.get(index).text().endsWith("-");
    int at = index + 1;
    if (!open && follows(tokens, at) && tokens.get(at).text().startsWith("-")) {
      open = tokens.get(at).text().equals("-");
      at += open ? 1 : 0;
      if (!open) {
        return Character.isUpperCase(tokens.get(at).text().codePointAt(1)) ? at : index;
      }
    }
    return open && follows(tokens, at) && Character.isUpperCase(tokens.get(at).text().codePointAt(0)) ? at : index;
  }

  private static boolean follows(List<Token> tokens, int index) {
    return index < tokens.size() && tokens.get(index - 1).end() == tokens.get(index).start();
  }

  /** Whether a word at the end of its sentence holds the full stop, which the tokenizer takes for an abbreviation's. */
  public static boolean endsWithStop(String last) {
    return ENDING.matcher(last).matches();
  }
}
