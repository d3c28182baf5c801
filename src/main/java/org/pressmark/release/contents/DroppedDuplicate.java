package org.pressmark.release.contents;

import org.pressmark.model.DuplicateKind;
import org.pressmark.problem.Place;

/**
 * A document that was left out because it repeats another.
 *
 * @param where its source
 * @param duplicateOf the document that it repeats, which is in the release
 */
public record DroppedDuplicate(String documentId, Place where, String duplicateOf, DuplicateKind kind) {}
