package org.pressmark.evaluate;

import java.util.List;
import org.pressmark.model.EntityType;

/**
 * How well the names of a file were found. A name counts as found only with its exact start, end and type.
 *
 * @param types one for each {@link EntityType}, in its order
 */
public record EntityScore(List<NameCounts> types) {
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
}
