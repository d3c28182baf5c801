package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** A character is a byte; {@code ^} is NUL and {@code ~} a line end. */
class ForeignFormatTest {
  @TempDir Path folder;

  private Ingested read(String name, String content) throws IOException {
    byte[] bytes = content.replace('^', '\0').replace('~', '\n').getBytes(StandardCharsets.ISO_8859_1);
    return Reading.file(folder, name, bytes, IngestSettings.DEFAULT).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a        | %PDF-1.7 | PDF",
        "a.jsonl  | %PDF-1.7 | PDF",
        "a.docx   | 'PK\3\4' | a ZIP archive, WACZ or an office document; unpack it",
        "a.wacz   | 'PK\3\4' | a ZIP archive, WACZ or an office document; unpack it",
        "a.txt    | <?xml version=\"1.0\"?><rss> | XML",
        "a        | <rss version=\"2.0\"><channel> | XML",
        "a.txt    | <nitf><head><title>Late ferry</title> | XML",
        "a        | <app-root ng-version='17'></app-root> | XML",
        "a.xml    | <?xml version=\"1.0\"?><rss><item><![CDATA[<html><body>Late]]></item></rss> | XML",
        "a.arc    | lost | ARC, by its name; convert it to WARC",
        "a        | filedesc://a.arc 0.0.0.0 | ARC; convert it to WARC",
        "a        | \u00ff\u00ff\u00ff\u00ffh^^^ | Arrow; write it as Parquet",
        "a        | From: <Saved by Blink>~Subject: Late ferry~ | MHTML; save the page as HTML alone",
        "a.html   | From: <Saved by Blink>~Subject: Late ferry~ | MHTML; save the page as HTML alone",
        "a.txt    | Received: from harbour.example by ferry.example~ | e-mail",
        "a        | '\4\"M\30abc' | LZ4; decompress it",
        "a.jsonl  | version https://git-lfs.github.com/spec/v1~oid sha256:4d~ | a pointer of Git LFS; run git lfs pull",
        "a.rar    | Rar!\32\7^ | an archive; unpack it",
        "a.pkl    | \u0080\4\u0095abc | data of a program; write it as Parquet, JSONL or CSV",
        "a.js     | (function(){var late=1;})(); | a script or a style sheet, by its name",
        "a.css    | body{color:red} | a script or a style sheet, by its name",
        "a.log    | 2024-01-01 INFO fetched 12 pages | a log, by its name",
        "a.yaml   | depth: 3 | settings, by its name",
        "Late.url | [InternetShortcut]~URL=https://x.example/ | a link to a page"
      })
  void other_formats_are_told_by_their_bytes_or_names(String name, String content, String seems) throws IOException {
    assertEquals(
        new Problem(Code.FORMAT_UNSUPPORTED, Place.file(name), "it seems to be " + seems),
        Reading.problem(read(name, content)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAR1 is a word",
        "From Saved by the bell to the harbour: a ferry's year",
        "Received: 40 letters. The ferry's captain read them all.",
        "<Late> The ferry sailed on Monday.",
        "ID3 tags are what players show.",
        "7z is no word."
      })
  void prose_is_no_other_format(String text) throws IOException {
    assertEquals(text, Reading.article(read("www.news.py", text)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Late ferry</h2><p>It sailed.</p>",
        "<ul class=\"story\"><li>It sailed.</li></ul>",
        "<header>Late ferry</header><p>It sailed.</p>",
        "<img src=x><p>It sailed.</p>",
        "<span>It sailed.</span>",
        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a\"?><!-- a -- b --><html><body>It sailed.</body></html>"
      })
  void a_part_of_a_page_is_html_whatever_tag_it_begins_with(String page) throws IOException {
    assertEquals(SourceFormat.HTML, Reading.article(read("page", page)).sourceFormat());
  }
}
