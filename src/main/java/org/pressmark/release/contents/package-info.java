/**
 * What a release consists of, before any file is written: its settings, its tables, what was counted, where files lie.
 */
@NullMarked
package org.pressmark.release.contents;

import org.jspecify.annotations.NullMarked;
