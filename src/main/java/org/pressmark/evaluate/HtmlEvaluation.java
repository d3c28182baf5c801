package org.pressmark.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.Inputs;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.model.TextForm;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;
import org.pressmark.normalise.html.HtmlPage;
import org.pressmark.schema.CodePoints;

/**
 * How well articles are found in HTML pages. The data is a folder with {@code truth.jsonl} (a page a line: {@code id},
 * {@code set}, {@code domain}, {@code url}, {@code truth}) and {@code pages/<id>.html}. The measures are those of
 * {@code score_extract.py}: for whole bodies the F1 of the mean precision and recall of four-word runs, for sets that
 * know only some segments their F1; titles up to a site's name, days of publication, authors (an agency counts as one
 * where the truth has it as such). Bodies are sought a second time in the text alone, without its markup.
 */
public final class HtmlEvaluation {
  private static final int LARGEST_PAGE_BYTES = 64 << 20;
  private static final int MOST_PASSES = 5;
  private static final double WARMER = 1.05;

  /** How the data is called where the markup was thrown away first. */
  private static final String BARE = ", text alone";

  private HtmlEvaluation() {}

  /**
   * The figures of each set, over all pages and over those of held-out outlets, the sets by name, the measures in a
   * fixed order; last how many pages a second of processor time makes documents of, files and all, in a warm Java.
   */
  public static List<Score> of(Path folder) {
    List<JsonNode> pages = LabelledFile.records(folder.resolve("truth.jsonl"));
    Map<String, SetScores> sets = new TreeMap<>();
    for (JsonNode page : pages) {
      JsonNode truth = page.path("truth");
      Article source = article(folder, page);
      NormalisedArticle article = source == null ? null : normalised(source);
      String body = body(article);
      String bareBody = source == null ? "" : body(normalised(bare(source)));
      String set = page.path("set").asText();
      boolean heldOut = OutletHalf.isHeldOut(page.path("domain").asText());
      for (String half : heldOut ? List.of("", OutletHalf.HELD_OUT) : List.of("")) {
        SetScores scores = sets.computeIfAbsent(set + half, name -> new SetScores());
        scores.addBody(truth, body);
        scores.addMetadata(truth, article);
        sets.computeIfAbsent(set + BARE + half, name -> new SetScores()).addBody(truth, bareBody);
      }
    }
    List<Score> scores = new ArrayList<>();
    sets.forEach((set, found) -> found.addTo(scores, set));
    scores.add(new Score(folder.getFileName().toString(), "pages a CPU-second", speed(folder, pages), pages.size()));
    return scores;
  }

  /** Goes over the pages until Java is warm: until another pass is hardly faster. */
  private static double speed(Path folder, List<JsonNode> pages) {
    double fastest = speedOfPass(folder, pages);
    for (int pass = 1; pass < MOST_PASSES; pass++) {
      double speed = speedOfPass(folder, pages);
      boolean warm = speed < fastest * WARMER;
      fastest = Math.max(speed, fastest);
      if (warm) {
        break;
      }
    }
    return fastest;
  }

