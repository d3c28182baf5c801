package org.pressmark.evaluate;

import org.pressmark.model.EntityType;

/**
 * A name that somebody marked in a text, or that was found there.
 *
 * @param start where it begins, in code points
 * @param end where it ends, exclusive
 */
record LabelledName(int start, int end, EntityType type) {}
