package org.pressmark.normalise.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.html.HtmlBlock;

/** A byline in one paragraph of several lines: the author, perhaps the post or the outlet, perhaps the date. */
final class StackedByline {
  private static final int MAX_LINES = 4;
  private static final int MAX_LENGTH = 300;
  private static final int MAX_LINE = 60;

  private StackedByline() {}

  /** Its first line, which names the author; null if the block is none. */
  static @Nullable String in(HtmlBlock block) {
    if (block.headingLevel() > 0 || block.text().length() > MAX_LENGTH) {
      return null;
    }
    List<String> lines = block.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() < 2 || lines.size() > MAX_LINES) {
      return null;
    }
    boolean begun = lines.get(0).length() <= MAX_LINE && Byline.read(lines.get(0)) != null;
    if (begun && lines.stream().allMatch(line -> line.length() <= MAX_LINE && !line.endsWith("."))) {
      return lines.get(0);
    }
    boolean dated = DateReader.isDateLine(lines.get(lines.size() - 1));
    boolean named = Byline.isName(lines.get(0)) || Byline.read(lines.get(0)) != null;
    return dated && named ? lines.get(0) : null;
  }
}
