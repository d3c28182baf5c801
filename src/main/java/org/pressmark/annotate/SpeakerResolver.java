package org.pressmark.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out who a mention of a speaker is: a name, "he", or "the president". Says nothing rather than guess. */
final class SpeakerResolver {
  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 5;

  /** How many names back it may reach; bounds the search in an endless sentence. */
  private static final int MOST_NAMES = 60;

  private static final Set<String> WOMAN = Set.of("she", "elle");
  private static final Set<String> MAN = Set.of("he", "er", "il");

  /**
   * Who it is.
   *
   * @param mention the entity mention; null if none
   * @param name the fullest form in the document; null if unresolved
   */
  record Speaker(@Nullable Mention mention, @Nullable String name) {
    static final Speaker UNKNOWN = new Speaker(null, null);
  }

  private final Analysis analysis;
  private final PersonNames names;

  SpeakerResolver(Analysis analysis, CueLexicon lexicon) {
    this.analysis = analysis;
    this.names = new PersonNames(analysis, lexicon);
  }

  /** Who a mention is; unknown if the mention is null. */
  Speaker resolve(@Nullable Span speaker) {
    if (speaker == null) {
      return Speaker.UNKNOWN;
    }
    String words = analysis.text().substring(speaker.start(), speaker.end());
    String lower = words.toLowerCase(Locale.ROOT);
    if (WOMAN.contains(lower) || MAN.contains(lower)) {
      return pronoun(speaker, WOMAN.contains(lower));
    }
    PersonNames.Occurrence name = names.in(speaker);
    if (name != null) {
      return named(name);
    }
    String head = lower.substring(lower.lastIndexOf(' ') + 1);
    boolean definite = lower.startsWith("the ") || lower.startsWith("der ") || lower.startsWith("die ") || lower.startsWith("le ");
    return definite ? role(speaker, head) : Speaker.UNKNOWN;
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
      Boolean known = names.isFemale(candidate.last());
      return names.isPerson(candidate) && (known == null || known == woman);
    };
    PersonNames.Occurrence found = search(pronoun.start(), fits.and(candidate -> !candidate.governed()));
    if (found == null) {
      found = search(pronoun.start(), fits);
    }
    if (found == null) {
      return Speaker.UNKNOWN;
    }
    names.learn(found.last(), woman);
    return named(found);
  }

  private Speaker role(Span phrase, String head) {
    PersonNames.Occurrence found = search(phrase.start(), candidate -> names.hasRole(candidate.last(), head));
    return found == null ? Speaker.UNKNOWN : named(found);
  }

  /** The first fitting name of the nearest sentence that has one: the subject stands first more often than not. */
  private PersonNames.@Nullable Occurrence search(int before, Predicate<PersonNames.Occurrence> fits) {
    List<PersonNames.Occurrence> all = names.all();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int sentence = analysis.sentenceAt(before);
    PersonNames.Occurrence best = null;
    for (int i = low - 1; i >= 0 && i >= low - MOST_NAMES; i--) {
      PersonNames.Occurrence candidate = all.get(i);
      if (sentence - candidate.sentence() > REACH || best != null && candidate.sentence() != best.sentence()) {
        break;
      }
      if (fits.test(candidate)) {
        best = candidate;
      }
    }
    return best;
  }
}
