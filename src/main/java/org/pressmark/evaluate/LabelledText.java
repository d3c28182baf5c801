package org.pressmark.evaluate;

import java.util.List;

/**
 * A text whose names are marked.
 *
 * @param id unique within its file
 * @param text one sentence a line
 * @param names ordered by start
 */
public record LabelledText(String id, String text, List<LabelledName> names) {
  public LabelledText {
    names = List.copyOf(names);
  }
}