  private static double speedOfPass(Path folder, List<JsonNode> pages) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (JsonNode page : pages) {
      Article article = article(folder, page);
      if (article != null) {
        normalised(article);
      }
    }
    return pages.size() * 1e9 / Math.max(1, threads.getCurrentThreadCpuTime() - before);
  }

  /** The page with the address that is known of it; null if it cannot be read. */
  private static @Nullable Article article(Path folder, JsonNode page) {
    Path file = folder.resolve("pages").resolve(page.path("id").asText() + ".html");
    try (ArticleStream stream =
        Inputs.of(List.of(file), new IngestSettings(false, Map.of(), LARGEST_PAGE_BYTES)).open()) {
      Claims claims = Claims.NONE.withUrl(page.path("url").textValue());
      return stream.next() instanceof Ingested.Read read ? with(claims, read.article()) : null;
    }
  }

  private static Article with(Claims claims, Article page) {
    return new Article(
        page.sourcePath(), page.sourceRecord(), page.sourceFormat(), page.sourceSha256(), page.sourceBytes(),
        page.text(), page.form(), claims);
  }

  /** The text of all blocks of an HTML page, as programs give it that throw the markup away. */
  private static Article bare(Article page) {
    String text =
        HtmlPage.read(page.text()).blocks().stream()
            .map(block -> oneLine(block.text()))
            .collect(Collectors.joining("\n\n"));
    return Article.ofText(page.sourcePath(), text, TextForm.PAGE_TEXT, page.claims());
  }

  /** Null if nothing of the page can be published. */
  private static @Nullable NormalisedArticle normalised(Article article) {
    return new Normaliser().normalise(article) instanceof Normalised.Kept kept ? kept.article() : null;
  }

  private static String oneLine(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  private static String body(@Nullable NormalisedArticle article) {
    if (article == null) {
      return "";
    }
    CodePoints text = CodePoints.of(article.document().text());
    List<String> parts = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kept() && block.role() != Role.TITLE && block.role() != Role.CAPTION) {
        parts.add(text.slice(block.textStart(), block.textEnd()));
      }
    }
    return String.join("\n\n", parts);
  }

  /** What was found in the pages of one set. */
  private static final class SetScores {
    private final List<TextOverlap> bodies = new ArrayList<>();
    private final Counts segments = new Counts();
    private final Counts authors = new Counts();
    private int segmentCount;
    private int titles;
    private int titlesRight;
    private int dates;
    private int datesRight;
    private int authored;

    void addBody(JsonNode truth, String body) {
      if (truth.has("body")) {
        bodies.add(TextOverlap.of(truth.path("body").asText(), body, truth.path("body_optional").asText()));
      }
      if (truth.has("with_")) {
        String found = oneLine(body);
        truth.path("with_").forEach(segment -> segment(true, found, segment));
        truth.path("without").forEach(segment -> segment(false, found, segment));
      }
    }

    void addMetadata(JsonNode truth, @Nullable NormalisedArticle article) {
      if (!truth.path("title").asText().isEmpty()) {
        titles++;
        String title = article == null || article.document().title() == null ? "" : article.document().title();
        titlesRight += MetadataMatch.sameTitle(truth.path("title").asText(), title) ? 1 : 0;
      }
      if (!truth.path("date").asText().isEmpty()) {
        dates++;
        String date = article == null ? "" : String.valueOf(article.document().publishedOn());
        datesRight += truth.path("date").asText().equals(date) ? 1 : 0;
      }
      if (!truth.path("authors").isEmpty()) {
        authored++;
        addAuthors(truth.path("authors"), article);
      }
    }

    private void segment(boolean wanted, String body, JsonNode segment) {
      segmentCount++;
      segments.add(wanted, body.contains(oneLine(segment.asText())));
    }

    private void addAuthors(JsonNode expected, @Nullable NormalisedArticle article) {
      List<String> named = new ArrayList<>();
      expected.forEach(author -> named.add(author.asText()));
      Set<String> wanted = MetadataMatch.names(named);
      Set<String> all = new HashSet<>(wanted);
      Set<String> got = MetadataMatch.names(article == null ? List.of() : article.document().authors());
      Set<String> agencies = MetadataMatch.names(article == null ? List.of() : article.document().agencies());
      agencies.retainAll(wanted);
      got.addAll(agencies);
      all.addAll(got);
      all.forEach(name -> authors.add(wanted.contains(name), got.contains(name)));
    }

    void addTo(List<Score> scores, String set) {
      if (!bodies.isEmpty()) {
        scores.add(new Score(set, "body, F1", bodyF1(), bodies.size()));
      }
      if (segmentCount > 0) {
        scores.add(new Score(set, "body segments, F1", segments.f1(), segmentCount));
      }
      if (titles > 0) {
        scores.add(new Score(set, "title, lenient", (double) titlesRight / titles, titles));
      }
      if (dates > 0) {
        scores.add(new Score(set, "date", (double) datesRight / dates, dates));
      }
      if (authored > 0) {
        scores.add(new Score(set, "authors, F1", authors.f1(), authored));
      }
    }

    private double bodyF1() {
      double precision =
          bodies.stream()
              .filter(text -> text.right() + text.surplus() > 0)
              .mapToDouble(text -> text.right() / (text.right() + text.surplus()))
              .average()
              .orElse(0);
      double recall =
          bodies.stream()
              .filter(text -> text.right() + text.missing() > 0)
              .mapToDouble(text -> text.right() / (text.right() + text.missing()))
              .average()
              .orElse(0);
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }
}
