package org.pressmark.release;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.release.contents.FileDigest;

/** The hash of the program that runs, so that a release can name it. */
public final class ProgramHash {
  private ProgramHash() {}

  /**
   * The hash of the archive from which a class was loaded, or of all files where classes run from a folder.
   *
   * @return 64 lower-case hex digits; null if neither is known
   */
  public static @Nullable String sha256(Class<?> of) {
    CodeSource source = of.getProtectionDomain().getCodeSource();
    try {
      Path archive = source == null ? null : Path.of(source.getLocation().toURI());
      if (archive == null || !Files.exists(archive)) {
        return null;
      }
      Path real = archive.toRealPath();
      return Files.isDirectory(real) ? ofFiles(real) : hash(real);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program's own archive cannot be read: " + source.getLocation(), e);
    }
  }

  private static String ofFiles(Path folder) throws IOException {
    StringBuilder hashes = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        hashes.append(folder.relativize(file)).append(' ').append(hash(file)).append('\n');
      }
    }
    return Sha256.of(hashes.toString());
  }

  private static String hash(Path file) throws IOException {
    return FileDigest.of(file.getParent(), file.getFileName().toString()).sha256();
  }
}
