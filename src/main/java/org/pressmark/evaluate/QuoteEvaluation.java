package org.pressmark.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.evaluate.QuoteRecord.Part;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Quote;
import org.pressmark.model.TextForm;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;
import org.pressmark.schema.CodePoints;

/**
 * How well quotes and their speakers are found. The data is a file with a document a line: {@code text}, {@code lang},
 * {@code quotes} with {@code start}, {@code end} or {@code spans}, {@code type}, speaker and cue, all in code points.
 * The measures are those of {@code score_quotes.py}, scope {@code segments}: a stretch between quotation marks counts
 * as found if it shares 0.8 of its characters with what was found. Also: what is lost where one mark of each document
 * is missing, what is reported without marks, and how many documents a second of processor time does.
 */
public final class QuoteEvaluation {
  private static final String MARKS = "\"'“”„«»‹›‘’‚`";
  private static final String DOUBLE_MARKS = "\"“”„«»";

  private final DocumentAnnotator annotator;

  /** Whether the labels take a statement over several paragraphs for one; then what was found is joined too. */
  private final boolean joined;

  private QuoteEvaluation(DocumentAnnotator annotator, boolean joined) {
    this.annotator = annotator;
    this.joined = joined;
  }

  /** The figures of a file, the measures in a fixed order. */
  public static List<Score> of(Path file, EntityEngine engine) {
    List<JsonNode> documents = LabelledFile.records(file);
    boolean joined = documents.stream().anyMatch(QuoteEvaluation::runsOverParagraphs);
    try (AnnotationModels models = AnnotationModels.load(engine)) {
      return new QuoteEvaluation(new DocumentAnnotator(models), joined)
          .scores(file.getFileName().toString(), documents);
    }
  }

  private List<Score> scores(String data, List<JsonNode> documents) {
    QuoteTally tally = new QuoteTally();
    QuoteTally whole = new QuoteTally();
    QuoteTally broken = new QuoteTally();
    IndirectTally indirect = new IndirectTally();
    for (JsonNode document : documents) {
      String text = document.path("text").asText();
      String language = document.path("lang").asText("en");
      List<QuoteRecord> labelled = labelled(document, text);
      List<QuoteSegment> expected = QuoteSegment.of(text, labelled);
      List<QuoteRecord> records = found(text, language);
      List<QuoteSegment> found = QuoteSegment.of(text, records);
      indirect.add(text, labelled, records);
      tally.add(text, expected, found);
      tally.addScares(labelled, found);
      int mark = middleMark(text);
      if (mark >= 0) {
        String damaged = text.substring(0, mark) + text.substring(mark + 1);
        whole.add(text, expected, found);
        broken.add(
            damaged,
            expected.stream().map(segment -> segment.without(mark)).toList(),
            QuoteSegment.of(damaged, found(damaged, language)));
      }
    }
    List<Score> scores = new ArrayList<>(tally.scores(data));
    double loss = Math.max(0, whole.wholeF1() - broken.wholeF1());
    scores.add(new Score(data, "loss in F1 where one mark of each document is missing", loss, broken.expected()));
    scores.addAll(indirect.scores(data));
    scores.add(
        new Score(
            data,
            "documents a CPU-second, quotes alone",
            documentsPerSecond(documents),
            documents.size()));
    return scores;
  }

  /** Measured on the second pass, when Java has compiled what it will compile. */
  private double documentsPerSecond(List<JsonNode> documents) {
    long nanos = 0;
    for (int pass = 0; pass < 2; pass++) {
      nanos = 0;
      for (JsonNode document : documents) {
        NormalisedArticle article = article(document.path("text").asText(), document.path("lang").asText("en"));
        Runnable quotes = article == null ? () -> {} : annotator.quotesOf(article);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        quotes.run();
        nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      }
    }
    return documents.size() * 1e9 / Math.max(1, nanos);
  }

