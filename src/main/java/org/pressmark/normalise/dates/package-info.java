/**
 * Dates as pages, metadata and addresses write them.
 */
@NullMarked
package org.pressmark.normalise.dates;

import org.jspecify.annotations.NullMarked;
