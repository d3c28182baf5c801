/** Annotated documents in the order of their ids, of which no more than a bounded part is in memory. */
@NullMarked
package org.pressmark.release.sorting;

import org.jspecify.annotations.NullMarked;
