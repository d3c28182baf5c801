/**
 * What the maker says of a dataset: read from {@code dataset.yaml}, checked, handed to every metadata file.
 *
 * <p>Every wrong value is a problem with its line; all are found at once. Nothing is looked up: an identifier is
 * checked by its form and its check digits. Must not know how a release is laid out.
 */
@NullMarked
package org.pressmark.release.description;

import org.jspecify.annotations.NullMarked;
