package org.pressmark.release;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Term;

/**
 * What became of one document whose words were withheld.
 *
 * @param url its address; null if unknown
 * @param sourcePath its source's path within the input of the build
 * @param sourceRecord the record within that file, from 1; null if the file is the article
 * @param originalPath the path of the original that was taken for its, within the originals; null if there is none
 * @param originalRecord the record within that file; null as above
 * @param detail what is to be said of it; empty if the outcome says it all
 */
public record RehydratedDocument(
    String documentId,
    Outcome outcome,
    @Nullable String url,
    String sourcePath,
    @Nullable Integer sourceRecord,
    @Nullable String originalPath,
    @Nullable Integer originalRecord,
    String detail) {

  /** How it ended. */
  public enum Outcome implements Term {
    /** All its words are back. */
    MATCHED,
    /** Its text is back; of the page's furniture, which is another now, the words are not. */
    MATCHED_TEXT,
    /** Its original says something else now; nothing was put back. */
    DRIFTED,
    /** Its original is not there. */
    MISSING
  }

  /** As a line of the report spells it. */
  ObjectNode toJson() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("document_id", documentId).put("outcome", outcome.term()).put("url", url);
    node.put("source_path", sourcePath).put("source_record", sourceRecord);
    node.put("original_path", originalPath).put("original_record", originalRecord);
    return node.put("detail", detail);
  }
}
