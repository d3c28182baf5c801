package org.pressmark.validate;

import java.nio.file.Path;

/** Validates a release on the command line, for the fault suite, which runs a program. */
public final class ValidateMain {
  private ValidateMain() {}

  public static void main(String[] arguments) {
    ValidationReport report = Validator.validate(Path.of(arguments[0]));
    report.findings().forEach(finding -> System.out.println(finding.message()));
    System.out.println(report.tables() + " valid=" + report.valid());
    System.exit(report.valid() ? 0 : 4);
  }
}
