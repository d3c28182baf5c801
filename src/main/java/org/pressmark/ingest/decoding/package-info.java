/**
 * Bytes become characters: UTF-8 and the encodings that pages of HTML are in, and where a byte is none.
 */
@NullMarked
package org.pressmark.ingest.decoding;

import org.jspecify.annotations.NullMarked;
