package org.pressmark.annotate.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Span;

/** Finds who said something where that is no subject: "described by Ann", "a tweet by Ann", "quoted Ann as saying". */
public final class Authorship {
  /** How somebody says something, not who: "said by telephone". */
  private static final Set<String> MANNER =
      Set.of("telephone", "phone", "email", "e-mail", "mail", "text", "letter", "fax", "video", "radio", "satellite");

  /** What somebody may be the author of, beside utterances. */
  private static final Set<String> DOCUMENTS =
      Set.of("report", "study", "survey", "poll", "analysis", "review", "paper", "article", "investigation");

  private static final Set<String> TIMES = Set.of("beginning", "end", "middle", "start", "time");
  private static final Set<String> PUBLISHED =
      Set.of("published", "released", "issued", "written", "prepared", "compiled", "conducted", "posted", "made");

  /** Verbs whose object spoke: "quoted Ann as saying". */
  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite");

  private static final Set<String> CITING = Set.of("zitieren", "zitiert", "zitierte", "zitierten");

  private Authorship() {}

  /**
   * Where the author begins of what a phrase names: {@code a tweet on Monday by Ann}; -1 if the phrase names nothing
   * that is said, or its author is not named.
   */
  public static int authorOf(Words words, int from, int to) {
    boolean some = words.text(from).equals("a") || words.text(from).equals("an");
    if (!some || to <= from || !words.isUtterance(to - 1) && !DOCUMENTS.contains(words.text(to - 1))) {
      return -1;
    }
    int by = ReportTime.after(words, PUBLISHED.contains(words.text(to)) ? to + 1 : to);
    int end = words.text(by).equals("by") || words.text(by).equals("from") ? words.phraseEnd(by + 1) : by;
    boolean body = words.text(by).equals("by") && words.text(by + 1).equals("the") && !isTime(words.text(end - 1));
    boolean named = words.tag(end - 1).equals("PROPN") || body;
    return end > by + 1 && named ? by + 1 : -1;
  }

  /** By the end of May, by the 1990s. */
  private static boolean isTime(String word) {
    return TIMES.contains(word) || word.chars().anyMatch(Character::isDigit);
  }

  /** The noun phrase behind "by" right behind a verb: "described by Ann". Null if none stands there. */
  public static @Nullable Span agent(Words words, int verb) {
    int by = verb + 1;
    int end = words.text(by).equals("by") ? words.titledEnd(by + 1) : by;
    // "protested by shouting"
    boolean manner = end == by + 2 && words.text(by + 1).endsWith("ing");
    manner |= end == by + 2 && MANNER.contains(words.text(by + 1));
    return end > by + 1 && !manner ? words.span(by + 1, end) : null;
  }

  /** Whom somebody quotes: "quoted the mayor of Ulm as saying". Null if nobody is quoted right before an index. */
  static @Nullable Span quotedBefore(Words words, int as) {
    Span phrase = words.phraseWithComplement(as);
    int start = phrase == null ? 0 : words.indexAt(phrase.start());
    return QUOTING.contains(words.text(start - 1)) ? phrase : null;
  }

  /** Where "saying" stands of "quoted Ann as saying" that begins at a verb; -1 if it does not. */
  public static int quotedSaying(Words words, int verb) {
    int end = words.complementEnd(words.phraseEnd(verb + 1));
    boolean quoted = QUOTING.contains(words.text(verb)) && end > verb + 1 && words.text(end).equals("as");
    return quoted && words.text(end + 1).endsWith("ing") && words.isReport(end + 1) ? end + 1 : -1;
  }

  /** Whom a German sentence quotes: "Die Zeitung zitiert Ann mit den Worten", "Dazu zitierte das Blatt den Wirt". */
  public static @Nullable Span cited(Words words, int verb) {
    if (!CITING.contains(words.text(verb))) {
      return null;
    }
    Span before = words.subjectBefore(verb);
    boolean led = before != null && words.tag(words.indexAt(before.start()) - 1).equals("ADP");
    int subject = words.skipAdverbs(verb + 1);
    int subjectEnd = words.phraseEnd(subject);
    if (before != null && !led) {
      return subjectEnd > subject ? words.span(subject, subjectEnd) : null;
    }
    int object = words.skipAdverbs(subjectEnd);
    int end = words.phraseEnd(object);
    return subjectEnd > subject && end > object ? words.span(object, end) : null;
  }
}
