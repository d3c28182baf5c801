package org.pressmark.release;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Lines;
import org.pressmark.problem.Code;
import org.pressmark.problem.ParserMessage;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.withheld.WithheldDocument;

/**
 * Reads {@code withheld.txt}: for each document of which words are withheld a line of JSON, by which its words are
 * known again. In the order of the documents; a release that withholds nothing has no such file. Memory does not grow
 * with it.
 */
public final class WithheldList implements Closeable {
  /** Nothing in a line grows with the text but the places of odd names. */
  private static final int LONGEST_LINE_BYTES = 16 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final Lines lines;
  private long number;

  /** Opens the file of a release; no link is followed. */
  public WithheldList(Path release) throws IOException {
    lines =
        new Lines(
            Files.newInputStream(release.resolve(Layout.WITHHELD), LinkOption.NOFOLLOW_LINKS),
            LONGEST_LINE_BYTES);
  }

  /**
   * The next document; null after the last.
   *
   * @throws ProblemException METADATA_INVALID, if the line is none of such a file; nothing more can be read then
   */
  public @Nullable WithheldDocument next() throws IOException {
    number++;
    try {
      if (!lines.next()) {
        return null;
      }
      return WithheldDocument.fromJson(JSON.readTree(lines.bytes(), 0, lines.length()));
    } catch (JsonProcessingException e) {
      throw invalid("it is no sound JSON: " + ParserMessage.plain(e.getOriginalMessage()), e);
    } catch (IllegalArgumentException | ZipException e) {
      throw invalid(String.valueOf(e.getMessage()), e);
    }
  }

  private ProblemException invalid(String detail, Exception cause) {
    return new ProblemException(
        new Problem(Code.METADATA_INVALID, Place.line(Layout.WITHHELD, number), detail), cause);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
