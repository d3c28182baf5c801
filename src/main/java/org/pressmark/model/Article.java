package org.pressmark.model;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;

/**
 * One article as a scraper left it: decoded, otherwise untouched.
 *
 * @param sourcePath the file's path within the input, with {@code /} between folders
 * @param sourceRecord the record within that file, from 1; null if the file is the article
 * @param sourceFormat what the file is
 * @param sourceSha256 of the article's own bytes: the file as decompressed, the line or row of a record without its
 *     line end, the page that a WARC record carries with its transfer coding undone, the text of a Parquet cell in
 *     UTF-8; 64 hex digits
 * @param sourceBytes how many bytes these are
 * @param text the decoded text without byte order mark, line ends as they were; may be any length, even 0
 * @param form what the text is
 * @param claims what the container says of the article
 */
public record Article(
    String sourcePath,
    @Nullable Integer sourceRecord,
    SourceFormat sourceFormat,
    String sourceSha256,
    int sourceBytes,
    String text,
    TextForm form,
    Claims claims) implements Serializable {

  /** A text that no scraper left: its own bytes are its UTF-8, and the path is only how messages call it. */
  public static Article ofText(String path, String text, TextForm form, Claims claims) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Article(path, null, SourceFormat.TEXT, Sha256.of(bytes), bytes.length, text, form, claims);
  }
}
