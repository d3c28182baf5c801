package org.pressmark.validate;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.format.InvalidFileException;
import org.pressmark.format.InvalidRowException;
import org.pressmark.format.RowReader;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.release.contents.Layout;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Reads one table in all its formats at once, row by row, and gives the rows that they agree on; where they do not,
 * that of the first format. Files whose checksum is wrong are not read. Also watches the order of the rows. Not
 * thread-safe.
 */
final class TableCursor implements Closeable {
  private final Examination examination;
  private final TableSchema schema;
  private final RowOrder order;
  private final int document;
  private final List<Source> sources = new ArrayList<>();
  private final List<Source> opened = new ArrayList<>();
  private long row = -1;
  private boolean sorted = true;
  private boolean ended;
  private @Nullable Row peeked;

  private record Source(String path, RowReader reader) {}

  TableCursor(Examination examination, TableSchema schema) {
    this.examination = examination;
    this.schema = schema;
    this.order = new RowOrder(schema);
    this.document = schema.indexOf(schema.order().get(0));
    for (Format format : examination.formats) {
      String path = Layout.dataFile(format, schema.name());
      if (examination.sound.containsKey(path)) {
        open(format, path);
      }
    }
    opened.addAll(sources);
  }

  private void open(Format format, String path) {
    try {
      RowReader reader = format.read(examination.release.resolve(path), schema);
      sources.add(new Source(path, reader));
      FooterCheck.check(examination, path, reader.metadata());
    } catch (InvalidFileException e) {
      examination.findings.add(inRelease(e.problem(), path));
    } catch (IOException e) {
      examination.unreadable(Place.file(path), e);
    }
  }

  // A reader names the file as it was opened; the report names it as it is called within the release.
  private static Problem inRelease(Problem problem, String path) {
    Place where = problem.where();
    Place within = new Place(path, where.line(), where.byteOffset(), where.row(), where.column());
    return new Problem(problem.code(), within, problem.detail());
  }

  TableSchema schema() {
    return schema;
  }

  /** The row that {@link #next} would give; null after the last. */
  @Nullable Row peek() {
    if (peeked == null && !ended) {
      peeked = read();
    }
    return peeked;
  }

  /** The next row; null after the last, and once no file can be read any further. */
  @Nullable Row next() {
    Row next = peek();
    peeked = null;
    return next;
  }

  /** The number of the row that {@link #peek} gives, from 0. */
  long row() {
    return row;
  }

  /** The place of a row, in the first of the files that are read. */
  Place place(long number, @Nullable String column) {
    String path = opened.isEmpty() ? Layout.schemaFile(schema.name()) : current().path();
    return Place.row(path, number, column);
  }

  private Source current() {
    return sources.isEmpty() ? opened.get(0) : sources.get(0);
  }

  /** Whether no file of the table can be read, or not to its end. */
  boolean broken() {
    return sources.isEmpty();
  }

  /** Whether the rows so far stood in the order that the schema names. */
  boolean sorted() {
    return sorted;
  }

  /** How many rows were read. */
  long count() {
    return row + (ended ? 0 : 1);
  }

  private @Nullable Row read() {
    Row given = readOne();
    // A row that does not say whose it is fits nowhere.
    while (given != null && given.get(document) == null) {
      given = readOne();
    }
    return given;
  }

  private @Nullable Row readOne() {
    Source first = null;
    Row given = null;
    Row damaged = null;
    for (Source source : List.copyOf(sources)) {
      Row found;
      try {
        found = source.reader().next();
      } catch (InvalidRowException e) {
        // That it differs from the others' need not be said as well.
        examination.findings.add(inRelease(e.problem(), source.path()));
        damaged = e.row();
        continue;
      } catch (InvalidFileException e) {
        examination.findings.add(inRelease(e.problem(), source.path()));
        sources.remove(source);
        continue;
      } catch (IOException e) {
        examination.unreadable(Place.file(source.path()), e);
        sources.remove(source);
        continue;
      }
      if (first == null) {
        first = source;
        given = found;
      } else if (!agree(first, given, source, found)) {
        // One of the two has rows left: there is nothing to compare them with.
        sources.remove(source);
      }
    }
    row++;
    if (given == null) {
      given = damaged;
    }
    if (given == null) {
      ended = true;
      return null;
    }
    watchOrder(given);
    return given;
  }

  private boolean agree(Source first, @Nullable Row expected, Source other, @Nullable Row found) {
    if (expected == null && found == null) {
      return true;
    }
    long number = row + 1;
    if (expected == null || found == null) {
      Source shorter = expected == null ? first : other;
      Source longer = expected == null ? other : first;
      examination.findings.add(
          Code.FORMATS_DISAGREE,
          Place.file(other.path()),
          shorter.path() + " ends after " + number + " rows, " + longer.path() + " has more");
      return false;
    }
    for (int i = 0; i < schema.columns().size(); i++) {
      if (!Objects.equals(expected.get(i), found.get(i))) {
        String column = schema.columns().get(i).name();
        examination.findings.add(
            Code.FORMATS_DISAGREE, Place.row(other.path(), number, column), first.path() + " has another value");
        break;
      }
    }
    return true;
  }

  private void watchOrder(Row given) {
    switch (order.next(given)) {
      case ASCENDING -> { }
      case SAME_KEY -> examination.findings.add(
          Code.KEY_DUPLICATE, place(row, schema.key()), "the row before has the same");
      case DESCENDING -> {
        sorted = false;
        examination.findings.add(
            Code.ORDER_BROKEN,
            place(row, null),
            "expected the order of " + String.join(", ", schema.order()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Source source : opened) {
      source.reader().close();
    }
  }
}
