/**
 * Finds the names in a document's tokens, with a model that carries its own features, clusters and gazetteer.
 *
 * <p>Knows words and sentences only: it must not know offsets, blocks or published rows, nor train.
 */
@NullMarked
package org.pressmark.annotate.names;

import org.jspecify.annotations.NullMarked;
