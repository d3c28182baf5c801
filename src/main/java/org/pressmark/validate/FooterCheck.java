package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.Footer;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.metadata.DataPackage;

/** A data file's footer names the versions that the data package names, and the unit of offsets. */
final class FooterCheck {
  private FooterCheck() {}

  /** @param found the footer's pairs; null if the file's format has none */
  static void check(Examination examination, String path, @Nullable Map<String, String> found) {
    JsonNode dataPackage = examination.metadata.get(Layout.DATA_PACKAGE);
    if (found == null || dataPackage == null) {
      return;
    }
    Map<String, String> expected =
        Footer.of(
            dataPackage.path(DataPackage.SCHEMA_VERSION).asText(),
            dataPackage.path(DataPackage.TOOL_VERSION).asText(),
            dataPackage.path("version").asText());
    expected.forEach(
        (key, value) -> {
          String stated = found.get(key);
          if (!value.equals(stated)) {
            examination.findings.add(
                Code.METADATA_INVALID, Place.file(path),
                "expected " + key + " " + Findings.brief(value) + " in its footer, found "
                    + (stated == null ? "none" : Findings.brief(stated)));
          }
        });
  }
}
