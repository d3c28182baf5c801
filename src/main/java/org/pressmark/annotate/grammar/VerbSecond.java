package org.pressmark.annotate.grammar;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.FirstNames;
import org.pressmark.annotate.analysis.Span;

/**
 * Finds subjects where the verb comes second, as in German: before the verb, or right behind it where something else
 * stands first. There is no tagger: articles, endings and places decide.
 */
public final class VerbSecond {
  /** Pronouns that are nothing but subjects. */
  private static final Set<String> SUBJECTS = Set.of("er", "man", "ich", "wir");

  /** What may stand between a verb and its subject. */
  private static final Set<String> OBJECTS =
      Set.of(
          "sich", "ihn", "ihm", "ihr", "ihnen", "es", "uns", "mir", "mich", "dies", "das", "dazu",
          "auch", "gestern", "heute");

  /** Nouns with these ends are feminine: "der" before them is no nominative. */
  private static final Set<String> FEMININE =
      Set.of(
          "ung", "heit", "keit", "schaft", "ion", "tät", "agentur", "presse", "partei", "frau",
          "in");

  /** These are none, though they end so: "der Verein", "der Termin". */
  private static final Set<String> NOT_FEMININE = Set.of("ein", "min");

  /** What a finite verb ends with, where nothing else tells. */
  private static final Set<String> FINITE =
      Set.of(
          "te", "ten", "t", "ieß", "ief", "ab", "ahm", "ing", "och", "ug", "and", "og", "sah", "kam", "lieb", "fiel",
          "sprach", "stieg", "schloss", "brach", "traf", "lag", "las", "saß", "starb", "warb", "warf", "half", "verlor",
          "fuhr", "lud", "schob", "trieb", "begann", "gewann", "schrieb", "schwieg", "wuchs", "zwang", "drang",
          "sprang");

  /** What joins the parts of a name. */
  private static final Set<String> PARTICLES = Set.of("von", "van", "zu", "de");
  private static final Set<String> PARTICLE_ARTICLES = Set.of("der", "den", "dem");

  /** Auxiliaries that a participle at the end of the sentence belongs to. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "darf", "habe", "haben", "hat", "hatte", "hatten", "ist", "kann", "konnte", "muss", "musste", "sei", "seien",
          "sind", "soll", "sollen", "sollte", "war", "waren", "werde", "werden", "will", "wird", "wollen", "wollte",
          "wurde", "wurden");

  /** Those of them that tell what is done to the subject, before a participle. */
  private static final Set<String> PASSIVE = Set.of("werde", "werden", "wird", "wurde", "wurden");

  /** Participles without "-t" or "ge-": "wird beschrieben", but "wird beschreiben". */
  private static final Set<String> STRONG = Set.of("beschrieben", "bestritten", "unterstrichen", "versprochen");

  private static final Set<String> SPEAKING = Set.of("sprach", "sprachen", "sprechen", "spricht");

  private VerbSecond() {}

  /** The subject of a verb; null if none can be told. */
  public static @Nullable Span subject(Words words, int verb) {
    Span shared = words.text(verb - 1).equals("und") ? sentenceSubject(words) : null;
    if (shared != null && words.indexAt(shared.start()) < verb) {
      // "Ann bestritt es und nannte es …": what follows the second verb is its object.
      return shared;
    }
    int start = skipObjects(words, verb + 1);
    int end = words.phraseEnd(start);
    if (SUBJECTS.contains(words.text(start).toLowerCase(Locale.ROOT))) {
      return words.span(start, start + 1);
    }
    Span before = words.subjectBefore(verb);
    boolean able = before != null && nominative(words, words.indexAt(before.start()), last(words, before));
    if (able && begins(words, words.indexAt(before.start()))) {
      // "Das „Bürgergeld“ nannte Ann „…“": what is in marks may be the object.
      boolean marked = words.text(verb - 1).equals(WordRun.QUOTED);
      return marked ? clear(words, before, verb) : before;
    }
    if (end > start && nominative(words, start, end - 1)) {
      return words.span(start, end);
    }
    Span main = sentenceSubject(words);
    if (main != null || able) {
      return main == null ? before : main;
    }
    // "Von der Leyen sagte": what looks like a preposition is part of the name, since nothing else is the subject.
    boolean named = words.text(0).equals("Von") && words.phraseEnd(1) == verb;
    return named ? words.span(0, verb) : null;
  }

