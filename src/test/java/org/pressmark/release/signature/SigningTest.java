package org.pressmark.release.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.problem.Code;
import org.pressmark.problem.ProblemException;

class SigningTest {
  private static final byte[] MESSAGE = "one line\n".getBytes(StandardCharsets.UTF_8);

  /** RFC 8032, section 7.1, test 1. */
  private static final byte[] SEED =
      HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

  private static final byte[] PUBLIC =
      HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

  @TempDir private Path folder;
  private Path key;

  @BeforeEach
  void makeKey() throws IOException {
    key = write("key", keyFile(SEED, PUBLIC, "none"));
  }

  /** A private key's file, as OpenSSH's PROTOCOL.key has it. */
  private static String keyFile(byte[] seed, byte[] publicKey, String cipher) {
    byte[] pair = Arrays.copyOf(seed, 64);
    System.arraycopy(publicKey, 0, pair, 32, 32);
    SshBytes.Writer secrets =
        new SshBytes.Writer()
            .number(7)
            .number(7)
            .string(Ed25519.NAME)
            .string(publicKey)
            .string(pair)
            .string("x")
            .raw("\1\2\3\4\5\6\7");
    byte[] padded = secrets.toBytes();
    SshBytes.Writer file =
        new SshBytes.Writer().raw("openssh-key-v1\0").string(cipher).string("none").string("").number(1)
            .string(ed25519(publicKey).blob()).string(Arrays.copyOf(padded, padded.length / 8 * 8));
    return SshBytes.armoured("OPENSSH PRIVATE KEY", file.toBytes());
  }

  private Path write(String name, String text) throws IOException {
    Path path = Files.writeString(folder.resolve(name), text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    return path;
  }

  private static int run(Path input, Path folder, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("out").toFile());
    return builder.redirectInput(input.toFile()).start().waitFor();
  }

