/**
 * What is left of a document's rows where the text of its original is withheld, and how the rows are made whole again.
 *
 * <p>Which columns are words of the original is read from the schema, never listed here. Must not read or write
 * releases: rows go in, rows come out.
 */
@NullMarked
package org.pressmark.release.withheld;

import org.jspecify.annotations.NullMarked;
