package org.pressmark.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.metadata.Citation;

/** Makes a folder a bag, as BagIt 1.0 (RFC 8493) has it: whatever lies in it is listed with its hash. */
final class BagFiles {
  private BagFiles() {}

  static void write(Path release, ReleaseSettings settings) throws IOException {
    List<FileDigest> payload = new ArrayList<>();
    for (String path : files(release)) {
      if (Layout.isPayload(path)) {
        payload.add(FileDigest.of(release, path));
      }
    }
    text(release, Layout.BAG, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    text(release, Layout.BAG_INFO, info(payload, settings));
    text(release, Layout.PAYLOAD_MANIFEST, BagManifest.text(payload));
    List<FileDigest> tags = new ArrayList<>();
    for (String path : files(release)) {
      if (!Layout.isPayload(path)) {
        tags.add(FileDigest.of(release, path));
      }
    }
    text(release, Layout.TAG_MANIFEST, BagManifest.text(tags));
  }

  private static String info(List<FileDigest> payload, ReleaseSettings settings) {
    StringBuilder text = new StringBuilder();
    // One line a value: a line break would begin another label (RFC 8493, section 2.2.2).
    Creator.Organisation publisher = settings.description().publisher();
    if (publisher != null) {
      text.append("Source-Organization: ").append(publisher.name()).append('\n');
    }
    text.append("External-Description: ").append(settings.displayTitle()).append('\n');
    text.append("Bag-Software-Agent: pressmark ").append(settings.toolVersion()).append('\n');
    if (settings.date() != null) {
      text.append("Bagging-Date: ").append(settings.date()).append('\n');
    }
    text.append("External-Identifier: ").append(settings.name()).append('-').append(settings.version()).append('\n');
    if (settings.description().doi() != null) {
      text.append("External-Identifier: ").append(Citation.doiPage(settings.description().doi())).append('\n');
    }
    text.append(BagManifest.OXUM).append(": ").append(BagManifest.oxum(payload)).append('\n');
    return text.toString();
  }

  // Sorted by path: the order in which a file system lists files is not the same on two machines.
  private static List<String> files(Path release) throws IOException {
    try (Stream<Path> paths = Files.walk(release)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> release.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void text(Path release, String path, String text) throws IOException {
    Files.write(release.resolve(path), text.getBytes(StandardCharsets.UTF_8));
  }
}
