/**
 * Makes mentions of the names that an engine found in one document: trimmed, typed, in chains, with their countries.
 *
 * <p>Knows words and sentences only: it must not know offsets, blocks or published rows, nor how an engine works.
 */
@NullMarked
package org.pressmark.annotate.mentions;

import org.jspecify.annotations.NullMarked;
