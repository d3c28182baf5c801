package org.pressmark.annotate.people;

import java.util.ArrayList;
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
import org.pressmark.annotate.analysis.Mention;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.PlainWords;
import org.pressmark.model.EntityType;

/**
 * The names of one document that may be speakers: the entity mentions where there are any, else runs of capitalised
 * words. Ordered by place. Built once per document, in one pass.
 */
final class PersonNames {
  private static final int LONGEST_NAME = 3;

  /** How many words may stand between an owner and the name: "Ann's longtime campaign manager, Ben". */
  private static final int OWNED = 4;

  /** How far before a name its article may stand: "la députée européenne Anne Petit". */
  private static final int NOUNS = 4;

  /** French articles before a person's noun, and whether the person is a woman. */
  private static final Map<String, Boolean> ARTICLES = Map.of("la", true, "le", false, "un", false, "une", true);

  /** Behind these another noun begins: "la politique de Paul Girard". */
  private static final Set<String> LINKING =
      Set.of("de", "du", "des", "à", "au", "aux", "avec", "chez", "contre", "et", "par", "pour", "selon", "sur");

  /** Behind these stands who listens. */
  private static final Set<String> TELLING = Set.of("tell", "telling", "tells", "told");

  /** Those that begin a clause before the main one. */
  private static final Set<String> DEPENDENT =
      Set.of("When", "While", "If", "Though", "Although", "After", "Before", "Because", "Since", "Once");

  /**
   * One occurrence.
   *
   * @param span where
   * @param sentence its place among the sentences
   * @param last the last word, which later occurrences may use alone
   * @param name the name without roles
   * @param role the role before it in lower case, such as president; empty if none
   * @param governed whether a preposition or "told" stands before it or it owns what follows, so that it is no subject
   * @param speaks whether a verb of speech stands beside it: "Ann said"
   * @param dependent whether "when" or the like stands before it, so that it is the subject of no main clause
   * @param mention the entity mention; null if names come from capitals
   */
  record Occurrence(
      Span span,
      int sentence,
      String last,
      String name,
      String role,
      boolean governed,
      boolean speaks,
      boolean dependent,
      @Nullable Mention mention) {}

  private final Analysis analysis;
  private final CueLexicon lexicon;
  private final NameRuns runs;
  private final List<Occurrence> all = new ArrayList<>();
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();
  private final Map<String, Boolean> female = new HashMap<>();
  private final Set<Integer> doubtfulStarts = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  /** Words that begin a sentence before a verb of speech: "Stovall said", but also "Allies say". */
  private final Set<String> speakingStarts = new HashSet<>();
  private final Set<String> withinSentences = new HashSet<>();

  /** Names that say something and are found to be a body's or a thing's; a person's may be typed wrongly. */
  private final Set<String> speakingBodies = new HashSet<>();

