/**
 * The same pipeline on an Apache Spark cluster.
 *
 * <p>The only package that imports Spark. It spreads reading and annotating; the release is written by the driver with
 * the very code of one machine, so that the bytes are the same.
 */
@NullMarked
package org.pressmark.spark;

import org.jspecify.annotations.NullMarked;
