package org.pressmark.annotate.training;

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
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.problem.SystemReason;

/**
 * Reads a corpus in BIO: {@code # doc = NAME} starts a document, a line holds a token, a tab and {@code O},
 * {@code B-PER} or {@code I-PER}; an empty line ends a sentence. In UTF-8.
 */
public final class Corpus {
  private static final String DOCUMENT = "# doc = ";

  private final String file;
  private final List<List<LabelledSentence>> documents = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<NameSpan> names = new ArrayList<>();
  private int nameStart = -1;
  private @Nullable EntityType nameType;

  private Corpus(String file) {
    this.file = file;
  }

  /**
   * The documents of a corpus, in its order; none empty.
   *
   * @param path compressed with gzip if its name ends in {@code .gz}
   * @throws ProblemException if the file is missing, broken or not in that form
   */
  public static List<List<LabelledSentence>> read(Path path) {
    Corpus corpus = new Corpus(path.toString());
    if (!Files.isRegularFile(path)) {
      throw corpus.problem(Code.INPUT_MISSING, null, "labelled text");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8.newDecoder()))) {
      long number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
        corpus.line(line, number);
      }
    } catch (CharacterCodingException e) {
      throw corpus.problem(Code.BYTES_UNDECODABLE, null, "not UTF-8");
    } catch (ZipException | EOFException e) {
      throw corpus.problem(Code.COMPRESSION_BROKEN, null, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw corpus.problem(Code.FILE_UNREADABLE, null, SystemReason.of(e));
    }
    corpus.endSentence();
    corpus.documents.removeIf(List::isEmpty);
    return corpus.documents;
  }

  /** A file's bytes, decompressed with gzip if its name says so. */
  static InputStream open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void line(String line, long number) {
    if (line.startsWith(DOCUMENT)) {
      endSentence();
      documents.add(new ArrayList<>());
      return;
    }
    if (line.isEmpty()) {
      endSentence();
      return;
    }
    int tab = line.lastIndexOf('\t');
    if (tab <= 0) {
      throw problem(Code.RECORD_BROKEN, number, "expected a token, a tab and a label");
    }
    label(line.substring(tab + 1), number);
    tokens.add(line.substring(0, tab));
  }

  private void label(String label, long number) {
    if (label.equals("O")) {
      endName();
      return;
    }
    EntityType type = type(label, number);
    if (label.startsWith("B-") || type != nameType) {
      endName();
      nameStart = tokens.size();
      nameType = type;
    }
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

  private void endName() {
    if (nameType != null) {
      names.add(new NameSpan(nameStart, tokens.size(), nameType));
      nameType = null;
    }
  }

  private void endSentence() {
    endName();
    if (!tokens.isEmpty()) {
      if (documents.isEmpty()) {
        documents.add(new ArrayList<>());
      }
      documents.get(documents.size() - 1)
          .add(new LabelledSentence(tokens.toArray(String[]::new), Labels.encode(names, tokens.size())));
    }
    tokens.clear();
    names.clear();
  }

  private ProblemException problem(Code code, @Nullable Long line, String detail) {
    return new ProblemException(new Problem(code, line == null ? Place.file(file) : Place.line(file, line), detail));
  }
}
