package org.pressmark.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Printable;
import org.pressmark.problem.Problem;
import org.pressmark.release.contents.FileDigest;

/** A manifest in the form that {@code sha256sum -c} reads: hash, two spaces, path, LF. */
public final class BagManifest {
  /** The label of the payload's size in {@code bag-info.txt} (RFC 8493, section 2.2.2). */
  public static final String OXUM = "Payload-Oxum";

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** What Pressmark names its files: portable on every system, nothing hidden, no way out of the release. */
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

  private static final int HASH_LENGTH = 64;
  private static final int PATH_START = HASH_LENGTH + 2;

  /** One line. */
  public record Entry(String path, String sha256) {}

  /**
   * A manifest as far as it could be read.
   *
   * @param entries in file order, paths safe to resolve within the release
   * @param problems MANIFEST_INVALID, one a line that is not such an entry
   */
  public record Parsed(List<Entry> entries, List<Problem> problems) {}

  private BagManifest() {}

  static String text(Collection<FileDigest> files) {
    StringBuilder text = new StringBuilder();
    files.forEach(file -> text.append(file.sha256()).append("  ").append(file.path()).append('\n'));
    return text.toString();
  }

  /** The payload's size in bytes and its number of files, joined by a dot. */
  public static String oxum(Collection<FileDigest> payload) {
    return payload.stream().mapToLong(FileDigest::bytes).sum() + "." + payload.size();
  }

  /**
   * Reads what {@link ReleaseBuilder} writes, and nothing else: no carriage return, byte order mark, comment or blank
   * line.
   *
   * @param file the manifest's name, for the problems
   */
  public static Parsed parse(String file, String text) {
    List<Entry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    if (text.isEmpty()) {
      problems.add(new Problem(Code.MANIFEST_INVALID, Place.file(file), "it is empty"));
    }
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      number++;
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      String fault = end < 0 ? "the last line has no end" : fault(line);
      if (fault == null) {
        entries.add(new Entry(line.substring(PATH_START), line.substring(0, HASH_LENGTH)));
      } else {
        problems.add(new Problem(Code.MANIFEST_INVALID, Place.line(file, number), fault));
      }
      start = end < 0 ? text.length() : end + 1;
    }
    return new Parsed(entries, problems);
  }

  private static @Nullable String fault(String line) {
    if (line.length() <= PATH_START || !HASH.matcher(line.substring(0, HASH_LENGTH)).matches()) {
      return "expected 64 lower-case hex digits, two spaces and a path";
    }
    if (!line.startsWith("  ", HASH_LENGTH)) {
      return "expected two spaces after the hash";
    }
    String path = line.substring(PATH_START);
    if (path.length() > 1000 || !PATH.matcher(path).matches()) {
      return "not a path within the release: " + Printable.brief(path, 200);
    }
    return null;
  }
}
