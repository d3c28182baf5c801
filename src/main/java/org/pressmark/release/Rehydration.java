package org.pressmark.release;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.Tables;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.OriginalIndex.Candidate;
import org.pressmark.release.RehydratedDocument.Outcome;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.JsonText;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.release.contents.WithheldCount;
import org.pressmark.release.report.BuildFacts;
import org.pressmark.release.report.RecordedBuild;
import org.pressmark.release.withheld.Restoration;
import org.pressmark.release.withheld.WithheldDocument;
import org.pressmark.release.withheld.Withholding;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;
import org.pressmark.schema.Term;

/**
 * Puts the words of originals back into a release that withholds them: {@link #open}, {@link #offer} for each original,
 * {@link #finish}, {@link #publish}, and {@link #close} in every case. From any thread, but one at a time.
 *
 * <p>Like a build it publishes whole or not at all. Memory does not grow with the release, nor with the originals.
 */
public final class Rehydration implements Closeable {
  private static final long SORT_MEMORY_BYTES = 32L << 20;
  private static final TableSchema DOCUMENTS = Tables.DOCUMENTS.schema();
  private static final int DOCUMENT_ID = DOCUMENTS.indexOf("document_id");
  private static final int SOURCE_FORMAT = DOCUMENTS.indexOf("source_format");
  private static final int SOURCE_SHA256 = DOCUMENTS.indexOf("source_sha256");
  private static final int TEXT_SHA256 = DOCUMENTS.indexOf("text_sha256");

  private final Path release;
  private final Path target;
  private final RecordedBuild build;
  private final String toolVersion;
  private final Staging staging;
  private final OriginalIndex originals;
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private boolean closed;

