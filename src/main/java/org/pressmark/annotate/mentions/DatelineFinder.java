package org.pressmark.annotate.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.names.NameSpan;

/**
 * Reads datelines by their form and hands the rest of the sentence to an engine as a sentence of its own: no name runs
 * on over the dash, and the word behind it is capitalised as every first word is.
 */
public final class DatelineFinder implements NameEngine {
  private final NameEngine engine;

  public DatelineFinder(NameEngine engine) {
    this.engine = engine;
  }

  @Override
  public List<List<NameSpan>> find(List<String[]> sentences) {
    List<@Nullable Dateline> datelines = new ArrayList<>();
    List<String[]> parts = new ArrayList<>();
    for (String[] tokens : sentences) {
      Dateline dateline = Dateline.of(tokens);
      datelines.add(dateline);
      if (dateline == null) {
        parts.add(tokens);
      } else {
        parts.add(Arrays.copyOf(tokens, dateline.end()));
        parts.add(Arrays.copyOfRange(tokens, dateline.end(), tokens.length));
      }
    }
    Iterator<List<NameSpan>> found = engine.find(parts).iterator();
    List<List<NameSpan>> names = new ArrayList<>();
    for (Dateline dateline : datelines) {
      names.add(dateline == null ? found.next() : join(dateline, found.next(), found.next()));
    }
    return names;
  }

  private static List<NameSpan> join(Dateline dateline, List<NameSpan> inIt, List<NameSpan> behindIt) {
    List<NameSpan> names = new ArrayList<>(dateline.names().isEmpty() ? inIt : dateline.names());
    for (NameSpan name : behindIt) {
      names.add(new NameSpan(name.start() + dateline.end(), name.end() + dateline.end(), name.type()));
    }
    return names;
  }
}
