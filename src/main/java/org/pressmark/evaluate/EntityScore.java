package org.pressmark.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pressmark.model.EntityType;

/**
 * How well the names of a file were found. A name counts as found only with its exact start, end and type.
 *
 * @param file as it was given
 * @param documents how many it holds
 * @param types one for each {@link EntityType}, in its order
 * @param spans persons, organisations and places whatever their type
 */
public record EntityScore(String file, int documents, List<NameCounts> types, NameCounts spans) {
  public EntityScore {
    types = List.copyOf(types);
  }

  public NameCounts of(EntityType type) {
    return types.get(type.ordinal());
  }

  /** Persons, organisations and places together: the figure by which name finders are compared. */
  public NameCounts micro() {
    return of(EntityType.PER).plus(of(EntityType.ORG)).plus(of(EntityType.LOC));
  }

  /**
   * One line for each type, for all three and for spans alone: precision, recall, F1 in percent, and how many were
   * marked.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      lines.add(line(type.name(), of(type)));
    }
    lines.add(line("PER+ORG+LOC", micro()));
    lines.add(line("span only", spans));
    return lines;
  }

  private static String line(String name, NameCounts counts) {
    return String.format(
        Locale.ROOT, "%-12s P %6.2f  R %6.2f  F1 %6.2f  (marked %d)", name, counts.precision(), counts.recall(),
        counts.f1(), counts.marked());
  }
}
