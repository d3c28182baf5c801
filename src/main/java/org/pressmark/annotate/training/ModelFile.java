package org.pressmark.annotate.training;

import com.jcraft.jzlib.GZIPOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Writes a model so that the same model gives the same bytes. OpenNLP stamps its archives with the time, in the
 * manifest, in a comment above it and in every entry, and compresses them with whatever zlib the machine has.
 */
final class ModelFile {
  private static final String MANIFEST = "manifest.properties";
  /** The earliest time that a zip entry can have. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * The same instant in UTC as an extended time stamp (field 0x5455 of the Info-ZIP notes: size 5, modification time
   * only, seconds since 1970). Java adds such a field at that instant, in the machine's zone unless it is given one.
   */
  private static final byte[] NO_TIME_IN_UTC = {0x55, 0x54, 5, 0, 1, 0, (byte) 0xa6, (byte) 0xce, 0x12};

  private ModelFile() {}

  static byte[] bytes(TokenNameFinderModel model) throws IOException {
    ByteArrayOutputStream stamped = new ByteArrayOutputStream();
    model.serialize(stamped);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in =
        new ZipInputStream(
            new ByteArrayInputStream(stamped.toByteArray()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        entries.put(entry.getName(), entry.getName().equals(MANIFEST) ? unstamped(content) : content);
      }
    }
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
      out.setMethod(ZipOutputStream.STORED);
      // OpenNLP reads the manifest first: it names what reads the rest.
      put(out, MANIFEST, entries.remove(MANIFEST));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        put(out, entry.getKey(), entry.getValue());
      }
    }
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(archive.toByteArray());
    }
    return compressed.toByteArray();
  }

  private static byte[] unstamped(byte[] manifest) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(new ByteArrayInputStream(manifest), StandardCharsets.ISO_8859_1));
    properties.setProperty("Timestamp", "0");
    StringBuilder lines = new StringBuilder();
    for (String key : new TreeMap<>(properties).keySet().stream().map(String::valueOf).toList()) {
      lines.append(key).append('=').append(properties.getProperty(key)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    entry.setTimeLocal(NO_TIME);
    entry.setExtra(NO_TIME_IN_UTC);
    entry.setCrc(checksum.getValue());
    entry.setSize(content.length);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
