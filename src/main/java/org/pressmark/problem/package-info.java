/**
 * What can be wrong with an input or a release: a stable code, the place, an explanation and what to do.
 *
 * <p>Problems are values, collected and reported; faults of our own code are JDK exceptions. Only {@link
 * org.pressmark.problem.FailureGuard} makes one a problem: that of the article which it befell.
 */
@NullMarked
package org.pressmark.problem;

import org.jspecify.annotations.NullMarked;
