package org.pressmark.normalise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.Ids;
import org.pressmark.model.LanguageTag;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.model.Sha256;
import org.pressmark.model.TextForm;
import org.pressmark.normalise.dates.DateReading;
import org.pressmark.normalise.html.HtmlPage;
import org.pressmark.normalise.markup.DoubtedMarkup;
import org.pressmark.normalise.markup.HtmlArticle;
import org.pressmark.normalise.markup.HtmlClaims;
import org.pressmark.normalise.markup.HtmlDate;
import org.pressmark.normalise.markup.HtmlHeader;
import org.pressmark.normalise.markup.HtmlRoles;
import org.pressmark.normalise.markup.ShownAuthors;
import org.pressmark.normalise.metadata.CanonicalUrl;
import org.pressmark.normalise.metadata.Metadata;
import org.pressmark.normalise.metadata.MetadataFinder;
import org.pressmark.normalise.pieces.BlockSplitter;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.pieces.SourceLine;
import org.pressmark.normalise.roles.RoleFinder;
import org.pressmark.normalise.text.ClaimedText;
import org.pressmark.normalise.text.TextCleaner;
import org.pressmark.normalise.text.Warning;
import org.pressmark.problem.Code;
import org.pressmark.problem.FailureGuard;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.schema.CodePoints;

/**
 * Makes a document of an article: labels every block of the page, sets furniture aside, finds the metadata.
 *
 * <p>The result depends on the article alone. Stateless; may be shared between threads. Takes time linear in the text.
 *
 * <p>{@code documents.text} is in Unicode normalisation form C with a blank line between blocks. An article marked as
 * verbatim keeps its text exactly, and each of its lines is body.
 */
public final class Normaliser {

  /**
   * {@link #normalise}, but an article that it fails on is a reject with {@link Code#ARTICLE_FAILED}. Not thread-safe.
   */
  public static Function<Article, Normalised> guarded() {
    return new FailureGuard<>(() -> new Normaliser()::normalise, Normaliser::place, Normalised.Rejected::new);
  }

  /** The document with its blocks, or why there is none: {@link Code#ARTICLE_EMPTY} if no running text is left. */
  public Normalised normalise(Article article) {
    return switch (article.form()) {
      case PAGE_TEXT -> page(article);
      case HTML -> html(article);
      case VERBATIM -> verbatim(article);
    };
  }

  private static Normalised page(Article article) {
    TextCleaner cleaner = new TextCleaner();
    List<Piece> pieces = BlockSplitter.split(article.text(), cleaner);
    List<Role> roles =
        RoleFinder.find(
            pieces,
            ClaimedText.text(article.claims().title()),
            ClaimedText.texts(article.claims().authors()));
    return labelled(article, article.claims(), null, pieces, roles, cleaner.warnings());
  }

  private static Normalised html(Article article) {
    TextCleaner cleaner = new TextCleaner();
    HtmlPage page = HtmlPage.read(article.text());
    HtmlArticle html = HtmlArticle.of(page, HtmlClaims.bareTitles(article.claims(), page.metadata()), cleaner);
    List<String> titles = HtmlClaims.titles(article.claims(), page.metadata());
    List<Role> roles = HtmlRoles.find(html, titles, page.metadata());
    roles =
        DoubtedMarkup.judge(
            html,
            roles,
            titles,
            ClaimedText.text(article.claims().title()),
            ClaimedText.texts(article.claims().authors()));
    HtmlHeader header = new HtmlHeader(html, roles);
    Claims claims = HtmlClaims.of(article.claims(), page.metadata(), new ShownAuthors(header));
    DateReading date = new HtmlDate(page.metadata(), header, claims.language(), claims.url()).find();
    return labelled(article, claims, date, html.pieces(), roles, cleaner.warnings());
  }

