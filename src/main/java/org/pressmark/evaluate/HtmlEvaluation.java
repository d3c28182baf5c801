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
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;
import org.pressmark.schema.CodePoints;

/**
 * How well articles are found in HTML pages. The data is a folder with {@code truth.jsonl} (a page a line: {@code id},
 * {@code set}, {@code domain}, {@code url}, {@code truth}) and {@code pages/<id>.html}. The measures are those of
 * {@code score_extract.py}: for whole bodies the F1 of the mean precision and recall of four-word runs, for sets that
 * know only some segments their F1; titles up to a site's name, days of publication, authors (an agency counts as one
 * where the truth has it as such).
 */
public final class HtmlEvaluation {
  private static final int LARGEST_PAGE_BYTES = 64 << 20;
  private static final int MOST_PASSES = 5;
  private static final double WARMER = 1.05;

  private HtmlEvaluation() {}

  /**
   * The figures of each set, over all pages and over those of held-out outlets, the sets by name, the measures in a
   * fixed order; last how many pages a second of processor time makes documents of, files and all, in a warm Java.
   */
  public static List<Score> of(Path folder) {
    List<JsonNode> pages = LabelledFile.records(folder.resolve("truth.jsonl"));
    Map<String, SetScores> sets = new TreeMap<>();
    for (JsonNode page : pages) {
      NormalisedArticle article = normalised(folder, page);
      String set = page.path("set").asText();
      sets.computeIfAbsent(set, name -> new SetScores()).add(page.path("truth"), article);
      if (OutletHalf.isHeldOut(page.path("domain").asText())) {
        sets.computeIfAbsent(set + OutletHalf.HELD_OUT, name -> new SetScores()).add(page.path("truth"), article);
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
    pages.forEach(page -> normalised(folder, page));
    return pages.size() * 1e9 / Math.max(1, threads.getCurrentThreadCpuTime() - before);
  }

  private static @Nullable NormalisedArticle normalised(Path folder, JsonNode page) {
    Path file = folder.resolve("pages").resolve(page.path("id").asText() + ".html");
    return normalised(file, page.path("url").textValue());
  }

  /** Null if nothing of the page can be published. */
  private static @Nullable NormalisedArticle normalised(Path file, @Nullable String url) {
    try (ArticleStream stream =
        Inputs.of(List.of(file), new IngestSettings(false, Map.of(), LARGEST_PAGE_BYTES)).open()) {
      if (!(stream.next() instanceof Ingested.Read read)) {
        return null;
      }
      Article found = read.article();
      Claims claims = new Claims(null, url, null, null, List.of(), null, null, null, null, null);
      Article article =
          new Article(
              found.sourcePath(), found.sourceRecord(), found.sourceFormat(), found.sourceSha256(), found.sourceBytes(),
              found.text(), found.form(), claims);
      return new Normaliser().normalise(article) instanceof Normalised.Kept kept ? kept.article() : null;
    }
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
    private final List<Shingles.Match> bodies = new ArrayList<>();
    private final Counts segments = new Counts();
    private final Counts authors = new Counts();
    private int segmentCount;
    private int titles;
    private int titlesRight;
    private int dates;
    private int datesRight;
    private int authored;

    void add(JsonNode truth, @Nullable NormalisedArticle article) {
      String body = body(article);
      if (truth.has("body")) {
        bodies.add(Shingles.match(truth.path("body").asText(), body, truth.path("body_optional").asText()));
      }
      if (truth.has("with_")) {
        String found = oneLine(body);
        truth.path("with_").forEach(segment -> segment(true, found, segment));
        truth.path("without").forEach(segment -> segment(false, found, segment));
      }
      if (!truth.path("title").asText().isEmpty()) {
        titles++;
        String title = article == null || article.document().title() == null ? "" : article.document().title();
        titlesRight += Metadata.sameTitle(truth.path("title").asText(), title) ? 1 : 0;
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
      Set<String> wanted = Metadata.names(named);
      Set<String> all = new HashSet<>(wanted);
      Set<String> got = Metadata.names(article == null ? List.of() : article.document().authors());
      Set<String> agencies = Metadata.names(article == null ? List.of() : article.document().agencies());
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
              .filter(match -> match.right() + match.surplus() > 0)
              .mapToDouble(match -> match.right() / (match.right() + match.surplus()))
              .average()
              .orElse(0);
      double recall =
          bodies.stream()
              .filter(match -> match.right() + match.missing() > 0)
              .mapToDouble(match -> match.right() / (match.right() + match.missing()))
              .average()
              .orElse(0);
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static String oneLine(String text) {
      return text.replaceAll("(?U)\\s+", " ").strip();
    }
  }
}
