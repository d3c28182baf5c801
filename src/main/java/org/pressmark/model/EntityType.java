package org.pressmark.model;

import org.pressmark.schema.Term;

/** What a named entity is, in the four classes of CoNLL-2003. */
public enum EntityType implements Term {
  PER,
  ORG,
  LOC,
  MISC;

  @Override
  public String term() {
    return name();
  }
}
