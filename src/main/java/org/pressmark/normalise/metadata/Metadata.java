package org.pressmark.normalise.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an article beside its text; the components are those of {@code model.Document}. */
public record Metadata(
    @Nullable String publisher,
    @Nullable String section,
    @Nullable String title,
    @Nullable String standfirst,
    List<String> authors,
    List<String> agencies,
    @Nullable LocalDate publishedOn,
    @Nullable Instant publishedAt) {
  /** Copies the lists. */
  public Metadata {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
  }
}
