package org.pressmark.cli;

import picocli.CommandLine.Option;

/** Whether a release may carry the words of its articles. */
final class WithholdOptions {
  @Option(
      names = "--withhold-text",
      description =
          "Leave out every word of the articles: the same tables and ids, offsets, hashes and addresses, every text column null. Whoever has the articles puts them back with pressmark rehydrate.")
  private boolean text;

  boolean text() {
    return text;
  }
}
