package org.pressmark.annotate.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.annotate.names.NameFinder;
import org.pressmark.annotate.names.NameModel;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;
import org.pressmark.problem.Code;
import org.pressmark.problem.ProblemException;

class EntityTrainingTest {
  private static final Recipe RECIPE =
      new Recipe(
          List.of("people"),
          List.of("places"),
          List.of("places"),
          "clusters.tsv.gz",
          "classes.tsv.gz",
          "names.tsv",
          6,
          1,
          2,
          7,
          2,
          4,
          5_000,
          16);
  private static final String[] SENTENCE = {"Yesterday", "Ada", "Quill", "came", "to", "Quillport", "."};

  @TempDir Path folder;

  @Test
  void the_same_corpora_give_the_same_bytes_in_any_zone() throws IOException {
    corpora();
    Path first = folder.resolve("first.bin.gz");
    Path second = folder.resolve("second.bin.gz");

    EntityTraining.train(RECIPE, folder, first, line -> {});
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      EntityTraining.train(RECIPE, folder, second, line -> {});
    } finally {
      TimeZone.setDefault(zone);
    }

    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    assertFalse(Files.exists(folder.resolve("first.bin.gz.part")));
  }

  @Test
  void a_trained_model_finds_what_it_was_taught() throws IOException {
    corpora();
    Path model = folder.resolve("model.bin.gz");
    List<String> progress = new ArrayList<>();

    EntityTraining.train(RECIPE, folder, model, progress::add);

    try (InputStream in = Files.newInputStream(model)) {
      assertEquals(
          List.of(List.of(new NameSpan(1, 3, EntityType.PER), new NameSpan(5, 6, EntityType.LOC))),
          new NameFinder(NameModel.read(in)).find(List.<String[]>of(SENTENCE)));
    }
    assertEquals(List.of("read places: 1 documents", "read people: 1 documents"), progress.subList(0, 2));
    assertTrue(progress.get(progress.size() - 1).startsWith("wrote "));
  }

  @Test
  void opennlp_itself_can_run_the_model() throws IOException {
    corpora();
    Path model = folder.resolve("model.bin.gz");
    EntityTraining.train(RECIPE, folder, model, line -> {});

    try (InputStream in = new GZIPInputStream(Files.newInputStream(model))) {
      assertEquals(2, new NameFinderME(new TokenNameFinderModel(in)).find(SENTENCE).length);
    }
  }

  @Test
  void a_missing_corpus_is_a_problem_that_names_it() throws IOException {
    corpora();
    Files.delete(folder.resolve("places.bio.gz"));

    ProblemException thrown = assertThrows(
        ProblemException.class, () -> EntityTraining.train(RECIPE, folder, folder.resolve("model"), line -> {}));

    assertEquals(Code.INPUT_MISSING, thrown.problem().code());
    assertEquals(folder.resolve("places.bio.gz").toString(), thrown.problem().where().file());
    assertFalse(Files.exists(folder.resolve("model")));
  }

  @Test
  void a_broken_label_is_a_problem_with_its_line() throws IOException {
    gzip("people.bio.gz", "# doc = p\nAda\tB-PER\nQuill\tB-HUMAN\n");

    ProblemException thrown = assertThrows(ProblemException.class, () -> Corpus.read(folder.resolve("people.bio.gz")));

    assertEquals(Code.FIELD_INVALID, thrown.problem().code());
    assertEquals(3, thrown.problem().where().line());
  }

  @Test
  void a_corpus_cut_short_is_a_problem() throws IOException {
    gzip("people.bio.gz", "# doc = p\nAda\tB-PER\n".repeat(200));
    byte[] whole = Files.readAllBytes(folder.resolve("people.bio.gz"));
    Files.write(folder.resolve("people.bio.gz"), Arrays.copyOf(whole, whole.length - 9));

    ProblemException thrown = assertThrows(ProblemException.class, () -> Corpus.read(folder.resolve("people.bio.gz")));

    assertEquals(Code.COMPRESSION_BROKEN, thrown.problem().code());
  }

  @Test
  void a_recipe_says_which_key_is_wrong() throws IOException {
    Path file = folder.resolve("recipe.properties");
    Files.writeString(file, "gold = a, b\nclusters = c\ngazetteer = g\niteration = 3\n", StandardCharsets.UTF_8);

    ProblemException thrown = assertThrows(ProblemException.class, () -> Recipe.read(file));

    assertEquals(Code.FIELD_INVALID, thrown.problem().code());
    assertTrue(thrown.problem().detail().contains("iteration"));
  }

  @Test
  void a_corpus_is_labelled_anew_token_by_token() throws IOException {
    gzip("old.bio.gz", "# doc = a\nAda\tO\nQuill\tO\nTom\tB-LOC\nslept\tO\n\nYes\tO\n# doc = b\nOslo\tB-LOC\n");
    Path output = folder.resolve("new.bio.gz");

    Labelling.Agreement agreement = Labelling.label(
        document -> document.stream()
            .map(tokens -> tokens.length == 4
                ? List.of(new NameSpan(0, 2, EntityType.PER), new NameSpan(2, 3, EntityType.PER))
                : tokens[0].equals("Yes") ? List.<NameSpan>of() : List.of(new NameSpan(0, 1, EntityType.LOC)))
            .toList(),
        folder.resolve("old.bio.gz"),
        output);

    try (InputStream in = new GZIPInputStream(Files.newInputStream(output))) {
      assertEquals(
          "# doc = 0\nAda\tB-PER\nQuill\tI-PER\nTom\tB-PER\nslept\tO\n\nYes\tO\n\n# doc = 1\nOslo\tB-LOC\n\n",
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals(new Labelling.Agreement(2, 3), agreement);
  }

  @Test
  void labels_never_replace_their_corpus() throws IOException {
    gzip("old.bio.gz", "Oslo\tB-LOC\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

    ProblemException thrown = assertThrows(
        ProblemException.class, () -> Labelling.outputs(List.of(folder.resolve("old.bio.gz")), link));

    assertEquals(Code.USAGE, thrown.problem().code());
    assertEquals(folder.resolve("old.bio.gz").toString(), thrown.problem().where().file());
    assertTrue(thrown.problem().detail().contains("--output"));
  }

  @Test
  void two_corpora_of_one_name_cannot_be_labelled_into_one_folder() {
    List<Path> corpora = List.of(folder.resolve("a/x.bio.gz"), folder.resolve("b/x.bio.gz"));

    ProblemException thrown = assertThrows(
        ProblemException.class, () -> Labelling.outputs(corpora, folder.resolve("new")));

    assertEquals(Code.USAGE, thrown.problem().code());
    assertEquals(corpora.get(1).toString(), thrown.problem().where().file());
    assertEquals(
        List.of(folder.resolve("new/x.bio.gz")), Labelling.outputs(corpora.subList(0, 1), folder.resolve("new")));
  }

  @Test
  void a_file_is_replaced_only_by_a_whole_one() throws IOException {
    Path file = folder.resolve("labels");
    Files.writeString(file, "old");

    assertThrows(
        ProblemException.class,
        () -> WholeFile.write(file, out -> {
          out.write('n');
          throw new IOException("the disk is full");
        }));
    assertEquals("old", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("labels.part")));

    WholeFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertEquals("new", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("labels.part")));
  }

  @Test
  void the_shipped_recipe_can_be_read() {
    assertTrue(Recipe.shipped().conventions().contains("sil_enwiki"));
  }

  private void corpora() throws IOException {
    StringBuilder people = new StringBuilder("# doc = people\n");
    StringBuilder places = new StringBuilder("# doc = places\n");
    for (String verb : List.of("came", "went", "drove", "walked", "rode", "sailed")) {
      people
          .append("Yesterday\tO\nAda\tB-PER\nQuill\tI-PER\n")
          .append(verb)
          .append("\tO\nto\tO\nQuillport\tB-LOC\n.\tO\n\n");
      places.append("We\tO\n").append(verb).append("\tO\nto\tO\nVarnholm\tB-LOC\n.\tO\n\n");
    }
    gzip("people.bio.gz", people.toString());
    gzip("places.bio.gz", places.toString());
    gzip("classes.tsv.gz", "Quillport\tpaa\nVarnholm\tpab\n");
    gzip("clusters.tsv.gz", "came\t0100\nwent\t0100\nQuillport\t1110\nVarnholm\t1110\n");
    Files.writeString(folder.resolve("names.tsv"), "ada\tfirst\nquillport\tcity\n", StandardCharsets.UTF_8);
  }

  private void gzip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve(name), bytes.toByteArray());
  }
}
