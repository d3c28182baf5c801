package org.pressmark.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.format.RowCodec;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Tables;
import org.pressmark.schema.RecordTable;
import org.pressmark.schema.Row;

/**
 * All rows of one document: from records to bytes, and from bytes to rows, a list a table in the order of {@link
 * Tables#ALL}.
 */
final class DocumentRows {
  private static final List<RowCodec> CODECS = Tables.schemas().stream().map(RowCodec::new).toList();

  private DocumentRows() {}

  private static List<List<Row>> of(AnnotatedDocument document) {
    return List.of(
        List.of(Tables.DOCUMENTS.toRow(document.document())),
        rows(Tables.BLOCKS, document.blocks()),
        rows(Tables.SENTENCES, document.sentences()),
        rows(Tables.ENTITIES, document.entities()),
        rows(Tables.QUOTES, document.quotes()));
  }

  private static <R extends Record> List<Row> rows(RecordTable<R> table, List<R> records) {
    return records.stream().map(table::toRow).toList();
  }

  /** The rows that a document's records make, as {@link #decode} reads them. */
  static byte[] encode(AnnotatedDocument document) throws IOException {
    return encode(of(document));
  }

  /** @param tables a list for each of {@link Tables#ALL}, in that order; that of the documents holds one row */
  static byte[] encode(List<List<Row>> tables) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    DataOutputStream out = new DataOutputStream(bytes);
    for (int i = 0; i < CODECS.size(); i++) {
      out.writeInt(tables.get(i).size());
      for (Row row : tables.get(i)) {
        CODECS.get(i).write(row, out);
      }
    }
    return bytes.toByteArray();
  }

  /** The records that {@link #decode}'s rows were made from. */
  static AnnotatedDocument document(List<List<Row>> tables) {
    return new AnnotatedDocument(
        Tables.DOCUMENTS.fromRow(tables.get(0).get(0)),
        records(Tables.BLOCKS, tables.get(1)),
        records(Tables.SENTENCES, tables.get(2)),
        records(Tables.ENTITIES, tables.get(3)),
        records(Tables.QUOTES, tables.get(4)));
  }

  private static <R extends Record> List<R> records(RecordTable<R> table, List<Row> rows) {
    return rows.stream().map(table::fromRow).toList();
  }

  /**
   * A list for each of {@link Tables#ALL}, in that order.
   *
   * @throws IOException if the bytes are not what {@link #encode} made
   */
  static List<List<Row>> decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<List<Row>> tables = new ArrayList<>();
    for (RowCodec codec : CODECS) {
      int size = in.readInt();
      List<Row> rows = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        rows.add(codec.read(in));
      }
      tables.add(rows);
    }
    return tables;
  }
}
