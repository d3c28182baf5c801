/**
 * Web archives: WARC files are cut into records, and a response becomes the page that the server sent.
 */
@NullMarked
package org.pressmark.ingest.warc;

import org.jspecify.annotations.NullMarked;