  private static boolean runsOverParagraphs(JsonNode document) {
    String text = document.path("text").asText();
    CodePoints offsets = CodePoints.of(text);
    for (JsonNode quote : document.path("quotes")) {
      boolean marked = quote.path("type").asText().equals("direct");
      if (marked
          && text.substring(
                  offsets.indexOf(quote.path("start").asInt()),
                  offsets.indexOf(quote.path("end").asInt()))
              .contains("\n\n")) {
        return true;
      }
    }
    return false;
  }

  private static int middleMark(String text) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (DOUBLE_MARKS.indexOf(text.charAt(i)) >= 0) {
        marks.add(i);
      }
    }
    return marks.isEmpty() ? -1 : marks.get(marks.size() / 2);
  }

  private static List<QuoteRecord> labelled(JsonNode document, String text) {
    CodePoints offsets = CodePoints.of(text);
    List<QuoteRecord> records = new ArrayList<>();
    for (JsonNode quote : document.path("quotes")) {
      List<Part> spans = new ArrayList<>();
      quote.path("spans").forEach(span -> spans.add(part(offsets, span.get(0), span.get(1))));
      if (spans.isEmpty()) {
        spans.add(part(offsets, quote.get("start"), quote.get("end")));
      }
      List<String> names = new ArrayList<>();
      Optional.ofNullable(quote.path("speaker_name").textValue()).filter(name -> !name.isEmpty()).ifPresent(names::add);
      quote.path("speaker_aliases").forEach(alias -> names.add(alias.asText()));
      records.add(
          new QuoteRecord(
              quote.path("type").asText(),
              spans,
              optional(offsets, quote, "speaker"),
              names,
              optional(offsets, quote, "cue")));
    }
    return records;
  }

  private static @Nullable Part optional(CodePoints offsets, JsonNode quote, String what) {
    JsonNode start = quote.path(what + "_start");
    return start.isInt() ? part(offsets, start, quote.path(what + "_end")) : null;
  }

  private static Part part(CodePoints offsets, JsonNode start, JsonNode end) {
    return new Part(offsets.indexOf(start.asInt()), offsets.indexOf(end.asInt()));
  }

  private List<QuoteRecord> found(String text, String language) {
    NormalisedArticle article = article(text, language);
    if (article == null) {
      return List.of();
    }
    CodePoints offsets = CodePoints.of(text);
    List<QuoteRecord> records = new ArrayList<>();
    String open = null;
    for (Quote quote : annotator.annotate(article).quotes()) {
      QuoteRecord record = record(text, offsets, quote);
      if (quote.chainId().equals(open)) {
        QuoteRecord earlier = records.remove(records.size() - 1);
        Part whole = new Part(earlier.spans().get(0).start(), record.spans().get(0).end());
        record = new QuoteRecord(earlier.kind(), List.of(whole), earlier.speaker(), earlier.names(), earlier.cue());
      }
      records.add(record);
      open = joined && quote.flags().contains("continued") ? quote.chainId() : null;
    }
    return records;
  }

  private static @Nullable NormalisedArticle article(String text, String language) {
    Article article = Article.ofText("quotes", text, TextForm.VERBATIM, Claims.NONE.withLanguage(language));
    return new Normaliser().normalise(article) instanceof Normalised.Kept kept ? kept.article() : null;
  }

  /** The quote with its marks, for which the segments are looked for. */
  private static QuoteRecord record(String text, CodePoints offsets, Quote quote) {
    int start = offsets.indexOf(quote.start());
    int end = offsets.indexOf(quote.end());
    start -= start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0 ? 1 : 0;
    end += end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
    return new QuoteRecord(
        quote.kind().term(), List.of(new Part(start, end)), part(offsets, quote.speakerStart(), quote.speakerEnd()),
        quote.speakerName() == null ? List.of() : List.of(quote.speakerName()),
        part(offsets, quote.cueStart(), quote.cueEnd()));
  }

  private static @Nullable Part part(CodePoints offsets, @Nullable Integer start, @Nullable Integer end) {
    return start == null || end == null ? null : new Part(offsets.indexOf(start), offsets.indexOf(end));
  }
}
