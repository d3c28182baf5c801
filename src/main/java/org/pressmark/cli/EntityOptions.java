package org.pressmark.cli;

import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.annotate.encoder.EncoderRuntime;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How names are found: the option of every command that annotates. */
final class EntityOptions {
  /** The engines, as the command line spells them. */
  enum Name {
    fast(EntityEngine.FAST),
    accurate(EntityEngine.ACCURATE);

    private final EntityEngine engine;

    Name(EntityEngine engine) {
      this.engine = engine;
    }
  }

  @Option(
      names = "--entities",
      paramLabel = "ENGINE",
      defaultValue = "fast",
      description =
          "What finds names: fast; or accurate, a small neural model that finds more and errs less at a tenth of the speed. ./pressmark fetches its runtime (43 MB) the first time (default: fast).")
  private Name name = Name.fast;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * The engine that was asked for.
   *
   * @throws ParameterException if what it needs is missing
   */
  EntityEngine engine() {
    if (name.engine == EntityEngine.ACCURATE && !EncoderRuntime.isAvailable()) {
      CommandLine line = command == null ? new CommandLine(this) : command.commandLine();
      throw new ParameterException(
          line,
          "--entities accurate needs onnxruntime on the class path: run ./pressmark from a checkout, which fetches it, or put"
              + " its jar into target/onnxruntime; --entities fast needs nothing");
    }
    return name.engine;
  }
}
