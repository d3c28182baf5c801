package org.pressmark.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans the names of authors that a page states: no "By", no posts, addresses, agencies, or site's name. */
final class AuthorNames {
  private static final WordList STARTS = WordList.load("byline-starts");
  private static final WordList JOBS = WordList.load("job-words");
  private static final WordList PARTICLES = WordList.load("name-particles");
  private static final Pattern BETWEEN = Pattern.compile("[,;|•·/&]| - | – | — |(?<= )(?:and|und|et|y|e|og|och|en|with|mit)(?= )");
  private static final int MAX_LENGTH = 300;
  private static final int MAX_WORDS = 5;

  private AuthorNames() {}

  /** The names of the first place that states any. */
  static List<String> of(List<List<String>> places, @Nullable String publisher) {
    for (List<String> place : places) {
      List<String> names = clean(place, publisher);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  static List<String> clean(List<String> stated, @Nullable String publisher) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String each : stated) {
      if (each.length() > MAX_LENGTH) {
        continue;
      }
      for (String part : BETWEEN.split(each)) {
        String name = name(part);
        boolean site = publisher != null && WordList.fold(name).equals(WordList.fold(publisher));
        if (isName(name) && !site && Agencies.named(name) == null && seen.add(WordList.fold(name))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static String name(String part) {
    String name = ClaimReader.text(part);
    if (name == null) {
      return "";
    }
    int bracket = name.indexOf('(');
    name = bracket > 0 ? name.substring(0, bracket).strip() : name;
    String start = STARTS.startOf(WordList.fold(name));
    if (start != null && name.length() > start.length()) {
      int at = start.length();
      while (at < name.length() && !Character.isLetter(name.charAt(at))) {
        at++;
      }
      name = name.substring(at);
    }
    return name.strip();
  }

  private static boolean isName(String name) {
    if (name.length() < 3 || name.startsWith("http") || name.startsWith("@") || name.indexOf('@') >= 0 || name.indexOf('.') > 0 && name.indexOf(' ') < 0) {
      return false;
    }
    List<String> tokens = Names.tokens(name);
    if (tokens.isEmpty() || tokens.size() > MAX_WORDS) {
      return false;
    }
    for (String token : tokens) {
      if (JOBS.is(WordList.fold(token)) || Character.isDigit(token.charAt(0))) {
        return false;
      }
    }
    return Names.allCapitalised(name, PARTICLES);
  }
}
