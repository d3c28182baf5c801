package org.pressmark.ingest.warc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A digest that a WARC record states of itself, such as {@code sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ}. */
final class StatedDigest {
  /** Java's names, and how many bytes each gives. */
  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "sha1", "SHA-1", "sha-1", "SHA-1", "sha256", "SHA-256", "sha-256", "SHA-256", "sha512",
          "SHA-512", "md5", "MD5");

  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private StatedDigest() {}

  /**
   * What is wrong if none of the candidates has the digest; null if one has it, or if its algorithm is not known.
   * Crawlers differ in what they hash as a record's payload.
   */
  static @Nullable String fault(String stated, List<byte[]> candidates) {
    int colon = stated.indexOf(':');
    String algorithm = colon < 0 ? null : ALGORITHMS.get(stated.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    if (algorithm == null) {
      return null;
    }
    String value = stated.substring(colon + 1).strip().replace("=", "");
    String found = "";
    for (byte[] candidate : candidates) {
      byte[] digest = digest(algorithm, candidate);
      // The standard names no spelling; lengths tell them apart, and in base64 alone the case of a letter counts.
      String base32 = base32(digest);
      String hex = HexFormat.of().formatHex(digest);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(digest);
      if (value.equalsIgnoreCase(base32)
          || value.equalsIgnoreCase(hex)
          || value.replace('-', '+').replace('_', '/').equals(base64)) {
        return null;
      }
      found = value.length() == hex.length() ? hex : value.length() == base64.length() ? base64 : base32;
    }
    return "expected the digest " + stated + ", found " + found;
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  /** RFC 4648, section 6, without padding. */
  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte value : bytes) {
      bits = bits << 8 | value & 0xFF;
      held += 8;
      while (held >= 5) {
        held -= 5;
        text.append(BASE_32.charAt(bits >> held & 31));
      }
      bits &= (1 << held) - 1;
    }
    if (held > 0) {
      text.append(BASE_32.charAt(bits << 5 - held & 31));
    }
    return text.toString();
  }
}
