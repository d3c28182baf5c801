package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Page;

/**
 * One rule: a piece for which the condition holds has the role.
 *
 * @param name what the rule is about, in words; for tests and for explaining a decision
 */
public record RoleRule(String name, Role role, Condition condition) {
  /** Looks at a piece and, where it needs to, at its neighbours. */
  public interface Condition {
    boolean holds(Page page, int i);
  }
}
