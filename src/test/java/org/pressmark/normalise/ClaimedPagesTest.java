package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.Document;

/**
 * Invented pages in the forms that content systems give them, whose JSON-LD, meta elements and text differ in what they
 * state. The comment at the head of each says what is right.
 */
class ClaimedPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/org/pressmark/normalise/claims");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void title_date_and_authors_are_those_of_the_article(Path page) throws IOException {
    String source = Files.readString(page);
    Document document = Pages.kept(Pages.html(source)).document();

    assertEquals(
        source.substring("<!--\n".length(), source.indexOf("\n-->")),
        "title: " + document.title() + "\ndate: " + document.publishedOn() + "\nauthors: "
            + String.join("; ", document.authors()));
  }
}
