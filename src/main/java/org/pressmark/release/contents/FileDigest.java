package org.pressmark.release.contents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.pressmark.bytes.Sha256;

/**
 * A file's size and hash.
 *
 * @param path within the release, with {@code /} between folders
 * @param bytes its size
 * @param sha256 64 lower-case hex digits
 */
public record FileDigest(String path, long bytes, String sha256) {
  private static final int BUFFER_BYTES = 1 << 16;

  /**
   * Reads a file of a release. Never follows a link.
   *
   * @throws IOException if it cannot be read or is a link
   */
  public static FileDigest of(Path release, String path) throws IOException {
    MessageDigest digest = Sha256.digest();
    long bytes = 0;
    try (InputStream in = Files.newInputStream(release.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
      }
    }
    return new FileDigest(path, bytes, Sha256.of(digest));
  }
}
