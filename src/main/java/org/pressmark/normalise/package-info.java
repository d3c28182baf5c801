/**
 * An article becomes a document: every block of the page labelled, furniture set aside, title and date found.
 *
 * <p>The way through: {@code pieces.BlockSplitter} cuts the source into pieces, {@code pieces.Features} are what can be
 * seen of each, {@code roles.RoleFinder} gives each a role, {@code metadata.MetadataFinder} reads the metadata and
 * {@code TextAssembler} joins what is kept. A page of HTML goes {@code html.HtmlPage}, {@code markup.HtmlArticle},
 * {@code markup.HtmlRoles} instead: the markup says where the article lies and the rules for lines judge what it leaves
 * open; {@code markup.HtmlClaims} adds what the page states to what the container states. Pure functions of the
 * article. This package must not read files, the clock or the locale, and knows nothing of sentences, entities and
 * quotes.
 */
@NullMarked
package org.pressmark.normalise;

import org.jspecify.annotations.NullMarked;
