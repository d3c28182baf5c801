/**
 * Files that are one article: plain text and HTML.
 */
@NullMarked
package org.pressmark.ingest.pages;

import org.jspecify.annotations.NullMarked;
