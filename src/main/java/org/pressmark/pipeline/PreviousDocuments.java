package org.pressmark.pipeline;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotatedDocument;

/**
 * The documents of an earlier release that the same program annotated with the same models. They spare work and change
 * no outcome. Safe to share between threads.
 */
@FunctionalInterface
public interface PreviousDocuments {
  /** There is none. */
  PreviousDocuments NONE = documentId -> null;

  /** The document of that id as it was published; null if there was none. */
  @Nullable AnnotatedDocument find(String documentId);
}
