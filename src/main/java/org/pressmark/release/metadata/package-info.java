/**
 * The files by which a release tells of itself: card, citation, Croissant, Data Package, DataCite, RO-Crate, change
 * log, licence. All from one source; none has a number or a date of its own.
 */
@NullMarked
package org.pressmark.release.metadata;

import org.jspecify.annotations.NullMarked;
