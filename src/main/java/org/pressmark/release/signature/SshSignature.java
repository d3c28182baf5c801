package org.pressmark.release.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A signature of a whole file, as {@code ssh-keygen -Y sign} writes it (OpenSSH's PROTOCOL.sshsig, version 1).
 *
 * @param signer the key that signed
 * @param namespace what it was signed for
 * @param hash the hash of the file that was signed: {@code sha256} or {@code sha512}
 */
public record SshSignature(PublicKey signer, String namespace, String hash, byte[] signature) {
  /** What Pressmark signs for, so that a signature made for something else is none of a release. */
  public static final String NAMESPACE = "pressmark";

  private static final String MAGIC = "SSHSIG";
  private static final String LABEL = "SSH SIGNATURE";
  private static final int VERSION = 1;
  private static final String HASH = "sha512";

  /** The text is no signature that Pressmark understands. */
  public static final class MalformedSignatureException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedSignatureException(String message) {
      super(message);
    }
  }

  /** Signs a file's bytes. The same key and bytes give the same signature. */
  public static SshSignature sign(SigningKey key, byte[] file) {
    byte[] signature = key.sign(signedBytes(NAMESPACE, HASH, file));
    return new SshSignature(key.publicKey(), NAMESPACE, HASH, signature);
  }

  /** Reads the text of a signature file. */
  public static SshSignature parse(String text) throws MalformedSignatureException {
    byte[] bytes = SshBytes.unarmoured(LABEL, text);
    if (bytes == null) {
      throw new MalformedSignatureException("expected Base64 between -----BEGIN SSH SIGNATURE----- and its end");
    }
    try {
      return read(new SshBytes.Reader(bytes));
    } catch (SshBytes.MalformedException e) {
      throw new MalformedSignatureException(e.getMessage());
    }
  }

  private static SshSignature read(SshBytes.Reader reader) {
    reader.expect(MAGIC);
    int version = reader.number();
    if (version != VERSION) {
      throw new SshBytes.MalformedException("it is of version " + version + ", expected " + VERSION);
    }
    PublicKey signer = PublicKey.of(reader.bytes());
    String namespace = reader.string();
    reader.bytes();
    String hash = reader.string();
    SshBytes.Reader signature = new SshBytes.Reader(reader.bytes());
    reader.end();
    String type = signature.string();
    if (!signer.isEd25519() || !type.equals(Ed25519.NAME)) {
      String found = signer.isEd25519() ? type : signer.type();
      throw new SshBytes.MalformedException(
          "it is of type " + found + ", expected ssh-ed25519; ssh-keygen -Y verify checks others");
    }
    if (!hash.equals("sha512") && !hash.equals("sha256")) {
      throw new SshBytes.MalformedException("it hashes with " + hash + ", expected sha512 or sha256");
    }
    byte[] raw = signature.bytes();
    signature.end();
    if (raw.length != Ed25519.SIGNATURE_BYTES) {
      throw new SshBytes.MalformedException("it has not " + Ed25519.SIGNATURE_BYTES + " bytes");
    }
    return new SshSignature(signer, namespace, hash, raw);
  }

  /** Whether it is the signer's, of these bytes. Says nothing of who the signer is. */
  public boolean isOf(byte[] file) {
    return Ed25519.verifies(signer.raw(), signedBytes(namespace, hash, file), signature);
  }

  /** The text of a signature file. */
  public String text() {
    byte[] blob = new SshBytes.Writer().string(Ed25519.NAME).string(signature).toBytes();
    byte[] bytes =
        new SshBytes.Writer()
            .raw(MAGIC).number(VERSION).string(signer.blob()).string(namespace).string("").string(hash).string(blob)
            .toBytes();
    return SshBytes.armoured(LABEL, bytes);
  }

  // PROTOCOL.sshsig, section 3: what is really signed names the purpose, so that no other message can pass for it.
  private static byte[] signedBytes(String namespace, String hash, byte[] file) {
    byte[] digest = digest(hash.equals("sha256") ? "SHA-256" : "SHA-512").digest(file);
    return new SshBytes.Writer().raw(MAGIC).string(namespace).string("").string(hash).string(digest).toBytes();
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
