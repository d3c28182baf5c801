package org.pressmark.release.sorting;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a run: for each document its key, the length of its rows, and the rows. */
final class RunWriter implements Closeable {
  private static final int BUFFER_BYTES = 1 << 18;

  private final DataOutputStream out;

  RunWriter(Path file) throws IOException {
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES));
  }

  void write(SpilledDocument document) throws IOException {
    writeText(document.documentId());
    writeText(document.sourcePath());
    out.writeInt(document.sourceRecord());
    writeText(document.contentHash());
    out.writeInt(document.rows().length);
    out.write(document.rows());
  }

  private void writeText(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
