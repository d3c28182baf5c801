/**
 * Bytes that a scraper left become articles: files are found, decompressed, decoded and cut into records.
 *
 * <p>Start with {@link org.pressmark.ingest.Inputs}, then {@link org.pressmark.ingest.Sources}: a kind of file is a
 * class in {@code pages}, {@code records} or {@code warc}, and {@code source} is what they share. What cannot be read
 * is a {@link org.pressmark.problem.Problem} in its place among the articles, never an exception and never a silent
 * change. This package must not judge what a page's text means: finding roles, titles and dates is normalising.
 */
@NullMarked
package org.pressmark.ingest;

import org.jspecify.annotations.NullMarked;
