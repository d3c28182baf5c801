/**
 * Tells two releases of one dataset apart: which rows were added, removed, changed or shifted, what that makes of the
 * schema, and which version it allows.
 *
 * <p>Both sides are read once, side by side, a document at a time, so that releases may be larger than memory. Must not
 * know how a release was made, nor judge whether it is sound beyond what it reads.
 */
@NullMarked
package org.pressmark.release.diff;

import org.jspecify.annotations.NullMarked;
