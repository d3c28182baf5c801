package org.pressmark.annotate.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.marks.QuoteMarks;

/** Words with their parts of speech: which of them are verbs and pronouns, and where noun phrases begin and end. */
public class WordRun {
  /** A subject and its cue stand near each other; bounds every search. */
  public static final int REACH = 30;

  /** Stands for quoted words among the narrator's. */
  public static final String QUOTED = "“”";

  static final Set<String> IN_PHRASE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  static final Set<String> BETWEEN = Set.of("ADV", "AUX", "PART");

  private static final Set<String> COMPLEMENT = Set.of("de", "du", "des", "d'", "d’");

  private static final Set<String> CLITICS =
      Set.of("l'", "l’", "le", "la", "les", "lui", "leur", "m'", "m’", "t'", "t’", "s'", "s’", "se", "y", "en");

  static final Set<String> GENITIVES = Set.of("des", "der", "eines", "einer", "seines", "seiner", "ihres", "ihrer");

  private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her", "lui");
  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "er", "sie", "il", "elle");

  /** What stands for people without a noun: "others said". */
  private static final Set<String> QUANTIFIERS =
      Set.of("another", "others", "some", "many", "most", "few", "several", "both");
  private static final Set<String> THEM = Set.of("them", "us", "you");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my", "your");

  final CueLexicon lexicon;
  final List<Token> tokens;
  final List<String> tags;

  WordRun(List<Token> tokens, List<String> tags, CueLexicon lexicon) {
    this.tokens = tokens;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  /** As {@link CueLexicon#verbSecond}. */
  public boolean verbSecond() {
    return lexicon.verbSecond();
  }

  public int size() {
    return tokens.size();
  }

  public boolean isEmpty() {
    return tokens.isEmpty();
  }

  public String text(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
  }

  public String tag(int index) {
    return index >= 0 && index < tags.size() ? tags.get(index) : "";
  }

  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  public boolean isVerb(int index) {
    return tag(index).equals("VERB") || tag(index).equals("AUX");
  }

  public boolean hasVerb() {
    return hasVerb(0, size());
  }

  public boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a verb, not an auxiliary, in small letters. */
  public boolean isLowerCaseVerb(int index) {
    return tag(index).equals("VERB") && Character.isLowerCase(text(index).codePointAt(0));
  }

  public boolean isPunctuation(int index) {
    return index >= 0
        && index < size()
        && !Character.isLetterOrDigit(text(index).codePointAt(0))
        && !text(index).startsWith("[")
        && !isHandle(text(index));
  }

  /** Whether a word is an account's name: "@annlee". */
  static boolean isHandle(String word) {
    return word.length() > 1 && word.charAt(0) == '@';
  }

  public boolean isDash(int index) {
    return text(index).equals("--") || text(index).length() == 1 && QuoteMarks.DASHES.contains(text(index));
  }

  /** Whether a word is a dash that no hyphen is written as. */
  public boolean isLongDash(int index) {
    return isDash(index) && !text(index).equals("-");
  }

  /** After any commas, dashes and stops from an index. */
  public int skipPunctuation(int from) {
    int i = from;
    while (i < size() && isPunctuation(i)) {
      i++;
    }
    return i;
  }

  public boolean isPronoun(int index) {
    return lexicon.pronouns().contains(text(index).toLowerCase(Locale.ROOT));
  }

  /** Whether a word is "him" or "her" alone, as in "according to her". */
  public boolean isObjectPronoun(int index) {
    return OBJECT_PRONOUNS.contains(text(index)) && !IN_PHRASE.contains(tag(index + 1));
  }

  /** Whether a word is "he" or "she", which no verb of speech takes as its object. */
  public boolean isThirdPerson(int index) {
    return THIRD_PERSON.contains(text(index).toLowerCase(Locale.ROOT));
  }

  /** The end of the noun phrase that begins at an index; the index itself if none does. */
  public int phraseEnd(int from) {
    // "one diplomat", "another said"
    boolean alone = !IN_PHRASE.contains(tag(from + 1));
    if (isPronoun(from) && (alone || !text(from).equalsIgnoreCase("one")) || standsAlone(from) && alone) {
      return from + 1;
    }
    int i = from;
    boolean noun = false;
    while (i < size() && i < from + REACH) {
      boolean possessive = i > from && possessive(i);
      boolean owner = tag(i).equals("PRON") && ownerWord(i);
      if (!IN_PHRASE.contains(tag(i)) && !possessive && !owner && !inCompound(i)) {
        break;
      }
      // "nach Angaben des Vereins Ende April"
      boolean time = noun && verbSecond() && ReportTime.beginsMonth(text(i), text(i + 1));
      if (time || i > from && tag(i).equals("DET") && noun && !possessive(i - 1)) {
        break;
      }
      noun |= NOUNS.contains(tag(i));
      i++;
    }
    return noun ? i : from;
  }

  /** The start of the noun phrase that ends before an index; the index itself if none does. */
  public int phraseStart(int to) {
    if (to > 0 && (isPronoun(to - 1) || standsAlone(to - 1))) {
      return to - 1;
    }
    int i = to;
    boolean noun = false;
    while (i > 0 && i > to - REACH) {
      boolean possessive = i < to && possessive(i - 1);
      boolean owner = tag(i - 1).equals("PRON") && ownerWord(i - 1);
      if (!IN_PHRASE.contains(tag(i - 1)) && !possessive && !owner && !inCompound(i - 1)) {
        break;
      }
      noun |= NOUNS.contains(tag(i - 1));
      i--;
      if (tag(i).equals("DET") && !(i > 0 && possessive(i - 1))) {
        break;
      }
    }
    return noun ? i : to;
  }

  final boolean standsAlone(int index) {
    return QUANTIFIERS.contains(text(index).toLowerCase(Locale.ROOT));
  }

  public boolean possessive(int index) {
    return text(index).endsWith("'s")
        || text(index).endsWith("’s")
        || text(index).equals("'") && tag(index).equals("PART");
  }

  /** A hyphen without blanks, or a word joined by one: "Britain-based". */
  private boolean inCompound(int index) {
    return joined(index, index + 1) && (text(index).equals("-") || text(index + 1).equals("-"))
        || joined(index - 1, index) && text(index - 1).equals("-");
  }

  /** Whether "those surveyed" ends before an index. */
  final boolean thoseBefore(int end) {
    return text(end - 2).equalsIgnoreCase("those") && text(end - 1).endsWith("ed") && isVerb(end - 1);
  }

  /** "one" of "one of them", which ends before an index. Null if nothing like it does. */
  final @Nullable Span partOfThem(int end) {
    int of = end - 2;
    if (of < 1 || !THEM.contains(text(end - 1)) || !text(of).equals("of")) {
      return null;
    }
    int start = phraseStart(of);
    boolean number = isPronoun(of - 1) || tag(of - 1).equals("NUM");
    return start < of || number ? span(Math.min(start, of - 1), of) : null;
  }

  boolean joined(int left, int right) {
    return left >= 0 && right < size() && tokens.get(left).end() == tokens.get(right).start();
  }

  public boolean ownerWord(int index) {
    return isOwner(text(index));
  }

  /** Whether a word says whose the next one is: "his". */
  static boolean isOwner(String word) {
    return OWNERS.contains(word.toLowerCase(Locale.ROOT));
  }

  public boolean isFinite(int index) {
    return isVerb(index) && !text(index).endsWith("ing")
        || index > 0 && tag(index - 1).equals("AUX") && !text(index - 1).endsWith("ing");
  }

  /** Behind the pronoun that French puts before its verb, "l'interroge le juge"; else the index itself. */
  public int afterClitics(int from) {
    boolean clitic = !lexicon.auxiliary().isEmpty() && CLITICS.contains(text(from)) && tag(from + 1).equals("VERB");
    return clitic ? from + 1 : from;
  }

  /** Before the pronouns that French puts between a subject and its verb: "Anne l'a répété". */
  int beforeClitics(int verb) {
    int at = verb;
    while (!lexicon.auxiliary().isEmpty() && at > 1 && CLITICS.contains(text(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the name begins that follows a prepositional phrase; the index itself if none does. */
  public int nameBehindListener(int preposition) {
    int i = preposition + 1;
    while (i < size() && (tag(i).equals("DET") || tag(i).equals("NOUN"))) {
      i++;
    }
    boolean acronym = i > preposition + 1 && text(i).length() > 1 && text(i).equals(text(i).toUpperCase(Locale.ROOT));
    int name = acronym ? i + 1 : i;
    boolean owned = acronym && tag(name).equals("DET") && phraseEnd(name) > name + 1;
    return name > preposition + 1 && (tag(name).equals("PROPN") || owned) ? name : preposition;
  }

  /**
   * Where a phrase ends with the name that it leads to: "le ministre de l'Intérieur Paul Morel", "the mayor, Ann Lee,";
   * the index itself if it leads to none.
   */
  public int nameEnd(int end) {
    int at = end;
    while (!lexicon.auxiliary().isEmpty() && COMPLEMENT.contains(text(at)) && phraseEnd(at + 1) > at + 1) {
      at = phraseEnd(at + 1);
    }
    boolean of = !lexicon.auxiliary().isEmpty() && text(at).equals("en") && tag(at - 1).equals("NOUN");
    int trade = of && !tag(at + 1).equals("PROPN") ? at + 2 : at;
    if (trade > at && phraseEnd(trade) > trade + 1 && allNames(trade, phraseEnd(trade))) {
      // "le metteur en scène Paul Morel"
      at = phraseEnd(trade);
    }
    int apposed = apposedEnd(verbSecond() ? behindGenitive(at) : at);
    return apposed > at ? apposed : at;
  }

  /** "der Leiter des Amtes, Ben Stein": behind the genitive. */
  public final int behindGenitive(int from) {
    return GENITIVES.contains(text(from)) ? phraseEnd(from) : from;
  }

  /** The end of the name between commas that explains the noun before an index; -1 if none does. */
  private int apposedEnd(int comma) {
    // A German noun has a capital, too.
    boolean noun = verbSecond() ? tag(phraseStart(comma)).equals("DET") : !tag(comma - 1).equals("PROPN");
    int end = noun && text(comma).equals(",") ? phraseEnd(comma + 1) : comma;
    int shortest = verbSecond() ? comma + 3 : comma + 2;
    boolean name = end >= shortest && (verbSecond() ? allNames(comma + 1, end) : endsWithName(comma + 1, end));
    return name && (end >= size() || isPunctuation(end)) ? end : -1;
  }

  /** Whether words are a name, or a role in small letters with a name of two words or more behind it. */
  final boolean endsWithName(int from, int to) {
    int name = to;
    while (name > from && tag(name - 1).equals("PROPN")) {
      name--;
    }
    return name == from ? from < to : to - name > 1 && tag(name - 1).equals("NOUN") && !possessive(name - 1);
  }

  boolean allNames(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tag(i).equals("PROPN")) {
        return false;
      }
    }
    return from < to;
  }

  /** The place of the word that begins at a place of the text; -1 if none does. */
  public int indexAt(int start) {
    for (int i = 0; i < size(); i++) {
      if (tokens.get(i).start() == start) {
        return i;
      }
    }
    return -1;
  }
}
