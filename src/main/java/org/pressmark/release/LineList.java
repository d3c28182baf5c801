package org.pressmark.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.release.contents.JsonText;

/** Writes a file with a line of JSON for each entry; without an entry there is no file. */
final class LineList implements Closeable {
  private final Path file;
  private @Nullable BufferedWriter lines;
  private long count;

  LineList(Path file) {
    this.file = file;
  }

  void write(JsonNode entry) throws IOException {
    BufferedWriter open = lines;
    if (open == null) {
      open = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      lines = open;
    }
    open.write(JsonText.line(entry));
    count++;
  }

  long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }
}
