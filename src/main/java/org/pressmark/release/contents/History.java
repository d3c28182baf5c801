package org.pressmark.release.contents;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of those before it.
 *
 * @param version of the one that it follows
 * @param title of that one
 * @param doi of that one, such as {@code 10.1234/abcd}; null if it has none of its own
 * @param url of that one; null likewise
 * @param manifestSha256 of that one's tag manifest, which stands for every byte of it
 * @param section what changed since, a section of {@code CHANGELOG.md}: its heading first, its last line ended
 * @param olderSections those of that one, newest first; empty if it has none
 */
public record History(
    String version,
    String title,
    @Nullable String doi,
    @Nullable String url,
    String manifestSha256,
    String section,
    String olderSections) {
  /** Tells what a release has to say of those before it. */
  @FunctionalInterface
  public interface Source {
    /**
     * @param tables of the release that is being built, all written
     * @param dataPackage its {@code datapackage.json}
     */
    History of(ReleaseTables tables, JsonNode dataPackage);
  }
}
