package org.pressmark.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.IngestSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the input is read: the options of every command that takes articles. */
final class ReadingOptions {
  @Option(
      names = "--verbatim",
      description =
          "The texts are the articles' texts already: keep them exactly, find no roles; offsets hold in your own files.")
  private boolean verbatim;

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      converter = OptionConverters.FieldNameConverter.class,
      description =
          "What the records call a field: --field text=body. Fields: id, text, html, url, title, date, authors, publisher, language, section, license, retrieved_at.")
  private List<OptionConverters.FieldName> fields = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "A CSV file that states what is known about files of one article: file (the path within INPUT), id, url, date, title, authors, publisher, language, section, license, retrieved_at.")
  private @Nullable Path manifest;

  @Option(
      names = "--max-article-size",
      paramLabel = "SIZE",
      converter = ByteSize.Converter.class,
      defaultValue = "1M",
      description = "Larger articles are rejected (default: 1M); HTML may have 8 times as much.")
  private ByteSize maxArticleSize = new ByteSize(1);

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** What is known about files, as CSV; null for none. */
  @Nullable Path manifest() {
    return manifest;
  }

  /**
   * How the articles are read.
   *
   * @throws ParameterException if a field has two names
   */
  IngestSettings settings() {
    return new IngestSettings(verbatim, fieldNames(), maxArticleSize.bytes());
  }

  private Map<String, String> fieldNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (OptionConverters.FieldName mapping : fields) {
      if (names.put(mapping.field(), mapping.name()) != null) {
        CommandLine line = command == null ? new CommandLine(this) : command.commandLine();
        throw new ParameterException(line, "--field names " + mapping.field() + " twice");
      }
    }
    return names;
  }
}
