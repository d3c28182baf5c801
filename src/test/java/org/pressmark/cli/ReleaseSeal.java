package org.pressmark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.release.ReleaseFixture;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;

/** The hashes and sizes by which a release knows its files, renewed after a change, as a careful forger would. */
final class ReleaseSeal {
  private final Path release;

  ReleaseSeal(Path release) {
    this.release = release;
  }

  void renew() throws IOException {
    Map<String, String> renewed = new LinkedHashMap<>();
    List<FileDigest> payload = new ArrayList<>();
    for (String[] entry : entries(Layout.PAYLOAD_MANIFEST)) {
      FileDigest digest = FileDigest.of(release, entry[1]);
      renewed.put(entry[0], digest.sha256());
      payload.add(digest);
    }
    for (String path : Layout.ROOT_FILES) {
      String text = Files.readString(release.resolve(path));
      for (Map.Entry<String, String> hash : renewed.entrySet()) {
        text = text.replace(hash.getKey(), hash.getValue());
      }
      if (path.equals(Layout.BAG_INFO)) {
        long bytes = payload.stream().mapToLong(FileDigest::bytes).sum();
        text = text.replaceAll("Payload-Oxum: .*", "Payload-Oxum: " + bytes + "." + payload.size());
      }
      write(path, text);
    }
    ReleaseFixture.restate(release);
    StringBuilder tags = new StringBuilder();
    for (String[] entry : entries(Layout.TAG_MANIFEST)) {
      tags.append(FileDigest.of(release, entry[1]).sha256()).append("  ").append(entry[1]).append('\n');
    }
    write(Layout.TAG_MANIFEST, tags.toString());
  }

  /** Hash and path of each file that the manifest lists and that is there. */
  private List<String[]> entries(String manifest) throws IOException {
    return Files.readAllLines(release.resolve(manifest)).stream()
        .map(line -> line.split(" {2}", 2))
        .filter(entry -> Files.isRegularFile(release.resolve(entry[1])))
        .toList();
  }

  private void write(String path, String text) throws IOException {
    Files.write(release.resolve(path), text.getBytes(StandardCharsets.UTF_8));
  }
}
