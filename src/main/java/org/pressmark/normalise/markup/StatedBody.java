package org.pressmark.normalise.markup;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.text.PhraseList;

/** Compares blocks with the article's text as the page's JSON-LD states it. */
final class StatedBody {
  private static final int WORDS = 4;
  private static final double MOST = 0.7;

  /** So many phrases are more than a teaser. */
  private static final int MIN_PHRASES = 60;

  /** So much of a stated text must stand on the page for it to be trusted. */
  private static final double MIN_STATED = 0.7;

  private static final int MAX_LENGTH = 500_000;

  private final Set<String> phrases = new HashSet<>();

  StatedBody(String text) {
    String bounded = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    addPhrases(PhraseList.fold(bounded), phrases);
  }

  /** For each piece of a page whether it is in the stated text; null if that is not to be trusted. */
  boolean @Nullable [] confirmed(HtmlArticle article) {
    if (phrases.size() < MIN_PHRASES) {
      return null;
    }
    boolean[] held = new boolean[article.pieces().size()];
    int words = 0;
    for (int i = 0; i < held.length; i++) {
      HtmlBlock block = article.blocks().get(i);
      Features features = article.features().get(i);
      held[i] = !block.has(Mark.HIDDEN) && !block.has(Mark.COMMENTS) && holds(features.folded());
      words += held[i] ? features.words() : 0;
    }
    // What the page states must stand on it: many sites state a teaser, or another article's text.
    return words >= phrases.size() * MIN_STATED ? held : null;
  }

  /** Whether most of a block's phrases are in the stated text; never for blocks of fewer than four words. */
  private boolean holds(String folded) {
    Set<String> own = new HashSet<>();
    addPhrases(folded, own);
    int found = 0;
    for (String phrase : own) {
      found += phrases.contains(phrase) ? 1 : 0;
    }
    return found > 0 && found >= own.size() * MOST;
  }

  private static void addPhrases(String folded, Set<String> phrases) {
    String[] words = folded.split(" ");
    for (int i = 0; i + WORDS <= words.length; i++) {
      phrases.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
    }
  }
}
