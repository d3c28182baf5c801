/**
 * What is known of one document while the annotators pass over it: its tokens, sentences, mentions, quotations, and the
 * words that they go by. Uses no annotator.
 */
@NullMarked
package org.pressmark.annotate.analysis;

import org.jspecify.annotations.NullMarked;
