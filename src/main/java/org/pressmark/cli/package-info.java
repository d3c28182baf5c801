/**
 * Arguments in, text and exit code out: the command line.
 *
 * <p>The only package that prints or exits. It must not compute anything that ends up in a release.
 */
@NullMarked
package org.pressmark.cli;

import org.jspecify.annotations.NullMarked;
