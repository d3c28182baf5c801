package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Document;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.Tables;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.Rejects;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.release.report.BuildFacts;
import org.pressmark.release.report.BuildReport;
import org.pressmark.release.signature.SigningKey;
import org.pressmark.release.sorting.Entry;
import org.pressmark.release.sorting.SortedEntries;
import org.pressmark.schema.Row;
import org.pressmark.schema.Term;

/**
 * Builds one release: {@link #open}, then {@link #add} and {@link #reject} in any order, {@link #finish},
 * {@link #publish}, and {@link #close} in every case. From any thread, but one at a time.
 *
 * <p>Until {@link #publish} nothing is seen at the target, and {@link #close} without it leaves nothing behind. Every
 * method throws {@link ProblemException} OUTPUT_UNWRITABLE, with the path and the system's reason, if the disk refuses.
 */
public final class ReleaseBuilder implements Closeable {
  /** Rows kept before they are spilled; small enough for a heap of 256 MB beside what the formats buffer. */
  private static final long SORT_MEMORY_BYTES = 32L << 20;

  private static final int SOURCE_FORMAT = Tables.DOCUMENTS.schema().indexOf("source_format");

  private final Path target;
  private final ReleaseSettings settings;
  private final Staging staging;
  private final SortedEntries documents;
  private final DuplicateColumns duplicates;
  private final RejectLog rejects;
  private boolean closed;

  private ReleaseBuilder(
      Path target, ReleaseSettings settings, DuplicateSettings duplicates, Staging staging, long sortMemoryBytes)
      throws IOException {
    this.target = target;
    this.settings = settings;
    this.staging = staging;
    this.documents = new SortedEntries(staging.runs(), sortMemoryBytes);
    Path dropped = staging.release().resolve(Layout.DROPPED);
    this.duplicates = new DuplicateColumns(staging.runs(), duplicates, sortMemoryBytes / 2, dropped);
    this.rejects = new RejectLog(staging.rejectRuns(), Math.min(sortMemoryBytes, RejectLog.MEMORY_BYTES));
  }

  /**
   * Reserves the target. Parents that do not exist are made, and removed again if nothing is published.
   *
   * @param duplicates what is done about documents that repeat each other
   * @param replace whether a release that is there already may be replaced; anything else never is
   * @throws ProblemException OUTPUT_EXISTS, OUTPUT_BUSY or OUTPUT_UNWRITABLE
   */
  public static ReleaseBuilder open(
      Path target, ReleaseSettings settings, DuplicateSettings duplicates, boolean replace) {
    return open(target, settings, duplicates, replace, SORT_MEMORY_BYTES);
  }

  static ReleaseBuilder open(
      Path target, ReleaseSettings settings, DuplicateSettings duplicates, boolean replace, long sortMemoryBytes) {
    Path absolute = target.toAbsolutePath().normalize();
    return OutputFault.give(
        absolute,
        () -> {
          Staging staging = Staging.open(absolute, replace);
          boolean complete = false;
          try {
            ReleaseBuilder builder = new ReleaseBuilder(absolute, settings, duplicates, staging, sortMemoryBytes);
            complete = true;
            return builder;
          } finally {
            if (!complete) {
              staging.close();
            }
          }
        });
  }

  /** A folder for what is needed only while the release is built; {@link #close} removes it. */
  public Path scratch() {
    return staging.runs();
  }

