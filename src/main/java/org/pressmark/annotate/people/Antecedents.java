package org.pressmark.annotate.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.AgentNouns;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Mention;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.marks.QuotedPlaces;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.people.SpeakerResolver.Speaker;
import org.pressmark.model.EntityType;

/**
 * Finds the name that a pronoun or a noun such as "the mayor" goes back to. For a pronoun what is said in quotation
 * marks is passed over: the people whom a speaker talks about are not those who talk.
 */
final class Antecedents {
  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 6;

  /** How many names back it may reach; bounds the search in an endless sentence. */
  private static final int MOST_NAMES = 60;

  private static final Set<String> JOINING = Set.of(" and ", " et ", " und ");

  /** How far back a role noun may reach: "the mayor" is the same throughout an article. */
  private static final int MOST_MENTIONS = 400;

  /** What a noun begins with that may tell of somebody else. */
  private static final Set<String> INDEFINITE = Set.of("a", "an", "ein", "eine", "einen", "einem", "einer");

  /** Behind these follows whose senator or captain somebody is. */
  private static final Set<String> COMPLEMENTS = Set.of("from", "of", "who", "whose");

  private final Analysis analysis;
  private final CueLexicon lexicon;
  private final PersonNames names;
  private final PersonFacts facts;
  private final QuotedPlaces quoted;
  private final Ages ages;

  /** Whom the pronouns so far were found to mean, by their place. */
  private final TreeMap<Integer, PersonNames.Occurrence> resolved = new TreeMap<>();

