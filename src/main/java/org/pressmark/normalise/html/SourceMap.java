package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Maps the characters of a block's text to the HTML source, both in UTF-16 units. Not for use by several threads. */
public final class SourceMap {
  private static final int MAX_ENTITY = 40;

  private record Segment(int textStart, String text, int sourceStart, int sourceEnd) {}

  private final String source;
  private final List<Segment> segments = new ArrayList<>(2);

  SourceMap(String source) {
    this.source = source;
  }

  /** Adds that the text from an index on is that of a stretch of the source. In order of both. */
  void add(int textStart, String text, int sourceStart, int sourceEnd) {
    segments.add(new Segment(textStart, text, sourceStart, sourceEnd));
  }

  /** Where the character at an index of the text begins in the source. */
  public int startOf(int index) {
    Segment segment = segmentOf(index);
    return walk(segment, index - segment.textStart);
  }

  /** Where the character before an index of the text ends in the source. */
  public int endOf(int index) {
    Segment segment = segmentOf(index - 1);
    return walk(segment, index - segment.textStart);
  }

  private Segment segmentOf(int index) {
    Segment found = segments.get(0);
    for (Segment segment : segments) {
      if (segment.textStart > index) {
        break;
      }
      found = segment;
    }
    return found;
  }

  /** The place in the source after so many units of a segment's text; entities are longer in the source. */
  private int walk(Segment segment, int units) {
    String text = segment.text;
    int wanted = Math.min(units, text.length());
    if (text.length() == segment.sourceEnd - segment.sourceStart) {
      return segment.sourceStart + wanted;
    }
    if (wanted == text.length()) {
      return segment.sourceEnd;
    }
    int at = segment.sourceStart;
    for (int done = 0; done < wanted && at < segment.sourceEnd; ) {
      if (source.charAt(at) == '&') {
        int end = entityEnd(at, segment.sourceEnd);
        done += Math.max(1, Parser.unescapeEntities(source.substring(at, end), false).length());
        at = end;
      } else {
        done += source.charAt(at) == text.charAt(done) ? 1 : 0;
        at++;
      }
    }
    return Math.min(at, segment.sourceEnd);
  }

  private int entityEnd(int from, int limit) {
    int at = from + 1;
    while (at < limit
        && at - from < MAX_ENTITY
        && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '#')) {
      at++;
    }
    boolean closed = at < limit && source.charAt(at) == ';';
    return closed ? at + 1 : from + 1;
  }
}
