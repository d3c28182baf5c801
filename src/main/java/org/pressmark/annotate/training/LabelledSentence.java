package org.pressmark.annotate.training;

/**
 * One sentence of a corpus.
 *
 * @param tokens its words and marks
 * @param labels one of {@link org.pressmark.annotate.names.Labels} for each token; a valid sequence
 */
public record LabelledSentence(String[] tokens, int[] labels) {}
