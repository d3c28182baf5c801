package org.pressmark.model;

import org.pressmark.schema.Term;

/** Which part of the data a document is meant for. */
public enum Split implements Term {
  TRAIN,
  VALIDATION,
  TEST
}
