package org.pressmark.annotate.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Map;
import org.pressmark.annotate.names.Labels;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/**
 * The encoder, open for reading. Computes in 32-bit floats on the calling thread, one window at a time and never
 * padded, so that on one kind of processor the scores of a window are the same bits whatever else is read, on however
 * many threads. All threads share one instance; whoever opened it closes it when they are done.
 */
public final class EncoderModel implements AutoCloseable {
  private final OrtSession session;
  private final WordPieces vocabulary;

  private EncoderModel(OrtSession session, WordPieces vocabulary) {
    this.session = session;
    this.vocabulary = vocabulary;
  }

  /**
   * Opens a model.
   *
   * @param onnx as {@code train_entities} writes it: the graph, the weights, and as metadata the vocabulary
   * @throws ProblemException if onnxruntime does not run on this machine
   */
  public static EncoderModel open(byte[] onnx) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setDeterministicCompute(true);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      OrtSession session = environment.createSession(onnx, options);
      String vocabulary = session.getMetadata().getCustomMetadata().getOrDefault("vocabulary", "");
      return new EncoderModel(session, new WordPieces(vocabulary.lines().toList()));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder cannot be opened: " + e.getMessage(), e);
    } catch (LinkageError e) {
      String detail = "onnxruntime does not run on this machine: " + e.getMessage() + "; --entities fast does";
      throw new ProblemException(new Problem(Code.USAGE, Place.UNKNOWN, detail));
    }
  }

  WordPieces vocabulary() {
    return vocabulary;
  }

  /**
   * The scores of all labels for each word of a window, which has at least one.
   *
   * @throws ProblemException if onnxruntime fails: too little memory, as a rule
   */
  float[][] scores(Window window) {
    int[] places = window.words().stream().mapToInt(Window.Word::piece).toArray();
    try (OnnxTensor pieces = tensor(window.pieces());
        OnnxTensor casings = tensor(window.casings());
        OnnxTensor firsts = tensor(places);
        OrtSession.Result result = session.run(Map.of("pieces", pieces, "casings", casings, "firsts", firsts))) {
      float[][] scores = (float[][]) result.get(0).getValue();
      if (scores.length != places.length || scores[0].length != Labels.COUNT) {
        throw new IllegalStateException("the encoder gave scores of another shape");
      }
      return scores;
    } catch (OrtException e) {
      String detail = "onnxruntime fails: " + e.getMessage() + "; fewer --threads need less memory, --entities fast less";
      throw new ProblemException(new Problem(Code.USAGE, Place.UNKNOWN, detail), e);
    }
  }

  private static OnnxTensor tensor(int[] values) throws OrtException {
    LongBuffer longs = LongBuffer.allocate(values.length);
    for (int value : values) {
      longs.put(value);
    }
    return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), longs.flip(), new long[] {values.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder cannot be closed: " + e.getMessage(), e);
    }
  }
}
