package org.pressmark.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
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
import org.pressmark.normalise.metadata.FrontMatter;
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
    FrontMatter stated = FrontMatter.of(article.text());
    Claims claims = stated.under(article.claims());
    List<Piece> pieces = BlockSplitter.split(article.text(), stated.end(), cleaner);
    List<Role> roles =
        RoleFinder.find(pieces, ClaimedText.text(claims.title()), ClaimedText.texts(claims.authors()));
    if (stated.end() > 0) {
      pieces = new ArrayList<>(pieces);
      roles = new ArrayList<>(roles);
      String text = cleaner.clean(article.text(), 0, stated.end());
      pieces.add(0, new Piece(0, stated.end(), text, 0, true, false, false));
      roles.add(0, Role.BOILERPLATE);
    }
    return labelled(article, claims, null, pieces, roles, cleaner.warnings());
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
    ArticleRows rows = new ArticleRows(article, claims, warnings);
    Metadata metadata = MetadataFinder.find(claims, date, pieces, roles, warnings);
    TextAssembler.Assembled assembled = TextAssembler.assemble(pieces, roles);
    Document document = rows.document(metadata, assembled);
    boolean marked = document.language() == null && article.form() == TextForm.HTML;
    String pageLanguage = marked ? claims.language() : null;
    List<Block> blocks = rows.blocks(pieces, roles, assembled);
    return new Normalised.Kept(new NormalisedArticle(document, blocks, pageLanguage));
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
    ArticleRows rows = new ArticleRows(article, article.claims(), warnings);
    Metadata metadata = MetadataFinder.find(article.claims(), null, List.of(), List.of(), warnings);
    return new Normalised.Kept(new NormalisedArticle(rows.document(metadata), rows.lines(lines), null));
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
}
