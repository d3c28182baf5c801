/**
 * Judges a finished release by the schema that it names, knowing nothing of how it was made.
 *
 * <p>A release is taken for hostile: nothing but regular files is opened, nothing is followed out of its folder,
 * nothing of it is believed before its checksum agrees, and memory grows with one document, not with the release. Must
 * not use the packages that make documents, nor the records: the published schema is the only witness.
 */
@NullMarked
package org.pressmark.validate;

import org.jspecify.annotations.NullMarked;
