package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.report.BuildReport;

/** The lists of rejects and of dropped duplicates have as many lines as the build report counts. */
final class ListCountRule implements Rule {
  private static final int BUFFER_BYTES = 1 << 16;

  @Override
  public void check(Examination examination) {
    JsonNode report = examination.metadata.get(Layout.BUILD_REPORT);
    if (report == null) {
      return;
    }
    check(examination, Layout.REJECTS, report.at("/rejects/total"));
    // A release from which nothing was dropped has neither list nor count.
    JsonNode dropped = report.at("/duplicates/" + BuildReport.DROPPED_TOTAL);
    if (examination.files.containsKey(Layout.DROPPED)) {
      check(examination, Layout.DROPPED, dropped);
    } else if (!dropped.isMissingNode() && !examination.listed.containsKey(Layout.DROPPED)) {
      String detail = "it lists what was dropped, " + Findings.brief(dropped.asText()) + " by the build report";
      examination.findings.add(Code.RELEASE_FILE_MISSING, Place.file(Layout.DROPPED), detail);
    }
  }

  private static void check(Examination examination, String list, JsonNode stated) {
    if (!examination.sound.containsKey(list)) {
      return;
    }
    try {
      long found = lines(examination, list);
      if (!stated.isIntegralNumber() || stated.longValue() != found) {
        examination.findings.add(
            Code.COUNT_MISMATCH, Place.file(Layout.BUILD_REPORT),
            list + " has " + found + " lines, found "
                + (stated.isMissingNode() ? "no count" : Findings.brief(stated.asText())));
      }
    } catch (IOException e) {
      examination.unreadable(Place.file(list), e);
    }
  }

  private static long lines(Examination examination, String list) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in =
        Files.newInputStream(examination.release.resolve(list), LinkOption.NOFOLLOW_LINKS)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }
}
