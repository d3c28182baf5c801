package org.pressmark.validate;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.BagManifest;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;

/** The two manifests list every file of the folder once, each its own part, and nothing else. */
final class ManifestRule implements Rule {
  @Override
  public void check(Examination examination) {
    Map<String, String> spellings = new HashMap<>();
    read(examination, Layout.PAYLOAD_MANIFEST, spellings);
    read(examination, Layout.TAG_MANIFEST, spellings);
    for (String path : examination.files.keySet()) {
      if (!examination.listed.containsKey(path)
          && !path.equals(Layout.TAG_MANIFEST)
          && !path.equals(Layout.SIGNATURE)) {
        String manifest = Layout.isPayload(path) ? Layout.PAYLOAD_MANIFEST : Layout.TAG_MANIFEST;
        String copied = original(examination, path);
        String detail = manifest + " does not list it" + (copied == null ? "" : "; it is a copy of " + copied);
        examination.findings.add(Code.RELEASE_FILE_UNLISTED, Place.file(path), detail);
      }
    }
    folders(examination);
  }

  /** The listed file that has the same bytes; null if there is none, or it cannot be told. */
  private static @Nullable String original(Examination examination, String path) {
    Long size = examination.files.get(path);
    boolean possible =
        examination.listed.keySet().stream().anyMatch(listed -> Objects.equals(examination.files.get(listed), size));
    if (!possible) {
      return null;
    }
    try {
      String hash = FileDigest.of(examination.release, path).sha256();
      for (Map.Entry<String, String> entry : examination.listed.entrySet()) {
        if (entry.getValue().equals(hash)) {
          return entry.getKey();
        }
      }
    } catch (IOException e) {
      // The file is reported as unlisted in any case; of what it is a copy is only a hint.
      return null;
    }
    return null;
  }

  private static void read(Examination examination, String manifest, Map<String, String> spellings) {
    String text = examination.text(manifest, Code.MANIFEST_INVALID);
    if (text == null) {
      return;
    }
    BagManifest.Parsed parsed = BagManifest.parse(manifest, text);
    parsed.problems().forEach(examination.findings::add);
    boolean payload = manifest.equals(Layout.PAYLOAD_MANIFEST);
    for (BagManifest.Entry entry : parsed.entries()) {
      String path = entry.path();
      if (Layout.isPayload(path) != payload || path.equals(Layout.TAG_MANIFEST) || path.equals(Layout.SIGNATURE)) {
        examination.findings.add(Code.MANIFEST_INVALID, Place.file(manifest), "it must not list " + path);
        continue;
      }
      // Two names that differ in case alone are one file on many systems.
      String other = spellings.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (other != null) {
        String fault = other.equals(path) ? " is listed twice" : " and " + other + " differ in case alone";
        examination.findings.add(Code.MANIFEST_INVALID, Place.file(manifest), path + fault);
      }
      examination.listed.putIfAbsent(path, entry.sha256());
      // Those that every release has are reported already.
      if (!examination.files.containsKey(path)
          && !examination.irregular.contains(path)
          && !Layout.ROOT_FILES.contains(path)) {
        examination.findings.add(Code.RELEASE_FILE_MISSING, Place.file(path), manifest + " lists it");
      }
    }
  }

  private static void folders(Examination examination) {
    Set<String> used = new HashSet<>();
    for (String path : examination.listed.keySet()) {
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        used.add(path.substring(0, slash));
      }
    }
    for (String folder : examination.folders) {
      if (!used.contains(folder)) {
        examination.findings.add(Code.RELEASE_FILE_UNLISTED, Place.file(folder), "a folder without any listed file");
      }
    }
  }
}
