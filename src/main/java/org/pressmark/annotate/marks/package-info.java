/**
 * Finds the stretches of a block that stand in quotation marks, also where a mark is missing or curls the wrong way.
 *
 * <p>Must not know whether they are quotations, nor whose.
 */
@NullMarked
package org.pressmark.annotate.marks;

import org.jspecify.annotations.NullMarked;
