package org.pressmark.validate;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.BagManifest;
import org.pressmark.release.Layout;

/** The folder is a BagIt 1.0 bag, and the payload has the size that the bag names. */
final class BagRule implements Rule {
  private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  @Override
  public void check(Examination examination) {
    String declaration = examination.text(Layout.BAG, Code.METADATA_INVALID);
    if (declaration != null && !declaration.equals(DECLARATION)) {
      examination.findings.add(Code.METADATA_INVALID, Place.file(Layout.BAG), "it does not declare BagIt 1.0 in UTF-8");
    }
    String info = examination.text(Layout.BAG_INFO, Code.METADATA_INVALID);
    if (info != null) {
      oxum(examination, info);
    }
  }

  private static void oxum(Examination examination, String info) {
    List<String> stated = new ArrayList<>();
    String label = BagManifest.OXUM + ": ";
    info.lines().filter(line -> line.startsWith(label)).forEach(line -> stated.add(line.substring(label.length())));
    long bytes = 0;
    int count = 0;
    for (var file : examination.files.entrySet()) {
      if (Layout.isPayload(file.getKey())) {
        bytes += file.getValue();
        count++;
      }
    }
    String found = bytes + "." + count;
    if (!stated.equals(List.of(found))) {
      examination.findings.add(
          Code.METADATA_INVALID, Place.file(Layout.BAG_INFO), "expected one " + label + found + ", found " + brief(stated));
    }
  }

  private static String brief(List<String> stated) {
    String all = stated.toString();
    return all.length() > 100 ? all.substring(0, 100) + "…" : all;
  }
}
