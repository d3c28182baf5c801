package org.pressmark.cli;

import org.pressmark.Pressmark;
import org.pressmark.model.Tables;
import picocli.CommandLine.IVersionProvider;

/** What {@code pressmark --version} says. */
final class ToolVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"pressmark " + Pressmark.VERSION + " (schema " + Tables.SCHEMA_VERSION + ")"};
  }
}
