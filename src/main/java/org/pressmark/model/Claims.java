package org.pressmark.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the container of an article (a record, a WARC header, the user's manifest) states about it. Claims are
 * trusted before what the page's text suggests. Null and empty mean that nothing is stated.
 *
 * @param sourceId the record's own id
 * @param url the article's address
 * @param title its headline
 * @param date its date of publication as stated, in any notation
 * @param authors in the stated order
 * @param publisher who published it
 * @param language as stated: a tag, a code or a name, as {@link LanguageTag#of} takes it
 * @param section the part of the publication
 * @param license under which the text may be used, as stated
 * @param retrievedAt when it was fetched, in whole microseconds
 */
public record Claims(
    @Nullable String sourceId,
    @Nullable String url,
    @Nullable String title,
    @Nullable String date,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String section,
    @Nullable String license,
    @Nullable Instant retrievedAt) implements Serializable {

  /** Nothing stated. */
  public static final Claims NONE = new Claims(null, null, null, null, List.of(), null, null, null, null, null);

  public Claims {
    authors = List.copyOf(authors);
    // WARC 1.1 and Parquet have nanoseconds.
    retrievedAt = retrievedAt == null ? null : retrievedAt.truncatedTo(ChronoUnit.MICROS);
  }
}
