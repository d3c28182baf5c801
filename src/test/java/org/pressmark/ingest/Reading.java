package org.pressmark.ingest;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;
import org.pressmark.problem.Problem;

/** Reads inputs to their end, for the tests of this package. */
public final class Reading {
  private Reading() {}

  static List<Ingested> all(Path input) {
    return all(input, IngestSettings.DEFAULT);
  }

  static List<Ingested> all(Path input, IngestSettings settings) {
    List<Ingested> found = new ArrayList<>();
    try (ArticleStream stream = Inputs.of(List.of(input), settings).open()) {
      stream.forEachRemaining(found::add);
    }
    return found;
  }

  public static List<Ingested> file(Path folder, String name, byte[] bytes, IngestSettings settings) throws IOException {
    return all(Files.write(folder.resolve(name), bytes), settings);
  }

  public static List<Ingested> file(Path folder, String name, String text) throws IOException {
    return file(folder, name, text.getBytes(StandardCharsets.UTF_8), IngestSettings.DEFAULT);
  }

  public static Problem problem(Ingested ingested) {
    return ((Ingested.Rejected) ingested).problem();
  }

  public static Article article(Ingested ingested) {
    return ((Ingested.Read) ingested).article();
  }

  /** One line: the article's number and text, or the whole message. */
  static String line(Ingested ingested) {
    if (ingested instanceof Ingested.Read read) {
      Article article = read.article();
      String record = article.sourcePath() + " " + article.sourceRecord();
      return record
          + " "
          + article.form()
          + " "
          + article.text().replace("\r", "\\r").replace("\n", "|")
          + " "
          + article.claims();
    }
    if (ingested instanceof Ingested.PassedOver passed) {
      return passed.toString();
    }
    return problem(ingested).message();
  }

  static byte[] zstd(byte[] bytes) {
    return Zstd.compress(bytes);
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }
}