  /**
   * Takes a document into the release. Of several with one id, the first by source path, record and content stays.
   *
   * @return whether it was taken; one with more rows than readers take is rejected, and so is one of which the schema
   *     does not allow a row, which is a bug
   */
  public boolean add(AnnotatedDocument document) {
    Document row = document.document();
    int record = row.sourceRecord() == null ? 0 : row.sourceRecord();
    Place place = Place.source(row.sourcePath(), record, row.sourceFormat().hasLines());
    int most =
        Stream.of(document.blocks(), document.sentences(), document.entities(), document.quotes())
            .mapToInt(List::size)
            .max()
            .orElse(0);
    if (most > DocumentGroups.MOST_ROWS) {
      String detail = most + " rows in one table; the limit is " + DocumentGroups.MOST_ROWS;
      reject(new Problem(Code.ARTICLE_TOO_LARGE, place, detail));
      return false;
    }
    byte[] rows;
    try {
      rows = OutputFault.give(target, () -> DocumentRows.encode(document));
    } catch (IllegalArgumentException e) {
      reject(new Problem(Code.ARTICLE_FAILED, place, String.valueOf(e.getMessage())));
      return false;
    }
    OutputFault.run(
        target,
        () -> {
          String contentHash = Sha256.of(rows);
          documents.add(new Entry(row.documentId(), row.sourcePath(), record, contentHash, rows));
          duplicates.add(row, record, contentHash);
        });
    return true;
  }

  /** Notes an article that is left out. */
  public void reject(Problem problem) {
    OutputFault.run(target, () -> rejects.add(problem));
  }

  /**
   * Writes everything and makes it durable. Call it once.
   *
   * @param source tells what it says of those before it; null if it is the first
   * @param signer signs the tag manifest, and so every file; null for a release without signature
   * @param threads that write the files, at least 1; the bytes do not depend on it
   * @return where the finished release lies; it may be validated before it is published
   */
  public ReleaseSummary finish(
      BuildFacts facts, History.@Nullable Source source, @Nullable SigningKey signer, int threads) {
    return OutputFault.give(
        target,
        () -> {
          duplicates.find();
          try (ReleaseFiles files = new ReleaseFiles(staging.release(), settings, threads)) {
            writeDocuments(files);
            Rejects leftOut =
                rejects.write(staging.release().resolve(Layout.REJECTS), !settings.withholdText());
            return files.finish(
                leftOut, duplicates.end(), source, signer, contents -> BuildReport.of(contents, facts));
          }
        });
  }

  private void writeDocuments(ReleaseFiles files) throws IOException {
    Entry[] last = new Entry[1];
    Place[] lastPlace = new Place[1];
    documents.forEach(
        document -> {
          List<List<Row>> rows = DocumentRows.decode(document.content());
          Row row = rows.get(0).get(0);
          Place place = place(document, row);
          if (last[0] != null && last[0].key().equals(document.key())) {
            boolean same = last[0].tiebreak().equals(document.tiebreak());
            rejects.add(duplicate(document.key(), place, lastPlace[0], same));
            return;
          }
          last[0] = document;
          lastPlace[0] = place;
          Row completed = duplicates.complete(row, document.key(), place);
          if (completed != null) {
            rows.set(0, List.of(completed));
            files.write(rows);
          }
        });
  }

  private static Problem duplicate(String documentId, Place place, Place kept, boolean same) {
    boolean twoInputs = place.equals(kept);
    String advice =
        same
            ? "; it seems to be the same file, named twice"
            : "; as the input name one folder that holds both, and their paths differ";
    String detail =
        kept
            + (twoInputs ? " of another input" : "")
            + " has document_id "
            + documentId
            + " too and is kept"
            + (twoInputs ? advice : "");
    return new Problem(Code.SOURCE_DUPLICATE, place, detail);
  }

  private static Place place(Entry document, Row row) {
    SourceFormat format = Term.parse(SourceFormat.class, String.valueOf(row.text(SOURCE_FORMAT)));
    return Place.source(document.place(), document.number(), format.hasLines());
  }

  /**
   * Puts the finished release at the target, in one step unless it replaces another.
   *
   * @throws ProblemException OUTPUT_EXISTS, if something came to lie at the target meanwhile
   */
  public void publish() {
    OutputFault.run(target, staging::publish);
  }

  /** Lets go of the target and removes what was not published. Closing twice does no more. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        OutputFault.run(target, duplicates::close);
      } finally {
        OutputFault.run(target, staging::close);
      }
    }
  }
}
