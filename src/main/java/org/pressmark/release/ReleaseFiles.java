package org.pressmark.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Tables;
import org.pressmark.release.contents.DuplicateCount;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.PublicationDays;
import org.pressmark.release.contents.Rejects;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.release.contents.WithheldCount;
import org.pressmark.release.metadata.DataPackage;
import org.pressmark.release.metadata.MetadataFiles;
import org.pressmark.release.signature.SigningKey;
import org.pressmark.release.withheld.ContentHash;
import org.pressmark.release.withheld.WithheldDocument;
import org.pressmark.release.withheld.Withholding;
import org.pressmark.schema.Row;

/**
 * The files of one release while they are written: first the rows, document by document in the order of their ids, then
 * all that follows from them. Not thread-safe.
 */
final class ReleaseFiles implements Closeable {
  private static final Pattern PRIMARY_LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(-.{0,200})?");
  private static final int LANGUAGE = Tables.DOCUMENTS.schema().indexOf("language");
  private static final int PUBLISHED_ON = Tables.DOCUMENTS.schema().indexOf("published_on");
  private static final int TEXT_WITHHELD = Tables.DOCUMENTS.schema().indexOf("text_withheld");

  private final Path release;
  private final ReleaseSettings settings;
  private final TableFiles tables;
  private final LineList withheld;
  private final ContentHash content = new ContentHash();
  private final SortedSet<String> languages = new TreeSet<>();
  private PublicationDays published = PublicationDays.NONE;
  private long textsWithheld;

  /**
   * @param release the folder to write into, which holds none of these files yet
   * @param threads at least 1; the bytes do not depend on it
   */
  ReleaseFiles(Path release, ReleaseSettings settings, int threads) throws IOException {
    this.release = release;
    this.settings = settings;
    this.tables = new TableFiles(release, settings, threads);
    this.withheld = new LineList(release.resolve(Layout.WITHHELD));
  }

  /** Appends a document, a list of rows a table; its words are left out if the settings say so. */
  void write(List<List<Row>> rows) throws IOException {
    if (settings.withholdText()) {
      WithheldDocument note = Withholding.note(rows);
      content.add(note.wholeSha256());
      append(Withholding.withhold(rows), note);
    } else {
      append(rows, null);
    }
  }

  /**
   * Appends a document of a release that withheld text.
   *
   * @param wholeSha256 of the document in the full release
   * @param left what is known of it, if words of it are still withheld; else null
   */
  void write(List<List<Row>> rows, String wholeSha256, @Nullable WithheldDocument left) throws IOException {
    content.add(wholeSha256);
    append(rows, left);
  }

  private void append(List<List<Row>> rows, @Nullable WithheldDocument left) throws IOException {
    Row document = rows.get(0).get(0);
    noteLanguage(document.text(LANGUAGE));
    published = published.with((LocalDate) document.get(PUBLISHED_ON));
    textsWithheld += Boolean.TRUE.equals(document.get(TEXT_WITHHELD)) ? 1 : 0;
    if (left != null) {
      withheld.write(left.toJson());
    }
    tables.write(rows);
  }

  private void noteLanguage(@Nullable String language) {
    if (language != null) {
      Matcher matcher = PRIMARY_LANGUAGE.matcher(language);
      if (matcher.matches()) {
        languages.add(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The hash of the full release's content, as {@link WithheldCount#contentSha256}; all documents are written. */
  String contentSha256() {
    return content.sha256();
  }

  /**
   * Writes everything else and makes it durable; the list of rejects lies there already.
   *
   * @param source tells what it says of the releases before it; null if it is the first
   * @param signer signs it; null for a release without signature
   * @param report makes the build report
   */
  ReleaseSummary finish(
      Rejects rejects,
      DuplicateCount duplicates,
      History.@Nullable Source source,
      @Nullable SigningKey signer,
      Function<ReleaseContents, ObjectNode> report)
      throws IOException {
    List<ReleaseContents.TableContents> written = tables.finish(release);
    withheld.close();
    WithheldCount count =
        withheld.count() == 0 ? null : new WithheldCount(textsWithheld, withheld.count(), content.sha256());
    ReleaseContents contents =
        new ReleaseContents(
            settings,
            written,
            List.copyOf(languages),
            published,
            rejects,
            duplicates,
            count,
            null,
            signer == null ? null : signer.publicKey());
    if (source != null) {
      ReleaseTables readable = new ReleaseTables(release, Tables.schemas(), settings.formats().get(0));
      contents = contents.with(source.of(readable, DataPackage.of(contents)));
    }
    MetadataFiles.write(release, contents, report.apply(contents));
    BagFiles.write(release, settings);
    if (signer != null) {
      ReleaseSignature.write(release, signer);
    }
    FileTree.force(release);
    List<ReleaseSummary.TableRows> rows =
        written.stream().map(table -> new ReleaseSummary.TableRows(table.schema().name(), table.rows())).toList();
    return new ReleaseSummary(release, rows, rejects, duplicates, contents.languages());
  }

  @Override
  public void close() throws IOException {
    try (withheld) {
      tables.close();
    }
  }
}
