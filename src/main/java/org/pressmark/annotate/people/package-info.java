/**
 * Finds out whom a mention of a speaker means, by the names of its document.
 *
 * <p>Must not know how the speaker was found.
 */
@NullMarked
package org.pressmark.annotate.people;

import org.jspecify.annotations.NullMarked;
