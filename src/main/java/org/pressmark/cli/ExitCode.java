package org.pressmark.cli;

import org.pressmark.problem.Code;

/** What the process tells its caller. The numbers are part of the command line's contract. */
enum ExitCode {
  OK(0, "everything went well"),
  BUG(1, "a bug of Pressmark"),
  USAGE(2, "the command line or the input named on it is wrong"),
  REJECTS(3, "more articles were rejected than allowed, or originals are missing or changed"),
  INVALID(4, "the release does not hold what it promises"),
  INPUT_OUTPUT(5, "something cannot be read or written"),
  INTERRUPTED(130, "the user stopped it; shells know this number as Ctrl-C");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }

  /** The exit code of a command that this problem ended. */
  static ExitCode of(Code code) {
    return switch (code) {
      case USAGE,
          INPUT_MISSING,
          INPUT_EMPTY,
          INPUT_MANIFEST_INVALID,
          DATASET_FILE_INVALID,
          KEY_INVALID,
          SIGNERS_INVALID,
          OUTPUT_EXISTS,
          RELEASE_MISSING,
          RELEASES_UNRELATED,
          RECIPE_DIFFERS ->
          USAGE;
      case TOO_MANY_REJECTS,
          ORIGINALS_MISSING,
          FORMAT_UNSUPPORTED,
          ARTICLE_TOO_LARGE,
          BYTES_UNDECODABLE,
          COMPRESSION_BROKEN,
          RECORD_BROKEN,
          FIELD_INVALID,
          ARTICLE_EMPTY,
          SOURCE_DUPLICATE ->
          REJECTS;
      case RELEASE_FILE_MISSING,
          RELEASE_FILE_UNLISTED,
          RELEASE_FILE_IRREGULAR,
          CHECKSUM_MISMATCH,
          MANIFEST_INVALID,
          SIGNATURE_INVALID,
          METADATA_INVALID,
          SCHEMA_UNKNOWN,
          SCHEMA_ALTERED,
          FILE_INVALID,
          COLUMNS_MISMATCH,
          VALUE_INVALID,
          KEY_DUPLICATE,
          REFERENCE_BROKEN,
          ORDER_BROKEN,
          SPAN_MISMATCH,
          FORMATS_DISAGREE,
          COUNT_MISMATCH,
          VERSION_TOO_LOW ->
          INVALID;
      case ARTICLE_FAILED -> BUG;
      case FILE_NOT_REGULAR, FILE_UNREADABLE, OUTPUT_BUSY, OUTPUT_UNWRITABLE -> INPUT_OUTPUT;
    };
  }
}
