package org.pressmark.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) as 64 lower-case hex digits. */
public final class Sha256 {
  private Sha256() {}

  /** The hash of all the bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** The first digits of the hash of what the digest was given and these last bytes; it can be used again. */
  static String of(MessageDigest digest, byte[] bytes, int digits) {
    return HexFormat.of().formatHex(digest.digest(bytes), 0, digits / 2);
  }

  /** A fresh digest, for bytes that come in pieces. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256 (java.security.MessageDigest)", e);
    }
  }
}
