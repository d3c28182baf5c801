package org.pressmark.annotate.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Token;

/**
 * Corrects the parts of speech of words that the English tagger takes for prepositions, conjunctions, pronouns or
 * articles and that are none: there are only so many of those, and a rare noun is not one of them.
 */
final class SmallWords {
  private static final Set<String> CLOSED = Set.of("ADP", "SCONJ", "CCONJ", "PRON", "DET", "PART");

  private static final Set<String> WORDS =
      Set.of(
          "'em", "'n", "'s", "'til", "a", "aboard", "about", "above", "according", "across", "after", "against",
          "ago", "ahead", "albeit", "all", "along", "alongside", "although", "amid", "amidst", "among", "amongst", "an",
          "and", "another", "any", "anybody", "anyone", "anything", "apart", "around", "as", "aside", "at", "atop",
          "away", "back", "bar", "barring", "because", "before", "behind", "below", "beneath", "beside", "besides",
          "between", "beyond", "both", "bout", "but", "by", "cause", "circa", "concerning", "considering", "cos",
          "de", "del", "despite", "down", "due", "during", "each", "either", "else", "en", "ever", "every", "everybody",
          "everyone", "everything", "except", "excepting", "excluding", "few", "following", "for", "forth", "forward",
          "forwards", "from", "given", "half", "he", "her", "here", "hers", "herself", "him", "himself", "his", "how",
          "however", "i", "if", "in", "including", "inside", "instead", "into", "it", "its", "itself", "la", "le",
          "less", "lest", "like", "many", "me", "mine", "minus", "more", "most", "much", "my", "myself", "near",
          "neither", "next", "no", "nobody", "none", "nor", "not", "nothing", "notwithstanding", "now", "of", "off",
          "on", "once", "one", "only", "onto", "opposite", "or", "other", "others", "our", "ours", "ourselves", "out",
          "outside", "over", "own", "past", "pending", "per", "plus", "post", "prior", "pro", "provided", "providing",
          "quite", "rather", "re", "regarding", "round", "same", "sans", "save", "she", "since", "so", "some",
          "somebody", "someone", "something", "such", "than", "that", "the", "thee", "their", "theirs", "them",
          "themselves", "then", "there", "these", "they", "this", "those", "thou", "though", "through", "throughout",
          "till", "to", "together", "toward", "towards", "under", "underneath", "unless", "unlike", "until", "up",
          "upon", "us", "van", "versus", "via", "von", "vs", "vs.", "w", "we", "what", "whatever", "when", "whenever",
          "where", "whereas", "whereby", "wherein", "wherever", "whether", "which", "whichever", "while", "whilst",
          "who", "whoever", "whom", "whomever", "whose", "why", "with", "within", "without", "worth", "y'all", "yet",
          "you", "your", "yours", "yourself", "yourselves");

  /** Pasts without "-ed" that the tagger takes for small words. */
  private static final Set<String> PASTS = Set.of("arose", "became", "came", "outdid", "withheld", "won");

  private static final Set<String> SUBJECTS = Set.of("he", "I", "it", "she", "they", "we", "who", "you");
  private static final Set<String> BEFORE_NOUN = Set.of("ADJ", "DET", "NUM");
  private static final Set<String> FINITE = Set.of("AUX", "VERB");
  private static final Set<String> IN_PHRASE = Set.of("ADJ", "NOUN", "NUM", "PROPN");

  private SmallWords() {}

  /**
   * Gives every word that cannot be the small word it is tagged as the tag that its form and its neighbours suggest.
   * Cues are left to the rules for cues.
   */
  static void correct(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (CLOSED.contains(tags.get(i)) && !small(text) && !lexicon.isSpeech(text) && !lexicon.isJudgement(text)) {
        tags.set(i, open(tokens, tags, i));
      }
    }
  }

  /** Whether a word may be a small one; "don't" and what is no word are left as they are. */
  private static boolean small(String text) {
    int apostrophe = Math.max(text.indexOf('\''), text.indexOf('’'));
    boolean owner = text.endsWith("'s") || text.endsWith("’s");
    String bare = apostrophe > 0 && owner ? text.substring(0, apostrophe) : text;
    return bare.length() < 3 || !Character.isLetterOrDigit(bare.charAt(0)) || apostrophe >= 0 && !owner
        || WORDS.contains(bare.toLowerCase(Locale.ROOT));
  }

  private static String open(List<Token> tokens, List<String> tags, int index) {
    String text = tokens.get(index).text();
    String before = index > 0 ? tags.get(index - 1) : "";
    String after = index + 1 < tags.size() ? tags.get(index + 1) : "";
    boolean described = BEFORE_NOUN.contains(before);
    if (Character.isDigit(text.charAt(0))) {
      // "said 2016 was hot"
      return FINITE.contains(after) ? "NOUN" : "NUM";
    }
    if (Character.isUpperCase(text.charAt(0)) && (index > 0 || after.equals("PROPN"))) {
      return "PROPN";
    }
    if (text.endsWith("ly") && !described) {
      return "ADV";
    }
    if (described || before.equals("ADP")) {
      return IN_PHRASE.contains(after) && tags.get(index).equals("DET") ? "ADJ" : "NOUN";
    }
    boolean verb = text.endsWith("ed") || text.endsWith("ing") || PASTS.contains(text) || before.equals("AUX")
        || before.equals("PART") || index > 0 && SUBJECTS.contains(tokens.get(index - 1).text());
    // Behind a noun it may be a verb as well, "the law outlaws it": nothing decides.
    return verb ? "VERB" : IN_PHRASE.contains(before) ? tags.get(index) : "NOUN";
  }
}
