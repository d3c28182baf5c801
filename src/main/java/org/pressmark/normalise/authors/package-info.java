/**
 * Who wrote an article or took its picture, as a line says it: names, bylines, credits, agencies.
 */
@NullMarked
package org.pressmark.normalise.authors;

import org.jspecify.annotations.NullMarked;
