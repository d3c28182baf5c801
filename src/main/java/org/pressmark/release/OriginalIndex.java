package org.pressmark.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Document;
import org.pressmark.model.Ids;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Tables;
import org.pressmark.release.sorting.Entry;
import org.pressmark.release.sorting.SortedEntries;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Brings documents and originals together, on the disk: first every document is {@link #want wanted} and every original
 * {@link #offer offered}, in any order, then {@link #match} gives each document its candidates. Not thread-safe.
 */
final class OriginalIndex implements Closeable {
  /** Articles that repeat each other share their keys; each document is compared with as many of them. */
  private static final int MOST_OF_ONE_KEY = 4;

  private static final TableSchema DOCUMENTS = Tables.DOCUMENTS.schema();
  private static final String ORIGINAL = "o";
  private static final String WANTED = "w";

  /** By what an original is known, the surest first. */
  private enum Key {
    /** The very bytes. */
    SOURCE,
    /** The address; where none is known the place within the input. */
    IDENTITY,
    /** The place within the input, whatever addresses say. */
    PLACE,
    /** The text, wherever it was found. */
    TEXT
  }

  /**
   * An original that may be a document's.
   *
   * @param number in the order in which originals were offered
   * @param record the record within its file, from 1; 0 if the file is the article
   */
  record Candidate(
      int number,
      long offset,
      int length,
      String textSha256,
      String sourceSha256,
      String path,
      int record) {
    byte[] toBytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(number);
      out.writeLong(offset);
      out.writeInt(length);
      out.writeUTF(textSha256);
      out.writeUTF(sourceSha256);
      byte[] name = path.getBytes(StandardCharsets.UTF_8);
      out.writeInt(name.length);
      out.write(name);
      out.writeInt(record);
      return bytes.toByteArray();
    }

    static Candidate of(byte[] bytes) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      int number = in.readInt();
      long offset = in.readLong();
      int length = in.readInt();
      String text = in.readUTF();
      String source = in.readUTF();
      String path = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      return new Candidate(number, offset, length, text, source, path, in.readInt());
    }
  }

  /** Takes the candidates of documents in the order of their ids, each document's surest first. */
  interface Matches {
    void accept(String documentId, Candidate candidate) throws IOException;
  }

  private final SortedEntries keys;
  private final SortedEntries candidates;
  private final RandomAccessFile store;
  private int offered;

  /**
   * @param folder for what is spilled; exists, and is the caller's to remove
   * @param memoryBytes how much is kept before it is spilled
   */
  OriginalIndex(Path folder, long memoryBytes) throws IOException {
    this.keys = new SortedEntries(Files.createDirectory(folder.resolve("keys")), memoryBytes / 2);
    this.candidates = new SortedEntries(Files.createDirectory(folder.resolve("candidates")), memoryBytes / 2);
    this.store = new RandomAccessFile(folder.resolve("originals").toFile(), "rw");
  }

  /** Looks for the original of a document, given by its row. */
  void want(Row document) throws IOException {
    String documentId = text(document, "document_id");
    Integer record = document.number(DOCUMENTS.indexOf("source_record"));
    String place = Ids.place(text(document, "source_path"), document.text(DOCUMENTS.indexOf("source_id")), record);
    byte[] id = documentId.getBytes(StandardCharsets.UTF_8);
    put(Key.SOURCE, text(document, "source_sha256"), WANTED, 0, id);
    put(Key.IDENTITY, documentId, WANTED, 0, id);
    put(Key.PLACE, place, WANTED, 0, id);
    put(Key.TEXT, text(document, "text_sha256"), WANTED, 0, id);
  }

  private static String text(Row document, String column) {
    return String.valueOf(document.text(DOCUMENTS.indexOf(column)));
  }

  /** Takes an original. */
  void offer(NormalisedArticle original) throws IOException {
    Document document = original.document();
    byte[] rows =
        DocumentRows.encode(new AnnotatedDocument(document, original.blocks(), List.of(), List.of(), List.of()));
    long offset = store.length();
    store.seek(offset);
    store.write(rows);
    int record = Objects.requireNonNullElse(document.sourceRecord(), 0);
    int number = offered++;
    byte[] candidate =
        new Candidate(
                number,
                offset,
                rows.length,
                document.textSha256(),
                document.sourceSha256(),
                document.sourcePath(),
                record)
            .toBytes();
    put(Key.SOURCE, document.sourceSha256(), ORIGINAL, number, candidate);
    put(Key.IDENTITY, document.documentId(), ORIGINAL, number, candidate);
    put(
        Key.PLACE,
        Ids.place(document.sourcePath(), document.sourceId(), document.sourceRecord()),
        ORIGINAL,
        number,
        candidate);
    put(Key.TEXT, document.textSha256(), ORIGINAL, number, candidate);
  }

  private void put(Key key, String value, String side, int number, byte[] content) throws IOException {
    keys.add(new Entry(key.ordinal() + value, side, number, content));
  }

  /** How many originals there are. */
  int offered() {
    return offered;
  }

  /** Gives every document its candidates, once. */
  void match(Matches matches) throws IOException {
    List<byte[]> alike = new ArrayList<>();
    @Nullable String[] last = {null};
    // Of one key the originals come first, for o is less than w.
    keys.forEach(
        entry -> {
          if (!entry.key().equals(last[0])) {
            last[0] = entry.key();
            alike.clear();
          }
          if (entry.place().equals(WANTED)) {
            String documentId = new String(entry.content(), StandardCharsets.UTF_8);
            for (int i = 0; i < alike.size(); i++) {
              candidates.add(new Entry(documentId, entry.key().substring(0, 1), i, alike.get(i)));
            }
          } else if (alike.size() < MOST_OF_ONE_KEY) {
            alike.add(entry.content());
          }
        });
    candidates.forEach(found -> matches.accept(found.key(), Candidate.of(found.content())));
  }

  /** What became of an original: its row of documents, its blocks, and empty lists for the other tables. */
  List<List<Row>> rows(Candidate candidate) throws IOException {
    byte[] rows = new byte[candidate.length()];
    store.seek(candidate.offset());
    store.readFully(rows);
    return DocumentRows.decode(rows);
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
