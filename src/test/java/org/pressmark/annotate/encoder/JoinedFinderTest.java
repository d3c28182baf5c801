package org.pressmark.annotate.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.names.NameFinder;
import org.pressmark.annotate.names.NameModel;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

class JoinedFinderTest {
  private static final List<String[]> DOCUMENT =
      document("Marta Quennell of the World Health Organization arrived in Lisbon .", "Quennell met reporters .");

  private static EncoderModel encoder;
  private static NameModel fast;

  @BeforeAll
  static void open() throws IOException {
    encoder = TrainedModels.encoder();
    fast = TrainedModels.fast();
  }

  @AfterAll
  static void close() {
    if (encoder != null) {
      encoder.close();
    }
  }

  private static List<String[]> document(String... sentences) {
    return Arrays.stream(sentences).map(sentence -> sentence.split(" ")).toList();
  }

  private static JoinedFinder finder() {
    return new JoinedFinder(new EncoderFinder(encoder), new NameFinder(fast));
  }

  @Test
  void what_both_find_is_found() {
    assertEquals(
        List.of(
            List.of(
                new NameSpan(0, 2, EntityType.PER),
                new NameSpan(4, 7, EntityType.ORG),
                new NameSpan(9, 10, EntityType.LOC)),
            List.of(new NameSpan(0, 1, EntityType.PER))),
        finder().find(DOCUMENT));
  }

  @Test
  void a_document_is_read_alike_whatever_was_read_before() {
    JoinedFinder finder = finder();

    finder.find(document("Ada Brock sails in the Gulf of Finland .", ""));

    assertEquals(finder().find(DOCUMENT), finder.find(DOCUMENT));
  }
}
