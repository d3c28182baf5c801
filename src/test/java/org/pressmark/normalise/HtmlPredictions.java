package org.pressmark.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.model.TextForm;

/**
 * Writes what Pressmark makes of a pack of HTML pages with known articles, as {@code score_extract.py} reads it. A
 * program, not a test: {@code HtmlPredictions PACK OUTPUT [ROUNDS]}, where PACK holds truth.jsonl and pages/ID.html.
 * The body is standfirst, paragraphs, subheadings and list items; of the truth only id and url are read.
 */
final class HtmlPredictions {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlPredictions() {}

  public static void main(String[] arguments) throws IOException {
    Path pack = Path.of(arguments[0]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    List<Article> articles = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(pack.resolve("truth.jsonl"), StandardCharsets.UTF_8)) {
      JsonNode truth = MAPPER.readTree(line);
      String id = truth.path("id").asText();
      byte[] bytes = Files.readAllBytes(pack.resolve("pages").resolve(id + ".html"));
      ids.add(id);
      articles.add(article(id, truth.path("url").asText(null), decoded(bytes)));
    }
    Normaliser normaliser = new Normaliser();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < rounds; round++) {
      long before = threads.getCurrentThreadCpuTime();
      try (BufferedWriter output = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
        for (int i = 0; i < articles.size(); i++) {
          Normalised made = normaliser.normalise(articles.get(i));
          output.write(MAPPER.writeValueAsString(prediction(ids.get(i), made)));
          output.newLine();
        }
      }
      double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
      System.out.println(articles.size() + " pages, " + Math.round(articles.size() / seconds) + " a CPU-second");
    }
  }

  /** As UTF-8 if it is that, else by what the page's head says of itself, as ingest would. */
  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
      Matcher named = CHARSET.matcher(head);
      boolean known = named.find() && Charset.isSupported(named.group(1)) && !named.group(1).equalsIgnoreCase("utf-8");
      return new String(bytes, Charset.forName(known ? named.group(1) : "windows-1252"));
    }
  }

  private static Article article(String id, String url, String html) {
    return Article.ofText(id + ".html", html, TextForm.HTML, Claims.NONE.withUrl(url));
  }

  private static ObjectNode prediction(String id, Normalised made) {
    ObjectNode prediction = MAPPER.createObjectNode().put("id", id);
    if (!(made instanceof Normalised.Kept kept)) {
      return prediction.put("text", "");
    }
    NormalisedArticle article = kept.article();
    Document document = article.document();
    prediction.put("text", bodyOf(article)).put("title", document.title());
    prediction.put("date", document.publishedOn() == null ? null : document.publishedOn().toString());
    document.authors().forEach(prediction.putArray("authors")::add);
    return prediction;
  }

  /** The kept blocks of an article but for title and captions, in source order, a blank line between. */
  static String bodyOf(NormalisedArticle article) {
    List<String> parts = new ArrayList<>();
    int[] codePoints = article.document().text().codePoints().toArray();
    for (Block block : article.blocks()) {
      if (block.kept() && block.role() != Role.TITLE && block.role() != Role.CAPTION) {
        parts.add(new String(codePoints, block.textStart(), block.textEnd() - block.textStart()));
      }
    }
    return String.join("\n\n", parts);
  }
}