  PersonNames(Analysis analysis, CueLexicon lexicon) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.runs = new NameRuns(lexicon.verbSecond(), unsearched());
    for (int i = 0; i < analysis.sentences().size(); i++) {
      collect(i);
    }
    // "However," begins with a capital too; a name that stands so is used elsewhere.
    all.removeIf(name -> doubtfulStarts.contains(name.span().start()) && !fullNames.containsKey(name.last()));
    speakingStarts.retainAll(withinSentences);
    people.addAll(speakingStarts);
    speakingBodies.removeIf(last -> !isFirstNamed(last));
    people.addAll(speakingBodies);
    for (Mention mention : analysis.mentions()) {
      if (mention.type() == EntityType.PER) {
        people.add(lastWord(mention.name()));
      }
    }
  }

  /** Every occurrence, ordered by start. */
  List<Occurrence> all() {
    return all;
  }

  /** The longest form of the name that ends with that word; null if no name does. */
  @Nullable String fullName(String last) {
    return fullNames.get(last);
  }

  /**
   * Whether the text shows that the name is a person's: an entity mention, a role before it, or a cue beside it; in
   * a language in which names are not looked for, also a first name.
   */
  boolean isKnownPerson(String last) {
    return people.contains(last) || unsearched() && isFirstNamed(last);
  }

  /**
   * The only full name of the document that a first name begins, which may stand for it: "Ann"; null if the word is
   * none, ends a name too, or begins several. Names that were looked for have their entities instead.
   */
  @Nullable String ofFirstName(String first) {
    String known = fullNames.get(first);
    if (!unsearched() || !NameRuns.isFirstName(first) || known != null && known.indexOf(' ') > 0) {
      return null;
    }
    String found = null;
    for (String full : fullNames.values()) {
      if (full.startsWith(first + " ")) {
        if (found != null) {
          return null;
        }
        found = full;
      }
    }
    return found;
  }

  /** Whether a word that begins a sentence has its capital elsewhere, too. */
  boolean isName(String word) {
    return people.contains(word) || withinSentences.contains(word);
  }

  /** Whether the role stands before the name somewhere in the document. */
  boolean hasRole(String last, String role) {
    return roles.getOrDefault(last, Set.of()).contains(role);
  }

  /** True for a woman, false for a man, null if neither the text nor a first name has told. */
  @Nullable Boolean isFemale(String last) {
    Boolean told = female.get(last);
    String first = told == null ? firstOf(fullNames.getOrDefault(last, "")) : "";
    return told != null ? told : FirstNames.tellsWoman(first);
  }

  private static String firstOf(String name) {
    return name.substring(0, Math.max(0, name.indexOf(' ')));
  }

  /** Remembers what a pronoun told. */
  void learn(String last, boolean woman) {
    female.putIfAbsent(last, woman);
  }

  /** The name at the end of a span: its last run of capitals without roles; null if it does not end with a name. */
  @Nullable Occurrence in(Span span) {
    Occurrence result = null;
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < all.size() && all.get(i).span().start() < span.end(); i++) {
      result = all.get(i);
    }
    return result != null && result.span().end() >= span.end() - 1 ? result : null;
  }

  /** The place of the last name that begins before an index of the text; -1 if none does. */
  int indexBefore(int index) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private void collect(int sentenceIndex) {
    List<Token> cut = analysis.sentences().get(sentenceIndex).tokens();
    List<Token> tokens = unsearched() ? PlainWords.wholeNames(cut) : cut;
    for (int i = 0; i < tokens.size(); ) {
      if (!NameRuns.capital(tokens.get(i)) || i == 0 && lexicon.beginsAccording(tokens.get(i).text())) {
        i++;
        continue;
      }
      int end = runs.end(tokens, i);
      run(sentenceIndex, tokens, i, end);
      i = end;
    }
  }

  private void run(int sentence, List<Token> tokens, int from, int to) {
    int start = from;
    String role =
        from > 0 && lexicon.isRole(capitalised(tokens.get(from - 1).text()))
            ? tokens.get(from - 1).text()
            : "";
    for (int i = from; i < to; i++) {
      if (lexicon.isRole(tokens.get(i).text()) && !surname(tokens, from, i, to)) {
        role = tokens.get(i).text();
        start = i + 1;
      }
    }
    // "A report said", but "Ms An said"
    boolean article = start == 0 && to == 1 && NameRuns.isDeterminer(tokens.get(start).text());
    if (start >= to || article || NameRuns.endsWithMember(tokens, to)) {
      return;
    }
    start = runs.firstName(tokens, start, to);
    if (tokens.subList(start, to).stream().filter(NameRuns::capital).count() > LONGEST_NAME) {
      start = to - 2;
    }
    Token first = tokens.get(start);
    Token lastToken = tokens.get(to - 1);
    boolean sentenceStart = start == 0 && to - start == 1;
    Mention mention = mentionAt(new Span(first.start(), lastToken.end()));
    boolean person = mention != null && mention.type() == EntityType.PER;
    boolean aside = analysis.text().startsWith(",", lastToken.end());
    boolean doubtful = sentenceStart && !person && (aside || first.text().length() < 3);
    int end = lastToken.end();
    String last = lastToken.text();
    boolean owner = last.endsWith("'s") || last.endsWith("’s");
    if (owner) {
      last = last.substring(0, last.length() - 2);
      end -= 2;
    }
    boolean ends = lastToken.end() == analysis.sentences().get(sentence).end();
    if (ends && PlainWords.endsWithStop(last) && unsearched()) {
      // The English tokenizer keeps the stop of a sentence in another language with a short name.
      last = last.substring(0, last.length() - 1);
      end--;
    }
    if (last.isEmpty()) {
      return;
    }
    String name = analysis.text().substring(first.start(), end).replaceAll("\\s+", " ");
    String lowerRole = role.replace(".", "").toLowerCase(Locale.ROOT);
    Span span = new Span(first.start(), end);
    // "according to Ann" names who speaks.
    boolean source = from > 1 && lexicon.beginsAccording(tokens.get(from - 2).text());
    boolean preposition = from > 0 && NameRuns.PREPOSITIONS.contains(tokens.get(from - 1).text());
    boolean listens = start > 0 && TELLING.contains(tokens.get(start - 1).text());
    // "Am Abend sagte Ann": the noun that a preposition leads is no subject.
    boolean led = lexicon.verbSecond() && start == 1 && from == 0 && NameRuns.isContracted(tokens.get(0).text());
    boolean governed = owner && named(tokens, to) || preposition && !source || listens || led;
    boolean cueAfter = to < tokens.size() && finiteCue(tokens.get(to).text());
    // "…, said Ann in Ulm", but not "Ben, for example, said Ann left".
    boolean cueBefore = start > 1 && !listens && finiteCue(tokens.get(start - 1).text())
        && !Character.isLetterOrDigit(tokens.get(start - 2).text().codePointAt(0))
        && (to == tokens.size() || endsSubject(tokens.get(to).text())
            || lexicon.verbSecond() && NameRuns.isArticle(tokens.get(to).text()));
    boolean speaks = !led && !NameRuns.isNoun(tokens, start, to) && (cueAfter || cueBefore || source);
    if (doubtful) {
      doubtfulStarts.add(span.start());
    }
    boolean dependent = start > 0 && DEPENDENT.contains(tokens.get(start - 1).text());
    all.add(new Occurrence(span, sentence, last, name, lowerRole, governed, speaks, dependent, mention));
    if (doubtful) {
      return;
    }
    String known = fullNames.get(last);
    if (known == null || known.length() < name.length() && known.indexOf(' ') < 0) {
      fullNames.put(last, name);
    }
    if (!role.isEmpty()) {
      people.add(last);
      roles.computeIfAbsent(last, key -> new HashSet<>()).add(lowerRole);
      sex(last, role.replace(".", ""));
    }
    if (!lexicon.auxiliary().isEmpty()) {
      articleTells(tokens, from, last);
    }
    if (speaks && !ReportTime.isDate(last)) {
      boolean sure = mention == null ? !sentenceStart : person;
      (sure ? people : doubtful(mention)).add(last);
    }
    if (!sentenceStart) {
      withinSentences.add(last);
    }
  }

  /** Whether a word that ends as a role does is a name: "Anna Hofmeister", but "der Bademeister". */
  private boolean surname(List<Token> tokens, int from, int index, int to) {
    boolean article = index == from && from > 0 && NameRuns.isArticle(tokens.get(from - 1).text());
    String before = index > from ? tokens.get(index - 1).text() : "";
    // "Bayerns Ministerpräsident"
    boolean owned = before.endsWith("s") && !NameRuns.isFirstName(before);
    return index + 1 == to && !article && !owned && lexicon.isCompoundRole(tokens.get(index).text());
  }

  /** Whether a name follows what somebody owns: "Ann's son, Ben, left" tells of Ben. */
  private static boolean named(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + OWNED && Character.isLowerCase(tokens.get(at).text().codePointAt(0))) {
      at++;
    }
    int name = at < tokens.size() && tokens.get(at).text().equals(",") ? at + 1 : at;
    return at > from && name < tokens.size() && NameRuns.capital(tokens.get(name));
  }

  /** Where the last word of a speaking name goes that may be none, or none of a person. */
  private Set<String> doubtful(@Nullable Mention mention) {
    return mention == null ? speakingStarts : speakingBodies;
  }

  /** Whether names are not looked for in the language: German and French. */
  private boolean unsearched() {
    return lexicon.verbSecond() || !lexicon.auxiliary().isEmpty();
  }

  private boolean isFirstNamed(String last) {
    return NameRuns.isFirstName(firstOf(fullNames.getOrDefault(last, "")));
  }

  /** Whether a word behind a name behind a verb of speech is none whose subject the name is: "said Ann in Ulm". */
  private static boolean endsSubject(String word) {
    return !Character.isLetterOrDigit(word.codePointAt(0))
        || NameRuns.PREPOSITIONS.contains(word)
        || word.equals("who");
  }

  private boolean finiteCue(String word) {
    return lexicon.isSpeech(word) && !word.endsWith("ing");
  }

  private void sex(String last, String role) {
    Boolean woman = lexicon.tellsWoman(role);
    if (woman != null) {
      female.putIfAbsent(last, woman);
    }
  }

  /** "le sénateur Jules Remy": French articles before a noun and a name tell that it is a person's, and the sex. */
  private void articleTells(List<Token> tokens, int name, String last) {
    int at = name - 1;
    while (at > 0 && at > name - NOUNS && Character.isLowerCase(tokens.get(at).text().codePointAt(0))
        && !ARTICLES.containsKey(tokens.get(at).text().toLowerCase(Locale.ROOT))
        && !LINKING.contains(tokens.get(at).text())) {
      at--;
    }
    Boolean woman = at >= 0 && at < name - 1 ? ARTICLES.get(tokens.get(at).text().toLowerCase(Locale.ROOT)) : null;
    if (woman != null) {
      female.putIfAbsent(last, woman);
      people.add(last);
    }
  }

  private @Nullable Mention mentionAt(Span span) {
    List<Mention> mentions = analysis.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < mentions.size() && mentions.get(low).span().overlaps(span) ? mentions.get(low) : null;
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
