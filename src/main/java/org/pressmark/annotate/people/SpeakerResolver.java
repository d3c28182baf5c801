package org.pressmark.annotate.people;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Mention;
import org.pressmark.annotate.analysis.SentenceSpan;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.marks.QuotedPlaces;
import org.pressmark.model.EntityType;

/**
 * Finds out who a mention of a speaker is: a name, "he", "who", or "the president". Says nothing rather than guess.
 * Where there are entity mentions only they count as people, else runs of capitals.
 */
public final class SpeakerResolver {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  /** An adjective and a noun. */
  private static final Pattern DESCRIBED = Pattern.compile("\\p{Ll}{3,}e[mnrs] \\p{Lu}\\p{Ll}+");

  /** "der „Bote“" */
  private static final Pattern MARKED = Pattern.compile("(?:\\p{L}+ )?[„“\"»«]\\s?(\\p{Lu}.*?)\\s?[“”\"«»]");

  private static final Pattern AGED = Pattern.compile("(\\d{1,3})-(?:year-old|jährige[nr]?)");

  /** "Beim " */
  private static final int LONGEST_CONTRACTED = 5;

  private static final Set<String> WOMAN = Set.of("she", "her", "elle");
  private static final Set<String> MAN = Set.of("he", "him", "his", "er", "il", "lui");

  /** What a complement between a noun and the name that explains it begins with. */
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "at", "in", "from", "von", "der", "des");

  /** What a noun begins with that explains the name before it. */
  private static final Set<String> EXPLAINING = Set.of("a", "an", "the");

  /** Nouns that explain no name, since it says as much. */
  private static final Set<String> ANYBODY = Set.of("man", "woman", "person", "boy", "girl", "teenager");

  private static final Set<String> DEFINITE = Set.of("the", "der", "die", "le", "la");

  /** What a noun begins with that names nobody, whatever capitals follow: "one House Republican". */
  private static final Set<String> INDEFINITE =
      Set.of(
          "another", "einige", "many", "most", "one", "other", "others", "several", "some");

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
  private final Antecedents antecedents;

  public SpeakerResolver(Analysis analysis, CueLexicon lexicon, QuotedPlaces quoted) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.names = new PersonNames(analysis, lexicon);
    this.antecedents = new Antecedents(analysis, lexicon, names, quoted);
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
      return antecedents.pronoun(speaker, WOMAN.contains(lower), wordsBefore);
    }
    if (lower.equals("sie") && besideSingular(speaker)) {
      return antecedents.pronoun(speaker, true, wordsBefore);
    }
    if (RELATIVE.contains(lower)) {
      return antecedent(speaker.start(), lower);
    }
    if (lower.equals("they")) {
      return group(wordsBefore.apply(speaker.start()));
    }
    if (lexicon.pronouns().contains(lower) || lexicon.verbSecond() && Words.isSourceNoun(words)) {
      return Speaker.UNKNOWN;
    }
    Matcher marked = MARKED.matcher(words);
    if (marked.matches()) {
      return new Speaker(null, marked.group(1));
    }
    String first = lower.substring(0, Math.max(0, lower.indexOf(' ')));
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    if (lexicon.verbSecond() && DESCRIBED.matcher(words).matches() && !NameRuns.isArticle(first)) {
      // "Laut vorläufigem Ergebnis"
      return Speaker.UNKNOWN;
    }
    if (DEFINITE.contains(first) && NameRuns.isMember(words.substring(words.lastIndexOf(' ') + 1))) {
      // "the Ohio Republican"
      Mention apposed = apposed(speaker.end());
      return apposed == null ? antecedents.role(speaker, last) : new Speaker(apposed, apposed.name());
    }
    boolean indefinite = INDEFINITE.contains(first) || INDEFINITE.contains(lower);
    Mention mention = lastMention(speaker);
    if (mention != null && mention.type() != EntityType.PER && indefinite
        && (mention.start() > speaker.start() || toldOnce(mention))) {
      mention = null;
    }
    if (mention == null || mention.type() != EntityType.PER) {
      Mention apposed = apposed(speaker.end());
      mention = apposed == null ? mention : apposed;
    }
    if (mention != null) {
      return new Speaker(mention, mention.name());
    }
    PersonNames.Occurrence name = indefinite ? null : names.in(speaker);
    if (name != null && name.span().start() >= speaker.start() && !lower.startsWith("the ") && !isNoun(speaker)) {
      return antecedents.named(name);
    }
    if (!DEFINITE.contains(first)) {
      return Speaker.UNKNOWN;
    }
    Matcher aged = AGED.matcher(last);
    if (aged.matches()) {
      Boolean woman = lexicon.verbSecond() ? Boolean.valueOf(first.equals("die")) : null;
      return antecedents.aged(speaker.start(), aged.group(1), woman);
    }
    return antecedents.role(speaker, last);
  }

  /** Whether the text holds one mention alone of an entity: "One House Republican", but not "One Nation". */
  private boolean toldOnce(Mention mention) {
    return analysis.mentions().stream().filter(other -> other.chain() == mention.chain()).count() == 1;
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
      boolean bare = first.length() == phrase.end() - phrase.start();
      boolean article = NameRuns.isArticle(first) && !names.isKnownPerson(name.last());
      // "Augenzeugen zufolge"
      boolean sources = bare && first.endsWith("en") && wordBehind(phrase).equals("zufolge")
          && !names.isKnownPerson(name.last());
      // "Im Bericht heißt es"
      String before = analysis.text().substring(Math.max(0, phrase.start() - LONGEST_CONTRACTED), phrase.start());
      boolean led = NameRuns.isContracted(before.strip()) && !names.isKnownPerson(name == null ? "" : name.last());
      return word && !acronym && (article || sources || led || bare && besidePlural(phrase));
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
    return verb(wordBefore(pronoun), false) || verb(wordBehind(pronoun), false);
  }

  /**
   * Whether a verb of speech beside a bare noun tells that it is of several people: "Kritiker sagen", "sagen Kritiker",
   * but not "musste Kovac sagen", whose verb is an infinitive.
   */
  private boolean besidePlural(Span noun) {
    boolean begins = analysis.sentences().get(analysis.sentenceAt(noun.start())).start() == noun.start();
    return verb(wordBefore(noun), true) || begins && verb(wordBehind(noun), true);
  }

  private boolean verb(String word, boolean plural) {
    return (lexicon.isSpeech(word) || lexicon.isJudgement(word)) && word.endsWith("en") == plural;
  }

  private String wordBefore(Span word) {
    String before = analysis.text().substring(Math.max(0, word.start() - LONGEST_WORD), word.start()).strip();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  private String wordBehind(Span word) {
    int to = Math.min(analysis.text().length(), word.end() + LONGEST_WORD);
    return analysis.text().substring(word.end(), to).strip().split("[\\s,.:;]", 2)[0];
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
    boolean person = name != null && name.span().end() == end && antecedents.isPerson(name);
    return person ? antecedents.named(name) : Speaker.UNKNOWN;
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
}
