package org.pressmark.release.withheld;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;

/** The hash of a full release's content, out of its documents' hashes in order. */
public final class ContentHash {
  private final MessageDigest digest = Sha256.digest();
  private @Nullable String ended;

  /** Takes the next document's hash, 64 hex digits. */
  public void add(String documentSha256) {
    digest.update((documentSha256 + '\n').getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of all, 64 hex digits; no document may be added after it. */
  public String sha256() {
    if (ended == null) {
      ended = Sha256.of(digest);
    }
    return ended;
  }
}
