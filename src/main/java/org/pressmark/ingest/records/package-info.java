/**
 * Files of records, of which each is an article: JSONL, CSV, TSV and Parquet, and what their fields mean.
 */
@NullMarked
package org.pressmark.ingest.records;

import org.jspecify.annotations.NullMarked;
