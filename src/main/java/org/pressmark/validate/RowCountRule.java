package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.metadata.DataPackage;

/** Wherever the metadata says how many rows a table has, it is right. */
final class RowCountRule implements Rule {
  private static final String CONFIG = "- config_name: ";
  private static final String EXAMPLES = "    num_examples: ";

  @Override
  public void check(Examination examination) {
    Map<String, String> card = cardCounts(examination);
    JsonNode report = examination.metadata.get(Layout.BUILD_REPORT);
    JsonNode dataPackage = examination.metadata.get(Layout.DATA_PACKAGE);
    examination.rows.forEach(
        (table, rows) -> {
          if (card != null) {
            compare(examination, Layout.CARD, table, rows, card.get(table));
          }
          if (report != null) {
            compare(examination, Layout.BUILD_REPORT, table, rows, stated(report.path("rows").path(table)));
          }
          if (dataPackage != null) {
            for (Format format : examination.formats) {
              String name = DataPackage.resourceName(format, table);
              for (JsonNode resource : dataPackage.path("resources")) {
                if (resource.path("name").asText().equals(name)) {
                  compare(examination, Layout.DATA_PACKAGE, name, rows, stated(resource.path(DataPackage.ROWS)));
                }
              }
            }
          }
        });
  }

  private static @Nullable String stated(JsonNode node) {
    return node.isIntegralNumber() ? node.asText() : null;
  }

  // Reads the YAML head only as far as Pressmark writes it: the number of examples that follows each table's name.
  private static @Nullable Map<String, String> cardCounts(Examination examination) {
    String text = examination.text(Layout.CARD, Code.METADATA_INVALID);
    if (text == null) {
      return null;
    }
    Map<String, String> counts = new HashMap<>();
    String table = "";
    for (String line : (Iterable<String>) text.lines().takeWhile(line -> !line.startsWith("# "))::iterator) {
      if (line.startsWith(CONFIG)) {
        table = line.substring(CONFIG.length());
      } else if (line.startsWith(EXAMPLES)) {
        counts.put(table, line.substring(EXAMPLES.length()));
      }
    }
    return counts;
  }

  private static void compare(Examination examination, String file, String table, long rows, @Nullable String stated) {
    if (!String.valueOf(rows).equals(stated)) {
      String found = stated == null ? "no count" : Findings.brief(stated);
      examination.findings.add(Code.COUNT_MISMATCH, Place.file(file), table + " has " + rows + " rows, found " + found);
    }
  }
}
