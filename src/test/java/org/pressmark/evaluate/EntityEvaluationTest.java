package org.pressmark.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.model.EntityType;
import org.pressmark.problem.Code;
import org.pressmark.problem.ProblemException;

class EntityEvaluationTest {
  private static final String BIO = """
      # doc = a
      Barack\tB-PER
      Obama\tI-PER
      flew\tO
      to\tO
      Berlin\tB-LOC
      (\tO
      Germany\tB-LOC
      )\tO
      .\tO

      😀\tO
      Nobody_else\tO
      's\tO

      # doc = a
      Rain\tB-ORG
      fell\tO
      """;

  @TempDir Path folder;

  @Test
  void tokens_become_text_and_labels_code_points() throws IOException {
    List<LabelledText> texts = LabelledText.read(file("gold.bio", BIO));

    assertEquals("Barack Obama flew to Berlin (Germany).\n😀 Nobody else's", texts.get(0).text());
    assertEquals(
        List.of(
            new LabelledName(0, 12, EntityType.PER),
            new LabelledName(21, 27, EntityType.LOC),
            new LabelledName(29, 36, EntityType.LOC)),
        texts.get(0).names());
    assertEquals(List.of("Rain fell"), texts.stream().skip(1).map(LabelledText::text).toList());
  }

  @Test
  void a_compressed_file_is_read_too() throws IOException {
    Path path = folder.resolve("gold.bio.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
      out.write(BIO.getBytes(StandardCharsets.UTF_8));
    }

    assertEquals(LabelledText.read(file("gold.bio", BIO)), LabelledText.read(path));
  }

  @Test
  void the_score_counts_exact_names_and_does_not_depend_on_threads() throws IOException {
    Path gold = file("gold.bio", BIO);
    AnnotationModels models = AnnotationModels.load();

    EntityScore score = EntityEvaluation.of(models, gold, 1);

    assertEquals(score, EntityEvaluation.of(models, gold, 3));
    assertEquals(new NameCounts(1, 1, 1), score.of(EntityType.PER));
    assertEquals(new NameCounts(2, 2, 2), score.of(EntityType.LOC));
    assertEquals(new NameCounts(0, 0, 1), score.of(EntityType.ORG));
    assertEquals(new NameCounts(3, 3, 4), score.micro());
  }

  @Test
  void a_wrong_label_is_a_problem_with_its_line() throws IOException {
    Path gold = file("bad.bio", "Ada\tB-PER\nQuill\tPER\n");

    ProblemException thrown = assertThrows(ProblemException.class, () -> LabelledText.read(gold));

    assertEquals(Code.FIELD_INVALID, thrown.problem().code());
    assertEquals(2, thrown.problem().where().line());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }
}
