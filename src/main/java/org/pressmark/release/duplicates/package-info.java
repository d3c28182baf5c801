/**
 * Finds which documents repeat which, and deals them out to train, validation and test.
 *
 * <p>Memory is bounded but for some thirty bytes a document; the rest is spilled and sorted on disk. The same documents
 * give the same answer, in whatever order they were read. Must not drop or change a document: that is the release
 * builder's.
 */
@NullMarked
package org.pressmark.release.duplicates;

import org.jspecify.annotations.NullMarked;
