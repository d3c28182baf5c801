package org.pressmark.annotate.encoder;

/**
 * Tells whether the encoder can be used. A class of its own, for that of the model cannot even be looked at without.
 */
public final class EncoderRuntime {
  private EncoderRuntime() {}

  /** Whether onnxruntime is on the class path; without it nothing else here may be called. */
  public static boolean isAvailable() {
    try {
      Class.forName("ai.onnxruntime.OrtEnvironment", false, EncoderRuntime.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
