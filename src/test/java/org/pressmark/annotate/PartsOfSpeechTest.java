package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfSpeechTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Time flies like an arrow , and fruit flies like a ripe banana .",
        "The old man the boats while those who watch the watch that watch keeps record the record .",
        "Her remarks , she remarks , report what reports did not report , Marsh said on Monday .",
        "Can a can that will rust will a will , or may May well bear what no bear can bear ?"
      })
  void one_path_of_tags_gives_what_three_give(String sentence) throws IOException {
    String[] tokens = sentence.split(" ");
    try (InputStream in = AnnotationModels.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      String[] three = new POSTaggerME(new POSModel(in), POSTagFormat.UD).tag(tokens);

      assertArrayEquals(three, new POSTaggerME(Articles.MODELS.partsOfSpeech(), POSTagFormat.UD).tag(tokens));
    }
  }
}
