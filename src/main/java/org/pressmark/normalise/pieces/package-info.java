/**
 * A page as pieces: the lines and paragraphs of its source, and what can be seen of each.
 */
@NullMarked
package org.pressmark.normalise.pieces;

import org.jspecify.annotations.NullMarked;