  private static boolean sshKeygenIsHere() {
    try {
      new ProcessBuilder("ssh-keygen", "-?").redirectErrorStream(true).start().waitFor();
      return true;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String refusal(Path path) {
    ProblemException e = assertThrows(ProblemException.class, () -> SigningKey.read(path));
    assertEquals(Code.KEY_INVALID, e.problem().code());
    return e.problem().detail();
  }

  private static PublicKey ed25519(byte[] raw) {
    return PublicKey.of(new SshBytes.Writer().string(Ed25519.NAME).string(raw).toBytes());
  }

  @Test
  void a_signature_is_of_its_file_and_its_key_and_always_the_same() throws Exception {
    SigningKey signer = SigningKey.read(key);
    SshSignature signature = SshSignature.sign(signer, MESSAGE);
    SshSignature read = SshSignature.parse(signature.text());

    assertEquals(signature.text(), SshSignature.sign(signer, MESSAGE).text());
    assertEquals(signer.publicKey(), read.signer());
    assertTrue(read.isOf(MESSAGE));
    assertFalse(read.isOf("one line".getBytes(StandardCharsets.UTF_8)));
    assertArrayEquals(PUBLIC, read.signer().raw());
  }

  @Test
  void ssh_keygen_accepts_our_signature_and_we_accept_its() throws Exception {
    assumeTrue(sshKeygenIsHere(), "ssh-keygen is not installed: signatures are not checked with it");
    Path made = folder.resolve("made");
    assertEquals(
        0,
        run(
            key,
            folder,
            "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "a comment", "-f",
            made.toString()));
    SigningKey signer = SigningKey.read(made);
    Path message = Files.write(folder.resolve("message"), MESSAGE);
    Files.writeString(folder.resolve("ours.sig"), SshSignature.sign(signer, MESSAGE).text());
    Files.writeString(
        folder.resolve("signers"),
        "mara@example.org namespaces=\"pressmark\" " + signer.publicKey().line() + "\n");
    String[] verify = {
      "ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "mara@example.org", "-n", "pressmark", "-s", "ours.sig"
    };
    assertEquals(0, run(message, folder, verify), () -> "see " + folder);
    assertEquals(
        0,
        run(
            message,
            folder,
            "ssh-keygen",
            "-Y",
            "sign",
            "-f",
            made.toString(),
            "-n",
            "pressmark",
            message.toString()));
    String theirs = Files.readString(folder.resolve("message.sig"));
    assertTrue(SshSignature.parse(theirs).isOf(MESSAGE));
    assertEquals(theirs, Files.readString(folder.resolve("ours.sig")));
    Files.writeString(message, "another\n");
    assertFalse(run(message, folder, verify) == 0);
  }

  @Test
  void keys_that_ssh_keygen_makes_and_we_do_not_use_are_told_apart() throws Exception {
    assumeTrue(sshKeygenIsHere(), "ssh-keygen is not installed: its other keys are not tried");
    run(key, folder, "ssh-keygen", "-q", "-t", "ed25519", "-N", "secret", "-f", folder.resolve("locked").toString());
    run(key, folder, "ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", folder.resolve("ecdsa").toString());
    run(
        key,
        folder,
        "ssh-keygen", "-q", "-t", "rsa", "-b", "1024", "-m", "PEM", "-N", "", "-f",
        folder.resolve("pem").toString());

    assertTrue(refusal(folder.resolve("locked")).startsWith("it is encrypted with a passphrase"));
    assertEquals("it is of type ecdsa-sha2-nistp256, expected ssh-ed25519", refusal(folder.resolve("ecdsa")));
    assertTrue(refusal(folder.resolve("pem")).startsWith("it is a private key of another format"));
    assertTrue(refusal(folder.resolve("locked.pub")).startsWith("it is a public key"));
  }

  @Test
  void a_key_that_others_can_read_is_refused() throws Exception {
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
    assertTrue(refusal(key).startsWith("others than its owner have access"));
  }

  @Test
  void a_damaged_or_missing_key_is_refused() throws Exception {
    assertEquals("there is no such file", refusal(folder.resolve("none")));
    assertEquals("it is no regular file", refusal(folder));
    assertEquals("it is no private key of OpenSSH's", refusal(write("text", "hello")));
    byte[] other = PUBLIC.clone();
    other[0] ^= 1;
    assertEquals(
        "its public key is not that of its private key",
        refusal(write("mixed", keyFile(SEED, other, "none"))));
    String text = Files.readString(key);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      char[] flipped = text.toCharArray();
      flipped[random.nextInt(flipped.length)] ^= (char) (1 << random.nextInt(7));
      Path path = write("flipped", new String(flipped));
      try {
        SshSignature signature = SshSignature.sign(SigningKey.read(path), MESSAGE);
        assertTrue(signature.isOf(MESSAGE));
      } catch (ProblemException e) {
        assertEquals(Code.KEY_INVALID, e.problem().code());
      }
    }
  }

  @Test
  void a_changed_signature_is_no_signature_of_the_file() throws Exception {
    SshSignature signature = SshSignature.sign(SigningKey.read(key), MESSAGE);
    String text = signature.text();
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      char[] flipped = text.toCharArray();
      flipped[random.nextInt(flipped.length)] ^= (char) (1 << random.nextInt(7));
      try {
        SshSignature changed = SshSignature.parse(new String(flipped));
        assertTrue(!changed.isOf(MESSAGE) || changed.text().equals(text), new String(flipped));
      } catch (SshSignature.MalformedSignatureException e) {
        assertNotNull(e.getMessage());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "mara@example.org KEY                                        | mara@example.org |",
        "mara@example.org,other KEY a comment                        | mara@example.org,other |",
        "\"mara quell\" KEY                                          | mara quell |",
        "mara namespaces=\"file,press*\" KEY                         | mara |",
        "mara namespaces=\"file,git\" KEY                            | | its key is that of mara, who may not sign for pressmark",
        "mara valid-after=\"20240101\",valid-before=\"20241231Z\" KEY | mara |",
        "mara valid-after=20240507 KEY                               | | its key is that of mara, whose key was not valid on the release's date, 2024-05-06",
        "mara valid-before=202405050000 KEY                          | | its key is that of mara, whose key was not valid on the release's date, 2024-05-06",
        "mara cert-authority KEY                                     | | its key SHA256:",
        "mara OTHER                                                  | | its key SHA256:",
      })
  void the_list_of_signers_is_read_as_openssh_reads_it(
      String line, String principals, String refusal) throws Exception {
    SigningKey signer = SigningKey.read(key);
    byte[] other = PUBLIC.clone();
    other[3] ^= 1;
    String text =
        "# ours\n\n"
            + line.replace("KEY", signer.publicKey().line())
                .replace("OTHER", ed25519(other).line())
            + "\r\n";
    AllowedSigners.Verdict verdict =
        AllowedSigners.parse("signers", text).judge(SshSignature.sign(signer, MESSAGE), LocalDate.of(2024, 5, 6));
    assertEquals(principals, verdict.principals());
    if (refusal == null) {
      assertNull(verdict.refusal());
    } else {
      assertTrue(String.valueOf(verdict.refusal()).startsWith(refusal), verdict::toString);
    }
  }

  @Test
  void a_key_that_is_limited_in_time_needs_a_release_with_a_date() throws Exception {
    SigningKey signer = SigningKey.read(key);
    AllowedSigners signers = AllowedSigners.parse("signers", "mara valid-after=20240101 " + signer.publicKey().line());
    AllowedSigners.Verdict verdict = signers.judge(SshSignature.sign(signer, MESSAGE), null);
    assertTrue(String.valueOf(verdict.refusal()).endsWith("the release states no date"));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_name() throws Exception {
    SigningKey signer = SigningKey.read(key);
    AllowedSigners signers = AllowedSigners.parse("signers", "\uFEFFmara " + signer.publicKey().line() + "\r\n");

    assertEquals("mara", signers.judge(SshSignature.sign(signer, MESSAGE), null).principals());
  }

  @Test
  void a_word_of_any_length_is_read_without_running_out_of_stack() {
    String text = "a".repeat(1 << 19) + "\"b\"".repeat(1 << 17);

    assertThrows(ProblemException.class, () -> AllowedSigners.parse("signers", text));
  }

  @Test
  void every_wrong_line_of_the_list_is_named() {
    String text =
        "mara\nmara ssh-ed25519 AAAA\nmara colour=red ssh-ed25519 AAAA\nmara valid-after=20240231 ssh-ed25519 AAAA\n";
    ProblemException e = assertThrows(ProblemException.class, () -> AllowedSigners.parse("signers", text));
    assertEquals(List.of(1L, 2L, 3L, 4L), e.problems().stream().map(problem -> problem.where().line()).toList());
    assertThrows(ProblemException.class, () -> AllowedSigners.parse("signers", "# nobody\n"));
    assertThrows(ProblemException.class, () -> AllowedSigners.read(folder.resolve("none")));
  }
}
