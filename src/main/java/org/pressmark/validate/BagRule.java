package org.pressmark.validate;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.BagManifest;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;

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
    // A file that is missing, changed or not listed is reported as that; the bag's own count is not to blame for it.
    List<FileDigest> payload = new ArrayList<>();
    for (String path : examination.listed.keySet()) {
      if (Layout.isPayload(path)) {
        if (!examination.sound.containsKey(path)) {
          return;
        }
        payload.add(examination.sound.get(path));
      }
    }
    String found = BagManifest.oxum(payload);
    if (!stated.equals(List.of(found)) && !stated.equals(List.of(wholeOxum(examination)))) {
      examination.findings.add(
          Code.METADATA_INVALID,
          Place.file(Layout.BAG_INFO),
          "expected one " + label + found + ", found " + Findings.brief(stated.toString()));
    }
  }

  // A line that was cut out of the manifest leaves its file unlisted, and the bag's count right.
  private static String wholeOxum(Examination examination) {
    long bytes = 0;
    int count = 0;
    for (var file : examination.files.entrySet()) {
      if (Layout.isPayload(file.getKey())) {
        bytes += file.getValue();
        count++;
      }
    }
    return bytes + "." + count;
  }
}
