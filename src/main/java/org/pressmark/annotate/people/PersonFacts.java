package org.pressmark.annotate.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.FirstNames;
import org.pressmark.annotate.analysis.KinWords;
import org.pressmark.annotate.analysis.Mention;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.model.EntityType;

/**
 * What one document and a list of first names tell of the people and bodies in it: man or woman, and by which noun they
 * may be called later ("the mayor"). People are known by the full name of their chain.
 */
final class PersonFacts {
  /** How many words of an aside are looked at for its head. */
  private static final int ASIDE = 8;

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their", "former", "acting");
  private static final Set<String> ENDS =
      Set.of(
          "of", "for", "at", "in", "from", "with", "who", "and", "on", "to", ",", ".", ";", "(",
          ")", ":");

  /** What titles are short for. */
  private static final Map<String, Set<String>> TITLES =
      Map.ofEntries(
          Map.entry("Capt", Set.of("captain")),
          Map.entry("Col", Set.of("colonel")),
          Map.entry("Gen", Set.of("general")),
          Map.entry("Gov", Set.of("governor")),
          Map.entry("Lt", Set.of("lieutenant")),
          Map.entry("Maj", Set.of("major")),
          Map.entry("Prof", Set.of("professor")),
          Map.entry("Rep", Set.of("congressman", "congresswoman")),
          Map.entry("Rev", Set.of("reverend")),
          Map.entry("Sen", Set.of("senator")),
          Map.entry("Sgt", Set.of("sergeant")),
          Map.entry("Supt", Set.of("superintendent")));

  private static final Set<String> AFTER_APPOSED = Set.of(",", ".", ";", ")");

  private final Map<String, Boolean> woman = new HashMap<>();
  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Map<String, Set<String>> titled = new HashMap<>();

  PersonFacts(Analysis analysis, CueLexicon lexicon) {
    for (Mention mention : analysis.mentions()) {
      if (mention.type() == EntityType.PER) {
        List<Token> tokens = analysis.sentences().get(analysis.sentenceAt(mention.start())).tokens();
        read(mention, tokens, lexicon);
      } else if (mention.type() == EntityType.ORG) {
        for (String word : mention.name().split(" ")) {
          // "General Motors" is not "the general".
          if (!lexicon.isRole(word)) {
            add(mention.name(), word);
          }
        }
      }
    }
  }

  /** True for a woman, false for a man, null if nothing tells. */
  @Nullable Boolean isWoman(String name) {
    Boolean told = woman.get(name);
    if (told != null) {
      return told;
    }
    String first = name.indexOf(' ') < 0 ? "" : name.substring(0, name.indexOf(' '));
    return FirstNames.tellsWoman(first);
  }

  /** Remembers what a pronoun told. */
  void learn(String name, boolean isWoman) {
    woman.putIfAbsent(name, isWoman);
  }

  /** Whether "the mayor" may stand for that name. */
  boolean isCalled(String name, String noun) {
    return nouns.getOrDefault(name, Set.of()).contains(noun);
  }

  /** Whether that name has a title that is short for the noun: "senator" of "Sen. Ann Lee". */
  boolean isTitled(String name, String noun) {
    return titled.getOrDefault(name, Set.of()).contains(noun);
  }

  private void read(Mention mention, List<Token> tokens, CueLexicon lexicon) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).end() <= mention.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < mention.end()) {
      to++;
    }
    int before = from - 1;
    while (before > 0 && tokens.get(before).text().equals(".")) {
      before--;
    }
    // "He rang his brother, Ann said": without a comma behind it the name explains nothing.
    boolean apposed = before > 0 && tokens.get(before).text().equals(",")
        && to < tokens.size() && AFTER_APPOSED.contains(tokens.get(to).text());
    Boolean kin = before < 0 ? null : KinWords.tellsWoman(tokens.get(apposed ? before - 1 : before).text());
    if (kin != null) {
      woman.putIfAbsent(mention.name(), kin);
    }
    if (before >= 0) {
      String title = tokens.get(before).text();
      String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
      Boolean told = lexicon.tellsWoman(title);
      if (told != null) {
        woman.putIfAbsent(mention.name(), told);
      }
      if (Character.isLetter(title.codePointAt(0)) && !ENDS.contains(title)) {
        add(mention.name(), bare);
        // A "Lt. Gov." is no governor.
        boolean deputy = bare.equals("Gov") && before > 0 && tokens.get(before - 1).text().startsWith("Lt");
        Set<String> meant = deputy ? Set.of() : TITLES.getOrDefault(bare, Set.of());
        titled.computeIfAbsent(mention.name(), key -> new HashSet<>()).addAll(meant);
      }
    }
    for (int i = from; i < to; i++) {
      if (lexicon.isRole(tokens.get(i).text())) {
        add(mention.name(), tokens.get(i).text());
      }
    }
    aside(mention, tokens, to);
  }

  /** "Ann Lee, the city manager, …": the last word before the aside's complement is its head. */
  private void aside(Mention mention, List<Token> tokens, int comma) {
    if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
      return;
    }
    String head = "";
    boolean article = ARTICLES.contains(tokens.get(comma + 1).text());
    for (int i = comma + 1; i < tokens.size() && i <= comma + ASIDE; i++) {
      if (ENDS.contains(tokens.get(i).text())) {
        if (article || tokens.get(i).text().equals("of") || tokens.get(i).text().equals("for")) {
          add(mention.name(), head);
        }
        return;
      }
      head = tokens.get(i).text();
    }
  }

  private void add(String name, String noun) {
    if (noun.length() > 2) {
      nouns.computeIfAbsent(name, key -> new HashSet<>()).add(noun.toLowerCase(Locale.ROOT));
    }
  }
}
