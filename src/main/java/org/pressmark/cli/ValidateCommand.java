package org.pressmark.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Printable;
import org.pressmark.problem.Problem;
import org.pressmark.release.contents.ProblemJson;
import org.pressmark.release.signature.AllowedSigners;
import org.pressmark.validate.ValidationReport;
import org.pressmark.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pressmark validate}: judges a finished release. */
@Command(
    name = "validate",
    description = "Checks a release: files, checksums, schema, keys, references, offsets, and that all formats agree.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  pressmark validate output/harbour-news-1.0.0",
      "  pressmark validate output/harbour-news-1.0.0 --signers allowed_signers",
      "  pressmark validate --json output/harbour-news-1.0.0 | jq .findings[].code"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "RELEASE", description = "The release's directory.")
  private Path release = Path.of("");

  @Option(
      names = "--signers",
      paramLabel = "FILE",
      description =
          "Demand a signature by one of these: a file in OpenSSH's allowed_signers format, a line 'NAME ssh-ed25519 AAAA...' each. valid-after and valid-before are compared with the release's own date. Without it a signature need only be of this release, whoever made it.")
  private @Nullable Path signers;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Option(names = {"-q", "--quiet"}, description = "Print findings only.")
  private boolean quiet;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    AllowedSigners allowed = signers == null ? null : AllowedSigners.read(signers);
    ValidationReport report = Validator.validate(release, allowed);
    if (json) {
      terminal.print(asJson(report).toPrettyString());
    } else {
      report.findings().forEach(finding -> terminal.print(finding.message()));
      if (!quiet || !report.findings().isEmpty()) {
        terminal.print(verdict(report));
      }
    }
    return exitCode(report.findings()).number();
  }

  /** What a release with these findings is worth. */
  static ExitCode exitCode(List<Problem> findings) {
    List<ExitCode> codes = findings.stream().map(finding -> ExitCode.of(finding.code())).toList();
    if (codes.isEmpty()) {
      return ExitCode.OK;
    }
    // What could not be read says nothing about the release; one fault of its own does.
    return codes.contains(ExitCode.INVALID) ? ExitCode.INVALID : codes.get(0);
  }

  private String verdict(ValidationReport report) {
    int findings = report.findings().size();
    String rows =
        String.join(
            ", ",
            report.tables().stream()
                .map(table -> String.format(Locale.ROOT, "%,d %s", table.rows(), table.table()))
                .toList());
    return findings == 0
        ? "valid: " + release + " (" + rows + ")" + signature(report)
        : "invalid: " + release + ", " + findings + (findings == 1 ? " finding" : " findings");
  }

  private static String signature(ValidationReport report) {
    if (report.signedBy() != null) {
      return ", signed by " + Printable.escape(report.signedBy());
    }
    return report.signingKey() == null
        ? ""
        : ", signed by the key " + report.signingKey() + "; --signers tells whose it must be";
  }

  private ObjectNode asJson(ValidationReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("release", release.toString());
    root.put("valid", report.findings().isEmpty());
    ObjectNode tables = root.putObject("rows");
    report.tables().forEach(table -> tables.put(table.table(), table.rows()));
    root.put("signingKey", report.signingKey());
    root.put("signedBy", report.signedBy());
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(finding -> findings.add(ProblemJson.of(finding, true)));
    return root;
  }
}
