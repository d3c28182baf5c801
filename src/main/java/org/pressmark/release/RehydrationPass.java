package org.pressmark.release;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.Tables;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.OriginalIndex.Candidate;
import org.pressmark.release.RehydratedDocument.Outcome;
import org.pressmark.release.contents.JsonText;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.release.withheld.Restoration;
import org.pressmark.release.withheld.WithheldDocument;
import org.pressmark.release.withheld.Withholding;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;
import org.pressmark.schema.Term;

/**
 * Goes through a release that withholds words, document by document, as the candidates of each come, and writes it anew
 * with the words that they restore. Not thread-safe.
 */
final class RehydrationPass implements Closeable {
  private static final TableSchema DOCUMENTS = Tables.DOCUMENTS.schema();
  private static final int DOCUMENT_ID = DOCUMENTS.indexOf("document_id");
  private static final int SOURCE_FORMAT = DOCUMENTS.indexOf("source_format");
  private static final int SOURCE_SHA256 = DOCUMENTS.indexOf("source_sha256");
  private static final int TEXT_SHA256 = DOCUMENTS.indexOf("text_sha256");

  private final ReleaseFiles files;
  private final OriginalIndex originals;
  private final String builtBy;
  private final String toolVersion;
  private final ReleaseRows rows;
  private final WithheldList list;
  private final BufferedWriter report;
  private final Map<Integer, Candidate> candidates = new LinkedHashMap<>();
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private @Nullable String of;
  private @Nullable WithheldDocument known;

  /**
   * @param release that withholds words, and was found valid
   * @param tables its tables
   * @param originals that were offered
   * @param builtBy the version of the Pressmark that built the release
   * @param toolVersion of the program that runs
   * @param files to write into
   * @param report gets a line of JSON for each document whose words were withheld
   */
  RehydrationPass(
      Path release,
      ReleaseTables tables,
      OriginalIndex originals,
      String builtBy,
      String toolVersion,
      ReleaseFiles files,
      Path report)
      throws IOException {
    this.originals = originals;
    this.builtBy = builtBy;
    this.toolVersion = toolVersion;
    this.files = files;
    this.rows = new ReleaseRows(tables, Tables.schemas());
    this.list = new WithheldList(release);
    this.known = list.next();
    this.report = Files.newBufferedWriter(report, StandardCharsets.UTF_8);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, 0L);
    }
  }

  void candidate(String documentId, Candidate candidate) throws IOException {
    if (of != null && !of.equals(documentId)) {
      writeThrough(of);
    }
    of = documentId;
    // An original that is known by two keys comes twice.
    candidates.putIfAbsent(candidate.number(), candidate);
  }

  void end() throws IOException {
    if (of != null) {
      writeThrough(of);
    }
    writeThrough(null);
  }

  /** Writes all documents up to the one whose candidates are at hand; up to the last if it is null. */
  private void writeThrough(@Nullable String documentId) throws IOException {
    for (List<List<Row>> next = rows.next(); next != null; next = rows.next()) {
      String id = String.valueOf(next.get(0).get(0).text(DOCUMENT_ID));
      boolean matched = id.equals(documentId);
      WithheldDocument document = known;
      if (document == null || !document.documentId().equals(id)) {
        files.write(next, Withholding.sha256(next), null);
      } else {
        restore(document, next, matched ? List.copyOf(candidates.values()) : List.of());
        known = list.next();
      }
      if (matched) {
        candidates.clear();
        return;
      }
    }
  }

  private void restore(WithheldDocument document, List<List<Row>> withheld, List<Candidate> found)
      throws IOException {
    Row row = withheld.get(0).get(0);
    Restoration.Restored best = null;
    Candidate taken = found.isEmpty() ? null : found.get(0);
    for (Iterator<Candidate> left = found.iterator(); left.hasNext() && (best == null || !best.whole()); ) {
      Candidate candidate = left.next();
      if (candidate.textSha256().equals(row.text(TEXT_SHA256))) {
        Restoration.Restored restored = Restoration.of(document, withheld, originals.rows(candidate));
        if (restored != null && (best == null || restored.whole())) {
          best = restored;
          taken = candidate;
        }
      }
    }
    if (best == null) {
      drifted(row, taken);
      files.write(withheld, document.wholeSha256(), document);
    } else {
      note(row, best.whole() ? Outcome.MATCHED : Outcome.MATCHED_TEXT, taken, "");
      files.write(best.rows(), document.wholeSha256(), best.whole() ? null : document);
    }
  }

  private void drifted(Row row, @Nullable Candidate candidate) throws IOException {
    if (candidate == null) {
      note(row, Outcome.MISSING, null, "");
      return;
    }
    boolean sameText = candidate.textSha256().equals(row.text(TEXT_SHA256));
    if (!candidate.sourceSha256().equals(row.text(SOURCE_SHA256))) {
      note(
          row,
          Outcome.DRIFTED,
          candidate,
          sameText ? "the text is the same, its headline or annotation is not" : "");
    } else if (builtBy.equals(toolVersion)) {
      note(
          row,
          Outcome.DRIFTED,
          candidate,
          "the page is the same, what the manifest or its header states of it is not");
    } else {
      boolean lines = Term.parse(SourceFormat.class, String.valueOf(row.text(SOURCE_FORMAT))).hasLines();
      Place place = Place.source(candidate.path(), candidate.record(), lines);
      String detail =
          "the original is unchanged, and Pressmark " + toolVersion + " makes another text of it than Pressmark "
              + builtBy + ", which built the release";
      throw new ProblemException(new Problem(Code.RECIPE_DIFFERS, place, detail));
    }
  }

  private void note(Row row, Outcome outcome, @Nullable Candidate original, String detail) throws IOException {
    outcomes.merge(outcome, 1L, Long::sum);
    RehydratedDocument document =
        new RehydratedDocument(
            String.valueOf(row.text(DOCUMENT_ID)),
            outcome,
            row.text(DOCUMENTS.indexOf("url")),
            String.valueOf(row.text(DOCUMENTS.indexOf("source_path"))),
            row.number(DOCUMENTS.indexOf("source_record")),
            original == null ? null : original.path(),
            original == null || original.record() == 0
                ? null
                : Integer.valueOf(original.record()),
            detail);
    report.write(JsonText.line(document.toJson()));
  }

  /** How many documents had each outcome. */
  Map<Outcome, Long> outcomes() {
    return outcomes;
  }

  @Override
  public void close() throws IOException {
    try (rows;
        list;
        report) {
      candidates.clear();
    }
  }
}
