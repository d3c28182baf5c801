package org.pressmark.model;

import java.util.List;
import org.pressmark.schema.RecordTable;
import org.pressmark.schema.TableSchema;

/** The published tables, in the order in which they are written and listed everywhere. */
public final class Tables {
  /**
   * The version of the schema that the records declare. Minor: columns or tables added; major: anything else changed.
   */
  public static final String SCHEMA_VERSION = "1.0";

  public static final RecordTable<Document> DOCUMENTS = RecordTable.of(Document.class, SCHEMA_VERSION);
  public static final RecordTable<Block> BLOCKS = RecordTable.of(Block.class, SCHEMA_VERSION);
  public static final RecordTable<Sentence> SENTENCES = RecordTable.of(Sentence.class, SCHEMA_VERSION);
  public static final RecordTable<Entity> ENTITIES = RecordTable.of(Entity.class, SCHEMA_VERSION);
  public static final RecordTable<Quote> QUOTES = RecordTable.of(Quote.class, SCHEMA_VERSION);

  /** All of them. */
  public static final List<RecordTable<?>> ALL = List.of(DOCUMENTS, BLOCKS, SENTENCES, ENTITIES, QUOTES);

  private Tables() {}

  /** Their schemas, in the same order. */
  public static List<TableSchema> schemas() {
    return ALL.stream().<TableSchema>map(RecordTable::schema).toList();
  }
}
