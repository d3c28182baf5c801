/**
 * Annotated documents become one citable directory: tables in every chosen format, metadata, manifests.
 *
 * <p>A release is built beside its place and renamed into it, whole or not at all. The same documents give the same
 * bytes, in whatever order they arrive; no date comes from a clock. Must not know how a document was made, nor judge a
 * release.
 */
@NullMarked
package org.pressmark.release;

import org.jspecify.annotations.NullMarked;
