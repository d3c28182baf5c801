package org.pressmark.release.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/**
 * An Ed25519 private key as {@code ssh-keygen -t ed25519} writes it (OpenSSH's PROTOCOL.key). Never shown, never
 * published.
 */
public final class SigningKey {
  private static final String LABEL = "OPENSSH PRIVATE KEY";
  private static final int LARGEST_BYTES = 1 << 16;
  private static final int BLOCK_BYTES = 8;

  private final byte[] seed;
  private final PublicKey publicKey;

  private SigningKey(byte[] seed, PublicKey publicKey) {
    this.seed = seed;
    this.publicKey = publicKey;
  }

  /**
   * Reads a key file. As with ssh, nobody but its owner may have access to it.
   *
   * @throws ProblemException KEY_INVALID, if it is no unencrypted Ed25519 private key; FILE_UNREADABLE
   */
  public static SigningKey read(Path path) {
    try {
      if (!Files.isRegularFile(path)) {
        throw invalid(path, Files.exists(path) ? "it is no regular file" : "there is no such file");
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(path)) {
        bytes = in.readNBytes(LARGEST_BYTES);
      }
      // Only of a key does it matter who may read it: that a public key is none is the better news.
      SigningKey key = parse(new String(bytes, StandardCharsets.ISO_8859_1), path);
      requirePrivate(path);
      return key;
    } catch (NoSuchFileException e) {
      throw invalid(path, "there is no such file");
    } catch (IOException e) {
      throw ProblemException.unreadable(Place.file(path.toString()), e);
    }
  }

  private static void requirePrivate(Path path) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    Set<PosixFilePermission> permissions = view.readAttributes().permissions();
    boolean open = permissions.stream().anyMatch(permission -> !permission.name().startsWith("OWNER_"));
    if (open) {
      throw invalid(
          path,
          "others than its owner have access to it; run chmod 600 on it, and think of whether it is still secret");
    }
  }

  private static SigningKey parse(String text, Path path) {
    byte[] bytes = SshBytes.unarmoured(LABEL, text);
    if (bytes == null) {
      throw invalid(path, found(text.strip()));
    }
    try {
      return parse(bytes);
    } catch (SshBytes.MalformedException e) {
      throw invalid(path, e.getMessage());
    }
  }

  /** What a text is that is no private key of OpenSSH's. */
  private static String found(String text) {
    if (text.startsWith("ssh-")
        || text.startsWith("ecdsa-")
        || text.startsWith("sk-")
        || text.startsWith("---- BEGIN SSH2 PUBLIC")) {
      return "it is a public key; the private one lies beside it, without .pub";
    }
    if (text.startsWith("-----BEGIN " + LABEL)) {
      return "its Base64 is damaged";
    }
    if (text.contains("PRIVATE KEY-----")) {
      return "it is a private key of another format; make one with ssh-keygen -t ed25519";
    }
    return "it is no private key of OpenSSH's";
  }

  private static SigningKey parse(byte[] bytes) {
    SshBytes.Reader reader = new SshBytes.Reader(bytes);
    reader.expect("openssh-key-v1\0");
    String cipher = reader.string();
    reader.string();
    reader.bytes();
    int keys = reader.number();
    PublicKey publicKey = PublicKey.of(reader.bytes());
    if (!publicKey.isEd25519()) {
      throw new SshBytes.MalformedException("it is of type " + publicKey.type() + ", expected ssh-ed25519");
    }
    if (!cipher.equals("none")) {
      throw new SshBytes.MalformedException(
          "it is encrypted with a passphrase, which Pressmark does not ask for; sign with ssh-keygen -Y sign -n pressmark,"
              + " or decrypt a copy with ssh-keygen -p");
    }
    if (keys != 1) {
      throw new SshBytes.MalformedException("it holds " + keys + " keys, expected one");
    }
    byte[] secrets = reader.bytes();
    reader.end();
    return new SigningKey(seed(secrets, publicKey), publicKey);
  }

  private static byte[] seed(byte[] secrets, PublicKey publicKey) {
    SshBytes.Reader reader = new SshBytes.Reader(secrets);
    boolean checked = reader.number() == reader.number();
    String type = reader.string();
    byte[] raw = reader.bytes();
    byte[] pair = reader.bytes();
    reader.string();
    boolean sound =
        checked
            && secrets.length % BLOCK_BYTES == 0
            && type.equals(Ed25519.NAME)
            && Arrays.equals(raw, publicKey.raw())
            && pair.length == 2 * Ed25519.KEY_BYTES
            && Arrays.equals(Arrays.copyOfRange(pair, Ed25519.KEY_BYTES, pair.length), raw);
    if (!sound) {
      throw new SshBytes.MalformedException("its parts do not belong together; it is damaged");
    }
    byte[] seed = Arrays.copyOf(pair, Ed25519.KEY_BYTES);
    // A file that somebody put together of two keys would sign, and nobody could verify it.
    if (!Ed25519.verifies(raw, new byte[0], Ed25519.sign(seed, new byte[0]))) {
      throw new SshBytes.MalformedException("its public key is not that of its private key");
    }
    return seed;
  }

  /** The half that may be shown. */
  public PublicKey publicKey() {
    return publicKey;
  }

  byte[] sign(byte[] message) {
    return Ed25519.sign(seed, message);
  }

  /** Names the key without its secret. */
  @Override
  public String toString() {
    return publicKey.fingerprint();
  }

  private static ProblemException invalid(Path path, @Nullable String detail) {
    return new ProblemException(new Problem(Code.KEY_INVALID, Place.file(path.toString()), String.valueOf(detail)));
  }
}
