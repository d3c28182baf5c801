package org.pressmark.release.contents;

/**
 * How much of its originals a release leaves out.
 *
 * @param documents how many have no text
 * @param listed how many {@code withheld.txt} lists: these, and those of which only the furniture of the page is left
 *     out
 * @param contentSha256 of the full release, 64 hex digits: the hash of its documents' hashes in hex, each with a line
 *     end, in the order of the documents. A document's hash is that of its lines in the JSONL files, table by table
 */
public record WithheldCount(long documents, long listed, String contentSha256) {}
