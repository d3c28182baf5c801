package org.pressmark.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Quote;
import org.pressmark.model.Role;
import org.pressmark.schema.CodePoints;

/**
 * Writes what the annotator finds in the form that {@code ../shared/tools/quotes/score_quotes.py} reads. Run
 * {@code main(GOLD.jsonl, PREDICTIONS.jsonl)} on the test class path.
 */
public final class QuotePredictions {
  private static final String MARKS = "\"'“”„«»‹›‘’‚`";

  private QuotePredictions() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[1]), of(Path.of(arguments[0])), StandardCharsets.UTF_8);
  }

  /** One line of JSON for each line of gold. */
  static List<String> of(Path gold) throws IOException {
    ObjectMapper json = new ObjectMapper();
    DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);
    List<String> lines = new ArrayList<>();
    boolean joined = runsOverParagraphs(json, gold);
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      JsonNode document = json.readTree(line);
      ObjectNode prediction = json.createObjectNode().put("doc_id", document.get("doc_id").asText());
      AnnotatedDocument annotated =
          annotator.annotate(paragraphs(document.get("text").asText(), document.path("lang").asText("en")));
      ArrayNode quotes = prediction.putArray("quotes");
      write(annotated, quotes, joined);
      lines.add(json.writeValueAsString(prediction));
    }
    return lines;
  }

  /** Whether the labels take a statement over several paragraphs for one. */
  private static boolean runsOverParagraphs(ObjectMapper json, Path gold) throws IOException {
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      JsonNode document = json.readTree(line);
      CodePoints text = CodePoints.of(document.get("text").asText());
      for (JsonNode quote : document.get("quotes")) {
        boolean direct = quote.path("type").asText().equals("direct");
        if (direct && text.slice(quote.get("start").asInt(), quote.get("end").asInt()).contains("\n\n")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Each line is a block of body text, as {@code build --verbatim} has it. */
  public static NormalisedArticle paragraphs(String text, String language) {
    List<Articles.Part> parts = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        parts.add(new Articles.Part(Role.BODY, start, end));
      }
      from = to + 1;
    }
    return Articles.of(text, language, parts);
  }

  private static void write(AnnotatedDocument annotated, ArrayNode quotes, boolean joined) {
    String text = String.valueOf(annotated.document().text());
    CodePoints codePoints = CodePoints.of(text);
    @Nullable ObjectNode open = null;
    String openChain = "";
    for (Quote quote : annotated.quotes()) {
      int start = codePoints.indexOf(quote.start());
      int end = codePoints.indexOf(quote.end());
      // The scorer looks for the marks itself.
      if (start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      if (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (open != null && openChain.equals(quote.chainId())) {
        open.put("end", codePoints.offsetOf(end));
      } else {
        open = quotes.addObject()
            .put("start", codePoints.offsetOf(start))
            .put("end", codePoints.offsetOf(end))
            .put("type", quote.kind().term())
            .put("speaker_start", quote.speakerStart())
            .put("speaker_end", quote.speakerEnd())
            .put("speaker_name", quote.speakerName())
            .put("cue_start", quote.cueStart())
            .put("cue_end", quote.cueEnd())
            .put("rule", quote.rule());
      }
      // A statement over several paragraphs is one item of gold.
      openChain = quote.chainId();
      if (!joined || !quote.flags().contains("continued")) {
        open = null;
      }
    }
  }
}
