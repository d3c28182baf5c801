/**
 * Finds the words beside a quotation that say whose it is: who speaks, and by which cue.
 *
 * <p>Must not know who "she" is, nor whether the quotation is one.
 */
@NullMarked
package org.pressmark.annotate.attribution;

import org.jspecify.annotations.NullMarked;
