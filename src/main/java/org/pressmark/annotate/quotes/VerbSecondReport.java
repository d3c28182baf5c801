package org.pressmark.annotate.quotes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.attribution.Attribution;
import org.pressmark.annotate.attribution.VerbSecondSource;
import org.pressmark.annotate.grammar.VerbSecond;
import org.pressmark.annotate.grammar.Words;

/**
 * Finds reports where the verb comes second, as in German. What a cue reports stands behind a comma, and begins with
 * "dass", has its verb in the subjunctive or in second place, or ends with "zu" and an infinitive. There is no tagger.
 */
final class VerbSecondReport {
  /** How many words may stand between the cue and the comma: "sagte der Minister am Montag in Ulm". */
  private static final int BEFORE_COMMA = 24;

  private static final Set<String> THAT = Set.of("dass", "daß");
  private static final Set<String> ASKING = Set.of("ob", "wie", "warum", "weshalb");

  /** What begins a clause that no cue reports: "gab auf, um zu gehen", "reagierte auf Berichte, wonach". */
  private static final Set<String> APART = Set.of("wonach", "was", "um", "ohne", "statt", "anstatt");

  private static final Set<String> ASKED = Set.of("Was", "Wer", "Wie", "Wo", "Warum", "Wann", "Weshalb", "Wem", "Wen");

  private static final Set<String> JOINING = Set.of("und", "oder", "sowie");
  private static final Pattern INFINITIVE = Pattern.compile("\\p{Ll}+n");

  /** "abzubauen" */
  private static final Pattern SEPARABLE = Pattern.compile(
      "(ab|an|auf|aus|bei|durch|ein|entgegen|fest|fort|frei|her|heraus|hin|hinaus|los|mit|nach|teil|um|voran|vor|weg|"
          + "weiter|wieder|zu|zurück|zusammen)zu\\p{Ll}{2,}n");

  private static final Set<String> GIVING = Set.of("an", "bedenken", "bekannt", "Protokoll", "verstehen", "zu");

  /**
   * Verbs that report only with a second part at the end of their clause, "teilte … mit", "gab zu bedenken", by how
   * their forms begin.
   */
  private static final Map<String, Set<String>> PARTED =
      Map.ofEntries(
          Map.entry("fuhr", Set.of("fort")),
          Map.entry("fähr", Set.of("fort")),
          Map.entry("fügt", Set.of("hinzu")),
          Map.entry("gab", GIVING),
          Map.entry("gib", GIVING),
          Map.entry("hebt", Set.of("hervor")),
          Map.entry("hob", Set.of("hervor")),
          Map.entry("kündigt", Set.of("an")),
          Map.entry("legt", Set.of("dar", "nahe")),
          Map.entry("räumt", Set.of("ein")),
          Map.entry("stellt", Set.of("Aussicht", "fest", "heraus", "klar")),
          Map.entry("teilt", Set.of("mit")),
          Map.entry("weis", Set.of("darauf", "hin", "zurück")),
          Map.entry("wies", Set.of("darauf", "hin", "zurück")));

  /** What leaves no statement behind a verb: "sagte ab", "meinte es gut". */
  private static final Set<String> PARTS = Set.of("ab", "an", "auf", "aus", "ein", "los", "mit", "vor", "zu");

  /** Verbs whose clause may have its verb in second place as a statement has: "sagte, die Lage ist ernst". */
  private static final Pattern STATING =
      Pattern.compile(
          "(behaupt|bestätig|beteuer|beton|entgegn|ergänz|erklär|erwider|mein|sag|versicher|warn).*");

  /** Verbs at the end of a clause with "wie" that tells who reported the clause before it. */
  private static final Set<String> REPORTING =
      Set.of(
          "angab", "angaben", "ankündigte", "bekanntgab", "berichtet", "berichten", "berichtete", "berichteten",
          "bestätigte", "bestätigten", "betonte", "erklärte", "erklärten", "meldet", "melden", "meldete", "meldeten",
          "mitteilt", "mitteilen", "mitteilte", "mitteilten", "sagt", "sagte", "sagten", "schreibt", "schrieb",
          "schrieben");