  private static Normalised labelled(
      Article article,
      Claims claims,
      @Nullable DateReading date,
      List<Piece> pieces,
      List<Role> roles,
      Set<Warning> warnings) {
    if (roles.stream().noneMatch(Normaliser::isText)) {
      return rejected(article, switch (pieces.size()) {
        case 0 -> "it is blank";
        case 1 -> "its only block is no running text";
        default -> "none of its " + pieces.size() + " blocks is running text";
      });
    }
    TextAssembler.Assembled assembled = TextAssembler.assemble(pieces, roles);
    Metadata metadata = MetadataFinder.find(claims, date, pieces, roles, warnings);
    String url = url(claims, warnings);
    String id = Ids.document(sourceKey(article, url));
    Ids ids = new Ids(id);
    Document document =
        document(
            id,
            article,
            claims,
            url,
            metadata,
            assembled.text(),
            assembled.length(),
            assembled.bodyStart(),
            assembled.bodyEnd(),
            warnings);
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
      int start = assembled.starts()[i];
      int sourceStart = sourceOffset + article.text().codePointCount(sourceIndex, piece.start());
      sourceOffset = sourceStart + article.text().codePointCount(piece.start(), piece.end());
      sourceIndex = piece.end();
      blocks.add(
          new Block(
              ids.block(page, inPage, inPage + text.length()),
              document.documentId(),
              i,
              role,
              start >= 0,
              start >= 0 ? start : null,
              start >= 0 ? start + text.codePointCount(0, text.length()) : null,
              sourceStart,
              sourceOffset,
              start >= 0 ? null : text));
      inPage += text.length() + TextAssembler.BETWEEN.length();
    }
    boolean marked = document.language() == null && article.form() == TextForm.HTML;
    String pageLanguage = marked ? claims.language() : null;
    return new Normalised.Kept(new NormalisedArticle(document, blocks, pageLanguage));
  }

  private static List<String> texts(List<Piece> pieces, List<Role> roles) {
    List<String> texts = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Role role = roles.get(i);
      texts.add(role.kept() ? TextAssembler.keptText(pieces.get(i), role) : pieces.get(i).text());
    }
    return texts;
  }

  private static Normalised verbatim(Article article) {
    String text = article.text();
    List<SourceLine> lines = SourceLine.of(text);
    if (lines.isEmpty()) {
      return rejected(article, "it is blank");
    }
    Set<Warning> warnings = new TextCleaner().warnings();
    if (!TextCleaner.isNormalised(text)) {
      warnings.add(Warning.TEXT_NOT_NFC);
    }
    Metadata metadata = MetadataFinder.find(article.claims(), null, List.of(), List.of(), warnings);
    String url = url(article.claims(), warnings);
    String id = Ids.document(sourceKey(article, url));
    Ids ids = new Ids(id);
    CodePoints offsets = CodePoints.of(text);
    Document document =
        document(
            id,
            article,
            article.claims(),
            url,
            metadata,
            text,
            offsets.length(),
            0,
            offsets.length(),
            warnings);
    List<Block> blocks = new ArrayList<>(lines.size());
    for (SourceLine line : lines) {
      int start = offsets.offsetOf(line.start());
      int end = offsets.offsetOf(line.end());
      String blockId = ids.block(text, line.start(), line.end());
      blocks.add(
          new Block(
              blockId,
              document.documentId(),
              blocks.size(),
              Role.BODY,
              true,
              start,
              end,
              start,
              end,
              null));
    }
    return new Normalised.Kept(new NormalisedArticle(document, blocks, null));
  }

  /** A headline alone is no article. */
  private static boolean isText(Role role) {
    return role == Role.BODY || role == Role.LIST_ITEM || role == Role.STANDFIRST || role == Role.CAPTION;
  }

  private static Normalised rejected(Article article, String detail) {
    return new Normalised.Rejected(new Problem(Code.ARTICLE_EMPTY, place(article), detail));
  }

  /** Where an article lies in the input. */
  public static Place place(Article article) {
    int record = article.sourceRecord() == null ? 0 : article.sourceRecord();
    return Place.source(article.sourcePath(), record, article.sourceFormat().hasLines());
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

  private static @Nullable String language(Claims claims, Set<Warning> warnings) {
    if (claims.language() == null || claims.language().isBlank()) {
      return null;
    }
    String tag = LanguageTag.of(claims.language());
    if (tag == null) {
      warnings.add(Warning.LANGUAGE_UNKNOWN);
    }
    return tag;
  }

  private static String sourceKey(Article article, @Nullable String url) {
    if (url != null) {
      return url;
    }
    String id = article.claims().sourceId();
    if (id != null) {
      return article.sourcePath() + "#" + id;
    }
    Integer record = article.sourceRecord();
    return record == null ? article.sourcePath() : article.sourcePath() + "#" + record;
  }

  private static Document document(
      String id,
      Article article,
      Claims claims,
      @Nullable String url,
      Metadata metadata,
      String text,
      int length,
      int bodyStart,
      int bodyEnd,
      Set<Warning> warnings) {
    String language = language(article.claims(), warnings);
    return new Document(
        id,
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
        Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
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
}
