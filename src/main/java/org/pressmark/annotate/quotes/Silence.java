package org.pressmark.annotate.quotes;

import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.grammar.Words;

/** Tells verbs of speech that report nothing: {@code said nothing of it}, {@code Neither would say why}. */
final class Silence {
  /** What a verb of speech may take that tells nothing of what was said. */
  private static final Set<String> LITTLE = Set.of("nothing", "little", "anything");

  private static final Set<String> NOBODY = Set.of("neither", "nobody", "none", "no");

  private Silence() {}

  /** {@code said nothing of it}, {@code has little to say about it}; but {@code said nothing would change} reports. */
  static boolean saysNothing(Words words, int cue) {
    int next = cue + 1;
    boolean noMore = words.text(next).equals("no") && words.text(next + 1).equals("more");
    boolean silent = noMore || LITTLE.contains(words.text(next));
    boolean object = silent && !words.isFinite(words.skipAdverbs(Math.max(words.phraseEnd(next), next + 1)));
    boolean least = LITTLE.contains(words.text(cue - 2)) || words.text(cue - 2).equals("more");
    return object || least && words.text(cue - 1).equals("to") || nobodySays(words, cue);
  }

  /** {@code Neither Ann nor Ben would say whether …} */
  private static boolean nobodySays(Words words, int cue) {
    boolean modal = words.text(cue - 1).equals("would") || words.text(cue - 1).equals("could");
    int start = modal ? words.mainClause(0) : cue;
    // "No doubt Ann would say" affirms.
    return start < cue && NOBODY.contains(words.text(start).toLowerCase(Locale.ROOT))
        && !words.text(start + 1).equals("doubt");
  }
}
