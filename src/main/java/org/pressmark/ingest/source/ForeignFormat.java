package org.pressmark.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;

/**
 * Kinds of file that are known and not read. Without this list a page of HTML or a table would pass as one article's
 * plain text.
 *
 * @param description what the reader calls it
 * @param extensions of its names, in lower case, without dot
 * @param signatures with which its bytes begin, one character a byte, in lower case where it is text
 */
public record ForeignFormat(String description, List<String> extensions, List<String> signatures) {
  private static final String XML = "XML";
  private static final int TAR_SIGNATURE_AT = 257;

  private static final List<ForeignFormat> ALL =
      List.of(
          new ForeignFormat(XML, List.of("xml", "rss", "atom"), List.of("<?xml", "<!doctype")),
          new ForeignFormat("PDF", List.of("pdf"), List.of("%pdf-")),
          new ForeignFormat("Arrow", List.of("arrow", "feather"), List.of("arrow1\0\0")),
          new ForeignFormat(
              "JSON without objects",
              List.of("json"),
              List.of()),
          new ForeignFormat("ARC; convert it to WARC", List.of("arc"), List.of("filedesc://")),
          new ForeignFormat("an index of a web archive", List.of("cdx", "cdxj"), List.of()),
          new ForeignFormat("gzip within a compressed file", List.of(), List.of("\37\u008b\b")),
          new ForeignFormat("Zstandard within a compressed file", List.of(), List.of("(\u00b5/\u00fd")),
          new ForeignFormat("MHTML", List.of("mht", "mhtml"), List.of()),
          new ForeignFormat("e-mail", List.of("eml", "mbox"), List.of()),
          new ForeignFormat("bzip2", List.of("bz2"), List.of("bzh91ay&sy")),
          new ForeignFormat("xz", List.of("xz"), List.of("\u00fd7zxz\0")),
          new ForeignFormat(
              "a ZIP archive or an office document", List.of("zip", "docx", "odt", "xlsx", "epub"), List.of("pk\3\4")),
          new ForeignFormat("an office document", List.of("doc", "xls"), List.of("\u00d0\u00cf\21\u00e0")),
          new ForeignFormat("RTF", List.of("rtf"), List.of("{\\rtf1")),
          new ForeignFormat("a tar archive", List.of("tar", "tgz"), List.of()),
          new ForeignFormat("an SQLite database", List.of("sqlite", "db"), List.of("sqlite format 3\0")),
          new ForeignFormat(
              "an image",
              List.of("png", "jpg", "jpeg", "gif", "webp", "svg"),
              List.of("\u0089png\r\n", "\u00ff\u00d8\u00ff", "gif87a", "gif89a")));

  /** What a file seems to be, for a message; null if it may be text. Name and head as {@link Source#recognises}. */
  public static @Nullable String describe(String name, byte[] head) {
    String start = lowerCaseStart(head);
    for (ForeignFormat format : ALL) {
      for (String signature : format.signatures) {
        if (start.startsWith(signature)) {
          return format.description;
        }
      }
    }
    if (isTar(head)) {
      return "a tar archive";
    }
    String extension = extensionOf(name);
    for (ForeignFormat format : ALL) {
      if (format.extensions.contains(extension)) {
        return format.description + ", by its name";
      }
    }
    return null;
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
    int end = Math.min(head.length, start + 32);
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
