package org.pressmark.problem;

import java.io.Serializable;

/**
 * Something wrong with an input or a release.
 *
 * @param code what kind of problem
 * @param where its place
 * @param detail what was found and what was expected, in one line; empty if the code says it all
 */
public record Problem(Code code, Place where, String detail) implements Serializable {

  /**
   * The whole message in one line, safe to print: code, place, meaning, detail, what to do. For example
   * {@code BYTES_UNDECODABLE at bad.txt, byte 222: The bytes are not text in the expected encoding (0xFF is not UTF-8).
   * Convert the file to UTF-8, for example with iconv.}
   */
  public String message() {
    String place = where.toString();
    String meaning = code.meaning();
    String extended =
        detail.isEmpty()
            ? meaning
            : meaning.substring(0, meaning.length() - 1) + " (" + Printable.escape(detail) + ").";
    return code + (place.isEmpty() ? "" : " at " + place) + ": " + extended + " " + code.fix();
  }
}
