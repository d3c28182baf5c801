package org.pressmark.release.duplicates;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Documents' ids and fingerprints on disk, numbered from 0: first all are written, then any is read. Not thread-safe.
 */
final class FingerprintFile implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;

  record Entry(String documentId, Fingerprint fingerprint) {}

  private final FileChannel file;
  private final OutputStream out;
  private long[] ends = new long[1_024];
  private int count;

  FingerprintFile(Path path) throws IOException {
    this.file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER_BYTES);
  }

  int count() {
    return count;
  }

  void add(String documentId, Fingerprint fingerprint) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeUTF(documentId);
    fingerprint.write(data);
    bytes.writeTo(out);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, Math.multiplyExact(count, 2));
    }
    ends[count] = start(count) + bytes.size();
    count++;
  }

  private long start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Ends the writing. A disk that takes bytes and fails to keep them says so now, before they decide on duplicates. */
  void flush() throws IOException {
    out.flush();
    file.force(false);
  }

  Entry read(int number) throws IOException {
    long start = start(number);
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(ends[number] - start));
    while (bytes.hasRemaining()) {
      if (file.read(bytes, start + bytes.position()) < 0) {
        throw new EOFException("the fingerprints end early");
      }
    }
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes.array()));
    return new Entry(data.readUTF(), Fingerprint.read(data));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
