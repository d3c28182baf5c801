package org.pressmark.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.IngestSettings;
import org.pressmark.ingest.Ingested;
import org.pressmark.ingest.Inputs;
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
 * {@code set}, {@code url}, {@code truth}) and {@code pages/<id>.html}. The measures are those of {@code score_extract.py}:
 * for whole bodies the F1 of the mean precision and recall of four-word runs, for sets that know only some segments their
 * F1; titles up to a site's name, days of publication, authors.
 */
public final class HtmlEvaluation {
  private static final int LARGEST_PAGE_BYTES = 64 << 20;

  private HtmlEvaluation() {}

  /** The figures of each set, the sets by name, the measures in a fixed order. */
  public static List<Score> of(Path folder) {
    Map<String, SetScores> sets = new TreeMap<>();
    for (JsonNode page : LabelledFile.records(folder.resolve("truth.jsonl"))) {
      Path file = folder.resolve("pages").resolve(page.path("id").asText() + ".html");
      NormalisedArticle article = normalised(file, page.path("url").textValue());
      sets.computeIfAbsent(page.path("set").asText(), set -> new SetScores()).add(page.path("truth"), article);
    }
    List<Score> scores = new ArrayList<>();
    sets.forEach((set, found) -> found.addTo(scores, set));
    return scores;
  }

  /** Null if nothing of the page can be published. */
  private static @Nullable NormalisedArticle normalised(Path file, @Nullable String url) {
    try (ArticleStream stream = Inputs.of(List.of(file), new IngestSettings(false, Map.of(), LARGEST_PAGE_BYTES)).open()) {
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
        addAuthors(truth.path("authors"), article == null ? List.of() : article.document().authors());
      }
    }

    private void segment(boolean wanted, String body, JsonNode segment) {
      segmentCount++;
      segments.add(wanted, body.contains(oneLine(segment.asText())));
    }

    private void addAuthors(JsonNode expected, List<String> found) {
      List<String> named = new ArrayList<>();
      expected.forEach(author -> named.add(author.asText()));
      Set<String> wanted = Metadata.names(named);
      Set<String> all = new HashSet<>(wanted);
      Set<String> got = Metadata.names(found);
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
