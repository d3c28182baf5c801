package org.pressmark.release.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.SystemReason;

/**
 * A {@code dataset.yaml}.
 *
 * @param name of the dataset; null if not stated
 * @param version of the release; null if not stated
 * @param date of the release; null if not stated
 */
public record DatasetFile(
    @Nullable String name, @Nullable String version, @Nullable LocalDate date, DatasetDescription description) {
  /** What the file is called where nobody says otherwise. */
  public static final String NAME = "dataset.yaml";

  /** Nothing is said. */
  public static final DatasetFile NONE = new DatasetFile(null, null, null, DatasetDescription.NONE);

  /** No description comes near; a larger file is not read. */
  private static final int LARGEST_BYTES = 256 << 10;

  /**
   * What was found.
   *
   * @param file what could be understood
   * @param problems all that is wrong, in the order of lines: DATASET_FILE_INVALID, or INPUT_MISSING or FILE_UNREADABLE
   */
  public record Reading(DatasetFile file, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads and checks a file; links are followed. Never throws for what is wrong with it. */
  public static Reading read(Path path) {
    String place = path.toString();
    try {
      if (!Files.exists(path)) {
        return failed(new Problem(Code.INPUT_MISSING, Place.file(place), "it was to describe the dataset"));
      }
      if (!Files.isRegularFile(path)) {
        return failed(new Problem(Code.DATASET_FILE_INVALID, Place.file(place), "it is no regular file"));
      }
      try (InputStream in = Files.newInputStream(path)) {
        return parse(place, in.readNBytes(LARGEST_BYTES + 1));
      }
    } catch (IOException e) {
      return failed(new Problem(Code.FILE_UNREADABLE, Place.file(place), SystemReason.of(e)));
    }
  }

  /**
   * Reads and checks bytes.
   *
   * @param place the file's name, for the problems
   */
  static Reading parse(String place, byte[] bytes) {
    if (bytes.length > LARGEST_BYTES) {
      String detail = "expected at most " + LARGEST_BYTES + " bytes; a description of a dataset is a page";
      return failed(new Problem(Code.DATASET_FILE_INVALID, Place.file(place), detail));
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return failed(new Problem(Code.DATASET_FILE_INVALID, Place.file(place), "it is not UTF-8"));
    }
    List<Problem> problems = new ArrayList<>();
    YamlMapping root = YamlMapping.parse(place, text, problems);
    DatasetFile file = root == null ? NONE : new DatasetFields(root).read();
    problems.sort((a, b) -> Long.compare(line(a), line(b)));
    return new Reading(file, problems);
  }

  /** A file to fill in: it can be used as it is, and with every comment sign before a key taken away. */
  public static String template() {
    try (InputStream in = DatasetFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("the template of " + NAME + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long line(Problem problem) {
    Long line = problem.where().line();
    return line == null ? 0 : line;
  }

  private static Reading failed(Problem problem) {
    return new Reading(NONE, List.of(problem));
  }
}
