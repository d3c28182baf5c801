/**
 * The rules that give a piece its role: by its own words, by where it stands, by what stands around it.
 */
@NullMarked
package org.pressmark.normalise.roles;

import org.jspecify.annotations.NullMarked;
