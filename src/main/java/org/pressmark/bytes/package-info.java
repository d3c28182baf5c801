/**
 * What bytes are, whatever they are about: their hash, and the UTF-8 that they spell.
 *
 * <p>Every other package may use it; it must not know files or records.
 */
@NullMarked
package org.pressmark.bytes;

import org.jspecify.annotations.NullMarked;
