package org.pressmark.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.pressmark.schema.TableSchema;

/** Apache Parquet, compressed with Zstandard, with statistics, page index, page checksums and field ids. */
final class ParquetFormat implements Format {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String extension() {
    return "parquet";
  }

  /** The spelling that Croissant's reader knows; the registered {@code application/vnd.apache.parquet} it refuses. */
  @Override
  public String mediaType() {
    return "application/x-parquet";
  }

  @Override
  public RowWriter write(Path file, TableSchema table, Map<String, String> metadata) throws IOException {
    ZstdCodecs.load();
    return new ParquetRowWriter(file, table, metadata);
  }

  @Override
  public RowReader read(Path file, TableSchema table) throws IOException, InvalidFileException {
    ZstdCodecs.load();
    return new ParquetRowReader(file, table);
  }
}
