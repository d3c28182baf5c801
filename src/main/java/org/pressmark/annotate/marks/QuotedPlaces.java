package org.pressmark.annotate.marks;

import java.util.List;
import org.pressmark.annotate.analysis.Span;

/** Tells which places of a document stand in quotation marks. */
public final class QuotedPlaces {
  private final List<Span> spans;

  /** @param stretches block by block, in order */
  public QuotedPlaces(List<List<QuotedStretch>> stretches) {
    this.spans = stretches.stream().flatMap(List::stream).map(QuotedStretch::whole).toList();
  }

  public boolean contains(int index) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (index < span.start()) {
        high = middle - 1;
      } else if (index >= span.end()) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
