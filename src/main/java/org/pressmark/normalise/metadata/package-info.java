/**
 * An article's metadata: title, publisher, address and the rest, as the input and the page's lines state them.
 */
@NullMarked
package org.pressmark.normalise.metadata;

import org.jspecify.annotations.NullMarked;