  private Rehydration(
      Path release, Path target, RecordedBuild build, String toolVersion, Staging staging)
      throws IOException {
    this.release = release;
    this.target = target;
    this.build = build;
    this.toolVersion = toolVersion;
    this.staging = staging;
    this.originals = new OriginalIndex(staging.runs(), SORT_MEMORY_BYTES);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, 0L);
    }
  }

  /**
   * Reads what is withheld, and reserves the target.
   *
   * @param release that was found valid
   * @param toolVersion of the program that runs
   * @param replace whether a release at the target may be replaced
   * @throws ProblemException USAGE, if the release withholds nothing; RECIPE_DIFFERS, if it has another schema;
   *     OUTPUT_EXISTS, OUTPUT_BUSY or OUTPUT_UNWRITABLE
   */
  public static Rehydration open(Path release, Path target, String toolVersion, boolean replace) {
    Path absolute = target.toAbsolutePath().normalize();
    return OutputFault.named(
        absolute,
        () -> {
          RecordedBuild build = RecordedBuild.of(release);
          if (build.withheld() == null) {
            throw new ProblemException(
                new Problem(
                    Code.USAGE,
                    Place.file(release.toString()),
                    "the release withholds nothing that could be put back"));
          }
          String schemaVersion = build.report().at("/schema/schemaVersion").asText();
          if (!schemaVersion.equals(Tables.SCHEMA_VERSION)) {
            String detail =
                "it has schema "
                    + schemaVersion
                    + ", this is schema "
                    + Tables.SCHEMA_VERSION
                    + "; it was built by Pressmark "
                    + build.settings().toolVersion();
            throw new ProblemException(
                new Problem(Code.RECIPE_DIFFERS, Place.file(release.toString()), detail));
          }
          Staging staging = Staging.open(absolute, replace);
          boolean complete = false;
          try {
            Rehydration rehydration =
                new Rehydration(release, absolute, build, toolVersion, staging);
            rehydration.wantAll();
            complete = true;
            return rehydration;
          } finally {
            if (!complete) {
              staging.close();
            }
          }
        });
  }

  private void wantAll() throws IOException {
    try (ReleaseRows rows = new ReleaseRows(tables(), List.of(DOCUMENTS));
        WithheldList.Reader list = new WithheldList.Reader(release)) {
      WithheldDocument wanted = list.next();
      for (List<List<Row>> next = rows.next(); next != null && wanted != null; next = rows.next()) {
        Row document = next.get(0).get(0);
        if (wanted.documentId().equals(document.text(DOCUMENT_ID))) {
          originals.want(document);
          wanted = list.next();
        }
      }
    }
  }

  private ReleaseTables tables() {
    return new ReleaseTables(release, Tables.SCHEMA_VERSION, Tables.schemas(), build.settings().formats().get(0));
  }

  /** The options by which the release was built, by name. */
  public Map<String, String> recipe() {
    return build.recipe();
  }

  /** The version of the Pressmark that built the release. */
  public String builtBy() {
    return build.settings().toolVersion();
  }

  /**
   * Makes sure that what was known about the files then is known now.
   *
   * @throws ProblemException USAGE, if the release was built with a manifest and none is given
   */
  public void requireManifest(boolean given) {
    if (!given && Boolean.parseBoolean(recipe().get(BuildFacts.MANIFEST))) {
      throw new ProblemException(
          new Problem(Code.USAGE, Place.UNKNOWN, "the release was built with a manifest; name it with --manifest"));
    }
  }

  /**
   * Makes sure, before the work is done, that the report can be put into its place.
   *
   * @throws ProblemException OUTPUT_UNWRITABLE, if it cannot
   */
  public void requireReport(Path report) {
    boolean taken = Files.isDirectory(report);
    if (taken || !Files.isWritable(report.toAbsolutePath().resolveSibling(""))) {
      String detail = taken ? "a folder lies in the report's place" : "the report's folder is not there or is read-only";
      throw new ProblemException(new Problem(Code.OUTPUT_UNWRITABLE, Place.file(report.toString()), detail));
    }
  }

  /** Takes an original as it is normalised by the release's recipe. */
  public void offer(NormalisedArticle original) {
    OutputFault.named(
        target,
        () -> {
          originals.offer(original);
          return original;
        });
  }

  /** How many originals were offered. */
  public long offered() {
    return originals.offered();
  }

  /**
   * Writes the release, and makes it durable. Call it once.
   *
   * @param report the file that gets a line of JSON for each document whose words were withheld
   * @throws ProblemException RECIPE_DIFFERS, if an original is unchanged and this program makes another text of it than
   *     the one that built the release
   */
  public RehydrationSummary finish(Path report) {
    return OutputFault.named(
        target,
        () -> {
          Files.copy(release.resolve(Layout.REJECTS), staging.release().resolve(Layout.REJECTS));
          Path lines = staging.runs().resolve("report");
          ReleaseSummary written;
          try (ReleaseFiles files = new ReleaseFiles(staging.release(), build.settings());
              Pass pass = new Pass(files, lines)) {
            originals.match(pass::candidate);
            pass.end();
            WithheldCount recorded = build.withheld();
            if (recorded != null && !recorded.contentSha256().equals(files.contentSha256())) {
              throw new ProblemException(
                  new Problem(
                      Code.METADATA_INVALID,
                      Place.file(Layout.WITHHELD),
                      "the hashes of its documents do not make the content_sha256 of "
                          + Layout.BUILD_REPORT));
            }
            History history = build.history(release);
            History.Source source = history == null ? null : (tables, dataPackage) -> history;
            written =
                files.finish(
                    build.rejects(),
                    build.duplicates(),
                    source,
                    null,
                    contents -> build.reportWith(contents.withheld()));
          }
          Files.move(lines, report, StandardCopyOption.REPLACE_EXISTING);
          boolean whole = !Files.exists(staging.release().resolve(Layout.WITHHELD));
          return new RehydrationSummary(written, outcomes, whole);
        });
  }

  /** Goes through the release, document by document, as their candidates come. */
  private final class Pass implements Closeable {
    private final ReleaseFiles files;
    private final ReleaseRows rows;
    private final WithheldList.Reader list;
    private final BufferedWriter report;
    private final Map<Integer, Candidate> candidates = new LinkedHashMap<>();
    private @Nullable String of;
    private @Nullable WithheldDocument known;

    Pass(ReleaseFiles files, Path report) throws IOException {
      this.files = files;
      this.rows = new ReleaseRows(tables(), Tables.schemas());
      this.list = new WithheldList.Reader(release);
      this.known = list.next();
      this.report = Files.newBufferedWriter(report, StandardCharsets.UTF_8);
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
      } else if (builtBy().equals(toolVersion)) {
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
                + builtBy() + ", which built the release";
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

    @Override
    public void close() throws IOException {
      try (rows;
          list;
          report) {
        candidates.clear();
      }
    }
  }

  /**
   * Puts the finished release at the target.
   *
   * @throws ProblemException OUTPUT_EXISTS, if something came to lie there meanwhile
   */
  public void publish() {
    OutputFault.named(
        target,
        () -> {
          staging.publish();
          return target;
        });
  }

  /** Lets go of the target and removes what was not published. Closing twice does no more. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      OutputFault.named(
          target,
          () -> {
            try (staging) {
              originals.close();
            }
            return target;
          });
    }
  }
}
