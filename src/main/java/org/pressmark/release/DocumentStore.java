package org.pressmark.release;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Tables;
import org.pressmark.problem.Place;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.schema.Row;

/**
 * The documents of a release that have their text, to be found by their ids in any order. A release is sorted for
 * readers from end to end, so its rows are copied once into a file that has those of a document together; in memory are
 * 16 bytes a document. Safe to share between threads.
 */
public final class DocumentStore implements Closeable {
  private static final Pattern ID = Pattern.compile("d[0-9a-f]{16}");
  private static final int HEX = 16;
  private static final int FIRST_CAPACITY = 1_024;

  private static final int DOCUMENT_ID = Tables.DOCUMENTS.schema().indexOf("document_id");
  private static final int TEXT = Tables.DOCUMENTS.schema().indexOf("text");

  private final Path file;
  private final FileChannel channel;
  private final Index index;

  /** For each document, in ascending order of unsigned ids, where its rows begin; one more for the end of the file. */
  private static final class Index {
    long[] ids = new long[FIRST_CAPACITY];
    long[] starts = new long[FIRST_CAPACITY + 1];
    int count;

    void add(String documentId, int bytes) {
      if (count == ids.length) {
        ids = Arrays.copyOf(ids, 2 * count);
        starts = Arrays.copyOf(starts, 2 * count + 1);
      }
      ids[count] = number(documentId);
      starts[count + 1] = starts[count] + bytes;
      count++;
    }

    int find(String documentId) {
      long wanted = number(documentId);
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order = Long.compareUnsigned(ids[middle], wanted);
        if (order == 0) {
          return middle;
        }
        low = order < 0 ? middle + 1 : low;
        high = order > 0 ? middle - 1 : high;
      }
      return -1;
    }

    private static long number(String documentId) {
      return Long.parseUnsignedLong(documentId, 1, documentId.length(), HEX);
    }
  }

  private DocumentStore(Path file, FileChannel channel, Index index) {
    this.file = file;
    this.channel = channel;
    this.index = index;
  }

  /**
   * Copies a release's documents.
   *
   * @param tables that follow the schema of {@link Tables}
   * @param file to be made, and the caller's to remove
   * @throws ProblemException if a table cannot be read or is not sorted
   */
  public static DocumentStore copy(ReleaseTables tables, Path file) {
    Index index = new Index();
    try {
      try (OutputStream out =
              new BufferedOutputStream(
                  Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16);
          ReleaseRows rows = new ReleaseRows(tables, Tables.schemas())) {
        for (List<List<Row>> next = rows.next(); next != null; next = rows.next()) {
          Row document = next.get(0).get(0);
          String id = String.valueOf(document.text(DOCUMENT_ID));
          if (ID.matcher(id).matches() && document.get(TEXT) != null) {
            byte[] bytes = DocumentRows.encode(next);
            out.write(bytes);
            index.add(id, bytes.length);
          }
        }
      }
      return new DocumentStore(file, FileChannel.open(file, StandardOpenOption.READ), index);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static ProblemException unusable(Path file, IOException e) {
    return ProblemException.unwritable(Place.file(file.toString()), e);
  }

  /** How many documents there are with their text. */
  public int size() {
    return index.count;
  }

  /** The document of that id; null if there is none. */
  public @Nullable AnnotatedDocument find(String documentId) {
    int place = ID.matcher(documentId).matches() ? index.find(documentId) : -1;
    if (place < 0) {
      return null;
    }
    long start = index.starts[place];
    ByteBuffer bytes = ByteBuffer.allocate((int) (index.starts[place + 1] - start));
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, start + bytes.position()) < 0) {
          throw new EOFException("the copy of the previous release ends early");
        }
      }
      return DocumentRows.document(DocumentRows.decode(bytes.array()));
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }
}
