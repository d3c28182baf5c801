/**
 * Reads one sentence: its words and their parts of speech, which verbs report, where noun phrases are, and which of
 * them is a verb's subject.
 *
 * <p>Must not know which quotation asks for it.
 */
@NullMarked
package org.pressmark.annotate.grammar;

import org.jspecify.annotations.NullMarked;
