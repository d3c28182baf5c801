/**
 * A page of HTML: its pieces, their roles and what the page states of itself, where the markup knows more than words.
 */
@NullMarked
package org.pressmark.normalise.markup;

import org.jspecify.annotations.NullMarked;
