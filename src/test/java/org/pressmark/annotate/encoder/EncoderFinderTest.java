package org.pressmark.annotate.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

class EncoderFinderTest {
  private static EncoderModel model;

  @BeforeAll
  static void open() throws IOException {
    model = TrainedModels.encoder();
  }

  @AfterAll
  static void close() {
    if (model != null) {
      model.close();
    }
  }

  private static List<List<NameSpan>> find(String... sentences) {
    return new EncoderFinder(model).find(Arrays.stream(sentences).map(sentence -> sentence.split(" ")).toList());
  }

  @Test
  void persons_organisations_and_places_are_found() {
    List<List<NameSpan>> names = find(
        "Marta Quennell of the World Health Organization arrived in Lisbon on Monday .",
        "Quennell met reporters there .");

    assertEquals(
        List.of(
            List.of(
                new NameSpan(0, 2, EntityType.PER),
                new NameSpan(4, 7, EntityType.ORG),
                new NameSpan(9, 10, EntityType.LOC)),
            List.of(new NameSpan(0, 1, EntityType.PER))),
        names);
  }

  @Test
  void it_finds_what_it_found_when_it_was_trained() throws IOException {
    try (InputStream in = Objects.requireNonNull(EncoderFinderTest.class.getResourceAsStream("trained.json"))) {
      for (JsonNode sentence : new ObjectMapper().readTree(in)) {
        String[] words = texts(sentence.path("words")).toArray(String[]::new);
        for (int i = 0; i < words.length; i++) {
          assertArrayEquals(numbers(sentence.path("pieces").get(i)), model.vocabulary().of(words[i]), words[i]);
          assertEquals(sentence.path("casings").get(i).asInt(), Casing.of(words[i]).ordinal(), words[i]);
        }
        List<String[]> document = new ArrayList<>();
        document.add(words);
        List<String> names = new EncoderFinder(model).find(document).get(0).stream()
            .map(name -> name.type() + " " + name.start() + " " + name.end()).toList();
        assertEquals(texts(sentence.path("names")), names, String.join(" ", words));
      }
    }
  }

  private static int[] numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void the_scores_of_a_window_are_the_same_bits_on_every_thread() throws InterruptedException, ExecutionException {
    String[] words = "Marta Quennell left Lisbon for the Harbour Commission .".split(" ");
    int[][] pieces = Arrays.stream(words).map(model.vocabulary()::of).toArray(int[][]::new);
    List<Window> windows =
        Windows.of(Collections.nCopies(99, words), Collections.nCopies(99, pieces), model.vocabulary());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<float[][]>> results = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        Window window = windows.get(i % windows.size());
        results.add(threads.submit(() -> model.scores(window)));
      }
      for (int i = 0; i < results.size(); i++) {
        float[][] alone = model.scores(windows.get(i % windows.size()));
        assertTrue(Arrays.deepEquals(alone, results.get(i).get()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_document_is_read_alike_whatever_was_read_before() {
    EncoderFinder finder = new EncoderFinder(model);
    List<String[]> document = new ArrayList<>();
    document.add("The Harbour Commission of Lisbon hired Marta Quennell .".split(" "));

    List<List<NameSpan>> first = finder.find(document);
    finder.find(List.of("Ada Brock".split(" "), "in the Gulf of Finland".split(" ")));

    assertEquals(first, finder.find(document));
  }

  @Test
  void empty_odd_and_endless_sentences_are_read() {
    String[] odd = {"\u0000", "\ud800", "😀", "", "人", "a".repeat(5_000), "\u200b", "-".repeat(5_000)};
    String[] endless = new String[3_000];
    Arrays.fill(endless, "Quennell");
    List<String[]> document = new ArrayList<>();
    document.add(new String[0]);
    document.add(odd);
    document.add(endless);

    List<List<NameSpan>> names = new EncoderFinder(model).find(document);

    assertEquals(3, names.size());
    assertTrue(names.get(0).isEmpty());
  }
}
