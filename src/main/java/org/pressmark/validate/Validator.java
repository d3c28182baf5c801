package org.pressmark.validate;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.signature.AllowedSigners;

/** The front door: a folder in, a report out. */
public final class Validator {
  private Validator() {}

  /**
   * Applies every rule; a signature must be of this release, whoever made it.
   *
   * @param release the folder; a link to it is followed, links in it never
   */
  public static ValidationReport validate(Path release) {
    return validate(release, null);
  }

  /**
   * Applies every rule. Never throws for what is wrong with the release, a disk that fails among it.
   *
   * @param release the folder; a link to it is followed, links in it never
   * @param signers whose signature it must bear; null if anybody's or none will do
   */
  public static ValidationReport validate(Path release, @Nullable AllowedSigners signers) {
    if (!isRelease(release)) {
      Problem missing = new Problem(Code.RELEASE_MISSING, Place.file(release.toString()), "");
      return new ValidationReport(List.of(), null, null, List.of(missing));
    }
    Examination examination = new Examination(release, signers);
    Rules.ALL.forEach(rule -> rule.check(examination));
    return examination.report();
  }

  /**
   * Validates a release that this program just made.
   *
   * @throws ProblemException FILE_UNREADABLE, if the disk does not give it back
   * @throws IllegalStateException if the release does not hold what it promises, which is a bug
   */
  public static void requireValid(Path release) {
    ValidationReport report = validate(release);
    for (Problem finding : report.findings()) {
      if (finding.code() == Code.FILE_UNREADABLE) {
        throw new ProblemException(finding);
      }
    }
    if (!report.valid()) {
      throw new IllegalStateException("the release that was built is invalid: " + report.findings().get(0).message());
    }
  }

  // One of the two is enough: a release that lost the other is a damaged release, not a missing one.
  private static boolean isRelease(Path release) {
    return Files.isDirectory(release)
        && (Files.exists(release.resolve(Layout.DATA_PACKAGE), LinkOption.NOFOLLOW_LINKS)
            || Files.exists(release.resolve(Layout.BAG), LinkOption.NOFOLLOW_LINKS));
  }
}
