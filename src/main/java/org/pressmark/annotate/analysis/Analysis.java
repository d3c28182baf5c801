package org.pressmark.annotate.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Block;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.schema.CodePoints;

/**
 * What is known so far about one document while the annotators pass over it. All indexes are UTF-16 indexes into
 * {@link #text()}; they become code points once, when published rows are made of it. Belongs to one
 * thread and one document.
 */
public final class Analysis {
  /** The tagger reads about 20,000 tokens a second. No article is this long; in one that is, the rest is tagged X. */
  private static final int MOST_TAGGED = 100_000;

  private final Document document;
  private final List<Block> allBlocks;
  private final String text;
  private final CodePoints codePoints;
  private final List<TextBlock> blocks;
  private final Function<SentenceSpan, List<String>> tagger;
  private final Map<Integer, List<String>> tags = new HashMap<>();

  private final List<String> warnings;
  private int tagged;
  private final @Nullable String pageLanguage;
  private @Nullable String language;
  private List<SentenceSpan> sentences = List.of();
  private List<Mention> mentions = List.of();
  private List<Quotation> quotations = List.of();

  /** @param tagger the parts of speech of a sentence's tokens */
  public Analysis(NormalisedArticle article, Function<SentenceSpan, List<String>> tagger) {
    this.document = article.document();
    this.allBlocks = article.blocks();
    this.text = Objects.requireNonNull(document.text(), "an article is annotated before its text is withheld");
    this.codePoints = CodePoints.of(text);
    this.tagger = tagger;
    this.pageLanguage = article.pageLanguage();
    this.language = document.language();
    this.warnings = new ArrayList<>(document.warnings());
    List<TextBlock> kept = new ArrayList<>();
    for (Block block : allBlocks) {
      if (block.textStart() != null && block.textEnd() != null) {
        kept.add(new TextBlock(
            block.blockId(), block.role(), codePoints.indexOf(block.textStart()), codePoints.indexOf(block.textEnd())));
      }
    }
    // Captions stand after the body in the text, wherever the page had them.
    kept.sort((a, b) -> Integer.compare(a.start(), b.start()));
    this.blocks = List.copyOf(kept);
  }

  public Document document() {
    return document;
  }

  /** Every block of the page, those set aside included, in source order. */
  public List<Block> allBlocks() {
    return allBlocks;
  }

  public String text() {
    return text;
  }

  public CodePoints codePoints() {
    return codePoints;
  }

  /** The kept blocks, ordered by start, not overlapping. */
  public List<TextBlock> blocks() {
    return blocks;
  }

  /** The text's language as a BCP 47 tag; null if it could not be told. */
  public @Nullable String language() {
    return language;
  }

  /** What the page's markup says that it is written in, a BCP 47 tag; null if nothing, or if it does not count. */
  public @Nullable String pageLanguage() {
    return pageLanguage;
  }

  public void setLanguage(@Nullable String language) {
    this.language = language;
  }

  /** The document's warnings and those of the annotators so far, as codes. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  public void warn(String warning) {
    warnings.add(warning);
  }

  /** Ordered by start, not overlapping, each within one block. Empty before the sentence splitter has run. */
  public List<SentenceSpan> sentences() {
    return sentences;
  }

  public void setSentences(List<SentenceSpan> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** Ordered by start, not overlapping, each within one sentence. */
  public List<Mention> mentions() {
    return mentions;
  }

  public void setMentions(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  /** The mention that a place of the text belongs to; null if none does. */
  public @Nullable Mention mentionAt(int index) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < mentions.size() && mentions.get(low).start() <= index ? mentions.get(low) : null;
  }

  /** Ordered by start, then end. */
  public List<Quotation> quotations() {
    return quotations;
  }

  public void setQuotations(List<Quotation> quotations) {
    this.quotations = List.copyOf(quotations);
  }

  /**
   * The Universal Dependencies part of speech of each token of a sentence, such as {@code PROPN}. Found when first
   * asked for; {@code X} where a document is longer than any article. The tagger knows English only.
   *
   * @param sentence its place in {@link #sentences()}
   */
  public List<String> tags(int sentence) {
    return tags.computeIfAbsent(sentence, index -> {
      SentenceSpan span = sentences.get(index);
      tagged += span.tokens().size();
      return tagged > MOST_TAGGED ? Collections.nCopies(span.tokens().size(), "X") : tagger.apply(span);
    });
  }

  /** The place in {@link #sentences()} of the last sentence that begins at or before an index; -1 if none does. */
  public int sentenceAt(int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= index) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
