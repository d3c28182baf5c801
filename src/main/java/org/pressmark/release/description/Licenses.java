package org.pressmark.release.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Suggestion;

/** The licences of the SPDX list that every metadata file can name. */
public final class Licenses {
  /** By identifier in small letters, for SPDX does not distinguish them (SPDX 2.3, annex D.2). */
  private static final Map<String, License> ALL = read();

  /**
   * One licence.
   *
   * @param spdx its identifier
   * @param page where it can be read
   */
  public record License(String spdx, String title, String page) {
    /** The licence itself, with its last line ended; null where Pressmark carries the address only. */
    public @Nullable String text() {
      return resource("licenses/" + spdx + ".txt");
    }
  }

  private Licenses() {}

  /** The licence with that identifier, in any case; null if the text names none. */
  public static @Nullable License find(@Nullable String text) {
    return text == null ? null : ALL.get(text.toLowerCase(Locale.ROOT));
  }

  /** The identifier that was meant by a text that is none: mistyped, or without its end. */
  public static Optional<String> meant(String text) {
    List<String> identifiers = ALL.values().stream().map(License::spdx).toList();
    Optional<String> near = Suggestion.of(text, identifiers);
    // CC-BY-4 lacks its end, which for so short a word is more than a slip.
    return near.isPresent() || text.length() < 3
        ? near
        : identifiers.stream().filter(id -> id.regionMatches(true, 0, text, 0, text.length())).findFirst();
  }

  private static Map<String, License> read() {
    String list = resource("licenses.tsv");
    if (list == null) {
      throw new IllegalStateException("the list of licences is not on the class path");
    }
    Map<String, License> licenses = new LinkedHashMap<>();
    list.lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(parts -> licenses.put(parts[0].toLowerCase(Locale.ROOT), new License(parts[0], parts[1], parts[2])));
    return Collections.unmodifiableMap(licenses);
  }

  private static @Nullable String resource(String name) {
    try (InputStream in = Licenses.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
