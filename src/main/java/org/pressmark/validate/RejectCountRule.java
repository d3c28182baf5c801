package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.Layout;

/** The list of rejects has as many lines as the build report counts. */
final class RejectCountRule implements Rule {
  private static final int BUFFER_BYTES = 1 << 16;

  @Override
  public void check(Examination examination) {
    JsonNode report = examination.metadata.get(Layout.BUILD_REPORT);
    if (report == null || !examination.sound.containsKey(Layout.REJECTS)) {
      return;
    }
    try {
      long found = lines(examination);
      JsonNode stated = report.at("/rejects/total");
      if (!stated.isIntegralNumber() || stated.longValue() != found) {
        examination.findings.add(
            Code.COUNT_MISMATCH, Place.file(Layout.BUILD_REPORT),
            Layout.REJECTS + " has " + found + " lines, found "
                + (stated.isMissingNode() ? "no count" : SchemaRule.brief(stated.asText())));
      }
    } catch (IOException e) {
      examination.unreadable(Place.file(Layout.REJECTS), e);
    }
  }

  private static long lines(Examination examination) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in =
        Files.newInputStream(
            examination.release.resolve(Layout.REJECTS), LinkOption.NOFOLLOW_LINKS)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }
}
