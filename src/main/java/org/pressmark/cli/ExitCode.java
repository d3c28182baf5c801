package org.pressmark.cli;

import org.pressmark.problem.Code;

/** What the process tells its caller. The numbers are part of the command line's contract. */
enum ExitCode {
  /** Everything went well. */
  OK(0),
  /** A bug of Pressmark. */
  BUG(1),
  /** The command line or the input named on it is wrong. */
  USAGE(2),
  /** More articles were rejected than allowed, or originals are missing or changed. */
  REJECTS(3),
  /** The release does not hold what it promises. */
  INVALID(4),
  /** Something cannot be read or written. */
  INPUT_OUTPUT(5),
  /** The user stopped it; shells know this number as Ctrl-C. */
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
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
