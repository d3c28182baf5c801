package org.pressmark.ingest.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.SourceFormat;

/**
 * A kind of file that holds one article or many. A new kind is a class of this type, a line in
 * {@link org.pressmark.ingest.Sources#ALL} and a folder of fixtures. Stateless; decompression comes before it.
 */
public interface Source {
  /** What its articles' {@code source_format} says. */
  SourceFormat format();

  /**
   * Whether a file is of this kind.
   *
   * @param name the file's name without {@code .gz} or {@code .zst} if it is compressed
   * @param head its first {@value Content#HEAD_BYTES} decompressed bytes, fewer if it is shorter
   * @param settings which say what the columns of tables are called
   */
  boolean recognises(String name, byte[] head, IngestSettings settings);

  /** Whether a file holds records, of which each states its own claims. */
  default boolean holdsRecords() {
    return true;
  }

  /** Starts to read a file; the caller closes the content. */
  Articles open(Content content, IngestSettings settings) throws IOException;

  /** The articles and rejects of one open file, in the file's order. */
  interface Articles {
    /**
     * The next one; null at the end.
     *
     * @throws IOException if the rest of the file cannot be read; the caller turns this into the file's reject
     */
    @Nullable Ingested next() throws IOException;

    /** Gives back what it holds beside the content; may be called more than once. */
    default void close() throws IOException {}
  }
}
