package org.pressmark.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/** Reads labelled data: one JSON object a line. */
final class LabelledFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledFile() {}

  /**
   * All records of a file.
   *
   * @throws ProblemException if it is missing or unreadable, or a line is no JSON
   */
  static List<JsonNode> records(Path file) {
    List<JsonNode> records = new ArrayList<>();
    long line = 0;
    for (String record : text(file).split("\n")) {
      line++;
      try {
        records.add(JSON.readTree(record));
      } catch (JsonProcessingException e) {
        throw new ProblemException(new Problem(Code.RECORD_BROKEN, Place.line(file.toString(), line), "no JSON"), e);
      }
    }
    return records;
  }

  /** A whole file in UTF-8. */
  static String text(Path file) {
    if (!Files.exists(file)) {
      throw new ProblemException(new Problem(Code.INPUT_MISSING, Place.file(file.toString()), "labelled data"));
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new ProblemException(new Problem(Code.BYTES_UNDECODABLE, Place.file(file.toString()), "not UTF-8"), e);
    } catch (IOException e) {
      throw ProblemException.unreadable(Place.file(file.toString()), e);
    }
  }
}
