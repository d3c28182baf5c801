package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Quote;
import org.pressmark.model.Sentence;
import org.pressmark.schema.CodePoints;

class AnnotationProperties {
  private static final List<String> PIECES =
      List.of(
          "\"", "“", "”", "'", "’", "‘", "„", "«", "»", "''", "``", " ", " ", ", ", ". ", "! ", "? ", "… ",
          ": ", "Ann Lee", "said", "he", "She", "told reporters", "that", "the president", "President Marsh",
          "according to", "3", "U.S.", "😀", "𝔅en", "\n", "(", ")", "-", "—", "\u00a0", "'s", "weird",
          "It is late", ", adding ", " citing ", ", who ", " one ", " of them ", " rose ", " close to ", " as saying ",
          " quoted ", " by ", " When ", "Mrs. ", " Jr.", "d'", "dit-elle", " selon ", " zufolge ", ", so ", " der ");

  private static final List<String> LANGUAGES = List.of("en", "de", "fr");

  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @Property(tries = 400)
  void any_text_has_true_spans_and_the_same_result_twice(@ForAll("articles") List<String> paragraphs) {
    String[] blocks = paragraphs.stream().filter(text -> !text.isBlank()).toArray(String[]::new);
    String language = LANGUAGES.get(blocks.length % LANGUAGES.size());
    AnnotatedDocument document = annotator.annotate(Articles.in(language, blocks));

    CodePoints text = CodePoints.of(String.valueOf(document.document().text()));
    int last = 0;
    for (Sentence sentence : document.sentences()) {
      assertTrue(sentence.start() >= last);
      assertEquals(sentence.text(), text.slice(sentence.start(), sentence.end()));
      last = sentence.end();
    }
    for (Quote quote : document.quotes()) {
      assertEquals(quote.text(), text.slice(quote.start(), quote.end()));
      if (quote.speakerStart() != null && quote.speakerEnd() != null) {
        assertEquals(quote.speakerText(), text.slice(quote.speakerStart(), quote.speakerEnd()));
      }
      if (quote.cueStart() != null && quote.cueEnd() != null) {
        assertEquals(quote.cueText(), text.slice(quote.cueStart(), quote.cueEnd()));
      }
    }
    assertEquals(document, annotator.annotate(Articles.in(language, blocks)));
  }

  @Provide
  Arbitrary<List<String>> articles() {
    Arbitrary<String> paragraph =
        Arbitraries.of(PIECES)
            .list()
            .ofMinSize(1)
            .ofMaxSize(25)
            .map(pieces -> String.join("", pieces));
    return paragraph.list().ofMinSize(1).ofMaxSize(4);
  }
}
