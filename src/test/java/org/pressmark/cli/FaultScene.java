package org.pressmark.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.release.ReleaseFixture;

/**
 * The folder that a fault fixture describes, a step a line; {@code src/test/resources/faults/README.md} lists the
 * steps. What the fixture commits as {@code input/} lies in it from the start.
 */
final class FaultScene implements Closeable {
  private static final String GOOD_ARTICLE =
      """
      Ferry sails again

      The ferry to Port Ansel sails again after three weeks in the dock, the harbour office said on Monday.

      "We are glad to be back," said Mara Quell, who runs the line. Two hundred people were on board.
      """;

  private final Path folder;
  private final List<Closeable> held = new ArrayList<>();

  FaultScene(Path fixture, Path folder) throws IOException {
    this.folder = folder;
    Path input = fixture.resolve("input");
    if (Files.isDirectory(input)) {
      try (Stream<Path> files = Files.walk(input)) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve("input").resolve(input.relativize(file).toString()));
        }
      }
    }
  }

  /** Does one step. */
  void step(String line) throws IOException, InterruptedException {
    String[] words = line.split(" ", 3);
    Path path = folder.resolve(words[1]);
    String rest = words.length < 3 ? "" : words[2];
    switch (words[0]) {
      case "folder" -> Files.createDirectories(path);
      case "good" -> text(path, GOOD_ARTICLE);
      case "text" -> text(path, rest.translateEscapes());
      case "bytes" -> bytes(path, HexFormat.ofDelimiter(" ").parseHex(rest));
      case "pipe" -> pipe(path);
      case "link" -> Files.createSymbolicLink(path, Path.of(rest));
      case "lock" -> lock(path);
      case "release" -> ReleaseFixture.publish(path, formats(rest), ReleaseFixture.documents());
      case "withheld" -> ReleaseFixture.publishWithheld(path, formats(rest));
      case "delete" -> Files.delete(path);
      case "append" -> Files.writeString(path, rest.translateEscapes(), StandardOpenOption.APPEND);
      case "replace" -> replace(path, rest.split(" => ", 2));
      case "lines" -> reorder(path, rest.split(" "));
      case "seal" -> new ReleaseSeal(path).renew();
      default -> throw new IllegalArgumentException("no such step: " + line);
    }
  }

  private static List<Format> formats(String names) {
    return Arrays.stream(names.split(",")).map(name -> Formats.named(name).orElseThrow()).toList();
  }

  private static void text(Path path, String text) throws IOException {
    bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(Path path, byte[] bytes) throws IOException {
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  private static void pipe(Path path) throws IOException, InterruptedException {
    Files.createDirectories(path.getParent());
    int status = new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("mkfifo " + path + " ended with " + status);
    }
  }

  private void lock(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    held.add(channel);
    channel.lock();
  }

  private static void replace(Path path, String[] fromTo) throws IOException {
    String before = read(path);
    String after = before.replace(fromTo[0], fromTo[1]);
    if (after.equals(before)) {
      throw new IllegalArgumentException(path + " does not hold " + fromTo[0] + ":\n" + before);
    }
    write(path, after);
  }

  private static void reorder(Path path, String[] numbers) throws IOException {
    List<String> lines = read(path).lines().toList();
    write(
        path,
        String.join(
            "",
            Arrays.stream(numbers)
                .map(number -> lines.get(Integer.parseInt(number) - 1) + "\n")
                .toList()));
  }

  private static boolean compressed(Path path) {
    return path.toString().endsWith(".gz");
  }

  private static String read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = compressed(path) ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static void write(Path path, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compressed(path) ? new GZIPOutputStream(bytes) : bytes) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Path changed = path.resolveSibling("changed");
    Files.write(changed, bytes.toByteArray());
    Files.move(changed, path, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Lets go of what the scene holds. */
  @Override
  public void close() throws IOException {
    for (Closeable resource : held) {
      resource.close();
    }
  }
}
