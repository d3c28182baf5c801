package org.pressmark.annotate.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.pressmark.annotate.names.NameModel;

/** Pressmark's own models, as the tests of the engines read them. */
final class TrainedModels {
  private TrainedModels() {}

  /** The encoder; the test is skipped where onnxruntime is not on the class path. */
  static EncoderModel encoder() throws IOException {
    Assumptions.assumeTrue(EncoderRuntime.isAvailable(), "onnxruntime is not on the class path");
    try (InputStream in = resource("entities-en-accurate.onnx")) {
      return EncoderModel.open(in.readAllBytes());
    }
  }

  static NameModel fast() throws IOException {
    try (InputStream in = resource("entities-en.bin.gz")) {
      return NameModel.read(in);
    }
  }

  private static InputStream resource(String name) {
    String path = "/org/pressmark/annotate/" + name;
    return Objects.requireNonNull(TrainedModels.class.getResourceAsStream(path), path);
  }
}
