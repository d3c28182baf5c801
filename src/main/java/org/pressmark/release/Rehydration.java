package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Tables;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.RehydratedDocument.Outcome;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.release.contents.WithheldCount;
import org.pressmark.release.report.BuildFacts;
import org.pressmark.release.report.RecordedBuild;
import org.pressmark.release.withheld.WithheldDocument;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

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

  private final Path release;
  private final Path target;
  private final RecordedBuild build;
  private final String toolVersion;
  private final Staging staging;
  private final OriginalIndex originals;
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
    return OutputFault.give(
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
        WithheldList list = new WithheldList(release)) {
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
    return new ReleaseTables(release, Tables.schemas(), build.settings().formats().get(0));
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
      String detail =
          taken ? "a folder lies in the report's place" : "the report's folder is not there or is read-only";
      throw new ProblemException(new Problem(Code.OUTPUT_UNWRITABLE, Place.file(report.toString()), detail));
    }
  }

  /** Takes an original as it is normalised by the release's recipe. */
  public void offer(NormalisedArticle original) {
    OutputFault.run(target, () -> originals.offer(original));
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
    return OutputFault.give(
        target,
        () -> {
          copyList(Layout.REJECTS);
          if (build.duplicates().dropped() > 0) {
            copyList(Layout.DROPPED);
          }
          Path lines = staging.runs().resolve("report");
          ReleaseSummary written;
          Map<Outcome, Long> outcomes;
          try (ReleaseFiles files = new ReleaseFiles(staging.release(), build.settings(), 1);
              RehydrationPass pass =
                  new RehydrationPass(release, tables(), originals, builtBy(), toolVersion, files, lines)) {
            originals.match(pass::candidate);
            pass.end();
            outcomes = pass.outcomes();
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

  private void copyList(String name) throws IOException {
    Files.copy(release.resolve(name), staging.release().resolve(name));
  }

  /**
   * Puts the finished release at the target.
   *
   * @throws ProblemException OUTPUT_EXISTS, if something came to lie there meanwhile
   */
  public void publish() {
    OutputFault.run(target, staging::publish);
  }

  /** Lets go of the target and removes what was not published. Closing twice does no more. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      OutputFault.run(
          target,
          () -> {
            try (staging) {
              originals.close();
            }
          });
    }
  }
}
