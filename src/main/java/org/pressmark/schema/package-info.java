/**
 * What a table and a column are: declared once, on a record, and read back from any published version.
 *
 * <p>A record annotated with {@link org.pressmark.schema.Table} and {@link org.pressmark.schema.Column} gives a
 * {@link org.pressmark.schema.TableSchema}; every other form of the schema (Parquet, Arrow, JSON Schema, the data
 * dictionary, metadata files) is derived from that value. This package must not know which tables Pressmark
 * publishes, nor any file format other than JSON Schema.
 */
@NullMarked
package org.pressmark.schema;

import org.jspecify.annotations.NullMarked;
