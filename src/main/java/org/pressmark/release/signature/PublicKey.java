package org.pressmark.release.signature;

import java.util.Arrays;
import java.util.Base64;
import org.pressmark.bytes.Sha256;

/** An SSH public key as it stands in files and signatures: its type, then what its type demands. */
public final class PublicKey {
  private final byte[] blob;
  private final String type;

  private PublicKey(byte[] blob, String type) {
    this.blob = blob;
    this.type = type;
  }

  /** @throws SshBytes.MalformedException if the bytes are no key */
  static PublicKey of(byte[] blob) {
    String type = new SshBytes.Reader(blob).string();
    PublicKey key = new PublicKey(blob.clone(), type);
    if (key.isEd25519()) {
      key.raw();
    }
    return key;
  }

  /** Such as {@code ssh-ed25519}. */
  public String type() {
    return type;
  }

  boolean isEd25519() {
    return type.equals(Ed25519.NAME);
  }

  byte[] blob() {
    return blob.clone();
  }

  byte[] raw() {
    SshBytes.Reader reader = new SshBytes.Reader(blob);
    reader.string();
    byte[] raw = reader.bytes();
    reader.end();
    if (raw.length != Ed25519.KEY_BYTES) {
      throw new SshBytes.MalformedException("its key has not " + Ed25519.KEY_BYTES + " bytes");
    }
    return raw;
  }

  /** As {@code ssh-keygen -l} shows it: {@code SHA256:} and the hash in Base64 without padding. */
  public String fingerprint() {
    byte[] hash = Sha256.digest().digest(blob);
    return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
  }

  /** The line of a {@code .pub} file without a comment: {@code ssh-ed25519 AAAA...}. */
  public String line() {
    return type + " " + Base64.getEncoder().encodeToString(blob);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublicKey key && Arrays.equals(key.blob, blob);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(blob);
  }

  @Override
  public String toString() {
    return line();
  }
}
