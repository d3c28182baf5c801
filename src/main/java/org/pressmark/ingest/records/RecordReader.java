package org.pressmark.ingest.records;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a file of JSON into the bytes of its records. Holds no more than the longest allowed record. */
interface RecordReader {
  /** Goes to the next record; false after the last. */
  boolean next() throws IOException;

  /** The line that the record begins in, from 1; of several in one line each counts as a line. */
  long number();

  /** The record's first byte in the file. */
  long start();

  /** The record's length in bytes; it may be above the limit. */
  long length();

  /** A copy of the record, which must not be above the limit. */
  byte[] toBytes();

  /** Whether there is nothing but spaces and tabs. */
  boolean isBlank();

  /** Why the record cannot be cut out of the file; null if it can. */
  @Nullable String fault();
}
