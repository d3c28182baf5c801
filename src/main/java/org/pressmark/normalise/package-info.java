/**
 * An article becomes a document: every block of the page labelled, furniture set aside, title and date found.
 *
 * <p>Pure functions of the article. This package must not read files, the clock or the locale, and knows nothing of
 * sentences, entities and quotes.
 */
@NullMarked
package org.pressmark.normalise;

import org.jspecify.annotations.NullMarked;
