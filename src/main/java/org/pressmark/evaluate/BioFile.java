package org.pressmark.evaluate;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.EntityType;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.problem.SystemReason;

/**
 * Reads texts in BIO: {@code # doc = NAME} starts a document, a line holds a token, a tab and {@code O}, {@code B-PER}
 * or {@code I-PER}; an empty line ends a sentence. The form keeps no spacing, so tokens are joined by one blank, but
 * for marks that close or open, and sentences by a line end.
 */
final class BioFile {
  private static final String DOCUMENT = "# doc = ";
  private static final Set<String> CLOSING =
      Set.of(
          ".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "'", "’", "”", "'s", "’s", "n't", "n’t",
          "'re", "'ve", "'ll", "'d", "'m");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "‘", "“", "$", "£", "€", "#");

  private final String file;
  private final List<LabelledText> texts = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private String id = "";
  private final StringBuilder text = new StringBuilder();
  private final List<LabelledName> names = new ArrayList<>();
  private int codePoints;
  private boolean opensSentence = true;
  private boolean afterOpening;
  private @Nullable EntityType open;

  private BioFile(String file) {
    this.file = file;
  }

  /**
   * The texts of a file, in its order; none empty.
   *
   * @param path compressed with gzip if its name ends in {@code .gz}
   * @throws ProblemException if the file is missing, broken or not in that form
   */
  static List<LabelledText> read(Path path) {
    BioFile labelled = new BioFile(path.toString());
    if (!Files.isRegularFile(path)) {
      throw labelled.problem(Code.INPUT_MISSING, null, "labelled text");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8.newDecoder()))) {
      long number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
        labelled.line(line, number);
      }
    } catch (CharacterCodingException e) {
      throw labelled.problem(Code.BYTES_UNDECODABLE, null, "not UTF-8");
    } catch (ZipException | EOFException e) {
      throw labelled.problem(Code.COMPRESSION_BROKEN, null, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw labelled.problem(Code.FILE_UNREADABLE, null, SystemReason.of(e));
    }
    labelled.endText();
    return labelled.texts;
  }

  private static InputStream open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void line(String line, long number) {
    if (line.startsWith(DOCUMENT)) {
      endText();
      id = line.substring(DOCUMENT.length());
    } else if (line.isEmpty()) {
      opensSentence = true;
    } else {
      int tab = line.lastIndexOf('\t');
      if (tab <= 0) {
        throw problem(Code.RECORD_BROKEN, number, "expected a token, a tab and a label");
      }
      String token = line.substring(0, tab);
      // In treebanks an underscore stands for a blank within a token.
      addToken(token.length() > 1 ? token.replace('_', ' ') : token);
      addLabel(line.substring(tab + 1), token.codePointCount(0, token.length()), number);
    }
  }

  private void addToken(String token) {
    if (opensSentence && codePoints > 0) {
      append("\n");
    } else if (!opensSentence && !afterOpening && !CLOSING.contains(token)) {
      append(" ");
    }
    if (opensSentence) {
      open = null;
    }
    append(token);
    opensSentence = false;
    afterOpening = OPENING.contains(token);
  }

  private void append(String more) {
    text.append(more);
    codePoints += more.codePointCount(0, more.length());
  }

  private void addLabel(String label, int length, long number) {
    if (label.equals("O")) {
      open = null;
      return;
    }
    EntityType type = type(label, number);
    int last = names.size() - 1;
    if (label.startsWith("I-") && type == open) {
      names.set(last, new LabelledName(names.get(last).start(), codePoints, type));
    } else {
      names.add(new LabelledName(codePoints - length, codePoints, type));
    }
    open = type;
  }

  private EntityType type(String label, long number) {
    for (EntityType type : EntityType.values()) {
      if (label.equals("B-" + type) || label.equals("I-" + type)) {
        return type;
      }
    }
    throw problem(
        Code.FIELD_INVALID,
        number,
        "the label is " + label + ", expected O, or B- or I- and PER, ORG, LOC or MISC");
  }

  private void endText() {
    if (codePoints > 0) {
      int times = seen.merge(id, 1, Integer::sum);
      texts.add(new LabelledText(times > 1 ? id + "-" + times : id, text.toString(), names));
    }
    text.setLength(0);
    names.clear();
    codePoints = 0;
    opensSentence = true;
    afterOpening = false;
    open = null;
  }

  private ProblemException problem(Code code, @Nullable Long line, String detail) {
    return new ProblemException(new Problem(code, line == null ? Place.file(file) : Place.line(file, line), detail));
  }
}
