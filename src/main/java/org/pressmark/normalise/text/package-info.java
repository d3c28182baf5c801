/**
 * The characters, words and phrases that all rules read: what is blank, how a text is cleaned, lists of phrases.
 */
@NullMarked
package org.pressmark.normalise.text;

import org.jspecify.annotations.NullMarked;
