package org.pressmark.annotate.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.FirstNames;
import org.pressmark.annotate.analysis.Token;

/**
 * Rough parts of speech for languages that there is no tagger for: enough to find names, noun phrases and cues. German
 * and French articles, prepositions and pronouns are known; a capital makes a noun.
 */
final class PlainTags {
  private static final Set<String> ARTICLES =
      Set.of(
          "der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "eines", "einem",
          "einen", "le", "la", "les", "un", "une", "seine", "ihre", "sein", "ihr", "seiner",
          "seinem", "seinen", "ihrer", "ihrem", "ihren", "dieser", "diese", "dieses", "diesem",
          "diesen", "jeder", "jede", "kein", "keine", "keiner", "keinem", "keinen", "son", "sa",
          "ses", "leur", "leurs", "ce", "cette", "ces", "l'", "l’");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "im", "am", "an", "auf", "aus", "bei", "beim", "mit", "nach", "seit", "von", "vom",
          "vor", "zu", "zum", "zur", "für", "gegen", "um", "über", "unter", "durch", "ohne",
          "wegen", "zwischen", "gegenüber", "trotz", "hinter", "neben", "innerhalb", "angesichts", "gemäß",
          "de", "du", "des", "à", "au", "aux", "dans", "pour", "par", "sur", "en", "d'", "d’",
          "devant", "après", "avant", "chez", "dès", "depuis", "pendant", "vers", "contre", "entre", "sous", "sans");
  private static final Set<String> PRONOUNS =
      Set.of(
          "er", "sie", "es", "wir", "ich", "man", "il", "elle", "ils", "elles", "on", "je", "nous");
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "als", "dass", "daß", "weil", "wenn", "da", "ob", "obwohl", "nachdem", "bevor", "während", "indem", "falls");
  private static final Set<String> ADVERBS =
      Set.of(
          "auch", "zudem", "ferner", "weiter", "weiterhin", "gestern", "heute", "aussi", "encore", "se", "s'",
          "s’", "n'", "n’", "ne", "pas", "hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
          "dimanche", "ensuite", "notamment", "darin", "so", "dazu", "jedoch", "allerdings", "außerdem",
          "schließlich", "dagegen", "hingegen", "daraufhin", "später", "bereits", "ähnlich", "wörtlich", "zuvor",
          "zugleich", "gleichzeitig", "anschließend", "danach", "dabei", "dort", "nun", "jetzt", "dann",
          "zunächst", "zuletzt", "erneut", "deshalb", "daher", "trotzdem", "unterdessen", "inzwischen", "indes",
          "kürzlich", "abschließend", "hierzu", "derzeit", "dennoch", "ebenso");

  /** German words that often begin a sentence: a capital makes no noun of them. */
  private static final Set<String> STARTERS =
      Set.of(
          "aber", "doch", "nicht", "denn", "sondern", "wie", "was", "wer", "warum", "wo", "wann", "weshalb", "wieso",
          "also", "nur", "noch", "schon", "immer", "wieder", "sehr", "viele", "einige", "manche", "alle", "mehr",
          "besonders", "insgesamt", "zwar", "dafür", "davon", "damit", "darauf", "daran", "darüber", "klar", "unklar",
          "und", "oder", "statt", "dass");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "hat", "habe", "haben", "hatte", "hatten", "wird", "werde", "werden", "wurde", "wurden",
          "ist", "sind", "war", "waren", "will", "wollte", "wollen", "soll", "sollte", "sollen",
          "kann", "können", "konnte", "muss", "müssen", "darf", "dürfen", "a", "ont", "avait", "fait", "voulu",
          "est", "sont", "était");

  /** Behind these a French word in small letters is a noun or describes one. */
  private static final Set<String> BEFORE_NOUN = Set.of("DET", "NOUN", "NUM");

  /** French cues that are nouns as often. */
  private static final Set<String> NOUNS_TOO =
      Set.of("annonce", "critique", "demande", "juge", "lance", "note", "reproche", "riposte", "réplique");

  /** French adjectives that stand before their noun: "du même club". */
  private static final Set<String> BEFORE_NOUNS =
      Set.of("ancien", "autre", "futur", "grand", "jeune", "même", "nouveau", "petit", "premier");

  private static final Set<String> CONTRACTED = Set.of("du", "des", "au", "aux");

  /** Behind these "le" is a pronoun. */
  private static final Set<String> SUBJECTS = Set.of("PRON", "PROPN", "NOUN");

  private static final Set<String> NUMBERS =
      Set.of("cent", "cinq", "cinquante", "deux", "dix", "huit", "mille", "neuf", "plusieurs", "quatre", "sept", "six",
          "trente", "trois", "vingt");

  private static final Pattern PARTICIPLE_NOUN = Pattern.compile("\\p{L}+ée?s?");

  private static final Set<String> PARTICLES = Set.of("von", "van", "de");
  private static final Set<String> PARTICLE_ARTICLES = Set.of("der", "den", "dem");

  private PlainTags() {}

  static List<String> of(List<Token> tokens, CueLexicon lexicon) {
    List<String> tags = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      tags.add(tag(tokens.get(i).text(), i > 0 ? tags.get(i - 1) : "", lexicon));
    }
    if (lexicon.verbSecond()) {
      particles(tokens, tags);
    } else {
      nouns(tokens, tags);
    }
    return tags;
  }

  /** "dit le juge", but "Anne le juge"; "le président du club". */
  private static void nouns(List<Token> tokens, List<String> tags) {
    for (int i = 1; i < tags.size(); i++) {
      boolean article = tags.get(i - 1).equals("DET") && (i == 1 || !SUBJECTS.contains(tags.get(i - 2)));
      // "le président du club": an article is in the preposition
      boolean contracted = CONTRACTED.contains(tokens.get(i - 1).text()) && tags.get(i).equals("X")
          && !BEFORE_NOUNS.contains(tokens.get(i).text());
      if (contracted || article && NOUNS_TOO.contains(tokens.get(i).text())) {
        tags.set(i, "NOUN");
      }
    }
  }

  /** "von der" between a first name and a capital belongs to the name: "Ursula von der Aue". */
  private static void particles(List<Token> tokens, List<String> tags) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean particle = PARTICLES.contains(tokens.get(i).text());
      if (!particle || FirstNames.tellsWoman(tokens.get(i - 1).text()) == null) {
        continue;
      }
      int name = PARTICLE_ARTICLES.contains(tokens.get(i + 1).text()) ? i + 2 : i + 1;
      if (name < tokens.size() && tags.get(name).equals("PROPN")) {
        for (int part = i; part < name; part++) {
          tags.set(part, "PROPN");
        }
      }
    }
  }

  private static String tag(String word, String previous, CueLexicon lexicon) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      // "-Trainer" of "Gast-Trainer", "-jährige" of "41-jährige", which the English tokenizer cuts
      boolean part = word.length() > 1 && Character.isLetter(word.codePointAt(1));
      return !part ? "PUNCT" : Character.isUpperCase(word.codePointAt(1)) ? "PROPN" : "ADJ";
    }
    if (PRONOUNS.contains(lower)) {
      return "PRON";
    }
    if (ARTICLES.contains(lower)) {
      return "DET";
    }
    if (PREPOSITIONS.contains(lower)) {
      return "ADP";
    }
    if (!ADVERBS.contains(lower) && lexicon.beginsAccording(word)) {
      return "ADP";
    }
    if (ADVERBS.contains(lower)) {
      return "ADV";
    }
    if (NUMBERS.contains(lower)) {
      return "NUM";
    }
    if (CONJUNCTIONS.contains(lower) && (previous.isEmpty() || word.equals(lower))) {
      return "SCONJ";
    }
    if (AUXILIARIES.contains(lower)) {
      return "AUX";
    }
    // "das Schreiben" is a letter, and behind "l'" stands no participle but "l'accusé".
    boolean accused = !lexicon.verbSecond() && PARTICIPLE_NOUN.matcher(lower).matches();
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    // "Holger Pries": within a German sentence no verb has a capital.
    boolean name = capital && lexicon.verbSecond() && previous.equals("PROPN");
    boolean noun = name || (capital || accused) && previous.equals("DET");
    if (!noun && (lexicon.isSpeech(word) || lexicon.isJudgement(word))) {
      return "VERB";
    }
    if (capital) {
      return previous.isEmpty() && STARTERS.contains(lower) && lexicon.verbSecond() ? "X" : "PROPN";
    }
    if (!lexicon.verbSecond() && previous.equals("VERB") && lower.endsWith("ment")) {
      // "a répondu sobrement Anne"
      return "ADV";
    }
    if (!lexicon.verbSecond()) {
      // French nouns are small: what follows an article is one, and what follows that describes it.
      return BEFORE_NOUN.contains(previous) ? "NOUN" : "X";
    }
    if (Character.isDigit(word.codePointAt(0)) && (previous.equals("DET") || previous.equals("ADJ"))) {
      // "die 14 Zeugen", "der 41-jährige Zeuge"
      return "ADJ";
    }
    boolean ending = lower.endsWith("e") || lower.endsWith("en") || lower.endsWith("er") || lower.endsWith("es");
    return ending && (previous.equals("DET") || previous.equals("ADJ")) ? "ADJ" : "X";
  }
}
