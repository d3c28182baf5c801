package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.model.Block;
import org.pressmark.model.Document;
import org.pressmark.model.Ids;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.model.SourceFormat;

/** Makes normalised articles for tests. */
public final class Articles {
  /** Loading takes a second; the models are immutable. */
  public static final AnnotationModels MODELS = AnnotationModels.load();

  private Articles() {}

  /** An English article whose paragraphs are body blocks. */
  public static NormalisedArticle of(String... paragraphs) {
    return in("en", paragraphs);
  }

  /** An article whose paragraphs are body blocks; the language may be null. */
  public static NormalisedArticle in(@Nullable String language, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!parts.isEmpty()) {
        text.append("\n\n");
      }
      parts.add(new Part(Role.BODY, text.length(), text.length() + paragraph.length()));
      text.append(paragraph);
    }
    return of(text.toString(), language, parts);
  }

  /** An article of one block whose page's markup says that it is in that language. */
  static NormalisedArticle ofPage(String pageLanguage, String text) {
    NormalisedArticle article = in(null, text);
    return new NormalisedArticle(article.document(), article.blocks(), pageLanguage);
  }

  /** An article given as a text and its blocks. */
  public static NormalisedArticle of(String text, @Nullable String language, List<Part> parts) {
    String id = Ids.document("test");
    Ids ids = new Ids(id);
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      int start = text.codePointCount(0, part.start());
      int end = text.codePointCount(0, part.end());
      blocks.add(new Block(
          ids.block(text, part.start(), part.end()), id, blocks.size(), part.role(), true, start, end, start,
          end, null));
    }
    String hash = Sha256.of(text);
    int length = text.codePointCount(0, text.length());
    Document document = new Document(
        id, null, null, "test.txt", null, SourceFormat.TEXT, hash, text.length(), null, null, null, null, null,
        List.of(), List.of(), null, null, language, text, length, hash, 0, length, null, false, null, null, null, 0, 0,
        0, List.of());
    return new NormalisedArticle(document, blocks, null);
  }

  /** One block of a text, in UTF-16 indexes. */
  record Part(Role role, int start, int end) {}
}
