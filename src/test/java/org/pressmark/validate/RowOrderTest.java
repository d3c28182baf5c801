package org.pressmark.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Tables;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

class RowOrderTest {
  private static TableSchema table(String name) {
    return Tables.schemas().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static Row row(TableSchema table, String documentId, int start) {
    @Nullable Object[] values = new @Nullable Object[table.columns().size()];
    values[table.indexOf("document_id")] = documentId;
    if (table.name().equals("sentences")) {
      values[table.indexOf("start")] = start;
    }
    return new Row(Arrays.asList(values));
  }

  @Test
  void in_a_table_ordered_by_its_key_the_same_key_twice_is_told_from_an_order() {
    TableSchema documents = table("documents");
    RowOrder order = new RowOrder(documents);

    assertEquals(RowOrder.Step.ASCENDING, order.next(row(documents, "d1", 0)));
    assertEquals(RowOrder.Step.SAME_KEY, order.next(row(documents, "d1", 0)));
    assertEquals(RowOrder.Step.ASCENDING, order.next(row(documents, "d2", 0)));
    assertEquals(RowOrder.Step.DESCENDING, order.next(row(documents, "d1", 0)));
  }

  @Test
  void rows_of_one_document_stand_in_the_order_of_their_places() {
    TableSchema sentences = table("sentences");
    RowOrder order = new RowOrder(sentences);

    assertEquals(RowOrder.Step.ASCENDING, order.next(row(sentences, "d1", 7)));
    assertEquals(RowOrder.Step.ASCENDING, order.next(row(sentences, "d1", 7)));
    assertEquals(RowOrder.Step.DESCENDING, order.next(row(sentences, "d1", 6)));
    assertEquals(RowOrder.Step.ASCENDING, order.next(row(sentences, "d2", 0)));
  }
}
