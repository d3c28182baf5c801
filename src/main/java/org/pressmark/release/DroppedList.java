package org.pressmark.release;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.release.contents.DroppedDuplicate;
import org.pressmark.release.contents.JsonText;
import org.pressmark.release.contents.Rejects;

/** Writes {@code dropped.txt}, a line of JSON for each document that was dropped; without a line there is no file. */
final class DroppedList implements Closeable {
  private final Path file;
  private final List<DroppedDuplicate> first = new ArrayList<>();
  private @Nullable BufferedWriter lines;
  private long count;

  DroppedList(Path file) {
    this.file = file;
  }

  void write(DroppedDuplicate document) throws IOException {
    BufferedWriter open = lines;
    if (open == null) {
      open = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      lines = open;
    }
    open.write(JsonText.line(document.toJson()));
    if (first.size() < Rejects.MOST_FIRST) {
      first.add(document);
    }
    count++;
  }

  long count() {
    return count;
  }

  /** Those that were written first; the memory for all of a large scrape would be too much. */
  List<DroppedDuplicate> first() {
    return first;
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }
}
