package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.release.contents.DroppedDuplicate;
import org.pressmark.release.contents.DuplicateCount;
import org.pressmark.release.contents.Rejects;

/** Writes {@code dropped.txt}, and keeps the first of it for the build report. */
final class DroppedList implements Closeable {
  private final LineList lines;
  private final List<DroppedDuplicate> first = new ArrayList<>();

  DroppedList(Path file) {
    this.lines = new LineList(file);
  }

  void write(DroppedDuplicate document) throws IOException {
    lines.write(document.toJson());
    if (first.size() < Rejects.MOST_FIRST) {
      first.add(document);
    }
  }

  long count() {
    return lines.count();
  }

  /** What {@link DuplicateCount#first} holds. */
  List<DroppedDuplicate> first() {
    return first;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
