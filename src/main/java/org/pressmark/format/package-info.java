/**
 * A table to a file and back, in every format that a release may carry.
 *
 * <p>Writes and reads any {@link org.pressmark.schema.TableSchema}; it must not know which tables Pressmark publishes,
 * so that no column can be special. Reads Parquet files of others too, gzip and Zstandard. The only package that
 * imports Parquet, Arrow and Zstandard.
 */
@NullMarked
package org.pressmark.format;

import org.jspecify.annotations.NullMarked;
