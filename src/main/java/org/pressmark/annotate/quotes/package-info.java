/** Makes the quotations of a document: what is quoted or reported, by whom, and what only looks like a quotation. */
@NullMarked
package org.pressmark.annotate.quotes;

import org.jspecify.annotations.NullMarked;
