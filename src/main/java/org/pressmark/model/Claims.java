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

  /** These claims with that address stated. */
  public Claims withUrl(@Nullable String stated) {
    return new Claims(sourceId, stated, title, date, authors, publisher, language, section, license, retrievedAt);
  }

  /** These claims with that headline stated. */
  public Claims withTitle(@Nullable String stated) {
    return new Claims(sourceId, url, stated, date, authors, publisher, language, section, license, retrievedAt);
  }

  /** These claims with that date of publication stated. */
  public Claims withDate(@Nullable String stated) {
    return new Claims(sourceId, url, title, stated, authors, publisher, language, section, license, retrievedAt);
  }

  /** These claims with those authors stated. */
  public Claims withAuthors(List<String> stated) {
    return new Claims(sourceId, url, title, date, stated, publisher, language, section, license, retrievedAt);
  }

  /** These claims with that publisher stated. */
  public Claims withPublisher(@Nullable String stated) {
    return new Claims(sourceId, url, title, date, authors, stated, language, section, license, retrievedAt);
  }

  /** These claims with that language stated. */
  public Claims withLanguage(@Nullable String stated) {
    return new Claims(sourceId, url, title, date, authors, publisher, stated, section, license, retrievedAt);
  }

  /** These claims with that section stated. */
  public Claims withSection(@Nullable String stated) {
    return new Claims(sourceId, url, title, date, authors, publisher, language, stated, license, retrievedAt);
  }

  /** These claims with that moment of retrieval stated. */
  public Claims withRetrievedAt(@Nullable Instant stated) {
    return new Claims(sourceId, url, title, date, authors, publisher, language, section, license, stated);
  }
}
