package org.pressmark.release.metadata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.pressmark.problem.Code;
import org.pressmark.problem.ParserMessage;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/** Reads the small files of a finished release, of which any may be missing, damaged or forged. */
public final class MetadataFile {
  /** No metadata file of a sound release comes near; a larger one is not read. */
  private static final int LARGEST_BYTES = 16 << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private MetadataFile() {}

  /**
   * A file's text. Never follows a link, nor opens a pipe.
   *
   * @throws ProblemException METADATA_INVALID, RELEASE_FILE_MISSING, RELEASE_FILE_IRREGULAR or FILE_UNREADABLE
   */
  public static String text(Path file) {
    return text(file, file.toString(), Code.METADATA_INVALID);
  }

  /**
   * The same, with a name and a code of the caller's in what is thrown.
   *
   * @param name what the file is called
   * @param invalid what a file is that is too large or not UTF-8
   */
  public static String text(Path file, String name, Code invalid) {
    Place where = Place.file(name);
    try {
      if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isRegularFile()) {
        throw new ProblemException(new Problem(Code.RELEASE_FILE_IRREGULAR, where, ""));
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
          throw new ProblemException(
              new Problem(invalid, where, "it is larger than " + LARGEST_BYTES + " bytes"));
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      }
    } catch (CharacterCodingException e) {
      throw new ProblemException(new Problem(invalid, where, "it is not UTF-8"), e);
    } catch (NoSuchFileException e) {
      throw new ProblemException(new Problem(Code.RELEASE_FILE_MISSING, where, ""), e);
    } catch (IOException e) {
      throw ProblemException.unreadable(where, e);
    }
  }

  /**
   * A file's JSON object.
   *
   * @throws ProblemException as {@link #text}; METADATA_INVALID if it holds none
   */
  public static JsonNode json(Path file) {
    return json(file, file.toString(), Code.METADATA_INVALID);
  }

  /** The same, with a name and a code of the caller's in what is thrown. */
  public static JsonNode json(Path file, String name, Code invalid) {
    String text = text(file, name, invalid);
    try {
      // Jackson ends deep nesting, long numbers and long names with an exception of their own.
      JsonNode node = JSON.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      Place where =
          e.getLocation() == null ? Place.file(name) : Place.line(name, Math.max(1, e.getLocation().getLineNr()));
      String detail = "it is no sound JSON: " + ParserMessage.plain(e.getOriginalMessage());
      throw new ProblemException(new Problem(invalid, where, detail), e);
    }
    throw new ProblemException(new Problem(invalid, Place.file(name), "it holds no JSON object"));
  }
}
