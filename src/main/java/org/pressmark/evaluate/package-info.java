/**
 * How good the text, its annotations and its metadata are: measured against labelled data.
 *
 * <p>Each evaluation reads one kind of labelled data, runs the pipeline on it and gives figures. Nothing here may be
 * used by what it measures.
 */
@NullMarked
package org.pressmark.evaluate;

import org.jspecify.annotations.NullMarked;
