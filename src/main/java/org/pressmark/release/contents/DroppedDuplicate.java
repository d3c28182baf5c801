package org.pressmark.release.contents;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.DuplicateKind;
import org.pressmark.problem.Place;

/**
 * A document that was left out because it repeats another.
 *
 * @param where its source
 * @param duplicateOf the document that it repeats, which is in the release
 */
public record DroppedDuplicate(String documentId, Place where, String duplicateOf, DuplicateKind kind) {
  /** As the release's files spell it. */
  public ObjectNode toJson() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("document_id", documentId);
    node.put("file", where.file()).put("record", where.record()).put("line", where.line());
    return node.put("duplicate_of", duplicateOf).put("duplicate_kind", kind.term());
  }
}
