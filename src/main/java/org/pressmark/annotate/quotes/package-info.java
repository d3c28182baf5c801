/** Finds what is quoted or reported, who said it, and what only looks like a quotation. */
@NullMarked
package org.pressmark.annotate.quotes;

import org.jspecify.annotations.NullMarked;
