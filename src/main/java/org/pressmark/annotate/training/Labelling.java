package org.pressmark.annotate.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/** Labels corpora anew with a name finder, so that another can learn from it. */
public final class Labelling {
  private Labelling() {}

  /**
   * Where the labels of corpora go: into a folder, under the same names.
   *
   * @param folder need not exist
   * @return in the order of the corpora
   * @throws ProblemException if two corpora have one name, or a corpus would be written over
   */
  public static List<Path> outputs(List<Path> corpora, Path folder) {
    Set<Path> outputs = new LinkedHashSet<>();
    for (Path corpus : corpora) {
      Path output = folder.resolve(corpus.getFileName());
      if (!outputs.add(output)) {
        throw refused(corpus, "another input has this name too; label them into two folders");
      }
      if (isSame(corpus, output)) {
        throw refused(corpus, "its labels would replace it; name another folder with --output");
      }
    }
    return List.copyOf(outputs);
  }

  private static boolean isSame(Path corpus, Path output) {
    try {
      return Files.exists(corpus) && Files.exists(output) && Files.isSameFile(corpus, output);
    } catch (IOException e) {
      throw ProblemException.unreadable(Place.file(corpus.toString()), e);
    }
  }

  private static ProblemException refused(Path corpus, String detail) {
    return new ProblemException(new Problem(Code.USAGE, Place.file(corpus.toString()), detail));
  }

  /**
   * Writes a corpus as it is, but with the names that an engine finds in place of its own.
   *
   * @param corpus as {@link Corpus} reads it
   * @param output of the same form; an existing file is replaced, and only once the new one is complete
   * @return how many sentences had those names before, and how many there are
   * @throws ProblemException if the corpus is missing or broken, or the output cannot be written
   */
  public static Agreement label(NameEngine engine, Path corpus, Path output) {
    List<List<LabelledSentence>> documents = Corpus.read(corpus);
    List<List<List<NameSpan>>> found = documents.stream()
        .map(document -> engine.find(document.stream().map(LabelledSentence::tokens).toList()))
        .toList();
    WholeFile.write(output, out -> write(documents, found, out));
    return agreement(documents, found);
  }

  /**
   * How often two labelings agree.
   *
   * @param same sentences that both label alike throughout
   */
  public record Agreement(int same, int sentences) {}

  private static Agreement agreement(List<List<LabelledSentence>> documents, List<List<List<NameSpan>>> found) {
    int same = 0;
    int all = 0;
    for (int number = 0; number < documents.size(); number++) {
      List<LabelledSentence> document = documents.get(number);
      for (int i = 0; i < document.size(); i++) {
        same += found.get(number).get(i).equals(Labels.decode(document.get(i).labels())) ? 1 : 0;
      }
      all += document.size();
    }
    return new Agreement(same, all);
  }

  private static void write(
      List<List<LabelledSentence>> documents, List<List<List<NameSpan>>> found, OutputStream out) throws IOException {
    try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      for (int number = 0; number < documents.size(); number++) {
        writer.write("# doc = " + number + "\n");
        List<LabelledSentence> document = documents.get(number);
        for (int i = 0; i < document.size(); i++) {
          write(document.get(i).tokens(), found.get(number).get(i), writer);
        }
      }
    }
  }

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
