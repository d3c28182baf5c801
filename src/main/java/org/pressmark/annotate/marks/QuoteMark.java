package org.pressmark.annotate.marks;

/**
 * One quotation mark as it stands in the text.
 *
 * @param start its first UTF-16 unit
 * @param end the unit after its last: two for '' and ``
 * @param sign the mark; the first of two
 * @param single whether it is of the inner, single kind, which an apostrophe may look like
 * @param opens whether its neighbours let it open
 * @param closes whether its neighbours let it close
 */
public record QuoteMark(int start, int end, char sign, boolean single, boolean opens, boolean closes) {}
