package org.pressmark.format;

import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;

/** What must hold of a column chunk before any of it is read: a footer may be forged. */
final class ParquetChunks {
  private static final int MAGIC_BYTES = 4;

  private ParquetChunks() {}

  /**
   * How many bytes the chunk takes.
   *
   * @throws InvalidFileException if they do not all lie within the file
   */
  static long sizeWithin(long fileSize, ColumnChunkMetaData chunk, FileGuard guard) throws InvalidFileException {
    long start = chunk.getStartingPos();
    long size = chunk.getTotalSize();
    if (start < MAGIC_BYTES || size < 0 || start > fileSize - size) {
      throw guard.invalid("column " + chunk.getPath() + " lies outside of the file");
    }
    return size;
  }

  /** That the chunk has another number of values than its row group's rows need. */
  static InvalidFileException wrongCount(ColumnChunkMetaData chunk, long rows, FileGuard guard) {
    long values = chunk.getValueCount();
    return guard.invalid("column " + chunk.getPath() + " has " + values + " values for " + rows + " rows");
  }
}
