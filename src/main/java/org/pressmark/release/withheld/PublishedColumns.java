package org.pressmark.release.withheld;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Tables;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/** Where the columns that are handled here lie in the rows of {@link Tables#ALL}. */
final class PublishedColumns {
  static final int DOCUMENTS = 0;
  static final int BLOCKS = 1;
  static final int ENTITIES = 3;
  static final int QUOTES = 4;

  static final List<TableSchema> TABLES = Tables.schemas();

  static final int DOCUMENT_ID = of(DOCUMENTS, "document_id");
  static final int TEXT = of(DOCUMENTS, "text");
  static final int TEXT_LENGTH = of(DOCUMENTS, "text_length");
  static final int TEXT_SHA256 = of(DOCUMENTS, "text_sha256");
  static final int TEXT_WITHHELD = of(DOCUMENTS, "text_withheld");
  static final int SET_ASIDE_TEXT = of(BLOCKS, "set_aside_text");
  static final int ENTITY_ID = of(ENTITIES, "entity_id");
  static final int ENTITY_TEXT = of(ENTITIES, "text");
  static final int ENTITY_CHAIN = of(ENTITIES, "chain_id");
  static final int ENTITY_NAME = of(ENTITIES, "name");
  static final int QUOTE_ID = of(QUOTES, "quote_id");
  static final int QUOTE_SPEAKER = of(QUOTES, "speaker_entity_id");
  static final int QUOTE_SPEAKER_NAME = of(QUOTES, "speaker_name");

  /** Whether the text is withheld. */
  static final ColumnSchema FLAG = TABLES.get(DOCUMENTS).columns().get(TEXT_WITHHELD);

  private PublishedColumns() {}

  private static int of(int table, String column) {
    return TABLES.get(table).indexOf(column);
  }

  /** The rows with each value replaced. */
  static List<List<Row>> map(
      List<List<Row>> rows, BiFunction<ColumnSchema, @Nullable Object, @Nullable Object> change) {
    List<List<Row>> changed = new ArrayList<>();
    for (int table = 0; table < rows.size(); table++) {
      List<ColumnSchema> columns = TABLES.get(table).columns();
      List<Row> of = new ArrayList<>(rows.get(table).size());
      for (Row row : rows.get(table)) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int column = 0; column < columns.size(); column++) {
          values.add(change.apply(columns.get(column), row.get(column)));
        }
        of.add(new Row(values));
      }
      changed.add(of);
    }
    return changed;
  }

  /** The row with one value replaced. */
  static Row with(Row row, int column, @Nullable Object value) {
    List<@Nullable Object> values = new ArrayList<>(row.values());
    values.set(column, value);
    return new Row(values);
  }
}
