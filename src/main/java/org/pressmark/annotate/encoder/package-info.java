/**
 * Finds the names in a document's tokens with a small encoder that was fine-tuned for it, run by onnxruntime, which
 * need not be there: nothing else imports it.
 *
 * <p>Knows words and sentences only: it must not know offsets, blocks or published rows, nor train.
 */
@NullMarked
package org.pressmark.annotate.encoder;

import org.jspecify.annotations.NullMarked;
