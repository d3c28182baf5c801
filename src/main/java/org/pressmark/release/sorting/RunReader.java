package org.pressmark.release.sorting;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RunWriter} wrote. */
final class RunReader implements Closeable {
  private static final int BUFFER_BYTES = 1 << 18;

  private final DataInputStream in;

  RunReader(Path file) throws IOException {
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
  }

  /** The next document; null after the last. */
  @Nullable SpilledDocument next() throws IOException {
    in.mark(1);
    if (in.read() < 0) {
      return null;
    }
    in.reset();
    return new SpilledDocument(readText(), readText(), in.readInt(), readText(), readBytes());
  }

  private String readText() throws IOException {
    return new String(readBytes(), StandardCharsets.UTF_8);
  }

  private byte[] readBytes() throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a spilled run ends early");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