  /** The subject of the first finite verb of a sentence; null if none can be told. */
  public static @Nullable Span sentenceSubject(Words words) {
    for (int verb = 1; verb < words.size() && verb < WordRun.REACH; verb++) {
      if (!finite(words, verb)) {
        continue;
      }
      Span before = words.subjectBefore(verb);
      int first = before == null ? -1 : words.indexAt(before.start());
      // "Der Leiter des Amtes, Ben Stein, war verärgert:"
      int lead = words.complementEnd(words.behindGenitive(words.phraseEnd(0)));
      boolean apposed = first == lead + 1 && words.text(lead).equals(",");
      boolean opens = first == 0 || apposed || first > 0 && words.text(first - 1).equals(":");
      boolean led = first == 1 && (SUBJECTS.contains(words.text(first)) || words.tag(0).equals("X"));
      if ((opens || led) && nominative(words, first, last(words, before))) {
        return before;
      }
      int start = skipObjects(words, verb + 1);
      int end = words.phraseEnd(start);
      return end > start && nominative(words, start, end - 1) ? words.span(start, end) : null;
    }
    return null;
  }

  /** As {@link #sentenceSubject}, but null where the object may stand first: {@code Die Messe eröffnete Ann}. */
  public static @Nullable Span clearSubject(Words words) {
    Span subject = sentenceSubject(words);
    int first = subject == null ? -1 : words.indexAt(subject.start());
    int verb = first < 0 ? -1 : last(words, subject) + 1;
    // "Die Sängerin schloss das Konzert"
    boolean person = first >= 0 && words.text(verb - 1).endsWith("in");
    return first < 0 || person || !finite(words, verb) ? subject : clear(words, subject, verb);
  }

  /** What stands before a verb, or what behind it, whichever is its subject; null if that cannot be told. */
  private static @Nullable Span clear(Words words, Span before, int verb) {
    int start = skipObjects(words, verb + 1);
    int end = words.phraseEnd(start);
    String article = words.text(words.indexAt(before.start())).toLowerCase(Locale.ROOT);
    boolean pronoun = words.text(start).equals("sie");
    if (SUBJECTS.contains(words.text(start))) {
      return words.span(start, start + 1);
    }
    if (!pronoun && (end == start || !nominative(words, start, end - 1))) {
      return before;
    }
    boolean listener = article.equals("der") && words.text(verb - 1).equals(WordRun.QUOTED) && words.isSpeechCue(verb);
    if (words.text(start).equals("der") || listener) {
      return words.span(start, Math.max(end, start + 1));
    }
    return article.equals("die") || article.equals("das") ? null : before;
  }

  /** The pronoun or noun phrase at an index if it may be a subject; else null. */
  public static @Nullable Span phraseAt(Words words, int from) {
    int end = words.tag(from).equals("PRON") ? from + 1 : words.phraseEnd(from);
    return end > from && nominative(words, from, end - 1) ? words.span(from, end) : null;
  }

