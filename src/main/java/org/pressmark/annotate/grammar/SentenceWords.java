package org.pressmark.annotate.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Mention;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.marks.QuoteMarks;
import org.pressmark.model.EntityType;

/**
 * A sentence's tokens and parts of speech as the speaker rules want them: a pronoun's contracted verb is a word of its
 * own, and names that the tagger takes for verbs or adjectives at the start of a sentence are names.
 *
 * @param tokens the words, in order
 * @param tags their Universal Dependencies parts of speech; as many
 */
public record SentenceWords(List<Token> tokens, List<String> tags) {
  private static final Set<String> CONTRACTING = Set.of(
      "he", "she", "it", "they", "i", "we", "you", "who", "that", "there", "what");
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "d", "ll", "m");

  /** What the tagger may take an unknown name for. */
  private static final Set<String> DOUBTFUL = Set.of("VERB", "ADJ", "ADV", "X", "INTJ", "NOUN", "AUX", "PRON");

  /** What the tagger may take a name for behind the cue of an inversion. */
  private static final Set<String> DOUBTFUL_OR_SMALL = Set.of("VERB", "ADJ", "ADV", "X", "INTJ", "AUX", "SCONJ", "ADP");

  private static final Set<String> PRONOUNS_OF_OTHERS =
      Set.of(
          "his", "her", "their", "its", "my", "our", "your", "this", "that", "these", "those", "what",
          "which", "nothing", "something");
  private static final Set<String> SUBJECTS = Set.of("PROPN", "PRON");
  private static final Set<String> JOINING = Set.of("ADP", "CCONJ");
  private static final Set<String> NO_VERB_BEFORE = Set.of("of", "for");

  /** What a cue in the past or in the third person never is, whatever the tagger took it for. */
  private static final Set<String> NO_VERBS = Set.of("ADP", "PRON", "CCONJ", "SCONJ", "INTJ", "X", "NUM");
  private static final Set<String> HEADLINE_CUES = Set.of("Says", "Said", "Tells");
  private static final Set<String> NAMING = Set.of("PROPN", "NOUN");
  private static final Set<String> DESCRIBING = Set.of("DET", "ADJ");
  static final Set<String> CLOSING = Set.of("\"", "”", "''", "’’");
  private static final Set<String> BREAKS = Set.of(",", "!", "?");
  private static final Set<String> IRREGULAR_PASTS = Set.of("said", "told", "wrote", "thought");

  private static final Set<String> HAVE = Set.of("had", "has", "have");

  /** Other cues that are nothing but verbs. */
  private static final Set<String> PASTS = Set.of("spoke", "expressed", "voiced");

  /** What stands before the subject of a participle: "and", "with". */
  private static final Set<String> BEFORE_PARTICIPLE = Set.of("CCONJ", "ADP");

  /** What the tagger may take a short surname for. */
  private static final Set<String> SMALL_WORDS = Set.of("AUX", "SCONJ", "ADP");

  public SentenceWords {
    tokens = List.copyOf(tokens);
    tags = List.copyOf(tags);
  }

  /** The words of an English sentence, tagged by the model and then by what else is known. */
  public static SentenceWords english(Analysis analysis, int sentence, CueLexicon lexicon) {
    List<Token> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Token> whole = analysis.sentences().get(sentence).tokens();
    for (int i = 0; i < whole.size(); i++) {
      Token token = whole.get(i);
      int clitic = clitic(token.text());
      if (i == 0 && dashGlued(token.text())) {
        // "-Ann Lee, Ulm": a signature
        tokens.add(part(token, 0, 1));
        tags.add("PUNCT");
        tokens.add(part(token, 1, token.text().length()));
        tags.add("PROPN");
      } else if (abbreviated(whole, i, lexicon)) {
        tokens.add(new Token(token.start(), token.end() + 1, token.text() + "."));
        tags.add("PROPN");
        i++;
      } else if (clitic > 0) {
        tokens.add(part(token, 0, clitic));
        tags.add("PRON");
        tokens.add(part(token, clitic, token.text().length()));
        tags.add("AUX");
      } else {
        tokens.add(token);
        tags.add(analysis.tags(sentence).get(i));
      }
    }
    hyphens(tokens, tags);
    SmallWords.correct(tokens, tags, lexicon);
    names(analysis, tokens, tags, lexicon);
    cues(tokens, tags, lexicon);
    heads(tokens, tags, lexicon);
    return new SentenceWords(tokens, tags);
  }

  /** "C" and "." of "Ann C. Lee", "Sen" and "." of "Sen. Lee", which the tokenizer cuts apart. */
  private static boolean abbreviated(List<Token> tokens, int index, CueLexicon lexicon) {
    Token token = tokens.get(index);
    boolean shortened =
        token.text().length() == 1 && Character.isUpperCase(token.text().charAt(0))
            || lexicon.isRole(token.text());
    return shortened && index + 2 < tokens.size()
        && tokens.get(index + 1).text().equals(".") && tokens.get(index + 1).start() == token.end()
        && Character.isUpperCase(tokens.get(index + 2).text().codePointAt(0));
  }

  private static boolean dashGlued(String first) {
    return first.length() > 2 && QuoteMarks.DASHES.indexOf(first.charAt(0)) >= 0
        && Character.isUpperCase(first.codePointAt(1));
  }

  private static int clitic(String text) {
    int apostrophe = Math.max(text.lastIndexOf('\''), text.lastIndexOf('’'));
    return apostrophe > 0
            && CLITICS.contains(text.substring(apostrophe + 1))
            && CONTRACTING.contains(text.substring(0, apostrophe).toLowerCase(Locale.ROOT))
        ? apostrophe
        : -1;
  }

  static Token part(Token token, int from, int to) {
    return new Token(token.start() + from, token.start() + to, token.text().substring(from, to));
  }

  /** "-Stone" of "Lee-Stone" and "look-" of "look-alike" are words. */
  private static void hyphens(List<Token> tokens, List<String> tags) {
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (tags.get(i).equals("PUNCT") && text.length() > 1 && text.chars().anyMatch(Character::isLetter)) {
        boolean capital = text.chars().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase);
        tags.set(i, capital ? "PROPN" : "NOUN");
      }
    }
  }

  /** The noun before a cue that is taken for an adjective or a number: "the official said", "the two write". */
  private static void heads(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals("former") && tags.get(i).equals("SCONJ")) {
        tags.set(i, "ADJ");
      }
      PhraseTags.correct(tokens, tags, i, lexicon);
      boolean leading = tokens.get(i).text().equalsIgnoreCase("lead") && tags.get(i).equals("VERB");
      if (leading && i + 1 < tokens.size() && tags.get(i + 1).equals("NOUN")) {
        // "the study's lead author"
        tags.set(i, "ADJ");
      }
      if (i > 0 && tokens.get(i).text().equals("own") && possessive(tokens.get(i - 1).text())) {
        tags.set(i, "ADJ");
        if (i + 1 < tokens.size() && tags.get(i + 1).equals("VERB")) {
          tags.set(i + 1, "NOUN");
        }
      }
      boolean gerund = i > 0 && possessive(tokens.get(i - 1).text()) && tokens.get(i).text().endsWith("ing");
      if (gerund && i + 1 < tokens.size() && lexicon.isSpeech(tokens.get(i + 1).text())) {
        // "a source familiar with his thinking said"
        tags.set(i, "NOUN");
      }
      boolean adverb = i > 0 && tokens.get(i).text().endsWith("ly") && tags.get(i - 1).equals("PRON");
      if (adverb && i + 1 < tokens.size() && tags.get(i + 1).equals("VERB") && !tags.get(i).equals("VERB")) {
        // "He memorably promised"
        tags.set(i, "ADV");
      }
      boolean described = i > 0
          && (DESCRIBING.contains(tags.get(i - 1)) || tokens.get(i - 1).text().equalsIgnoreCase("one"));
      boolean head = described && (tags.get(i).equals("ADJ") || tags.get(i).equals("NUM"));
      if (!head || i + 2 >= tokens.size()) {
        continue;
      }
      boolean explained = tokens.get(i + 2).text().equals("who") || tags.get(i + 2).equals("PROPN");
      if (tokens.get(i + 1).text().equals(",") && explained) {
        tags.set(i, "NOUN");
      }
      if (!lexicon.isSpeech(tokens.get(i + 1).text())) {
        continue;
      }
      boolean behindMark = i > 1 && CLOSING.contains(tokens.get(i - 2).text());
      if (behindMark || tags.get(i + 1).equals("VERB") || tags.get(i + 2).equals("PUNCT")) {
        tags.set(i, "NOUN");
        tags.set(i + 1, "VERB");
      }
    }
  }

  /** Whether a word is a form of a verb that follows no "will": "wrote", "says". */
  static boolean inflected(String cue) {
    return cue.endsWith("ed") || cue.endsWith("s") || IRREGULAR_PASTS.contains(cue);
  }

  private static void names(Analysis analysis, List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Mention mention = analysis.mentionAt(token.start());
      if (mention != null && mention.start() < token.start() && JOINING.contains(tags.get(i))) {
        // "and" and "of" within "Globe and Mail".
        tags.set(i, "PROPN");
      }
      boolean alone =
          mention != null
              && mention.type() == EntityType.PER
              && mention.start() == token.start()
              && mention.end() == token.end();
      if (alone && lexicon.isSpeech(i + 1 < tokens.size() ? tokens.get(i + 1).text() : "")) {
        // "From agreed": a surname that is a preposition elsewhere.
        tags.set(i, "PROPN");
      }
      if (WordRun.isHandle(token.text()) || nameBeside(tokens, tags, i, lexicon)
          || PhraseTags.firstName(tokens, tags, i, lexicon)) {
        tags.set(i, "PROPN");
      }
      if (!Character.isUpperCase(token.text().codePointAt(0))
          || !DOUBTFUL.contains(tags.get(i))
          || lexicon.isSpeech(token.text()) && !surname(tokens, tags, i, lexicon)) {
        continue;
      }
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (lexicon.pronouns().contains(lower) || PRONOUNS_OF_OTHERS.contains(lower)) {
        continue;
      }
      boolean inName = mention != null || tags.get(i).equals("INTJ") && possessive(token.text());
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
      boolean beforeCue = lexicon.isSpeech(next) && !tags.get(i).equals("ADV") && !tags.get(i).equals("AUX");
      boolean within =
          i > 0
              && Character.isLetter(tokens.get(i - 1).text().codePointAt(0))
              && tags.get(i).equals("VERB");
      boolean title = lexicon.isRole(token.text()) && i + 1 < tokens.size() && tags.get(i + 1).equals("PROPN");
      if (inName || beforeCue || within || title) {
        tags.set(i, "PROPN");
      }
    }
  }

  /** "Ann Sing said": a cue with a capital between a name and a cue is a name. */
  private static boolean surname(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    boolean between = index > 0 && index + 1 < tokens.size() && tags.get(index - 1).equals("PROPN");
    String next = between ? tokens.get(index + 1).text() : "";
    return between && lexicon.isSpeech(next) && inflected(next) && Character.isLowerCase(next.codePointAt(0));
  }

  /** "Will wrote", "said From.": what looks like a small word is a name if it has a capital and is the subject. */
  private static boolean nameBeside(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    String text = tokens.get(index).text();
    if (Character.isUpperCase(text.codePointAt(0)) && DOUBTFUL_OR_SMALL.contains(tags.get(index))
        && inverted(tokens, index, lexicon) && !lexicon.pronouns().contains(text.toLowerCase(Locale.ROOT))) {
      return !PRONOUNS_OF_OTHERS.contains(text.toLowerCase(Locale.ROOT)) && !lexicon.isRole(text);
    }
    if (!Character.isUpperCase(text.codePointAt(0)) || !SMALL_WORDS.contains(tags.get(index))) {
      return false;
    }
    String next = index + 1 < tokens.size() ? tokens.get(index + 1).text() : "";
    if (lexicon.isSpeech(next) || lexicon.isJudgement(next)) {
      // "and From calling it bad"; no sentence begins there
      boolean participle = next.endsWith("ing") && index > 0 && BEFORE_PARTICIPLE.contains(tags.get(index - 1));
      return (inflected(next) || participle) && Character.isLowerCase(next.codePointAt(0));
    }
    boolean ends = next.isEmpty() || !Character.isLetterOrDigit(next.codePointAt(0));
    return ends && index > 0 && lexicon.isSpeech(tokens.get(index - 1).text());
  }

  /** Whether a word stands behind the cue behind a quote: {@code "…," said Early}. */
  private static boolean inverted(List<Token> tokens, int index, CueLexicon lexicon) {
    String cue = index > 1 ? tokens.get(index - 1).text() : "";
    return lexicon.isSpeech(cue) && inflected(cue) && CLOSING.contains(tokens.get(index - 2).text());
  }

  /** "Lee notes" and "she comments" report: what follows a name and may be a cue is one. No cue is a preposition. */
  private static void cues(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    for (int i = 1; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      boolean verb = PhraseTags.ONLY_VERBS.contains(text) || IRREGULAR_PASTS.contains(text) || PASTS.contains(text);
      if (verb || behindMark(tokens, tags, i, lexicon)) {
        tags.set(i, "VERB");
      }
      boolean past = lexicon.isSpeech(text) && (text.endsWith("ed") || text.equals("said"));
      boolean clause = lexicon.isSpeech(text) && tags.get(i).equals("NOUN") && tags.get(i - 1).equals("PUNCT")
          && i + 1 < tokens.size() && tokens.get(i + 1).text().equals("that");
      boolean perfect = past && tags.get(i - 1).equals("VERB") && HAVE.contains(tokens.get(i - 1).text());
      if (perfect) {
        // "had complained"
        tags.set(i - 1, "AUX");
        tags.set(i, "VERB");
      }
      if (past && (NO_VERBS.contains(tags.get(i)) || text.equals("said") && tags.get(i).equals("ADJ")) || clause) {
        tags.set(i, "VERB");
      }
      if (tags.get(i).equals("ADP")
          && (lexicon.isSpeech(text) || lexicon.isJudgement(text))
          && Character.isLowerCase(text.codePointAt(0))) {
        tags.set(i, "VERB");
      }
      if (HEADLINE_CUES.contains(text) && NAMING.contains(tags.get(i - 1)) && tags.get(i).equals("PROPN")) {
        tags.set(i, "VERB");
      }
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
      if (lexicon.isSpeech(tokens.get(i).text())
          && Character.isLowerCase(tokens.get(i).text().codePointAt(0))
          && SUBJECTS.contains(tags.get(i - 1))
          && !singularNoun(tokens, tags, i, lexicon)
          && !possessive(tokens.get(i - 1).text())
          && !(tokens.get(i).text().endsWith("s") && NO_VERB_BEFORE.contains(next))) {
        tags.set(i, "VERB");
      }
    }
  }

  /** "an NBC show": behind the name of one person or thing a verb has an ending. */
  private static boolean singularNoun(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    String text = tokens.get(index).text();
    boolean bare = !text.endsWith("s") && lexicon.isSpeech(text + "s") && !text.equals("read");
    return bare
        && tags.get(index).equals("NOUN")
        && tags.get(index - 1).equals("PROPN")
        && !tokens.get(index - 1).text().endsWith("s");
  }

  /**
   * {@code "…," reads the letter}, {@code "…," shot back Ann}: the verb of an attribution that the tagger takes for a
   * noun.
   */
  private static boolean behindMark(List<Token> tokens, List<String> tags, int index, CueLexicon lexicon) {
    String text = tokens.get(index).text();
    boolean past = inflected(text) || text.equals("shot");
    int behind = index + 1 < tokens.size() && tokens.get(index + 1).text().equals("back") ? index + 2 : index + 1;
    return index > 1 && behind < tokens.size() && lexicon.isSpeech(text) && past
        && tags.get(index).equals("NOUN")
        && CLOSING.contains(tokens.get(index - 1).text())
        && BREAKS.contains(tokens.get(index - 2).text())
        && (tags.get(behind).equals("DET") || Character.isUpperCase(tokens.get(behind).text().codePointAt(0)));
  }

  private static boolean possessive(String text) {
    return text.endsWith("'s") || text.endsWith("’s") || WordRun.isOwner(text);
  }
}
