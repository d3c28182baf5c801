package org.pressmark.release;

import java.io.Closeable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.report.AnnotationRecipe;

/**
 * What can be taken over from the release before, so that it need not be annotated again. Safe to share between
 * threads.
 */
public final class PreviousAnnotations implements Closeable {
  private static final String FILE = "previous-documents";

  private final @Nullable DocumentStore documents;
  private final @Nullable String whyNone;

  private PreviousAnnotations(@Nullable DocumentStore documents, @Nullable String whyNone) {
    this.documents = documents;
    this.whyNone = whyNone;
  }

  /** Nothing, because nobody asked for it. */
  public static PreviousAnnotations none() {
    return new PreviousAnnotations(null, null);
  }

  /**
   * The documents of a release, if annotating them again would find the same.
   *
   * @param recipe the hash of {@link AnnotationRecipe} of the build that asks; null if it is not known
   * @param scratch a folder for a copy of them
   * @throws ProblemException if the release cannot be read or the copy not be written
   */
  public static PreviousAnnotations of(PublishedRelease before, @Nullable String recipe, Path scratch) {
    if (recipe == null || !recipe.equals(before.annotationRecipe())) {
      return new PreviousAnnotations(
          null, before + " was annotated by another program, with other models or other options");
    }
    DocumentStore store = DocumentStore.copy(before.tables(), scratch.resolve(FILE));
    return new PreviousAnnotations(store, store.size() == 0 ? "the text of " + before + " is withheld" : null);
  }

  /** The document of that id as it was published, with its text; null if there is none, or it may not be taken over. */
  public @Nullable AnnotatedDocument find(String documentId) {
    return documents == null ? null : documents.find(documentId);
  }

  /** Why nothing at all can be taken over; null if something can, or nobody asked. */
  public @Nullable String whyNone() {
    return whyNone;
  }

  @Override
  public void close() {
    if (documents != null) {
      documents.close();
    }
  }
}
