/**
 * What travels through Pressmark: the article as it came in, and the published rows that it becomes.
 *
 * <p>The records Document, Block, Sentence, Entity and Quote are the one source of the published schema. This package
 * holds data only: it must not read files, find roles or annotate.
 */
@NullMarked
package org.pressmark.model;

import org.jspecify.annotations.NullMarked;
