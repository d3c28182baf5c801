package org.pressmark.release.contents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.format.Format;
import org.pressmark.format.InvalidFileException;
import org.pressmark.format.RowReader;
import org.pressmark.problem.Place;
import org.pressmark.problem.ProblemException;
import org.pressmark.schema.TableSchema;

/**
 * The tables of a release on the disk, published or about to be.
 *
 * @param folder of the release
 * @param schemas in published order
 * @param format in which they are read
 */
public record ReleaseTables(Path folder, List<TableSchema> schemas, Format format) {
  public ReleaseTables {
    schemas = List.copyOf(schemas);
  }

  /** The file that holds a table. */
  public Path file(TableSchema table) {
    return folder.resolve(Layout.dataFile(format, table.name()));
  }

  /**
   * Opens a table, to be read from its first row.
   *
   * @throws ProblemException if its file cannot be read or is not what it must be
   */
  public RowReader open(TableSchema table) {
    try {
      return format.read(file(table), table);
    } catch (InvalidFileException e) {
      throw new ProblemException(e.problem(), e);
    } catch (IOException e) {
      throw ProblemException.unreadable(Place.file(file(table).toString()), e);
    }
  }
}
