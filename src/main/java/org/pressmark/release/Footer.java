package org.pressmark.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pressmark.schema.Unit;

/** The key-value pairs in every data file's footer, by which a file that lost its release is still known. */
public final class Footer {
  private Footer() {}

  /**
   * The pairs, in the order in which they are written.
   *
   * @param schemaVersion of the tables
   * @param toolVersion of the program that builds the release
   * @param releaseVersion of the release
   */
  public static Map<String, String> of(String schemaVersion, String toolVersion, String releaseVersion) {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("pressmark.schema.version", schemaVersion);
    pairs.put("pressmark.tool.version", toolVersion);
    pairs.put("pressmark.release.version", releaseVersion);
    pairs.put("pressmark.offset_unit", Unit.CODE_POINTS.term());
    return Collections.unmodifiableMap(pairs);
  }
}
