package org.pressmark.model;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the ids of one document's rows. An id says what a row holds, not where it stands, so an edit early in an article
 * does not rename what follows. One instance serves one document; not thread-safe.
 */
public final class Ids {
  private static final int DOCUMENT_HEX = 16;
  private static final int ROW_HEX = 10;

  private final String documentId;
  private final Map<String, Integer> occurrences = new HashMap<>();

  public Ids(String documentId) {
    this.documentId = documentId;
  }

  /**
   * The id of the document with that identity: its canonical URL if known, else its place within the input. Starts with
   * a letter, because pandas would read digits alone as a number.
   */
  public static String document(String sourceKey) {
    return "d" + Sha256.of(sourceKey.getBytes(StandardCharsets.UTF_8)).substring(0, DOCUMENT_HEX);
  }

  /** The id of the next block with that text as normalised, in source order. */
  public String block(String text) {
    return next('b', text);
  }

  /** The id of the next sentence with that text, in order of start. */
  public String sentence(String text) {
    return next('s', text);
  }

  /**
   * The id of the next mention in order of start. The sentence is part of what is hashed: the hash of a bare name could
   * be guessed from a list of names, and ids are published even where the text is withheld.
   */
  public String entity(String sentenceText, String mention) {
    return next('e', sentenceText + '\n' + mention);
  }

  /** The id of the next quote in order of start; the sentence in which it begins is hashed with it, as for entities. */
  public String quote(String sentenceText, String quoted) {
    return next('q', sentenceText + '\n' + quoted);
  }

  private String next(char letter, String content) {
    String hash = Sha256.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, ROW_HEX);
    int occurrence = occurrences.merge(letter + hash, 1, Integer::sum);
    return documentId + '-' + letter + hash + '-' + occurrence;
  }
}
