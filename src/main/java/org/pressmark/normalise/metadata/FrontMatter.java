package org.pressmark.normalise.metadata;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Claims;

/**
 * The front matter with which a text may begin: lines of {@code key: value} in YAML between two lines of three hyphens,
 * as Jekyll, Hugo and Pandoc read it and trafilatura and clippers of web pages write it. Of YAML only strings and lists
 * of strings are read; what else stands there is set aside with it. No YAML reader does it: trafilatura quotes nothing,
 * and {@code title: Ferries: a history} is an error in YAML.
 *
 * @param end the UTF-16 index behind its closing line; 0 if the text has none
 * @param values of the keys that are read, in small letters; a string is a list of one
 */
public record FrontMatter(int end, Map<String, List<String>> values) {
  private static final FrontMatter NONE = new FrontMatter(0, Map.of());

  private static final String MARK = "---";

  /** A text may begin with a rule of hyphens too: without one of these below it is no front matter. */
  private static final List<String> KEYS =
      List.of("author", "authors", "date", "publisher", "published", "sitename", "source", "title", "url");

  /** No file states more about itself; a text with a rule of hyphens far below is left as it is. */
  private static final int MAX_LINES = 100;

  private static final Pattern ENTRY = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_ -]{0,39}):(?: (.*))?");
  private static final Pattern ITEM = Pattern.compile("\\s*- (.*)");
  private static final Pattern GOES_ON = Pattern.compile("\\s+\\S.*|#.*|");

  /** Nothing, or a map: {@code {name: Anna Berg}}. */
  private static final Pattern NO_STRING = Pattern.compile("|~|null|\\{.*|name: .*");

  /** What announces a string in the lines below. */
  private static final Pattern BLOCK = Pattern.compile("^[>|][-+0-9]*(?: |$)");

  /** Copies map and lists. */
  public FrontMatter {
    values =
        values.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }

  /** The front matter of a text; empty, with its end at 0, if the text begins with anything else. */
  public static FrontMatter of(String text) {
    if (!text.startsWith(MARK)) {
      return NONE;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> last = new ArrayList<>();
    int at = 0;
    Iterator<String> lines = text.lines().limit(MAX_LINES).iterator();
    for (int number = 0; lines.hasNext(); number++) {
      String line = lines.next();
      at = text.indexOf(line, at) + line.length();
      boolean mark = line.strip().equals(MARK);
      if (number == 0 && mark) {
        continue;
      }
      if (mark) {
        values.replaceAll((key, raw) -> raw.stream().flatMap(value -> strings(value).stream()).toList());
        return values.isEmpty() ? NONE : new FrontMatter(at, values);
      }
      Matcher entry = ENTRY.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (number > 0 && entry.matches()) {
        last = new ArrayList<>();
        add(entry.group(2) == null ? "" : entry.group(2), last);
        if (KEYS.contains(entry.group(1).toLowerCase(Locale.ROOT))) {
          values.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), last);
        }
      } else if (number > 0 && item.matches()) {
        add(item.group(1), last);
      } else if (number == 0 || !GOES_ON.matcher(line).matches()) {
        return NONE;
      } else if (!line.isBlank() && !line.startsWith("#") && !last.isEmpty()) {
        // Writers of YAML fold long titles.
        last.add(last.remove(last.size() - 1) + ' ' + line.strip());
      }
    }
    return NONE;
  }

  /** The claims with each gap filled from here. */
  public Claims under(Claims claims) {
    if (values.isEmpty()) {
      return claims;
    }
    List<String> authors =
        Stream.of("author", "authors")
            .flatMap(key -> values.getOrDefault(key, List.of()).stream())
            .flatMap(author -> Stream.of(author.split(";")))
            .map(String::strip)
            .filter(author -> !author.isEmpty())
            .distinct()
            .toList();
    return claims
        .withUrl(first(claims.url(), "url", "source"))
        .withTitle(first(claims.title(), "title"))
        .withDate(first(claims.date(), "date", "published"))
        .withPublisher(first(claims.publisher(), "sitename", "publisher"))
        .withAuthors(claims.authors().isEmpty() ? authors : claims.authors());
  }

  private @Nullable String first(@Nullable String claimed, String... keys) {
    if (claimed != null && !claimed.isBlank()) {
      return claimed;
    }
    for (String key : keys) {
      List<String> stated = values.getOrDefault(key, List.of());
      // Clippers write the page's address into "source", others there the name of the outlet.
      boolean usable = stated.size() == 1 && !(key.equals("source") && CanonicalUrl.of(stated.get(0)) == null);
      if (usable && !stated.get(0).isBlank()) {
        return stated.get(0);
      }
    }
    return null;
  }

  private static void add(String value, List<String> values) {
    if (!value.isBlank()) {
      values.add(value.strip());
    }
  }

  /** The strings of a value that is one or a list of them; none of what is no string. */
  private static List<String> strings(String value) {
    if (value.startsWith("[") && value.endsWith("]")) {
      String items = value.substring(1, value.length() - 1);
      return Stream.of(items.split(",")).flatMap(each -> string(each.strip()).stream()).toList();
    }
    return string(value).stream().toList();
  }

  private static Optional<String> string(String value) {
    if (NO_STRING.matcher(value).matches()) {
      return Optional.empty();
    }
    String string = unquoted(BLOCK.matcher(value).replaceFirst(""));
    // Obsidian's clipper links authors to notes.
    boolean linked = string.startsWith("[[") && string.endsWith("]]");
    return Optional.of(linked ? string.substring(2, string.length() - 2) : string);
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    if (last > 0 && value.charAt(0) == '"' && value.charAt(last) == '"') {
      return value.substring(1, last).replace("\\\"", "\"").replace("\\\\", "\\");
    }
    boolean single = last > 0 && value.charAt(0) == '\'' && value.charAt(last) == '\'';
    return single ? value.substring(1, last).replace("''", "'") : value;
  }
}
