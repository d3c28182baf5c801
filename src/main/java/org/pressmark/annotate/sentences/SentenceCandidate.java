package org.pressmark.annotate.sentences;

/**
 * A place where a sentence may end.
 *
 * @param mark the first of the marks that may end it
 * @param end after the marks and everything that stays with them: closing marks and brackets, note numbers
 * @param next the first character after it that is not blank; the block's end if there is none
 * @param strong whether a question or exclamation mark is among the marks
 * @param ellipsis whether they are an ellipsis
 * @param quoteClosed whether a quotation mark follows them directly
 */
record SentenceCandidate(int mark, int end, int next, boolean strong, boolean ellipsis, boolean quoteClosed) {}
