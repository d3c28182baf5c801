package org.pressmark.annotate.attribution;

import java.util.Locale;
import java.util.Set;
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
    return words.verbSecond() ? source(words, words.skipPunctuation(0)) : null;
  }

  /** The source that a sentence names for what it reports: {@code In dem Brief heißt es, der Plan sei gut.} */
  static @Nullable Attribution in(Words words) {
    return words.verbSecond() ? in(words, 0) : null;
  }

  /** {@code Ann hat den Plan als „…“ bezeichnet}, {@code Er wurde von Ann „…“ genannt}: the verb's end is behind it. */
  static @Nullable Attribution auxiliaryBefore(QuoteContext context) {
    Words before = context.before();
    Words after = context.after();
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
    int end = words.phraseEnd(how + 1);
    for (int cue = end; end > how + 1 && cue < words.size() && cue < end + REACH; cue++) {
      if (words.text(cue).equals(",")) {
        return null;
      }
      if (words.isCue(cue)) {
        return Attribution.of(words.span(how + 1, end), words.span(cue, cue + 1), rule);
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
