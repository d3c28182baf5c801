package org.pressmark.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.signature.SigningKey;
import org.pressmark.release.signature.SshSignature;

/**
 * The signature of a release: of its tag manifest, which has the hash of every file, some through the payload manifest.
 */
public final class ReleaseSignature {
  private ReleaseSignature() {}

  /**
   * Signs a release that has none yet, and makes the signature durable.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is signed already
   */
  public static void write(Path release, SigningKey signer) throws IOException {
    byte[] signed = Files.readAllBytes(release.resolve(Layout.TAG_MANIFEST));
    byte[] text = SshSignature.sign(signer, signed).text().getBytes(StandardCharsets.US_ASCII);
    Path signature = release.resolve(Layout.SIGNATURE);
    OutputStream file =
        Files.newOutputStream(
            signature, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    try (file) {
      file.write(text);
    } catch (IOException e) {
      // Half a signature would count as one, and the release as signed already.
      Files.deleteIfExists(signature);
      throw e;
    }
  }
}