  /** The place of the auxiliary of a verb at the sentence's end: "hat", "wurde"; -1 if another verb is first. */
  public static int firstAuxiliary(Words words) {
    for (int i = 1; i < words.size() && i < WordRun.REACH; i++) {
      if (finite(words, i)) {
        return AUXILIARIES.contains(words.text(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether an auxiliary and the verb at the sentence's end tell what is done: "wurde bezeichnet". */
  public static boolean isPassive(String auxiliary, String verb) {
    boolean participle = verb.endsWith("t") || verb.indexOf("ge") >= 0 && verb.indexOf("ge") < verb.length() / 2
        || STRONG.contains(verb);
    return PASSIVE.contains(auxiliary) && participle;
  }

  /** Whether an auxiliary may tell what is done to the subject: "wurde", "wird". */
  public static boolean mayBePassive(String auxiliary) {
    return PASSIVE.contains(auxiliary);
  }

  /** Who does what a passive tells, behind its auxiliary: "wurde von Ann". Null if nobody is named. */
  public static @Nullable Span agent(Words words, int auxiliary) {
    for (int i = auxiliary + 1; i < words.size(); i++) {
      boolean by = words.text(i).equals("von") || words.text(i).equals("vom");
      int end = by ? words.phraseEnd(i + 1) : i;
      if (end > i + 1) {
        return words.span(i + 1, end);
      }
    }
    return null;
  }

  /** {@code Als „…“ bezeichnete}, {@code Von einem „…“ sprach}: whether quoted words in front are those of the verb. */
  public static boolean fronted(Words before, Words after) {
    boolean speaks = SPEAKING.contains(after.text(0));
    boolean judges = after.isCue(0) && !after.isSpeechCue(0) && !speaks;
    boolean alone = before.size() == 1 || before.size() == 2 && before.tag(1).equals("DET");
    String first = before.text(0);
    return alone && (judges && first.equals("Als") || speaks && first.equals("Von"));
  }

  /** After reflexives and objects that are pronouns: "charakterisierte ihn der Gewerkschafter". */
  public static int skipObjects(Words words, int from) {
    int at = from;
    while (OBJECTS.contains(words.text(at)) && words.phraseEnd(at) <= at + 1 && at < from + 3) {
      at++;
    }
    return at;
  }

  /**
   * The end of a subject behind its verb that begins at an index: "die Ärztin und Autorin Ann Lee", "der Sozial- und
   * Finanzminister Ben Stein", "Ursula von der Au"; the index itself if none does.
   */
  public static int subjectEnd(Words words, int from) {
    int end = words.phraseEnd(from);
    for (int part = 0; end > from && part < 3; part++) {
      int cut = words.text(end).equals("-") ? end + 1 : end;
      boolean shortened = cut > end || words.text(end - 1).endsWith("-");
      boolean joins = words.text(cut).equals("und") || shortened && words.text(cut).equals(",");
      int name = cut + 1;
      if (!joins && PARTICLES.contains(words.text(cut)) && firstName(words.text(cut - 1))) {
        name += PARTICLE_ARTICLES.contains(words.text(name)) ? 1 : 0;
      } else if (!joins) {
        return end;
      }
      int next = words.phraseEnd(name);
      if (next == name || words.isVerb(words.skipAdverbs(next))) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static boolean firstName(String word) {
    return FirstNames.isWomans(word) || FirstNames.isMans(word);
  }

  /** Behind the genitive that ends a source before the verb: "Laut einer Studie der Stadt Ulm trinken …". */
  public static int behindGenitive(Words words, int from) {
    int end = words.behindGenitive(from);
    return end > from && (words.tag(end).equals("AUX") || Character.isLowerCase(words.text(end).codePointAt(0)))
        ? end
        : from;
  }

  /** Whether a name between commas ends before the second: "Der Chef, Ann Lee, …", not "Die Lage ist ernst, …". */
  public static boolean namesBetween(Words words, int comma) {
    int start = comma;
    while (start > 0 && words.tag(start - 1).equals("PROPN")) {
      start--;
    }
    return start < comma && words.text(start - 1).equals(",");
  }

  /** Whether a finite verb stands at an index, as far as its ending tells. */
  public static boolean finite(Words words, int index) {
    String text = words.text(index);
    String tag = words.tag(index);
    if (tag.equals("VERB") || tag.equals("AUX")) {
      return true;
    }
    return tag.equals("X") && Character.isLowerCase(text.codePointAt(0)) && FINITE.stream().anyMatch(text::endsWith);
  }

  /** Whether a phrase may be a subject: no oblique article, no preposition before it. */
  private static boolean nominative(Words words, int start, int last) {
    String article = words.text(start).toLowerCase(Locale.ROOT);
    boolean governed = start > 0 && words.tag(start - 1).equals("ADP");
    // "der Minister Peter Stein": the noun tells, not the name.
    int noun = last > start + 2 && firstName(words.text(last - 1)) ? last - 2 : last;
    boolean feminine = article.equals("der") && FEMININE.stream().anyMatch(words.text(noun)::endsWith)
        && NOT_FEMININE.stream().noneMatch(words.text(noun)::endsWith);
    return !governed && !feminine && !words.lexicon.oblique().contains(article);
  }

  private static boolean begins(Words words, int start) {
    return start == 0 || words.isPunctuation(start - 1) || words.text(start - 1).equals("und");
  }

  private static int last(Words words, Span phrase) {
    int index = words.indexAt(phrase.start());
    // A complement follows its head: "der Sprecher der Polizei".
    int end = words.phraseEnd(index);
    return end > index ? end - 1 : index;
  }
}
