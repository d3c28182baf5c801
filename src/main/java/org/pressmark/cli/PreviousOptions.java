package org.pressmark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.Pressmark;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * What is to be built upon; null if nothing is named.
   *
   * @throws ParameterException if there is nothing that could be annotated anew
   */
  Pressmark.@Nullable Previous previous() {
    if (reannotate && previous == null) {
      CommandLine line = command == null ? new CommandLine(this) : command.commandLine();
      throw new ParameterException(line, "--reannotate needs --previous: without it every article is annotated anyway");
    }
    return previous == null ? null : new Pressmark.Previous(previous, reannotate);
  }
}
