package org.pressmark.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.release.FileDigest;
import org.pressmark.release.Layout;

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
    restate(Layout.CROISSANT, "distribution", "contentUrl");
    restate(Layout.RO_CRATE, "@graph", "@id");
    StringBuilder tags = new StringBuilder();
    for (String[] entry : entries(Layout.TAG_MANIFEST)) {
      tags.append(FileDigest.of(release, entry[1]).sha256()).append("  ").append(entry[1]).append('\n');
    }
    write(Layout.TAG_MANIFEST, tags.toString());
  }

  /** Renews the hash and the size that a metadata file states of others; leaves a file that is no JSON as it is. */
  private void restate(String file, String list, String pathKey) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode root;
    try {
      root = json.readTree(Files.readString(release.resolve(file)));
    } catch (JsonProcessingException e) {
      return;
    }
    for (JsonNode node : root.path(list)) {
      Path described = release.resolve(node.path(pathKey).asText());
      if (node.has("sha256") && Files.isRegularFile(described)) {
        FileDigest digest = FileDigest.of(release, node.path(pathKey).asText());
        String unit = node.path("contentSize").asText().endsWith(" B") ? " B" : "";
        ((ObjectNode) node).put("sha256", digest.sha256()).put("contentSize", digest.bytes() + unit);
      }
    }
    write(file, json.writeValueAsString(root) + "\n");
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
