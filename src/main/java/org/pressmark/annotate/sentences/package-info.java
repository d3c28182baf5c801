/** Cuts text into sentences and tokens. Knows nothing of names or quotes. */
@NullMarked
package org.pressmark.annotate.sentences;

import org.jspecify.annotations.NullMarked;
