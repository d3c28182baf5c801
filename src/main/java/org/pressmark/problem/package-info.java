/**
 * What can be wrong with an input or a release: a stable code, the place, an explanation and what to do.
 *
 * <p>Problems are values, collected and reported; faults of our own code are JDK exceptions and never pass through
 * here.
 */
@NullMarked
package org.pressmark.problem;

import org.jspecify.annotations.NullMarked;
