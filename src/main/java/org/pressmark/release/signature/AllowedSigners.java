package org.pressmark.release.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/**
 * Whose signatures are trusted: a file in OpenSSH's format ({@code ssh-keygen(1)}, section "allowed signers"), a signer
 * a line. Keys of other types than Ed25519 and certificate authorities are read and never match.
 */
public final class AllowedSigners {
  private static final int LARGEST_BYTES = 1 << 20;

  /** A word, of which parts may stand in quotes and hold blanks. */
  private static final Pattern WORD = Pattern.compile("\\G[ \\t]*+((?:\"[^\"]*+\"|[^\\s\"]++)++)");

  private static final Pattern DATE = Pattern.compile("([0-9]{8})(?:[0-9]{4}(?:[0-9]{2})?)?Z?");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final List<Signer> signers;

  /**
   * A line of the file.
   *
   * @param principals as the file names them, joined by commas
   */
  private record Signer(String principals, PublicKey key, Options options) {}

  /**
   * What a line says of its key.
   *
   * @param namespaces empty if the key may sign for anything
   * @param validAfter null if the line states none
   * @param validBefore null if the line states none
   * @param authority whether the key signs certificates and no files
   */
  private record Options(
      List<String> namespaces, @Nullable LocalDate validAfter, @Nullable LocalDate validBefore, boolean authority) {
    static final Options NONE = new Options(List.of(), null, null, false);
  }

  /**
   * What the file says of a signature.
   *
   * @param principals who signed; null if the signature is not trusted
   * @param refusal why it is not; null if it is
   */
  public record Verdict(@Nullable String principals, @Nullable String refusal) {}

  private AllowedSigners(List<Signer> signers) {
    this.signers = List.copyOf(signers);
  }

  /** @throws ProblemException SIGNERS_INVALID with the line, or FILE_UNREADABLE */
  public static AllowedSigners read(Path path) {
    String place = path.toString();
    if (!Files.isRegularFile(path)) {
      String found = Files.exists(path) ? "it is no regular file" : "there is no such file";
      throw new ProblemException(new Problem(Code.SIGNERS_INVALID, Place.file(place), found));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
      if (bytes.length > LARGEST_BYTES) {
        String found = "it has more than " + LARGEST_BYTES + " bytes";
        throw new ProblemException(new Problem(Code.SIGNERS_INVALID, Place.file(place), found));
      }
      return parse(place, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw ProblemException.unreadable(Place.file(place), e);
    }
  }

  static AllowedSigners parse(String file, String text) {
    List<Signer> signers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    // Editors of Windows put the mark before the first name, which it is no part of.
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          signers.add(signer(line));
        } catch (SshBytes.MalformedException e) {
          problems.add(new Problem(Code.SIGNERS_INVALID, Place.line(file, i + 1L), String.valueOf(e.getMessage())));
        }
      }
    }
    if (signers.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(Code.SIGNERS_INVALID, Place.file(file), "it names no signer"));
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new AllowedSigners(signers);
  }

  private static Signer signer(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    // Principals, options if there are any, type, key, and a comment.
    boolean options = words.size() > 1 && !isKeyType(words.get(1));
    int type = options ? 2 : 1;
    if (words.size() < type + 2 || !isKeyType(words.get(type))) {
      throw new SshBytes.MalformedException(
          "expected a principal, a key type and a key, such as 'mara@example.org ssh-ed25519 AAAA...'");
    }
    byte[] blob = SshBytes.decoded(words.get(type + 1));
    PublicKey key = blob == null ? null : PublicKey.of(blob);
    if (key == null || !key.type().equals(words.get(type))) {
      throw new SshBytes.MalformedException("its key is damaged, or not of the type before it");
    }
    return new Signer(words.get(0).replace("\"", ""), key, options ? options(words.get(1)) : Options.NONE);
  }

  private static boolean isKeyType(String word) {
    return word.startsWith("ssh-") || word.startsWith("ecdsa-") || word.startsWith("sk-");
  }

  private static Options options(String text) {
    List<String> namespaces = List.of();
    LocalDate after = null;
    LocalDate before = null;
    boolean authority = false;
    for (String option : text.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      int equals = option.indexOf('=');
      String name = (equals < 0 ? option : option.substring(0, equals)).toLowerCase(Locale.ROOT);
      String value = equals < 0 ? "" : option.substring(equals + 1).replace("\"", "");
      switch (name) {
        case "namespaces" -> namespaces = List.of(value.split(","));
        case "valid-after" -> after = day(value);
        case "valid-before" -> before = day(value);
        case "cert-authority" -> authority = true;
        default -> throw new SshBytes.MalformedException("no option is called '" + name + "'");
      }
    }
    return new Options(namespaces, after, before, authority);
  }

  private static LocalDate day(String text) {
    Matcher matcher = DATE.matcher(text);
    try {
      if (matcher.matches()) {
        return LocalDate.parse(matcher.group(1), DAY);
      }
    } catch (DateTimeException e) {
      // It has the form of a date and is none, such as 20260230: told below.
    }
    throw new SshBytes.MalformedException("expected a date such as 20260331, found '" + text + "'");
  }

  /**
   * Who signed, if a line trusts that key for that.
   *
   * @param date of the release, which valid-after and valid-before are compared with, by day, in place of a clock; null
   *     if it states none
   */
  public Verdict judge(SshSignature signature, @Nullable LocalDate date) {
    String refusal = "its key " + signature.signer().fingerprint() + " is not among the allowed signers";
    for (Signer signer : signers) {
      if (signer.key().equals(signature.signer()) && !signer.options().authority()) {
        String reason = reason(signer, signature, date);
        if (reason == null) {
          return new Verdict(signer.principals(), null);
        }
        refusal = "its key is that of " + signer.principals() + ", " + reason;
      }
    }
    return new Verdict(null, refusal);
  }

  private static @Nullable String reason(Signer signer, SshSignature signature, @Nullable LocalDate date) {
    Options options = signer.options();
    if (!options.namespaces().isEmpty()
        && options.namespaces().stream().noneMatch(pattern -> matches(pattern, signature.namespace()))) {
      return "who may not sign for " + signature.namespace();
    }
    if (options.validAfter() == null && options.validBefore() == null) {
      return null;
    }
    if (date == null) {
      return "whose key is limited in time, and the release states no date";
    }
    boolean early = options.validAfter() != null && date.isBefore(options.validAfter());
    boolean late = options.validBefore() != null && date.isAfter(options.validBefore());
    return early || late ? "whose key was not valid on the release's date, " + date : null;
  }

  /** OpenSSH's patterns: {@code *} is any text, {@code ?} one character. */
  private static boolean matches(String pattern, String text) {
    StringBuilder regex = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return text.matches(regex.toString());
  }
}
