package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.ReleaseSignature;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.signature.SigningKey;
import org.pressmark.validate.ValidationReport;
import org.pressmark.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pressmark sign}: a signature for a release that was built without one. */
@Command(
    name = "sign",
    description =
        "Signs a finished release, once it is found valid. What is signed is its tag manifest, and so every file.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  pressmark sign output/harbour-news-1.0.0 --key ~/.ssh/id_ed25519",
      "  pressmark validate output/harbour-news-1.0.0 --signers allowed_signers"
    })
final class SignCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "RELEASE", description = "The release's directory.")
  private Path release = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "KEY",
      required = true,
      description = "An unencrypted OpenSSH private key of type Ed25519.")
  private Path key = Path.of("");

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  SignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SigningKey signer = SigningKey.read(key);
    Path signature = release.resolve(Layout.SIGNATURE);
    if (Files.exists(signature, LinkOption.NOFOLLOW_LINKS)) {
      throw new ProblemException(
          new Problem(
              Code.USAGE,
              Place.file(signature.toString()),
              "the release is signed already; remove the signature first"));
    }
    ValidationReport report = Validator.validate(release);
    if (!report.valid()) {
      throw new ProblemException(report.findings());
    }
    try {
      ReleaseSignature.write(release, signer);
    } catch (IOException e) {
      throw ProblemException.unwritable(Place.file(signature.toString()), e);
    }
    terminal.print(signature + ": signed by " + signer);
    return ExitCode.OK.number();
  }
}
