package org.pressmark.problem;

/**
 * Every problem that Pressmark can name. A code is never renamed or reused; {@code schema/PROBLEMS.md} is generated
 * from this list, and {@code src/test/resources/faults/<CODE>} holds an input that causes each with its exact message.
 */
public enum Code {
  // The command
  USAGE("The command line cannot be understood.", "Run the command with --help; it shows each option with an example."),
  INPUT_MISSING("The input does not exist.", "Check the path; relative paths start at the current folder."),
  INPUT_EMPTY(
      "The input holds no article.",
      "Name a folder or file that holds articles; README.md lists the kinds of file that are read."),
  INPUT_MANIFEST_INVALID(
      "The manifest of the input cannot be used.",
      "Mend the line that is named; its columns are file, id, url, date, title, authors, publisher, language, section, license, retrieved_at."),
  DATASET_FILE_INVALID(
      "The description of the dataset cannot be used.",
      "Mend the line that is named; pressmark init writes a file with every key explained."),
  KEY_INVALID(
      "The key cannot be used to sign.",
      "Name an unencrypted Ed25519 private key; ssh-keygen -t ed25519 -f FILE makes one."),
  SIGNERS_INVALID(
      "The list of allowed signers cannot be used.",
      "Mend the line that is named; ssh-keygen(1) describes the format under ALLOWED SIGNERS."),
  OUTPUT_EXISTS(
      "The output exists already and is never overwritten.",
      "Choose another --version or --output, or replace it with --force."),
  OUTPUT_BUSY("Another build is writing this release.", "Wait for it to end, or choose another --output."),
  OUTPUT_UNWRITABLE(
      "The output cannot be written.",
      "Check that the folder is there and can be written, and that the disk has room; nothing was published."),
  TOO_MANY_REJECTS(
      "More articles were rejected than allowed.",
      "Mend the inputs named in the list of rejects, or raise --max-rejects."),
  ORIGINALS_MISSING(
      "Of no document the original is there unchanged.",
      "Name the folder or files that the release was built from with --originals, and its manifest with --manifest."),
  RECIPE_DIFFERS(
      "This Pressmark cannot repeat how the release was built.",
      "Install the version that is named in the release's build-report.json, and rehydrate with that."),

  // An article that is rejected
  FILE_NOT_REGULAR(
      "The input is no regular file: a link to nothing, a pipe, a socket or a device.",
      "Replace it by a file, or leave it out."),
  FILE_UNREADABLE("The file cannot be read.", "Check its permissions and the disk."),
  FORMAT_UNSUPPORTED(
      "This version does not read files of this kind.",
      "Convert it to plain text in UTF-8, to HTML, or to records with a text field."),
  ARTICLE_TOO_LARGE(
      "The article is larger than the limit.",
      "Split it if it holds several articles, or raise --max-article-size."),
  BYTES_UNDECODABLE(
      "The bytes are not text in the expected encoding.",
      "Convert the file to UTF-8, for example with iconv."),
  COMPRESSION_BROKEN("The compressed data is damaged or cut short.", "Fetch or compress the file again."),
  RECORD_BROKEN(
      "The record is damaged, or not of the form that its file demands.",
      "Mend or remove it; the other records were kept."),
  FIELD_INVALID(
      "A field of the record is missing or is of the wrong kind.",
      "Give the field the expected kind, or map another with --field FIELD=NAME."),
  ARTICLE_EMPTY(
      "No article text is left.",
      "Leave the page out, or check that the scraper kept its text; --verbatim keeps every line."),
  ARTICLE_FAILED(
      "Pressmark fails on this article, which is a bug of Pressmark.",
      "Report it with this line and, if you may, the article; the other articles were kept."),
  SOURCE_DUPLICATE(
      "Another article of this input has the same identity.",
      "Give each record its own url or id, or remove one of the two."),

  // A release that does not hold what it promises
  RELEASE_MISSING("There is no release at this place.", "Name the directory that holds datapackage.json."),
  RELEASE_FILE_MISSING(
      "A file that the release lists is missing.",
      "Fetch the release again from where it was published."),
  RELEASE_FILE_UNLISTED("A file that the release does not list lies in it.", "Remove it, or fetch the release again."),
  RELEASE_FILE_IRREGULAR(
      "An entry is no regular file: a link, a pipe, a socket or a device.",
      "Fetch the release again; it holds regular files only."),
  CHECKSUM_MISMATCH(
      "A file's bytes are not those that the manifest names.",
      "Fetch the file again; if it was changed on purpose, build a new version."),
  MANIFEST_INVALID("A manifest cannot be read, or names what it must not.", "Fetch the release again."),
  SIGNATURE_INVALID(
      "The release is not signed as it should be.",
      "Fetch the release again; if the signature still does not fit, trust none of it."),
  METADATA_INVALID(
      "A metadata file cannot be read, or contradicts the data.",
      "Fetch the release again, or build it anew."),
  SCHEMA_UNKNOWN(
      "This Pressmark does not know the release's schema version.",
      "Use a Pressmark that knows it; releases of later versions need a later one."),
  SCHEMA_ALTERED("A schema file differs from the published version that it names.", "Fetch the release again."),
  FILE_INVALID("A data file cannot be read as what it is.", "Fetch the file again."),
  COLUMNS_MISMATCH("A file's columns are not those of the schema.", "Build the release anew."),
  VALUE_INVALID("A value is not allowed by the schema.", "Build the release anew."),
  KEY_DUPLICATE("Two rows of a table have the same key.", "Build the release anew."),
  REFERENCE_BROKEN("A row refers to a row that does not exist.", "Build the release anew."),
  ORDER_BROKEN("Rows are not in the order that the schema names.", "Build the release anew."),
  SPAN_MISMATCH(
      "A span does not mark the text that its row repeats.",
      "Build the release anew; offsets count Unicode code points."),
  FORMATS_DISAGREE(
      "Two files that hold the same table differ.",
      "Fetch both again; if they still differ, one was changed after the build."),
  COUNT_MISMATCH("A count in the metadata is not the number of rows.", "Fetch the release again, or build it anew."),

  // Two versions
  RELEASES_UNRELATED(
      "The two releases are of different datasets.",
      "Name two releases of one dataset; a dataset that was renamed begins anew."),
  VERSION_TOO_LOW(
      "The version promises less change than there is.",
      "Declare the version that is named, or a higher one.");

  private final String meaning;
  private final String fix;

  Code(String meaning, String fix) {
    this.meaning = meaning;
    this.fix = fix;
  }

  /** What is wrong, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** What the reader can do about it, in one sentence. */
  public String fix() {
    return fix;
  }
}
