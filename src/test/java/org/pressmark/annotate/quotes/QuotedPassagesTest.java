package org.pressmark.annotate.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.annotate.Articles;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.Quote;

/**
 * Invented passages with every quote that they hold. In {@code passages-<language>[-<name>].txt} a blank line stands
 * between passages; a line is a paragraph, and one that begins with {@code >} a quote: kind, words, speaker, cue and
 * the speaker's name, in the order of the text; {@code -} where there is none.
 */
class QuotedPassagesTest {
  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @TestFactory
  Stream<DynamicTest> every_quote_of_a_passage_is_found_with_its_speaker() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> names = List.of(
        "en", "en-everyday", "en-papers", "en-politics", "en-sentences", "en-wires", "de", "de-everyday", "de-late",
        "de-media", "de-news", "de-papers", "de-reports", "de-traps", "fr", "fr-late", "fr-papers");
    for (String name : names) {
      String language = name.substring(0, 2);
      for (String passage : read("passages-" + name + ".txt").split("\n\n")) {
        List<String> lines = passage.lines().filter(line -> !line.startsWith("#")).toList();
        tests.add(DynamicTest.dynamicTest(lines.get(0), () -> holds(language, lines)));
      }
    }
    return tests.stream();
  }

  private void holds(String language, List<String> lines) {
    String[] paragraphs = lines.stream().filter(line -> !line.startsWith("> ")).toArray(String[]::new);
    List<String> expected =
        lines.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList();

    List<Quote> found = annotator.annotate(Articles.in(language, paragraphs)).quotes();

    assertEquals(String.join("\n", expected), String.join("\n", found.stream().map(QuotedPassagesTest::line).toList()));
  }

  private static String line(Quote quote) {
    return Stream.of(
            quote.kind().term(), quote.text(), quote.speakerText(), quote.cueText(), quote.speakerName())
        .map(part -> part == null ? "-" : part)
        .reduce((one, other) -> one + " | " + other)
        .orElseThrow();
  }

  private static String read(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(QuotedPassagesTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
