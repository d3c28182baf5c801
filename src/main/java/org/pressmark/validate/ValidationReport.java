package org.pressmark.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Problem;

/**
 * What was found of a release.
 *
 * @param tables the tables that could be read to their end, in schema order
 * @param signingKey the fingerprint of the key that signed this release; null if it is not signed, or wrongly
 * @param signedBy whose key that is by the reader's list of allowed signers; null without list, or if it is not in it
 * @param findings in the order of {@link Rules#ALL}; each names the file as it is called within the release. Of many
 *     alike in one file only the first are listed, and one more says how many there are
 */
public record ValidationReport(
    List<TableRows> tables,
    @Nullable String signingKey,
    @Nullable String signedBy,
    List<Problem> findings) {

  /** How many rows a table has. */
  public record TableRows(String table, long rows) {}

  public ValidationReport {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /** Whether the release holds what it promises. */
  public boolean valid() {
    return findings.isEmpty();
  }
}
