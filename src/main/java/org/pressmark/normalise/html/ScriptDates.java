package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Dates of publication in scripts that are no JSON-LD: pages built in the browser carry their data there. */
final class ScriptDates {
  private static final Pattern DATE =
      Pattern.compile(
          "\"(?:datePublished|publishedDate|publishDate|publicationDate|publishedAt|published_at|firstPublished)"
              + "\\\\?\"\\s*:\\s*\\\\?\"([0-9][^\"\\\\]{7,39})");

  private static final int MAX_DATES = 3;

  private ScriptDates() {}

  /** The first dates, as the scripts write them, in the order of the page. */
  static List<String> in(List<Element> scripts) {
    List<String> dates = new ArrayList<>();
    for (Element script : scripts) {
      Matcher matcher = DATE.matcher(script.data());
      while (dates.size() < MAX_DATES && matcher.find()) {
        dates.add(matcher.group(1));
      }
    }
    return dates;
  }
}
