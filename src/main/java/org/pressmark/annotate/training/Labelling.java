package org.pressmark.annotate.training;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.problem.SystemReason;

/** Labels corpora anew with a name finder, so that another can learn from it. */
public final class Labelling {
  private Labelling() {}

  /**
   * Writes a corpus as it is, but with the names that an engine finds in place of its own.
   *
   * @param corpus as {@link Corpus} reads it
   * @param output of the same form; an existing file is replaced
   * @return how many sentences had those names before, and how many there are
   * @throws ProblemException if the corpus is missing or broken, or the output cannot be written
   */
  public static Agreement label(NameEngine engine, Path corpus, Path output) {
    List<List<LabelledSentence>> documents = Corpus.read(corpus);
    int same = 0;
    int all = 0;
    try (Writer writer =
        new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(output)), StandardCharsets.UTF_8)) {
      for (int number = 0; number < documents.size(); number++) {
        writer.write("# doc = " + number + "\n");
        List<LabelledSentence> document = documents.get(number);
        List<List<NameSpan>> found = engine.find(document.stream().map(LabelledSentence::tokens).toList());
        for (int i = 0; i < document.size(); i++) {
          write(document.get(i).tokens(), found.get(i), writer);
          same += found.get(i).equals(Labels.decode(document.get(i).labels())) ? 1 : 0;
        }
        all += document.size();
      }
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(Code.OUTPUT_UNWRITABLE, Place.file(output.toString()), SystemReason.of(e)), e);
    }
    return new Agreement(same, all);
  }

  /**
   * How often two labelings agree.
   *
   * @param same sentences that both label alike throughout
   */
  public record Agreement(int same, int sentences) {}

  private static void write(String[] tokens, List<NameSpan> names, Writer writer) throws IOException {
    int next = 0;
    for (int token = 0; token < tokens.length; token++) {
      if (next < names.size() && names.get(next).end() == token) {
        next++;
      }
      String label = "O";
      if (next < names.size() && names.get(next).start() <= token) {
        NameSpan name = names.get(next);
        label = (name.start() == token ? "B-" : "I-") + name.type();
      }
      writer.write(tokens[token] + "\t" + label + "\n");
    }
    writer.write("\n");
  }
}