  Antecedents(Analysis analysis, CueLexicon lexicon, PersonNames names, QuotedPlaces quoted) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.names = names;
    this.facts = new PersonFacts(analysis, lexicon);
    this.quoted = quoted;
    this.ages = new Ages(analysis.text());
  }

  /** The name of an occurrence, in the fullest form that the document has. */
  Speaker named(PersonNames.Occurrence occurrence) {
    Mention mention = occurrence.mention();
    if (mention != null) {
      return new Speaker(mention, mention.name());
    }
    String full = names.fullName(occurrence.last());
    String given = occurrence.name().indexOf(' ') < 0 ? names.ofFirstName(occurrence.name()) : null;
    if (given != null) {
      return new Speaker(null, given);
    }
    boolean longer = full != null && (full.endsWith(occurrence.name()) || occurrence.name().equals(occurrence.last())
        || lexicon.verbSecond() && isAgent(occurrence.name()));
    return new Speaker(null, longer ? full : occurrence.name());
  }

  /** Whether a noun leads a surname: "Torschütze Nowak". */
  private static boolean isAgent(String name) {
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    return AgentNouns.isAgent(first) && !NameRuns.isFirstName(first);
  }

  /**
   * Whom "she" or "he" goes back to. Unknown where somebody without a name spoke since.
   *
   * @param wordsBefore the narrator's words of a sentence up to an index of the text
   */
  Speaker pronoun(Span pronoun, boolean woman, IntFunction<Words> wordsBefore) {
    Predicate<PersonNames.Occurrence> fits = candidate -> {
      Boolean known = sex(candidate);
      // Any German noun has a capital: only a title, a first name or a verb of speech tells a person.
      boolean told = !candidate.role().isEmpty() || candidate.speaks();
      boolean unknown = known == null && (!lexicon.verbSecond() || !woman && told);
      return (unknown || known != null && known == woman) && isPerson(candidate);
    };
    PersonNames.Occurrence found = search(pronoun.start(), fits, true);
    if (found == null) {
      found = search(pronoun.start(), fits, false);
    }
    if (found == null || unnamedBetween(found, pronoun, woman, wordsBefore)) {
      return Speaker.UNKNOWN;
    }
    resolved.put(pronoun.start(), found);
    learn(found, woman);
    return named(found);
  }

  /** Whether somebody without a name speaks behind the sentence of a name: "Ann left. A neighbor said … She said". */
  private boolean unnamedBetween(
      PersonNames.Occurrence name, Span pronoun, boolean woman, IntFunction<Words> wordsBefore) {
    Integer resolvedBefore = resolved.lowerKey(pronoun.start());
    int last = resolvedBefore == null ? -1 : analysis.sentenceAt(resolvedBefore);
    for (int i = analysis.sentenceAt(pronoun.start()) - 1; i > Math.max(name.sentence(), last); i--) {
      int end = analysis.sentences().get(i).end() - 1;
      if (reports(i) && !quoted.contains(end) && UnnamedPeople.speak(wordsBefore.apply(end), woman)) {
        return true;
      }
    }
    return false;
  }

  /** Spares sentences without any cue the tagger. */
  private boolean reports(int sentence) {
    return lexicon.auxiliary().isEmpty() && !lexicon.verbSecond()
        && analysis.sentences().get(sentence).tokens().stream().anyMatch(token -> lexicon.isReport(token.text()));
  }

  /**
   * The person whose age the text gave, else whom it told of last: "the 71-year-old". Unknown where two have that age
   * or it told of somebody else, too.
   *
   * @param woman whether the noun is a woman's; null if it does not tell
   */
  Speaker aged(int before, String age, @Nullable Boolean woman) {
    int last = names.indexBefore(before);
    PersonNames.Occurrence given = null;
    for (int i = last; i >= 0 && i > last - MOST_MENTIONS; i--) {
      PersonNames.Occurrence candidate = names.all().get(i);
      if (isPerson(candidate) && ages.isGiven(candidate.span(), age)) {
        if (given != null && !given.last().equals(candidate.last())) {
          return Speaker.UNKNOWN;
        }
        given = candidate;
      }
    }
    if (given != null) {
      return named(given);
    }
    if (ages.isGivenBefore(before, age)) {
      return Speaker.UNKNOWN;
    }
    Predicate<PersonNames.Occurrence> fits = candidate ->
        isPerson(candidate) && (woman == null || woman.equals(sex(candidate)));
    PersonNames.Occurrence found = search(before, fits, true);
    return found == null || unnamedBeside(found) || joined(found, fits) ? Speaker.UNKNOWN : named(found);
  }

  /** Whether an "and" joins a name with another that fits as well; a German subject need not stand first. */
  private boolean joined(PersonNames.Occurrence name, Predicate<PersonNames.Occurrence> fits) {
    int start = analysis.sentences().get(name.sentence()).start();
    int last = names.indexBefore(analysis.sentences().get(name.sentence()).end());
    for (int i = last; i >= 0 && i > last - MOST_NAMES && names.all().get(i).span().start() >= start; i--) {
      PersonNames.Occurrence other = names.all().get(i);
      boolean before = other.span().start() < name.span().start();
      int from = (before ? other : name).span().end();
      int to = (before ? name : other).span().start();
      boolean free = lexicon.verbSecond() && !other.last().equals(name.last());
      if (from < to && (free || JOINING.contains(analysis.text().substring(from, to))) && fits.test(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an indefinite noun that does not explain the name stands in its sentence: "Ann praised a hiker". */
  private boolean unnamedBeside(PersonNames.Occurrence name) {
    List<Token> tokens = analysis.sentences().get(name.sentence()).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean explains = i > 1 && tokens.get(i - 1).text().equals(",") && tokens.get(i - 2).end() == name.span().end();
      if (INDEFINITE.contains(tokens.get(i).text().toLowerCase(Locale.ROOT)) && !explains) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Boolean sex(PersonNames.Occurrence candidate) {
    Mention mention = candidate.mention();
    Boolean known = mention == null ? null : facts.isWoman(mention.name());
    // "Eva Lang" says nothing of "Uwe Lang".
    boolean fullName = mention != null && mention.name().indexOf(' ') > 0;
    return known == null && !fullName ? names.isFemale(candidate.last()) : known;
  }

  private void learn(PersonNames.Occurrence found, boolean woman) {
    if (found.mention() == null) {
      names.learn(found.last(), woman);
    } else {
      facts.learn(found.mention().name(), woman);
    }
  }

  /**
   * A name counts as a person's if it is found to be one there, or elsewhere in the document, or has said something.
   */
  boolean isPerson(PersonNames.Occurrence candidate) {
    Mention mention = candidate.mention();
    return mention != null && mention.type() == EntityType.PER
        || names.isKnownPerson(candidate.last())
            && (mention == null || mention.type() != EntityType.LOC)
            && !lexicon.pronouns().contains(candidate.last().toLowerCase(Locale.ROOT));
  }

  /**
   * Whom "the mayor" goes back to: the last mention that the text calls so.
   *
   * @param head the noun, in small letters
   */
  Speaker role(Span phrase, String head) {
    List<Mention> mentions = analysis.mentions();
    boolean bare = isBare(phrase, head);
    int last = mentions.size() - 1;
    while (last >= 0 && mentions.get(last).start() >= phrase.start()) {
      last--;
    }
    for (int i = last; i >= 0 && i > last - MOST_MENTIONS; i--) {
      Mention mention = mentions.get(i);
      boolean told = !quoted.contains(mention.start());
      boolean called = facts.isCalled(mention.name(), head);
      if (told && (called || bare && facts.isTitled(mention.name(), head))) {
        boolean doubtful = anotherNamed(i, head, called) || !called && anotherUnnamed(mention, phrase, head);
        return doubtful ? Speaker.UNKNOWN : new Speaker(mention, mention.name());
      }
    }
    PersonNames.Occurrence found =
        mentions.isEmpty() ? search(phrase.start(), candidate -> names.hasRole(candidate.last(), head), false) : null;
    return found == null ? Speaker.UNKNOWN : named(found);
  }

  /** Whether a phrase is an article and a noun alone: not "the attorney general", "the governor of Utah". */
  private boolean isBare(Span phrase, String head) {
    String text = analysis.text();
    List<Token> tokens = analysis.sentences().get(analysis.sentenceAt(phrase.start())).tokens();
    boolean goesOn = tokens.stream()
        .filter(token -> token.start() >= phrase.end())
        .findFirst()
        .filter(token -> COMPLEMENTS.contains(token.text()))
        .isPresent();
    return !goesOn && text.substring(phrase.start(), phrase.end()).toLowerCase(Locale.ROOT).equals("the " + head);
  }

  /**
   * Whether somebody else who is called so is named beside a mention: "Sen. Ann Lee and Sen. Ben Stone"; where a title
   * alone tells of the noun, in the sentences before, too.
   */
  private boolean anotherNamed(int index, String head, boolean called) {
    List<Mention> mentions = analysis.mentions();
    Mention mention = mentions.get(index);
    int first = analysis.sentenceAt(mention.start()) - (called ? 0 : REACH);
    int start = analysis.sentences().get(Math.max(0, first)).start();
    for (int i = index - 1; i >= 0 && mentions.get(i).start() >= start; i--) {
      String name = mentions.get(i).name();
      if (!name.equals(mention.name()) && (facts.isCalled(name, head) || facts.isTitled(name, head))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun or its plural stands for somebody else near by: "a retired captain", "two captains". */
  private boolean anotherUnnamed(Mention mention, Span phrase, String head) {
    int from = Math.max(0, analysis.sentenceAt(mention.start()) - REACH);
    for (int i = from; i <= analysis.sentenceAt(phrase.start()); i++) {
      List<Token> tokens = analysis.sentences().get(i).tokens();
      for (int j = 1; j < tokens.size() - 1 && tokens.get(j).start() < phrase.start(); j++) {
        String word = tokens.get(j).text();
        boolean other = !tokens.get(j - 1).text().equalsIgnoreCase("the")
            || COMPLEMENTS.contains(tokens.get(j + 1).text());
        if ((word.equals(head) && other || word.equals(head + "s")) && !quoted.contains(tokens.get(j).start())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The first fitting name of the nearest sentence that has one, since the subject stands first more often than not,
   * but rather who speaks there; a pronoun that was resolved counts as the name it stands for.
   */
  private PersonNames.@Nullable Occurrence search(
      int before, Predicate<PersonNames.Occurrence> fits, boolean subjects) {
    List<PersonNames.Occurrence> all = names.all();
    int sentence = analysis.sentenceAt(before);
    PersonNames.Occurrence best = null;
    int bestSentence = -1;
    int bestPlace = 0;
    int low = names.indexBefore(before);
    for (int i = low; i >= 0 && i > low - MOST_NAMES; i--) {
      PersonNames.Occurrence candidate = all.get(i);
      if (sentence - candidate.sentence() > REACH || best != null && candidate.sentence() != bestSentence) {
        break;
      }
      // "When Ann came, Eva smiled. “Hello,” she said." is Eva's; "When Ann came, she said" is Ann's.
      boolean dependent = candidate.dependent() && candidate.sentence() != sentence;
      boolean outspoken = best != null && (best.speaks() && !candidate.speaks() || dependent);
      if (!outspoken
          && !(subjects && candidate.governed())
          && !quoted.contains(candidate.span().start())
          && fits.test(candidate)) {
        best = candidate;
        bestSentence = candidate.sentence();
        bestPlace = candidate.span().start();
      }
    }
    // A pronoun nearer than the name, or before it in its sentence, goes on with whom it meant.
    int steps = 0;
    for (Integer place = resolved.lowerKey(before);
        place != null && steps < REACH;
        place = resolved.lowerKey(place), steps++) {
      int own = analysis.sentenceAt(place);
      PersonNames.Occurrence meant = resolved.get(place);
      if (sentence - own > REACH || own < bestSentence || meant == null) {
        break;
      }
      if (fits.test(meant) && (own > bestSentence || place < bestPlace)) {
        return meant;
      }
    }
    return best;
  }
}
