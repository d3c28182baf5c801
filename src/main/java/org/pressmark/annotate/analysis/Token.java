package org.pressmark.annotate.analysis;

/**
 * One word, number or mark.
 *
 * @param start its first UTF-16 unit in the document's text
 * @param end the unit after its last
 * @param text the words themselves
 */
public record Token(int start, int end, String text) {}
