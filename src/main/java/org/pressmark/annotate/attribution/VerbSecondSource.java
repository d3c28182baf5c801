package org.pressmark.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.VerbSecond;
import org.pressmark.annotate.grammar.WordRun;
import org.pressmark.annotate.grammar.Words;

/** Attributions to what says something in itself, where the verb comes second: {@code In dem Brief heißt es: „…“} */
public final class VerbSecondSource {
  /** How many words may stand between the verb and the mark: "heißt es in dem Brief wörtlich". */
  private static final int REACH = 15;

  private static final Set<String> VERBS = Set.of("heißt", "hieß", "heisst", "hiess", "steht", "stand");
  private static final Set<String> WHERE = Set.of("in", "im", "auf");

  /** Behind these nobody has spoken yet: "Wenn das Volk „Nein“ sagt". */
  private static final Set<String> UNREAL = Set.of("wenn", "falls", "ob", "sofern", "damit", "bis", "bevor", "ehe");
  private static final Pattern CITING = Pattern.compile("zitier.*");
  private static final Pattern NEW = Pattern.compile("(?i)k?ein(e[mnrs]?)?");
  private static final Pattern TIME = Pattern.compile("(?i).*(nacht|stunde|tag|woche|zeit|jahr)e?n?");
  private static final Set<String> RELATIVE = Set.of("der", "die", "das");

  /** Whence something is heard: "hieß es von der Polizei". */
  private static final Set<String> WHENCE = Set.of("aus", "von");
  private static final Set<String> ARTICLES = Set.of("dem", "den", "der", "einem", "einer");

  /** What leads to words that somebody or something is called. */
  private static final Set<String> LEADING = Set.of("als", "ein", "eine", "einem", "einen", "einer", "von");

  /** Stands behind a source: "Dem Bericht zufolge". */
  public static final String POSTPOSITION = "zufolge";

  private VerbSecondSource() {}

  /** {@code In dem Brief heißt es: „…“}, {@code So heißt es in dem Brief: „…“} */
  static @Nullable Attribution before(QuoteContext context) {
    Words words = context.before();
    return words.verbSecond() ? in(words, Math.max(0, words.size() - REACH)) : null;
  }

  /** {@code „…“, heißt es in dem Brief.} */
  static @Nullable Attribution behind(QuoteContext context) {
    Words words = context.after();
    if (!words.verbSecond()) {
      return null;
    }
    return source(words, words.skipPunctuation(0));
  }

  /**
   * {@code Ann grüßte mit den Worten: „…“}, {@code Mit den Worten „…“ grüßte Ann}: by the subject, unless it is cited
   * or greeted itself, or the words stand on a thing: {@code Ann fand ein Schild mit den Worten „…“}.
   */
  static @Nullable Attribution inWords(QuoteContext context) {
    Words before = context.before();
    Words after = context.after();
    int last = before.size() - (before.text(before.size() - 1).equals(":") ? 2 : 1);
    boolean worded = before.verbSecond() && before.text(last).equals("Worten") && before.tag(last - 2).equals("ADP");
    if (!worded || cites(before, last) || cites(after, after.size())) {
      return null;
    }
    int verb = after.skipPunctuation(0);
    boolean opens = last == 2 || before.isPunctuation(last - 3);
    Span subject = null;
    if (!opens && !onThing(before, last - 3) && before.comma(0) < 0 && !suffers(before, after)) {
      subject = VerbSecond.clearSubject(before);
    } else if (opens && VerbSecond.finite(after, verb) && !VerbSecond.mayBePassive(after.text(verb))) {
      Span behind = VerbSecond.phraseAt(after, VerbSecond.skipObjects(after, verb + 1));
      // "entließ der Richter Ann Lee": the name may be the object.
      int start = behind == null ? 0 : after.indexAt(behind.start());
      boolean two = behind != null && after.tag(start).equals("DET")
          && after.tag(start + 1).equals("PROPN") && after.tag(start + 2).equals("PROPN")
          && after.phraseEnd(start) > start + 2;
      subject = two ? null : behind;
    }
    return subject == null ? null : Attribution.of(subject, before.span(last, last + 1), "utterance_noun");
  }

