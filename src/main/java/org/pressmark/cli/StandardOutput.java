package org.pressmark.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that remembers whether anything was lost, which a print stream keeps to itself. */
final class StandardOutput extends FilterOutputStream {
  /** What the system says when the reader at the other end of a pipe has gone, in the locale that the launcher sets. */
  private static final String NO_READER = "Broken pipe";

  private volatile boolean lost;

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      lost |= !NO_READER.equals(e.getMessage());
      throw e;
    }
  }

  /** Whether the system refused a byte for another reason than that nobody reads. */
  boolean lost() {
    return lost;
  }
}