  /** Before "wie" these compare: "so, wie Ann sagte". */
  private static final Set<String> COMPARING =
      Set.of("so", "genau", "genauso", "ebenso", "anders", "ähnlich", "darüber");

  /** Before "wie" these ask how something is done: "Die Studie zeigt, wie Zeitungen schrieben". */
  private static final Pattern EXAMINING =
      Pattern.compile(
          "(analys|beleucht|beobacht|beschreib|beschrieb|erforsch|erkenn|erkannt|erleb|hör|lern|merk|prüf|regel|sah|"
              + "schilder|seh|sieh|spür|unklar|untersuch|versteh|verstand|weiß|wiss|wuss|zeig).*");

  private static final Pattern POINTING = Pattern.compile("da(bei|für|gegen|mit|ran|rauf|rin|rum|rüber|von|vor|zu)");

  private static final Set<String> NEEDING_SOURCE =
      Set.of("Darstellung", "Einschätzung", "Informationen", "Überzeugung");

  private static final Pattern SEEKING =
      Pattern.compile("(Bedarf|Suche|Nachfrage|forsch|frag|greif|griff|recherchier|such|verlang).*");

  private static final Pattern DESCRIBING = Pattern.compile("\\p{Ll}+e[mnrs]");

  static final Set<String> SPEAKING_OF = Set.of("heißt", "heisst", "hieß", "hiess");

  private static final Set<String> FURTHER = Set.of("darin", "dazu", "dort", "weiter", "zudem");

  private static final int SHORTEST_CLAUSE = 3;

  /**
   * What a source reports, in places of the sentence's words.
   *
   * @param from where the report begins
   * @param to where it ends, exclusive
   * @param speaker the source
   * @param cue where the cue begins
   * @param cueEnd where it ends, exclusive
   * @param rule the name of the rule
   */
  record Sourced(int from, int to, @Nullable Span speaker, int cue, int cueEnd, String rule) {}

  private VerbSecondReport() {}

  /** Where the clause begins that a cue takes; -1 if none does. */
  static int after(Words words, int cue) {
    Set<String> parts = parts(words.text(cue));
    boolean parted = !parts.isEmpty();
    if (words.text(cue).startsWith("hervor")) {
      // "wer als Sieger hervorgeht, sei offen"
      return -1;
    }
    for (int comma = cue + 1; comma < words.size() - 2 && comma <= cue + BEFORE_COMMA; comma++) {
      if (!words.text(comma).equals(",")) {
        continue;
      }
      String next = words.text(comma + 1);
      if (APART.contains(next)) {
        return -1;
      }
      if (parted && !parts.contains(words.text(comma - 1))) {
        continue;
      }
      if (THAT.contains(next)) {
        return comma + 2;
      }
      // "kündigte Streiks an, die Bahn fuhr nicht": an object stands where a statement would.
      boolean first = words.comma(cue) == comma && (parted && comma == cue + 2 || !parted && states(words, cue, comma));
      boolean stated = first && verbSecond(words, comma + 1);
      if (ASKING.contains(next) || stated || reported(words, comma + 1)) {
        return comma + 1;
      }
    }
    return -1;
  }

  /** Whether only a subject, a listener, a time and a place stand behind a verb of speech: no object, no part. */
  private static boolean states(Words words, int cue, int comma) {
    boolean dependent = words.comma(0) == comma && (words.tag(0).equals("SCONJ") || ASKED.contains(words.text(0)));
    boolean statement = STATING.matcher(words.text(cue)).matches() && !PARTS.contains(words.text(comma - 1))
        && !dependent;
    Span before = words.subjectBefore(cue);
    boolean first = before != null && words.indexAt(before.start()) >= 0 && !words.tag(cue - 1).equals("ADP");
    int at = cue + 1;
    if (words.tag(at).equals("PRON")) {
      at++;
    } else if (!first || words.text(cue).startsWith("sag")) {
      at = VerbSecond.subjectEnd(words, at);
    }
    return statement && (at == comma || words.tag(at).equals("ADP") || words.tag(at).equals("ADV"))
        && words.comma(at) == comma;
  }

