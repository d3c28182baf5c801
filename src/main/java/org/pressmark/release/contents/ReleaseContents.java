package org.pressmark.release.contents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.release.description.Licenses;
import org.pressmark.release.signature.PublicKey;
import org.pressmark.schema.TableSchema;

/**
 * What every metadata file is derived from.
 *
 * @param tables in published order
 * @param languages primary language subtags of the documents, sorted; empty if none is known
 * @param published when the documents were published
 * @param duplicates how many documents repeat another
 * @param withheld what is left out of the documents; null if nothing is
 * @param history what is said of the releases before it; null if it is the first
 * @param signedBy the key with which the release is signed; null if it is not
 */
public record ReleaseContents(
    ReleaseSettings settings,
    List<TableContents> tables,
    List<String> languages,
    PublicationDays published,
    Rejects rejects,
    DuplicateCount duplicates,
    @Nullable WithheldCount withheld,
    @Nullable History history,
    @Nullable PublicKey signedBy) {

  /**
   * One table as it was written.
   *
   * @param valueBytes how many bytes its values take in memory, in the layout of Arrow without validity bitmaps
   * @param files one a format, in the order of the settings
   */
  public record TableContents(TableSchema schema, long rows, long valueBytes, List<DataFile> files) {
    /** The file that dataset loaders are pointed to: Parquet if it was written, else the first. */
    public DataFile preferredFile() {
      return files.stream().filter(file -> file.format() == Formats.PARQUET).findFirst().orElse(files.get(0));
    }
  }

  /** A table in one format. */
  public record DataFile(Format format, FileDigest digest) {}

  /** The declared licence as SPDX knows it; null if none is declared or it is none of SPDX's. */
  public Licenses.@Nullable License knownLicense() {
    return Licenses.find(settings.description().license());
  }

  /** The same with what is said of the releases before it. */
  public ReleaseContents with(History history) {
    return new ReleaseContents(
        settings, tables, languages, published, rejects, duplicates, withheld, history, signedBy);
  }

  /** How many rows a table has; 0 if the release has no such table. */
  public long rowsOf(String table) {
    return tables.stream()
        .filter(contents -> contents.schema().name().equals(table))
        .mapToLong(TableContents::rows)
        .sum();
  }
}
