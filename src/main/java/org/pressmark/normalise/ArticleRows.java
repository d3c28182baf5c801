package org.pressmark.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.Ids;
import org.pressmark.model.LanguageTag;
import org.pressmark.model.Role;
import org.pressmark.normalise.metadata.CanonicalUrl;
import org.pressmark.normalise.metadata.Metadata;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.pieces.SourceLine;
import org.pressmark.normalise.text.ClaimedText;
import org.pressmark.normalise.text.Warning;
import org.pressmark.schema.CodePoints;

/** Makes the rows of one article: its document, with the id that all its rows have, and its blocks. */
final class ArticleRows {
  private final Article article;
  private final Claims claims;
  private final Set<Warning> warnings;
  private final @Nullable String url;
  private final String documentId;
  private final Ids ids;

  /**
   * @param claims what the article's container states and, behind it, the page
   * @param warnings are added to, and stand in the document as they are when it is made
   */
  ArticleRows(Article article, Claims claims, Set<Warning> warnings) {
    this.article = article;
    this.claims = claims;
    this.warnings = warnings;
    this.url = url(claims, warnings);
    String place = Ids.place(article.sourcePath(), article.claims().sourceId(), article.sourceRecord());
    this.documentId = Ids.document(url == null ? place : url);
    this.ids = new Ids(documentId);
  }

  private static @Nullable String url(Claims claims, Set<Warning> warnings) {
    if (claims.url() == null || claims.url().isBlank()) {
      return null;
    }
    String url = CanonicalUrl.of(claims.url());
    if (url == null) {
      warnings.add(Warning.URL_INVALID);
    }
    return url;
  }

  /** The container's language; what a page says of its own is no more than a hint. */
  private @Nullable String language() {
    String stated = article.claims().language();
    if (stated == null || stated.isBlank()) {
      return null;
    }
    String tag = LanguageTag.of(stated);
    if (tag == null) {
      warnings.add(Warning.LANGUAGE_UNKNOWN);
    }
    return tag;
  }

  /** The document of an article whose text is kept exactly. */
  Document document(Metadata metadata) {
    int length = article.text().codePointCount(0, article.text().length());
    return document(metadata, article.text(), length, 0, length);
  }

  /** The document of a page. */
  Document document(Metadata metadata, TextAssembler.Assembled kept) {
    return document(metadata, kept.text(), kept.length(), kept.bodyStart(), kept.bodyEnd());
  }

  private Document document(Metadata metadata, String text, int length, int bodyStart, int bodyEnd) {
    String language = language();
    return new Document(
        documentId,
        url,
        claims.sourceId(),
        article.sourcePath(),
        article.sourceRecord(),
        article.sourceFormat(),
        article.sourceSha256(),
        article.sourceBytes(),
        claims.retrievedAt(),
        metadata.publisher(),
        metadata.section(),
        metadata.title(),
        metadata.standfirst(),
        metadata.authors(),
        metadata.agencies(),
        metadata.publishedOn(),
        metadata.publishedAt(),
        language,
        text,
        length,
        Sha256.of(text),
        bodyStart,
        bodyEnd,
        ClaimedText.text(claims.license()),
        false,
        null,
        null,
        null,
        0,
        0,
        0,
        warnings.stream().map(Warning::code).sorted().toList());
  }

  /** A block for each piece of a page, kept or set aside, in source order. */
  List<Block> blocks(List<Piece> pieces, List<Role> roles, TextAssembler.Assembled kept) {
    // Pieces stand in source order: counting on from one to the next needs no map of the whole source.
    int sourceIndex = 0;
    int sourceOffset = 0;
    List<String> texts = texts(pieces, roles);
    String page = String.join(TextAssembler.BETWEEN, texts);
    int inPage = 0;
    List<Block> blocks = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Role role = roles.get(i);
      String text = texts.get(i);
      int start = kept.starts()[i];
      boolean joined = start >= 0;
      int sourceStart = sourceOffset + article.text().codePointCount(sourceIndex, piece.start());
      sourceOffset = sourceStart + article.text().codePointCount(piece.start(), piece.end());
      sourceIndex = piece.end();
      blocks.add(
          new Block(
              ids.block(page, inPage, inPage + text.length()),
              documentId,
              i,
              role,
              joined,
              joined ? start : null,
              joined ? start + text.codePointCount(0, text.length()) : null,
              sourceStart,
              sourceOffset,
              joined ? null : text));
      inPage += text.length() + TextAssembler.BETWEEN.length();
    }
    return blocks;
  }

  private static List<String> texts(List<Piece> pieces, List<Role> roles) {
    List<String> texts = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Role role = roles.get(i);
      texts.add(role.kept() ? TextAssembler.keptText(pieces.get(i), role) : pieces.get(i).text());
    }
    return texts;
  }

  /** A block of body for each line of an article whose text is kept exactly. */
  List<Block> lines(List<SourceLine> lines) {
    String text = article.text();
    CodePoints offsets = CodePoints.of(text);
    List<Block> blocks = new ArrayList<>(lines.size());
    for (SourceLine line : lines) {
      int start = offsets.offsetOf(line.start());
      int end = offsets.offsetOf(line.end());
      String id = ids.block(text, line.start(), line.end());
      blocks.add(new Block(id, documentId, blocks.size(), Role.BODY, true, start, end, start, end, null));
    }
    return blocks;
  }
}