  private static boolean cites(Words words, int to) {
    return IntStream.range(0, to).anyMatch(i -> CITING.matcher(words.text(i)).matches());
  }

  /** Whether it is told what is done to the subject: "Ann wurde mit den Worten „…“ entlassen". */
  private static boolean suffers(Words before, Words after) {
    int auxiliary = VerbSecond.firstAuxiliary(before);
    return auxiliary > 0 && VerbSecond.mayBePassive(before.text(auxiliary))
        || IntStream.range(0, after.size()).anyMatch(i -> after.text(i).equals("worden"));
  }

  /** Whether words stand on something that comes up first: "einen Zettel mit den Worten", "Plakate mit den Worten". */
  private static boolean onThing(Words words, int noun) {
    int start = words.phraseStart(noun + 1);
    if (start > noun) {
      return false;
    }
    boolean named = start < noun && words.tag(start).equals("PROPN");
    boolean known = named || words.tag(start).equals("DET") || words.tag(start - 1).equals("ADP");
    return !known || NEW.matcher(words.text(start)).matches();
  }

  /** {@code In dem Brief ist von „…“ die Rede}: by the source that begins the sentence. */
  static @Nullable Attribution talk(QuoteContext context) {
    Words before = context.before();
    Words after = context.after();
    int of = before.size() - (before.tag(before.size() - 1).equals("DET") ? 2 : 1);
    boolean talk = before.verbSecond() && before.text(of).equalsIgnoreCase("von")
        && after.text(0).equals("die") && after.text(1).equals("Rede");
    if (!talk) {
      return null;
    }
    int end = before.text(0).equalsIgnoreCase("in") ? before.phraseEnd(1) : 0;
    Span cue = after.span(1, 2);
    return end > 1 && isText(before, 1, end)
        ? Attribution.of(before.span(1, end), cue, "source_named")
        : Attribution.unnamed(cue, "source_named");
  }

  /** Whether a phrase may be a text: "dem Brief", but "Ulm", "der vergangenen Woche". */
  public static boolean isText(Words words, int from, int end) {
    return words.tag(from).equals("DET") && !TIME.matcher(words.text(end - 1)).matches();
  }

  /** {@code …, wie die Menge „…“ rief}, {@code eine Frau, die „…“ rief}: the verb ends the clause of its subject. */
  static @Nullable Attribution clauseEnd(QuoteContext context) {
    Words before = context.before();
    Words after = context.after();
    boolean ends = after.size() == 1 || after.isPunctuation(1);
    boolean finite = after.isReport(0) && after.isCue(0) && VerbSecond.finite(after, 0);
    if (!before.verbSecond() || !ends || !finite) {
      return null;
    }
    int comma = before.size() - 1;
    while (comma >= 0 && !before.isPunctuation(comma) && !VerbSecond.finite(before, comma)) {
      comma--;
    }
    if (comma >= 0 && !before.text(comma).equals(",")) {
      return null;
    }
    boolean relative = comma > 0 && RELATIVE.contains(before.text(comma + 1))
        && before.phraseEnd(comma + 1) == comma + 1;
    Span subject = relative
        ? before.phraseWithComplement(comma)
        : before.tag(comma + 1).equals("SCONJ") && !UNREAL.contains(before.text(comma + 1).toLowerCase(Locale.ROOT))
            || before.text(comma + 1).equals("wie")
            ? VerbSecond.phraseAt(before, comma + 2)
            : null;
    return subject == null ? null : Attribution.of(subject, after.span(0, 1), "clause_end");
  }

  /** The source that a sentence names for what it reports: {@code In dem Brief heißt es, der Plan sei gut.} */
  public static @Nullable Attribution in(Words words) {
    return words.verbSecond() ? in(words, 0) : null;
  }

