/**
 * HTML source becomes blocks of text with what the markup says of each, and the metadata that the page states.
 *
 * <p>The way through: {@link org.pressmark.normalise.html.HtmlPage#read} parses with jsoup, {@code PageWalk} cuts the
 * text into blocks, {@code ArticleArea} finds the part of the tree that holds the article, {@code StatedMetadata} reads
 * JSON-LD, meta elements and marked-up text. This package must not decide roles, and fetches nothing that a page names.
 */
@NullMarked
package org.pressmark.normalise.html;

import org.jspecify.annotations.NullMarked;
