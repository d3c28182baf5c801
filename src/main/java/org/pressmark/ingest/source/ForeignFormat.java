package org.pressmark.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;

/**
 * Kinds of file that are known and not read. Without this list a page of HTML or a table would pass as one article's
 * plain text.
 *
 * @param description what the reader calls it
 * @param advice what to do about it, if that is not the same for all
 * @param extensions of its names, in lower case, without dot; none that ends a host's name, as texts may be named
 * @param signatures with which its bytes begin, one character a byte, in lower case where it is text
 */
public record ForeignFormat(
    String description, @Nullable String advice, List<String> extensions, List<String> signatures) {
  private static final String XML = "XML";
  private static final int TAR_SIGNATURE_AT = 257;

  /** No prose begins with a tag that has an attribute, or with two tags. */
  private static final Pattern TAGS =
      Pattern.compile("<[a-z_][a-z0-9_.:-]*+(?:\\s++[a-z0-9_.:-]++\\s*+=\\s*+[\"']|\\s*+>\\s*+<[a-z!?])");

  private static final List<ForeignFormat> ALL =
      List.of(
          new ForeignFormat(XML, null, List.of("xml", "rss", "atom"), List.of("<?xml", "<!doctype")),
          new ForeignFormat("PDF", null, List.of("pdf"), List.of("%pdf-")),
          new ForeignFormat(
              "Arrow",
              "write it as Parquet",
              List.of("arrow", "feather"),
              List.of("arrow1\0\0", "\u00ff\u00ff\u00ff\u00ff")),
          new ForeignFormat("JSON without objects", null, List.of("json"), List.of()),
          new ForeignFormat("ARC", "convert it to WARC", List.of("arc"), List.of("filedesc://")),
          new ForeignFormat(
              "an index of a web archive", "name the WARC files", List.of("cdx", "cdxj"), List.of("cdx n b ")),
          new ForeignFormat("gzip within a compressed file", "decompress it once", List.of(), List.of("\37\u008b\b")),
          new ForeignFormat(
              "Zstandard within a compressed file", "decompress it once", List.of(), List.of("(\u00b5/\u00fd")),
          new ForeignFormat(
              "MHTML", "save the page as HTML alone", List.of("mht", "mhtml"), List.of("from: <saved by ")),
          new ForeignFormat(
              "e-mail",
              null,
              List.of("eml", "mbox", "msg"),
              List.of("return-path: <", "received: from ", "delivered-to: ", "message-id: <", "mime-version: 1")),
          new ForeignFormat("bzip2", "decompress it", List.of("bz2"), List.of("bzh91ay&sy")),
          new ForeignFormat("xz", "decompress it", List.of("xz"), List.of("\u00fd7zxz\0")),
          new ForeignFormat("LZ4", "decompress it", List.of("lz4"), List.of("\4\"m\30")),
          new ForeignFormat(
              "a ZIP archive, WACZ or an office document",
              "unpack it",
              List.of("zip", "wacz", "docx", "odt", "xlsx", "ods", "pptx", "epub"),
              List.of("pk\3\4", "pk\5\6")),
          new ForeignFormat("an office document", null, List.of("doc", "xls", "ppt"), List.of("\u00d0\u00cf\21\u00e0")),
          new ForeignFormat("RTF", null, List.of("rtf"), List.of("{\\rtf1")),
          new ForeignFormat("a tar archive", "unpack it", List.of("tar", "tgz"), List.of()),
          new ForeignFormat(
              "an archive", "unpack it", List.of("7z", "rar"), List.of("7z\u00bc\u00af'\34", "rar!\32\7")),
          new ForeignFormat(
              "an SQLite database",
              "write its table as CSV",
              List.of("sqlite", "db"),
              List.of("sqlite format 3\0")),
          new ForeignFormat(
              "data of a program",
              "write it as Parquet, JSONL or CSV",
              List.of("pkl", "pickle", "npy", "npz", "h5", "hdf5", "avro", "orc", "rds", "rdata", "dta", "sav"),
              List.of("\u0080\4\u0095", "\u0093numpy", "\u0089hdf\r\n", "obj\1", "orc\0")),
          new ForeignFormat(
              "an image",
              null,
              List.of("png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "avif", "heic", "tif", "tiff", "bmp"),
              List.of("\u0089png\r\n", "\u00ff\u00d8\u00ff", "gif87a", "gif89a")),
          new ForeignFormat(
              "sound or video",
              null,
              List.of("mp3", "mp4", "m4a", "m4v", "avi", "wav", "ogg", "webm", "mpg", "mpeg"),
              List.of("id3\3", "id3\4")),
          new ForeignFormat(
              "a pointer of Git LFS", "run git lfs pull", List.of(), List.of("version https://git-lfs.github.com/")),
          new ForeignFormat("a font", null, List.of("woff", "woff2", "ttf", "otf", "eot"), List.of()),
          // What lies beside a page that a browser saved whole, and beside a scraper's results.
          new ForeignFormat("a script or a style sheet", null, List.of("js", "mjs", "css"), List.of()),
          new ForeignFormat("a log", null, List.of("log"), List.of()),
          new ForeignFormat("settings", null, List.of("yaml", "yml", "toml", "ini", "cfg", "conf"), List.of()),
          new ForeignFormat(
              "a link to a page", null, List.of("url", "webloc", "lnk"), List.of("[internetshortcut]")));

  /** What a file seems to be, for a message; null if it may be text. Name and head as {@link Source#recognises}. */
  public static @Nullable String describe(String name, byte[] head) {
    String start = lowerCaseStart(head);
    for (ForeignFormat format : ALL) {
      for (String signature : format.signatures) {
        if (start.startsWith(signature)) {
          return format.advised("");
        }
      }
    }
    if (isTar(head)) {
      return "a tar archive; unpack it";
    }
    if (TAGS.matcher(start).lookingAt()) {
      return XML;
    }
    String extension = extensionOf(name);
    for (ForeignFormat format : ALL) {
      if (format.extensions.contains(extension)) {
        return format.advised(", by its name");
      }
    }
    return null;
  }

  private String advised(String evidence) {
    return description + evidence + (advice == null ? "" : "; " + advice);
  }

  /** Whether bytes begin as a known kind of file does that is no text. */
  public static boolean isBinary(byte[] head) {
    String found = describe("", head);
    return found != null && !found.equals(XML);
  }

  /** The part after the last dot in lower case; empty without a dot. */
  public static String extensionOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String lowerCaseStart(byte[] head) {
    int start = Utf8.markLength(head);
    while (start < head.length
        && (head[start] == ' '
            || head[start] == '\n'
            || head[start] == '\r'
            || head[start] == '\t')) {
      start++;
    }
    int end = head.length;
    StringBuilder lower = new StringBuilder(new String(head, start, end - start, StandardCharsets.ISO_8859_1));
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return lower.toString();
  }

  private static boolean isTar(byte[] head) {
    // The name of a linked file stands before it and ends in NUL; in a text the word alone could stand there.
    return head.length >= TAR_SIGNATURE_AT + 5
        && head[TAR_SIGNATURE_AT - 1] == 0
        && new String(head, TAR_SIGNATURE_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }
}
