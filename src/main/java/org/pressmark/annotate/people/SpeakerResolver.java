package org.pressmark.annotate.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Mention;
import org.pressmark.annotate.analysis.SentenceSpan;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.marks.QuotedPlaces;
import org.pressmark.model.EntityType;

/**
 * Finds out who a mention of a speaker is: a name, "he", "who", or "the president". Says nothing rather than guess.
 * Where there are entity mentions only they count as people, else runs of capitals. What is said in quotation marks is
 * passed over: the people whom a speaker talks about are not those who talk.
 */
public final class SpeakerResolver {
  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 6;

  /** How many names back it may reach; bounds the search in an endless sentence. */
  private static final int MOST_NAMES = 60;

  /** How far back a role noun may reach: "the mayor" is the same throughout an article. */
  private static final int MOST_MENTIONS = 400;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> WOMAN = Set.of("she", "her", "elle");
  private static final Set<String> MAN = Set.of("he", "him", "his", "er", "il", "lui");

  /** What a complement between a noun and the name that explains it begins with. */
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "at", "in", "from", "von", "der", "des");

  /** What a noun begins with that explains the name before it. */
  private static final Set<String> EXPLAINING = Set.of("a", "an", "the");

  /** Nouns that explain no name, since it says as much. */
  private static final Set<String> ANYBODY = Set.of("man", "woman", "person", "boy", "girl", "teenager");

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private static final int LONGEST_WORD = 25;

  /** How far behind a noun the name may stand that explains it. */
  private static final int APPOSED = 70;

  /**
   * Who it is.
   *
   * @param mention the entity mention; null if none
   * @param name the fullest form in the document, or the noun that "they" stands for; null if unresolved
   */
  public record Speaker(@Nullable Mention mention, @Nullable String name) {
    static final Speaker UNKNOWN = new Speaker(null, null);
  }

  private final Analysis analysis;
  private final CueLexicon lexicon;
  private final PersonNames names;
  private final PersonFacts facts;
  private final QuotedPlaces quoted;

  /** Whom the pronouns so far were found to mean, by their place. */
  private final TreeMap<Integer, PersonNames.Occurrence> resolved = new TreeMap<>();

  public SpeakerResolver(Analysis analysis, CueLexicon lexicon, QuotedPlaces quoted) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.names = new PersonNames(analysis, lexicon);
    this.facts = new PersonFacts(analysis, lexicon);
    this.quoted = quoted;
  }

  /**
   * Who a mention is; unknown if the mention is null.
   *
   * @param wordsBefore the narrator's words whose subject a pronoun at an index of the text may go on with
   */
  public Speaker resolve(@Nullable Span speaker, IntFunction<Words> wordsBefore) {
    if (speaker == null) {
      return Speaker.UNKNOWN;
    }
    String words = analysis.text().substring(speaker.start(), speaker.end());
    String lower = words.toLowerCase(Locale.ROOT);
    if (WOMAN.contains(lower) || MAN.contains(lower)) {
      return pronoun(speaker, WOMAN.contains(lower));
    }
    if (lower.equals("sie") && besideSingular(speaker)) {
      return pronoun(speaker, true);
    }
    if (RELATIVE.contains(lower)) {
      return antecedent(speaker.start(), lower);
    }
    if (lower.equals("they")) {
      return group(wordsBefore.apply(speaker.start()));
    }
    if (lexicon.pronouns().contains(lower)) {
      return Speaker.UNKNOWN;
    }
    Mention mention = lastMention(speaker);
    if (mention == null || mention.type() != EntityType.PER) {
      Mention apposed = apposed(speaker.end());
      mention = apposed == null ? mention : apposed;
    }
    if (mention != null) {
      return new Speaker(mention, mention.name());
    }
    PersonNames.Occurrence name = names.in(speaker);
    if (name != null && name.span().start() >= speaker.start() && !lower.startsWith("the ") && !isNoun(speaker)) {
      return named(name);
    }
    String head = lower.substring(lower.lastIndexOf(' ') + 1);
    boolean definite = lower.startsWith("the ") || lower.startsWith("der ") || lower.startsWith("die ")
        || lower.startsWith("le ");
    if (definite && head.endsWith("-year-old")) {
      return nearest(speaker.start());
    }
    return definite ? role(speaker, head) : Speaker.UNKNOWN;
  }

  /**
   * Whether a phrase is a noun with a capital, not a name: "Officials" where that begins a sentence, in German "die
   * Stadt", but not "die SPD".
   */
  private boolean isNoun(Span phrase) {
    if (lexicon.verbSecond()) {
      String first = analysis.text().substring(phrase.start(), blankFrom(phrase.start(), phrase.end()));
      PersonNames.Occurrence name = names.in(phrase);
      boolean word = name != null && name.name().indexOf(' ') < 0;
      boolean acronym = word && name.name().equals(name.name().toUpperCase(Locale.ROOT));
      return word && !acronym && NameRuns.isArticle(first) && !names.isKnownPerson(name.last());
    }
    int sentence = analysis.sentenceAt(phrase.start());
    SentenceSpan span = analysis.sentences().get(sentence);
    boolean begins = span.start() == phrase.start() && lexicon.auxiliary().isEmpty();
    String word = analysis.text().substring(phrase.start(), phrase.end());
    boolean noun = analysis.tags(sentence).get(0).equals("NOUN") || word.endsWith("s") && !names.isName(word);
    return begins && span.tokens().get(0).end() == phrase.end() && noun;
  }

  /** Whether a verb of speech beside "sie" has a singular's ending: "sagt sie", not "sagen sie". */
  private boolean besideSingular(Span pronoun) {
    String text = analysis.text();
    int from = Math.max(0, pronoun.start() - LONGEST_WORD);
    String before = text.substring(from, pronoun.start()).strip();
    String after = text.substring(pronoun.end(), Math.min(text.length(), pronoun.end() + LONGEST_WORD)).strip();
    String left = before.substring(before.lastIndexOf(' ') + 1);
    String right = after.isEmpty() ? "" : after.split("[\\s,.:;]", 2)[0];
    return singular(left) || singular(right);
  }

  private boolean singular(String verb) {
    return (lexicon.isSpeech(verb) || lexicon.isJudgement(verb)) && !verb.endsWith("en");
  }

  /** Those whom "they" goes on with: {@code The authors found it. They call for "…"}. */
  private Speaker group(Words before) {
    Span subject = before.isEmpty() ? null : before.mainSubject();
    if (subject == null || !before.isPlural(subject)) {
      return Speaker.UNKNOWN;
    }
    Mention mention = lastMention(subject);
    String words = analysis.text().substring(subject.start(), subject.end()).replaceAll("\\s+", " ");
    return mention == null ? new Speaker(null, words) : new Speaker(mention, mention.name());
  }

  /** The name right before "who" or "which". */
  private Speaker antecedent(int relative, String word) {
    int end = relative;
    while (end > 0 && " ,".indexOf(analysis.text().charAt(end - 1)) >= 0) {
      end--;
    }
    Mention mention = end > 0 ? analysis.mentionAt(end - 1) : null;
    if (mention == null && word.equals("who")) {
      mention = described(end);
    }
    if (mention != null) {
      return word.equals("who") == (mention.type() == EntityType.PER)
          ? new Speaker(mention, mention.name())
          : Speaker.UNKNOWN;
    }
    int before = names.indexBefore(end);
    PersonNames.Occurrence name = before < 0 ? null : names.all().get(before);
    return name != null && name.span().end() == end && isPerson(name) ? named(name) : Speaker.UNKNOWN;
  }

  /** The person whom a noun explains that ends at an index: "Ann Lee, the radio host". Null if none is. */
  private @Nullable Mention described(int end) {
    String text = analysis.text();
    int comma = end - 1;
    while (comma > 0 && comma > end - APPOSED && text.charAt(comma) != ',') {
      comma--;
    }
    boolean near = comma > 0 && comma + 2 < end && text.startsWith(", ", comma);
    String article = near ? text.substring(comma + 2, blankFrom(comma + 2, end)) : "";
    Mention mention = EXPLAINING.contains(article) ? analysis.mentionAt(comma - 1) : null;
    if (mention == null || mention.type() != EntityType.PER) {
      return null;
    }
    // "the killer of Ann Lee, a man who": the noun explains the killer.
    PersonNames.Occurrence name = names.in(mention.span());
    boolean another = ANYBODY.contains(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
    return another && name != null && name.governed() ? null : mention;
  }

  /**
   * The entity that ends a phrase, or the person in it: "the mayor of Ulm" is not Ulm, "Ann Lee of the Post" is Ann
   * Lee.
   */
  private @Nullable Mention lastMention(Span speaker) {
    Mention first = null;
    for (int at = speaker.start(); at < speaker.end(); at++) {
      Mention mention = analysis.mentionAt(at);
      if (mention == null) {
        continue;
      }
      if (mention.type() == EntityType.PER && mention.end() >= speaker.end() - 2) {
        return mention;
      }
      boolean whole = mention.end() >= speaker.end() - 2;
      int next = mention.end() + 1;
      if (mention.type() == EntityType.PER && mention.start() == speaker.start() && next < speaker.end()
          && COMPLEMENTS.contains(analysis.text().substring(next, blankFrom(next, speaker.end())))) {
        return mention;
      }
      if (first == null && whole && mention.type() != EntityType.MISC) {
        first = mention;
      }
      at = mention.end() - 1;
    }
    return first;
  }

  /** The person between commas behind a noun and its complement: "the mayor of Ulm, Ann Lee, said". Null if none is. */
  private @Nullable Mention apposed(int end) {
    String text = analysis.text();
    int comma = end;
    while (comma < text.length() && comma < end + APPOSED && ",.\n".indexOf(text.charAt(comma)) < 0) {
      comma++;
    }
    if (!text.startsWith(", ", comma)) {
      return null;
    }
    String between = text.substring(end, comma).strip();
    String preposition = between.substring(0, between.indexOf(' ') + 1).strip();
    boolean complement = between.isEmpty() || COMPLEMENTS.contains(preposition);
    Mention mention = complement && comma + 2 < text.length() ? analysis.mentionAt(comma + 2) : null;
    boolean person = mention != null && mention.type() == EntityType.PER && mention.start() == comma + 2;
    return person && text.startsWith(",", mention.end()) ? mention : null;
  }

  private int blankFrom(int from, int to) {
    int blank = analysis.text().indexOf(' ', from);
    return blank < 0 || blank > to ? to : blank;
  }

  private Speaker named(PersonNames.Occurrence occurrence) {
    Mention mention = occurrence.mention();
    if (mention != null) {
      return new Speaker(mention, mention.name());
    }
    String full = names.fullName(occurrence.last());
    boolean longer = full != null && (full.endsWith(occurrence.name()) || occurrence.name().equals(occurrence.last()));
    return new Speaker(null, longer ? full : occurrence.name());
  }

  private Speaker pronoun(Span pronoun, boolean woman) {
    Predicate<PersonNames.Occurrence> fits = candidate -> {
      Boolean known = sex(candidate);
      // Any German noun has a capital: only a title or a first name tells a person.
      boolean unknown = known == null && (!lexicon.verbSecond() || !woman && !candidate.role().isEmpty());
      return (unknown || known != null && known == woman) && isPerson(candidate);
    };
    PersonNames.Occurrence found = search(pronoun.start(), fits, true);
    if (found == null) {
      found = search(pronoun.start(), fits, false);
    }
    if (found == null) {
      return Speaker.UNKNOWN;
    }
    resolved.put(pronoun.start(), found);
    learn(found, woman);
    return named(found);
  }

  /** The person whom the text told of last: "the 71-year-old". Unknown where it told of somebody unnamed, too. */
  private Speaker nearest(int before) {
    PersonNames.Occurrence found = search(before, this::isPerson, true);
    return found == null || unnamedBeside(found) ? Speaker.UNKNOWN : named(found);
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
  private boolean isPerson(PersonNames.Occurrence candidate) {
    Mention mention = candidate.mention();
    return mention != null && mention.type() == EntityType.PER
        || names.isKnownPerson(candidate.last())
            && (mention == null || mention.type() != EntityType.LOC)
            && !lexicon.pronouns().contains(candidate.last().toLowerCase(Locale.ROOT));
  }

  private Speaker role(Span phrase, String head) {
    List<Mention> mentions = analysis.mentions();
    int last = mentions.size() - 1;
    while (last >= 0 && mentions.get(last).start() >= phrase.start()) {
      last--;
    }
    for (int i = last; i >= 0 && i > last - MOST_MENTIONS; i--) {
      if (facts.isCalled(mentions.get(i).name(), head)) {
        return new Speaker(mentions.get(i), mentions.get(i).name());
      }
    }
    PersonNames.Occurrence found =
        mentions.isEmpty() ? search(phrase.start(), candidate -> names.hasRole(candidate.last(), head), false) : null;
    return found == null ? Speaker.UNKNOWN : named(found);
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
