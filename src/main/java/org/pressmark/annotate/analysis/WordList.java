package org.pressmark.annotate.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.LanguageTag;

/** Reads the annotators' word lists from the class path. */
public final class WordList {
  /** The languages that have lists of their own. */
  private static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

  private static final String FOLDER = "/org/pressmark/annotate/";

  private WordList() {}

  /** The lines that are neither empty nor a comment, in order. */
  public static List<String> lines(String name) {
    try (InputStream resource = WordList.class.getResourceAsStream(FOLDER + name)) {
      if (resource == null) {
        throw new IllegalStateException("the word list " + name + " is not on the class path");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of the line that begins with a kind. */
  public static Set<String> words(String name, String kind) {
    Set<String> words = new HashSet<>();
    for (String line : lines(name)) {
      if (line.startsWith(kind + " ")) {
        words.addAll(List.of(line.substring(kind.length() + 1).split(" ")));
      }
    }
    return Set.copyOf(words);
  }

  /** Which language's lists serve a BCP 47 tag: its own, or English, whose lists do least harm elsewhere. */
  public static String languageFor(@Nullable String tag) {
    if (tag == null) {
      return "en";
    }
    String language = LanguageTag.language(tag);
    return LANGUAGES.contains(language) ? language : "en";
  }
}
