package org.pressmark.ingest;

import java.util.Iterator;

/**
 * Articles and rejects, one at a time in the input's order. Holds one article and one open file at most. For one thread;
 * only {@link #consumedBytes} may be asked by another.
 */
public interface ArticleStream extends Iterator<Ingested>, AutoCloseable {
  /** How many bytes of the files as they lie on the disk have been read so far, or passed over; at most their sizes. */
  long consumedBytes();

  /** Closes the open file, if any; what is left is not read. */
  @Override
  void close();
}
