/**
 * What a kind of file is, and what every kind needs: settings, an open file, the article or reject that comes out.
 */
@NullMarked
package org.pressmark.ingest.source;

import org.jspecify.annotations.NullMarked;
