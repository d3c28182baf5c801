package org.pressmark.annotate.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.annotate.analysis.AgentNouns;
import org.pressmark.annotate.analysis.FirstNames;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.grammar.ReportTime;

/** Tells where runs of capital words end that may be names, and where the name begins in them. */
final class NameRuns {
  private static final Set<String> PARTICLES =
      Set.of("de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du");

  /** Particles that an article may follow: "von der Aue". */
  private static final Set<String> BEFORE_ARTICLE = Set.of("von", "van");

  static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "on", "at", "with", "from", "to", "by", "for", "about", "against", "von", "mit", "bei", "an");

  /** Words that begin a sentence before a name. */
  private static final Set<String> LEADING =
      Set.of("As", "But", "And", "When", "While", "If", "Though", "Although", "Warum", "Wie", "Was", "Auch", "Doch",
          "Und", "Aber", "Wenn", "Als", "Laut", "Für", "Nach");

  /** What stands before a noun that is no name. */
  private static final Set<String> ARTICLES =
      Set.of(
          "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem", "einen", "einer", "eines", "ihr", "ihre",
          "ihrem", "ihren", "ihrer", "mein", "meine", "sein", "seine", "seinem", "seinen", "seiner", "unser", "unsere");

  private static final Set<String> CONTRACTED = Set.of("Am", "Beim", "Im", "Vom", "Zum", "Zur");

  private static final Set<String> MEMBERS = Set.of("Conservative", "Democrat", "Liberal", "Republican", "Tory");

  private static final Set<String> DETERMINERS = Set.of("A", "An", "That", "The", "These", "This", "Those");

  /** "L'entraîneur": the capital is the article's. */
  private static final Pattern ELIDED = Pattern.compile("[DLQ]u?['’]\\p{Ll}.*");

  private static final Pattern FEMININE = Pattern.compile("\\p{Lu}\\p{L}+(heit|ion|keit|schaft|tät|ung)");

  private static final Pattern ADJECTIVE = Pattern.compile("\\p{Ll}+e[nrs]?");

  /** "Maximiliane"; German compounds are longer. */
  private static final int LONGEST_FIRST_NAME = 12;

  private final boolean nounsHaveCapitals;
  private final boolean everyCapital;

  /**
   * @param nounsHaveCapitals whether any noun begins with one, as in German
   * @param everyCapital whether names are not looked for in the language, so that runs of capitals are all there is
   */
  NameRuns(boolean nounsHaveCapitals, boolean everyCapital) {
    this.nounsHaveCapitals = nounsHaveCapitals;
    this.everyCapital = everyCapital;
  }

  /** The end of the run that begins at an index. */
  int end(List<Token> tokens, int from) {
    int end = from + 1;
    while (end < tokens.size()
        && !possessive(tokens.get(end - 1))
        && !(nounsHaveCapitals && end + 1 < tokens.size()
            && ReportTime.beginsMonth(tokens.get(end).text(), tokens.get(end + 1).text()))
        && (capital(tokens.get(end)) || particle(tokens, end))) {
      end++;
    }
    return end;
  }

  /** Where the first name begins of a run that capital nouns lead: "Botschafter Mike Stein"; the start if none does. */
  int firstName(List<Token> tokens, int from, int to) {
    for (int i = from; everyCapital && i < to - 1; i++) {
      String word = tokens.get(i).text();
      if (isFirstName(word) || isFirstName(word.substring(0, Math.max(0, word.indexOf('-'))))) {
        return i;
      }
    }
    if (nounsHaveCapitals && to > from + 2 && leads(tokens, from)) {
      return from + 1;
    }
    for (int i = to - 2; nounsHaveCapitals && i >= from; i--) {
      if (tokens.get(i).text().indexOf('-') > 0) {
        // "CSU-Chef Stein"
        return i + 1;
      }
    }
    for (int i = to - 2; nounsHaveCapitals && i > from; i--) {
      if (tokens.get(i).text().equals("von")) {
        // "Nutzer von Samsung" are two.
        return capital(tokens.get(i + 1)) ? i + 1 : i + 2;
      }
    }
    boolean first = from == 0 && to > 1 && capital(tokens.get(1));
    String word = tokens.get(from).text();
    boolean leads = PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT)) || LEADING.contains(word)
        || nounsHaveCapitals && isContracted(word)
        || isArticle(word) && nounsHaveCapitals;
    return first && leads ? 1 : from;
  }

  /** "die Kollegin Mila Dvorak", "Rentner Alf Dvorak": before a name of two words a noun, not a first name. */
  private static boolean leads(List<Token> tokens, int from) {
    int article = from - 1;
    while (article > 0 && ADJECTIVE.matcher(tokens.get(article).text()).matches()
        && !isArticle(tokens.get(article).text())) {
      article--;
    }
    String word = tokens.get(from).text();
    return word.length() > LONGEST_FIRST_NAME || AgentNouns.isAgent(word)
        || article >= 0 && isArticle(tokens.get(article).text());
  }

  /** Whether a word with a capital only begins a sentence: "The report said". */
  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** Whether such a noun ends a run of capitals: "the Ohio Republican said". */
  static boolean endsWithMember(List<Token> tokens, int to) {
    return to < tokens.size() && isMember(tokens.get(to - 1).text())
        && Character.isLowerCase(tokens.get(to).text().codePointAt(0));
  }

  /** Whether a noun with a capital tells whose party somebody is of: "the Ohio Republican". */
  static boolean isMember(String word) {
    return MEMBERS.contains(word);
  }

  /** Whether a word that begins a German sentence is a preposition with an article. */
  static boolean isContracted(String word) {
    return CONTRACTED.contains(word);
  }

  /** Whether a word is a German article or says whose a noun is. */
  static boolean isArticle(String word) {
    return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isFirstName(String word) {
    return FirstNames.tellsWoman(word) != null;
  }

  /** German nouns have capitals, too: "die Behörde teilte mit", "Pläne der Behörde". */
  static boolean isNoun(List<Token> tokens, int start, int to) {
    boolean article = false;
    for (int i = Math.max(0, start - 1); i < to; i++) {
      article |= ARTICLES.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }
    return article && !isFirstName(tokens.get(start).text());
  }

  /** "Ann's Ben" are two. */
  private static boolean possessive(Token token) {
    return token.text().endsWith("'s") || token.text().endsWith("’s");
  }

  static boolean capital(Token token) {
    int first = token.text().codePointAt(0);
    if (ELIDED.matcher(token.text()).matches()) {
      return false;
    }
    return Character.isUpperCase(first)
        || token.text().length() > 3
            && token.text().startsWith("al-")
            && Character.isUpperCase(token.text().codePointAt(3));
  }

  private boolean particle(List<Token> tokens, int index) {
    int next = index + 1;
    // "von der Aue"
    next += BEFORE_ARTICLE.contains(tokens.get(index).text()) && next < tokens.size()
        && ARTICLES.contains(tokens.get(next).text()) ? 1 : 0;
    // "sagte Karl Berg der Zeitung": behind the speaker stands the listener.
    String word = tokens.get(index).text();
    boolean article = (word.equals("der") || word.equals("den")) && nounsHaveCapitals
        && !BEFORE_ARTICLE.contains(tokens.get(index - 1).text());
    // "Eva Horn von der Universität": behind a surname no particle stands.
    boolean named = index > 1 && everyCapital && isFirstName(tokens.get(index - 2).text())
        && capital(tokens.get(index - 1)) && !isFirstName(tokens.get(index - 1).text());
    // "Jan Uhlig von der Zentrale": a German noun with an article follows a surname, a name a first name.
    named |= nounsHaveCapitals && word.equals("von") && next > index + 1 && index > 1
        && capital(tokens.get(index - 2)) && !isFirstName(tokens.get(index - 1).text());
    // "Ann Brink von der Universität Jena": no surname ends so.
    boolean noun = nounsHaveCapitals && next < tokens.size() && FEMININE.matcher(tokens.get(next).text()).matches();
    boolean known = !named && !article && !noun && PARTICLES.contains(tokens.get(index).text());
    return known && next < tokens.size() && capital(tokens.get(next));
  }
}
