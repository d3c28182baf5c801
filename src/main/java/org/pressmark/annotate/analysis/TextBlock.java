package org.pressmark.annotate.analysis;

import org.pressmark.model.Role;

/**
 * A kept block of the page.
 *
 * @param id the published block id
 * @param role what it is
 * @param start its first UTF-16 unit in the document's text
 * @param end the unit after its last
 */
public record TextBlock(String id, Role role, int start, int end) {}
