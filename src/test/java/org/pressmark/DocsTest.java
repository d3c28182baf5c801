package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents name classes and files that exist. */
class DocsTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern CLASS = Pattern.compile("`@?([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
  private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

  @Test
  void every_class_that_the_readme_names_exists() throws IOException {
    Set<String> known = classes();
    Set<String> named = matches(CLASS);

    assertTrue(named.size() > 15, "the pattern finds no classes any more: " + named);
    named.removeAll(known);
    assertTrue(named.isEmpty(), "no such class: " + named);
  }

  @Test
  void every_file_that_the_readme_links_to_exists() throws IOException {
    Set<String> links = matches(LINK);

    assertFalse(links.isEmpty());
    links.removeIf(link -> Files.exists(Path.of(link)));
    assertTrue(links.isEmpty(), "no such file: " + links);
  }

  @Test
  void the_map_lists_every_package() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/pressmark"))) {
      Set<String> packages =
          folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
      packages.removeAll(matches(PACKAGE_ROW));
      assertTrue(packages.isEmpty(), "not in the README's map: " + packages);
    }
  }

  private static Set<String> matches(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(Files.readString(README));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files =
        Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/test/java")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