  /** {@code Ann hat den Plan als „…“ bezeichnet}, {@code Er wurde von Ann „…“ genannt}: the verb's end is behind it. */
  static @Nullable Attribution auxiliaryBefore(QuoteContext context) {
    Words before = context.before();
    // "von einem „klaren Foul“ des Torwarts gesprochen"
    Words behind = context.after();
    Words after = before.verbSecond() ? behind.from(behind.behindGenitive(0)) : behind;
    boolean ends = after.size() == 1 || after.isPunctuation(1) || after.text(1).equals("und")
        || after.tag(1).equals("AUX") || after.text(1).equals("worden");
    int auxiliary = before.verbSecond() && ends && after.isCue(0) ? VerbSecond.firstAuxiliary(before) : -1;
    // "Der Autor hat „Winter“ geschrieben": a name, unless "als" or an article leads to it
    boolean small = Character.isLowerCase(context.text().codePointAt(context.stretch().words().start()));
    String last = before.text(before.size() - 1);
    if (auxiliary < 0 || !small && !LEADING.contains(last)) {
      return null;
    }
    Span cue = after.span(0, 1);
    boolean passive = VerbSecond.isPassive(before.text(auxiliary), after.text(0)) || after.text(1).equals("worden");
    if (before.text(auxiliary).equals("habe") && before.text(auxiliary - 1).equalsIgnoreCase("man")) {
      // "Man habe das „…“ gesagt": somebody else tells of himself.
      return null;
    }
    if (passive && !LEADING.contains(last) && !after.text(0).equals("genannt")) {
      // "vom Publikum „gnadenlos“ kritisiert": the narrator's word
      return null;
    }
    Span speaker = passive ? VerbSecond.agent(before, auxiliary) : VerbSecond.sentenceSubject(before);
    // "Das Schiff wurde „Hoffnung“ genannt" gives a name.
    boolean unnamed = passive && last.equals("als");
    return speaker != null
        ? Attribution.of(speaker, cue, "auxiliary_before")
        : unnamed ? Attribution.unnamed(cue, "auxiliary_before") : null;
  }

  /** {@code …, wie Ann am Montag in Ulm mitteilte}: the verb ends the clause. Null if no cue does. */
  public static @Nullable Attribution asSaid(Words words, int how, String rule) {
    int start = words.text(how + 1).equals("aus") ? how + 2 : how + 1;
    int end = words.phraseEnd(start);
    for (int cue = end; end > start && cue < words.size() && cue < end + REACH; cue++) {
      if (words.text(cue).equals(",")) {
        return null;
      }
      if (words.isCue(cue)) {
        return Attribution.of(words.span(start, end), words.span(cue, cue + 1), rule);
      }
    }
    return null;
  }

  /** {@code Dem Bericht zufolge …}: the source stands before the word. Null if the words name none so. */
  public static @Nullable Attribution postposed(Words words, String rule) {
    for (int i = 1; words.verbSecond() && i < words.size() && i < WordRun.REACH; i++) {
      Span source = words.text(i).equals(POSTPOSITION) ? words.phraseWithComplement(i) : null;
      if (source != null) {
        return Attribution.of(source, words.span(i, i + 1), rule);
      }
    }
    return null;
  }

  private static @Nullable Attribution in(Words words, int from) {
    for (int verb = words.size() - 1; verb >= from; verb--) {
      Attribution found = source(words, verb);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Attribution source(Words words, int verb) {
    boolean impersonal = words.text(verb + 1).equals("es") || words.text(verb).startsWith("st");
    if (!VERBS.contains(words.text(verb)) || !impersonal) {
      return null;
    }
    int es = words.text(verb + 1).equals("es") ? verb + 2 : verb + 1;
    // "hieß es am Montag von der Polizei"
    int at = words.text(es).equals("am") ? es + 2 : es;
    // "hieß es von Anfang an" and "hieß es aus Angst" name nobody.
    boolean heard = es == verb + 2 && WHENCE.contains(words.text(at)) && ARTICLES.contains(words.text(at + 1))
        && !words.text(words.phraseEnd(at + 1)).equals("an");
    int end = heard || WHERE.contains(words.text(at)) ? words.phraseEnd(at + 1) : at;
    if (end > at + 1) {
      return Attribution.of(words.span(at + 1, end), words.span(verb, verb + 1), "source_named");
    }
    Span phrase = words.phraseWithComplement(verb);
    boolean first =
        phrase != null
            && words.indexAt(phrase.start()) == 1
            && WHERE.contains(words.text(0).toLowerCase(Locale.ROOT));
    return first ? Attribution.of(phrase, words.span(verb, verb + 1), "source_named") : null;
  }
}
