package org.pressmark.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;

/**
 * Makes the ids of one document's rows. An id says what a row holds, not where it stands, so an edit early in an
 * article does not rename what follows. One instance serves one document; not thread-safe.
 *
 * <p>Ids are published even where the text is withheld, and the hash of a name or of a short sentence could be guessed
 * from a list of names. So an id hashes at least {@value #LEAST_HASHED} UTF-16 units: the span and, where it is
 * shorter, the text on either side of it. Whoever can guess these has the article. The price: an edit renames the short
 * spans within some hundred characters of it.
 */
public final class Ids {
  private static final int DOCUMENT_HEX = 16;
  private static final int ROW_HEX = 10;

  /** Between the span and the text on either side of it. */
  private static final byte BETWEEN = 0;

  /** English prose has about one bit of surprise a character, so as many bits as nobody tries out. */
  private static final int LEAST_HASHED = 200;

  private final String documentId;
  private final MessageDigest digest = Sha256.digest();
  private final Map<String, Integer> occurrences = new HashMap<>();

  public Ids(String documentId) {
    this.documentId = documentId;
  }

  /** Where an article lies within its input: the file, and the record by its own id or its number if it has one. */
  public static String place(String sourcePath, @Nullable String sourceId, @Nullable Integer sourceRecord) {
    if (sourceId != null) {
      return sourcePath + "#" + sourceId;
    }
    return sourceRecord == null ? sourcePath : sourcePath + "#" + sourceRecord;
  }

  /**
   * The id of the document with that identity: its canonical URL if known, else its {@link #place}. Starts with a
   * letter, because pandas would read digits alone as a number.
   */
  public static String document(String sourceKey) {
    return "d" + Sha256.of(sourceKey).substring(0, DOCUMENT_HEX);
  }

  /**
   * The id of the next block.
   *
   * @param page the texts of all blocks as normalised, in source order, with something between them
   * @param start the UTF-16 index in it at which the block begins
   * @param end the index after its last unit
   */
  public String block(String page, int start, int end) {
    return next('b', page, start, end);
  }

  /** The id of the next sentence in order of start; its place is in UTF-16 indexes of the document's text. */
  public String sentence(String text, int start, int end) {
    return next('s', text, start, end);
  }

  /** The id of the next mention in order of start; its place as for sentences. */
  public String entity(String text, int start, int end) {
    return next('e', text, start, end);
  }

  /** The id of the next quote in order of start; its place as for sentences. */
  public String quote(String text, int start, int end) {
    return next('q', text, start, end);
  }

  private String next(char letter, String text, int start, int end) {
    int from = start;
    int to = end;
    if (end - start < LEAST_HASHED) {
      // What one side lacks the other gives, so that the first and the last span of a text are no easier to guess.
      int before = (LEAST_HASHED - (end - start)) / 2;
      from = Math.max(0, Math.min(start - before, text.length() - LEAST_HASHED));
      to = Math.min(text.length(), from + LEAST_HASHED);
    }
    digest.update(text.substring(from, start).getBytes(StandardCharsets.UTF_8));
    digest.update(BETWEEN);
    digest.update(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
    digest.update(BETWEEN);
    byte[] hashed = digest.digest(text.substring(end, to).getBytes(StandardCharsets.UTF_8));
    String hash = HexFormat.of().formatHex(hashed, 0, ROW_HEX / 2);
    int occurrence = occurrences.merge(letter + hash, 1, Integer::sum);
    return documentId + '-' + letter + hash + '-' + occurrence;
  }
}
