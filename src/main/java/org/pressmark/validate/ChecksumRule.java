package org.pressmark.validate;

import java.io.IOException;
import java.util.Map;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;

/** Every file's bytes are those that its manifest names. */
final class ChecksumRule implements Rule {
  @Override
  public void check(Examination examination) {
    for (Map.Entry<String, String> entry : examination.listed.entrySet()) {
      String path = entry.getKey();
      if (!examination.files.containsKey(path)) {
        continue;
      }
      try {
        FileDigest digest = FileDigest.of(examination.release, path);
        if (digest.sha256().equals(entry.getValue())) {
          examination.sound.put(path, digest);
        } else {
          String manifest = Layout.isPayload(path) ? Layout.PAYLOAD_MANIFEST : Layout.TAG_MANIFEST;
          examination.findings.add(
              Code.CHECKSUM_MISMATCH,
              Place.file(path),
              manifest + " names SHA-256 " + entry.getValue() + ", the file has " + digest.sha256());
        }
      } catch (IOException e) {
        examination.unreadable(Place.file(path), e);
      }
    }
  }
}
