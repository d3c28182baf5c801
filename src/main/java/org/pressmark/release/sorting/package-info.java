/** Anything in its order, of which no more than a bounded part is in memory. Must not know what is sorted, nor why. */
@NullMarked
package org.pressmark.release.sorting;

import org.jspecify.annotations.NullMarked;
