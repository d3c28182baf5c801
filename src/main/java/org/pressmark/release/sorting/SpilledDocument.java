package org.pressmark.release.sorting;

import java.util.Comparator;

/**
 * A document's rows as bytes, with what they are sorted by.
 *
 * @param sourceRecord the record within the source file, from 1; 0 if the file is the article
 * @param rows as {@link DocumentRows#encode} wrote them
 */
public record SpilledDocument(String documentId, String sourcePath, int sourceRecord, byte[] rows) {
  static final Comparator<SpilledDocument> ORDER =
      Comparator.comparing(SpilledDocument::documentId)
          .thenComparing(SpilledDocument::sourcePath)
          .thenComparingInt(SpilledDocument::sourceRecord);

  /** Objects, headers and the list's slot come to some 250 bytes beside the characters and the rows. */
  long memoryBytes() {
    return 250L + 2L * (documentId.length() + sourcePath.length()) + rows.length;
  }
}
