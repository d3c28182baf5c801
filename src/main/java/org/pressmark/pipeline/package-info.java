/**
 * One article in, one outcome out: the function that every runner, on one machine or many, applies.
 *
 * <p>Must not read files, the clock, the locale or the environment, nor keep anything from one article to the next.
 */
@NullMarked
package org.pressmark.pipeline;

import org.jspecify.annotations.NullMarked;
