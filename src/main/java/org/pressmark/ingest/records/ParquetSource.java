package org.pressmark.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.ForeignParquet;
import org.pressmark.format.InvalidFileException;
import org.pressmark.ingest.compression.Compression;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.OneArticle;
import org.pressmark.ingest.source.RecordField;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/**
 * A Parquet file whose columns are named as records name their fields. The record number is the row's, from 1; an
 * article's own bytes are its text in UTF-8, or those of its page if these are in another encoding. A bad row is one
 * reject; where the file itself is broken, so are the rows behind.
 */
public final class ParquetSource implements Source {
  /** A compressed file is decompressed to the disk first, because Parquet is read from its end. */
  private static final long MOST_SPILLED_BYTES = 4L << 30;

  @Override
  public SourceFormat format() {
    return SourceFormat.PARQUET;
  }

  @Override
  public boolean recognises(String name, byte[] head, IngestSettings settings) {
    return DecodedText.startsWith(head, 'P', 'A', 'R', '1', 0x15) || ForeignFormat.extensionOf(name).equals("parquet");
  }

  @Override
  public Articles open(Content content, IngestSettings settings) throws IOException {
    Place file = Place.file(content.sourcePath());
    boolean compressed = content.compression() != Compression.NONE;
    Path spilled = compressed ? Files.createTempFile("pressmark-", ".parquet") : null;
    boolean reading = false;
    try {
      if (spilled != null && !spill(content, spilled)) {
        String detail = "more than " + MOST_SPILLED_BYTES + " bytes of Parquet within a compressed file; decompress it";
        return OneArticle.rejected(new Problem(Code.ARTICLE_TOO_LARGE, file, detail));
      }
      Map<String, RecordField> fieldsByName = settings.fieldsByName();
      ForeignParquet table = ForeignParquet.open(spilled == null ? content.path() : spilled, fieldsByName.keySet());
      String fault = faultOf(table.columns(), settings, fieldsByName);
      if (fault != null) {
        table.close();
        return OneArticle.rejected(new Problem(Code.FIELD_INVALID, file, fault));
      }
      reading = true;
      return new Rows(content, table, spilled, settings, fieldsByName);
    } catch (InvalidFileException e) {
      return OneArticle.rejected(new Problem(e.problem().code(), file, e.problem().detail()));
    } finally {
      if (spilled != null && !reading) {
        Files.deleteIfExists(spilled);
      }
    }
  }

  /** What is wrong with the columns, so that no row can be read; null if nothing. */
  private static @Nullable String faultOf(
      List<String> columns, IngestSettings settings, Map<String, RecordField> fieldsByName) {
    String text = settings.nameOf(RecordField.TEXT);
    String html = settings.nameOf(RecordField.HTML);
    if (!columns.contains(text) && !columns.contains(html)) {
      String found = shown(String.join(", ", columns));
      return "expected a column " + text + " or " + html + ", found the columns " + found;
    }
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column) && fieldsByName.containsKey(column)) {
        return "the column " + column + " stands there twice";
      }
    }
    return null;
  }

  /** Whether all of the content fitted into the file. */
  private static boolean spill(Content content, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      InputStream bytes = content.bytes();
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        total += count;
        if (total > MOST_SPILLED_BYTES) {
          return false;
        }
        out.write(buffer, 0, count);
      }
    }
    content.requireUnchanged();
    return true;
  }

  private static String shown(String columns) {
    return columns.length() <= 200 ? columns : columns.substring(0, 200) + "...";
  }

  private static final class Rows implements Articles {
    private final Content content;
    private final ForeignParquet table;
    private final @Nullable Path spilled;
    private final IngestSettings settings;
    private final Map<String, RecordField> fieldsByName;
    private long row;
    private boolean ended;

    Rows(
        Content content,
        ForeignParquet table,
        @Nullable Path spilled,
        IngestSettings settings,
        Map<String, RecordField> fieldsByName) {
      this.content = content;
      this.table = table;
      this.spilled = spilled;
      this.settings = settings;
      this.fieldsByName = fieldsByName;
    }

    @Override
    public @Nullable Ingested next() throws IOException {
      if (ended) {
        return null;
      }
      try {
        if (table.next()) {
          row++;
          return article();
        }
        ended = true;
        content.requireSameFile();
        Place file = Place.file(content.sourcePath());
        return row > 0
            ? unread()
            : new Ingested.Rejected(new Problem(Code.ARTICLE_EMPTY, file, "the file holds no row"));
      } catch (InvalidFileException e) {
        ended = true;
        content.requireSameFile();
        Place place = Place.record(content.sourcePath(), row + 1, null);
        return new Ingested.Rejected(new Problem(e.problem().code(), place, e.problem().detail()));
      }
    }

    private @Nullable Ingested unread() {
      UnreadFields unread = new UnreadFields();
      table.columns().stream().filter(column -> !fieldsByName.containsKey(column)).forEach(unread::add);
      return unread.atEndOf(content.sourcePath());
    }

    private Ingested article() {
      RecordFields fields = new RecordFields(settings, fieldsByName);
      for (String column : table.columns()) {
        Object value = table.value(column);
        if (value instanceof ForeignParquet.Undecodable page && fieldsByName.get(column) == RecordField.HTML) {
          fields.readPage(page.bytes());
        } else {
          fields.read(column, value);
        }
      }
      Place place = Place.record(content.sourcePath(), row, null);
      return fields.article(content.sourcePath(), SourceFormat.PARQUET, row, place, null);
    }

    @Override
    public void close() throws IOException {
      try (table) {
        if (spilled != null) {
          Files.deleteIfExists(spilled);
        }
      }
    }
  }
}
