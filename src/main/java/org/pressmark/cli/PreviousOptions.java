package org.pressmark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.Pressmark;
import picocli.CommandLine.Option;

/** What {@code build} takes from the release before the one that it builds. */
final class PreviousOptions {
  @Option(
      names = "--previous",
      paramLabel = "RELEASE",
      description =
          "The release of this dataset that comes before. The version must allow for what differs from it, or nothing is published (exit code 4; see pressmark diff --help); CHANGELOG.md tells what differs; articles that give the same page text and were annotated by the same program and models are taken over from it. The bytes are those of a full build.")
  private @Nullable Path previous;

  @Option(names = "--reannotate", description = "With --previous: annotate every article anew and take nothing over.")
  private boolean reannotate;

  /** What is to be built upon; null if nothing is named. */
  Pressmark.@Nullable Previous previous() {
    return previous == null ? null : new Pressmark.Previous(previous, reannotate);
  }
}
