/**
 * Trains the entity model from named corpora by a recipe, the same bytes every time.
 *
 * <p>Used by the command line alone: it must not be needed to annotate.
 */
@NullMarked
package org.pressmark.annotate.training;

import org.jspecify.annotations.NullMarked;
