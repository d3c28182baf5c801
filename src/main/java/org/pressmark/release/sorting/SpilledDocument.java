package org.pressmark.release.sorting;

import java.util.Comparator;

/**
 * A document's rows as bytes, with what they are sorted by.
 *
 * @param sourceRecord the record within the source file, from 1; 0 if the file is the article
 * @param contentHash tells apart what lies at one place of two inputs, and is empty where nothing does: without it the
 *     order in which they come would be seen in the release
 * @param rows as {@link DocumentRows#encode} wrote them
 */
public record SpilledDocument(
    String documentId, String sourcePath, int sourceRecord, String contentHash, byte[] rows) {
  static final Comparator<SpilledDocument> ORDER =
      Comparator.comparing(SpilledDocument::documentId)
          .thenComparing(SpilledDocument::sourcePath)
          .thenComparingInt(SpilledDocument::sourceRecord)
          .thenComparing(SpilledDocument::contentHash);

  /** One whose id and place no other has. */
  public SpilledDocument(String documentId, String sourcePath, int sourceRecord, byte[] rows) {
    this(documentId, sourcePath, sourceRecord, "", rows);
  }

  /** Objects, headers and the list's slot come to some 250 bytes beside the characters and the rows. */
  long memoryBytes() {
    return 250L + 2L * (documentId.length() + sourcePath.length() + contentHash.length()) + rows.length;
  }
}