  /** Whether a subject and a verb behind it begin a main clause: "die Lage bessere sich", not "die Firmen berät, …". */
  private static boolean verbSecond(Words words, int from) {
    int noun = from;
    while (words.tag(noun).equals("X") && noun < from + 2 && Character.isLowerCase(words.text(noun).codePointAt(0))) {
      noun++;
    }
    int nounEnd = words.phraseEnd(noun);
    int verb = nounEnd > noun ? VerbSecond.behindGenitive(words, nounEnd) : from;
    boolean goesOn = verb + 1 < words.size() && !words.isPunctuation(verb + 1)
        && !JOINING.contains(words.text(verb + 1));
    return nounEnd > noun && goesOn && VerbSecond.finite(words, verb);
  }

  /** Whether words from an index to the end are what somebody else says: "sie seien da", "bald zu kommen". */
  private static boolean reported(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      boolean behindZu = words.text(i).equals("zu") && INFINITIVE.matcher(words.text(i + 1)).matches();
      boolean separable = SEPARABLE.matcher(words.text(i)).matches();
      boolean infinitive = behindZu && ends(words, i + 2) || separable && ends(words, i + 1);
      if (words.isSubjunctive(i) || infinitive) {
        return true;
      }
    }
    return false;
  }

  /** Whether an infinitive that ends before an index ends its clause. */
  private static boolean ends(Words words, int index) {
    return words.isPunctuation(index) || JOINING.contains(words.text(index));
  }

  /**
   * Whether a verb behind the comma after a clause tells what happened: {@code Nachdem Ann gegangen war, fuhr Ben nach
   * Ulm}, {@code …, stellten Kritiker Fragen}.
   */
  static boolean narrates(Words words, int comma, int cue) {
    boolean subordinate = words.tag(0).equals("SCONJ") || APART.contains(words.text(0).toLowerCase(Locale.ROOT));
    if (subordinate && words.comma(0) == comma) {
      return true;
    }
    int end = words.comma(cue) < 0 ? words.size() : words.comma(cue);
    while (end > cue && words.isPunctuation(end - 1)) {
      end--;
    }
    Set<String> parts = parts(words.text(cue));
    return !parts.isEmpty() && !parts.contains(words.text(end - 1));
  }

  /** The second parts with one of which a verb reports; empty where it needs none. */
  private static Set<String> parts(String verb) {
    for (Map.Entry<String, Set<String>> parted : PARTED.entrySet()) {
      if (verb.startsWith(parted.getKey())) {
        return parted.getValue();
      }
    }
    return Set.of();
  }

  /** {@code Wie Ann mitteilte, …}, {@code …, wie Ann mitteilte.}, {@code Laut Ann …}; null if no source is named. */
  static @Nullable Sourced sourced(Words words) {
    Sourced found = asSaid(words);
    if (found == null) {
      found = impersonal(words);
    }
    if (found == null) {
      found = according(words);
    }
    return found == null ? postposed(words) : found;
  }

  private static @Nullable Sourced asSaid(Words words) {
    if (words.text(0).equals("Wie")) {
      Attribution source = VerbSecondSource.asSaid(words, 0, "indirect_after_cue");
      int cue = source == null || source.cue() == null ? -1 : words.indexAt(source.cue().start());
      return cue > 0 && words.text(cue + 1).equals(",")
          ? new Sourced(cue + 2, words.size(), source.speaker(), cue, cue + 1, source.rule())
          : null;
    }
    for (int how = SHORTEST_CLAUSE + 1; how < words.size(); how++) {
      boolean clause = words.text(how).equals("wie") && words.text(how - 1).equals(",")
          && !COMPARING.contains(words.text(how - 2))
          && !EXAMINING.matcher(words.text(how - 2)).matches()
          && !cueBefore(words, how);
      Attribution source = clause ? VerbSecondSource.asSaid(words, how, "indirect_before_cue") : null;
      int cue = source == null || source.cue() == null ? -1 : words.indexAt(source.cue().start());
      boolean reports = cue > 0 && REPORTING.contains(words.text(cue)) && words.isPunctuation(cue + 1);
      if (reports && circumstances(words, how, cue)) {
        boolean last = cue + 2 >= words.size();
        String rule = last ? source.rule() : "indirect_around_cue";
        return new Sourced(0, last ? how - 1 : words.size(), source.speaker(), cue, cue + 1, rule);
      }
    }
    return null;
  }

  /** Whether the clause before "wie" may take that clause for its object: "erzählte, wie Ann sang". */
  private static boolean cueBefore(Words words, int how) {
    for (int i = how - 2; i >= 0 && !words.text(i).equals(","); i--) {
      if (words.isReport(i) || POINTING.matcher(words.text(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no object stands between the subject and its verb: "wie Ann gestern in Ulm sagte", not "Märchen". */
  private static boolean circumstances(Words words, int how, int cue) {
    int end = words.complementEnd(words.phraseEnd(how + 1));
    return end >= cue || !words.tag(end).equals("DET") && !words.tag(end).equals("PROPN");
  }

  /** {@code In dem Brief heißt es, der Plan sei gut.} {@code Der Plan sei gut, hieß es aus dem Amt.} */
  private static @Nullable Sourced impersonal(Words words) {
    for (int verb = 1; verb + 1 < words.size(); verb++) {
      if (!SPEAKING_OF.contains(words.text(verb)) || !words.text(verb + 1).equals("es")) {
        continue;
      }
      if (words.text(words.size() - 1).equals("?")) {
        // "Was heißt es, dass Ann geht?"
        return null;
      }
      Attribution source = VerbSecondSource.in(words);
      Span named = source == null ? null : source.speaker();
      // "In der Nacht hieß es", "Im Mai hieß es"
      int at = named == null ? -1 : words.indexAt(named.start());
      boolean text = at >= 0 && VerbSecondSource.isText(words, at, words.phraseEnd(at));
      Span speaker = text ? named : null;
      int next = verb + 2;
      // "Wenn es regnet, heißt es warten"
      boolean ends = words.isPunctuation(next) || words.tag(next).equals("ADP")
          || FURTHER.contains(words.text(next));
      if (words.text(verb - 1).equals(",") && verb > SHORTEST_CLAUSE) {
        if (!ends || narrates(words, verb - 1, verb)) {
          return null;
        }
        return new Sourced(0, verb - 1, speaker, verb, verb + 1, "indirect_before_cue");
      }
      int clause = after(words, verb);
      // "Nun heißt es, Ruhe zu bewahren" is a demand.
      boolean tells = clause > 0 && (THAT.contains(words.text(clause - 1)) || subjunctive(words, clause));
      return !tells ? null : new Sourced(clause, words.size(), speaker, verb, verb + 1, "indirect_after_cue");
    }
    return null;
  }

  private static boolean subjunctive(Words words, int from) {
    return IntStream.range(from, words.size()).anyMatch(words::isSubjunctive);
  }

  private static @Nullable Sourced according(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int cueEnd = words.accordingEnd(i);
      int from = behindSmall(words, i, cueEnd);
      int end = from == i ? i : words.phraseEnd(from);
      boolean so = words.text(i).equalsIgnoreCase("so");
      boolean behind = i > 2 && words.text(i - 1).equals(",");
      boolean named = i == 0 && cueEnd > i && words.text(cueEnd).equals(Words.QUOTED);
      if (named && VerbSecond.finite(words, cueEnd + 1)) {
        // "Laut „Ulmer Post“ sind …": what is in marks is the source's name.
        Span medium = words.span(cueEnd, cueEnd + 1);
        return new Sourced(cueEnd + 1, words.size(), medium, i, cueEnd, "indirect_after_according_to");
      }
      boolean medium = words.text(words.tag(from).equals("DET") ? from + 1 : from).equals(Words.QUOTED);
      boolean needed = !medium && !words.text(from).equals("aus") && NEEDING_SOURCE.contains(words.text(i + 1));
      boolean unnamed = end == from && (needed || cueEnd < i + 2);
      // "Kritik wurde laut", "so genannt", "so dass", "Und so endete der Tag", "sucht nach Informationen"
      if (from == i || unnamed || so && !behind || seeks(words, i)) {
        continue;
      }
      int source = cueEnd < from && words.tag(cueEnd).equals("X") ? cueEnd : from;
      boolean own = words.text(i + 1).startsWith("eigene");
      // "Nach eigenen Angaben ist der Verein …": the subject reports.
      Span speaker = own ? VerbSecond.sentenceSubject(words) : end == from ? null : words.span(source, end);
      if (behind && words.isPunctuation(end) && end + 1 == words.size()) {
        // "Die Lage sei ernst, so Ann."
        return new Sourced(0, i - 1, speaker, i, cueEnd, "indirect_before_according_to");
      }
      // "Laut Ann war …" and "Der Plan ist laut Ann …": all of the sentence but the source.
      String rule = i == 0 ? "indirect_after_according_to" : "indirect_around_cue";
      int start = i == 0 ? behindMedium(words, VerbSecond.behindGenitive(words, end)) : 0;
      return new Sourced(start, words.size(), speaker, i, cueEnd, rule);
    }
    return null;
  }

  /** Whether somebody looks for what "nach" leads: "fragte nach Medienberichten". */
  private static boolean seeks(Words words, int nach) {
    boolean after = nach > 0 && words.text(nach).equals("nach");
    return after && IntStream.range(0, nach).anyMatch(i -> SEEKING.matcher(words.text(i)).matches());
  }

  /** Behind what stands before a source's noun: "nach Angaben von Ann", "laut vorläufigem Ergebnis". */
  private static int behindSmall(Words words, int cue, int cueEnd) {
    int at = cueEnd;
    if (cueEnd > cue + 1 && words.text(at).equals("von")) {
      return at + 1;
    }
    while (cueEnd > cue && at < cueEnd + 2 && words.tag(at).equals("X")
        && DESCRIBING.matcher(words.text(at)).matches()) {
      at++;
    }
    return words.tag(at).equals("PROPN") ? at : cueEnd;
  }

  /** {@code Dem Bericht zufolge ist …} and {@code Der Plan ist dem Bericht zufolge …}. */
  private static @Nullable Sourced postposed(Words words) {
    Attribution source = VerbSecondSource.postposed(words, "indirect_around_cue");
    if (source == null || source.cue() == null || source.speaker() == null) {
      return null;
    }
    int cue = words.indexAt(source.cue().start());
    boolean first = words.indexAt(source.speaker().start()) == 0;
    String rule = first ? "indirect_after_according_to" : source.rule();
    return new Sourced(first ? cue + 1 : 0, words.size(), source.speaker(), cue, cue + 1, rule);
  }

  /** Behind the name in marks that ends a source: {@code Laut einem Bericht der „Post“ sollen …}. */
  private static int behindMedium(Words words, int end) {
    int quoted = end;
    while (quoted < end + 3 && (words.tag(quoted).equals("DET") || words.tag(quoted).equals("PROPN"))) {
      quoted++;
    }
    boolean medium = words.text(quoted).equals(Words.QUOTED) && VerbSecond.finite(words, quoted + 1);
    return medium ? quoted + 1 : end;
  }
}
