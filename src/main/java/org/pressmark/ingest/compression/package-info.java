/**
 * Files compressed with gzip or Zstandard become their bytes, and damage is told from an end.
 */
@NullMarked
package org.pressmark.ingest.compression;

import org.jspecify.annotations.NullMarked;
