package org.pressmark.ingest.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pressmark.ingest.pages.HtmlSignature;

class HtmlTextTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void a_byte_order_mark_goes_before_all_else() {
    byte[] page = "\uFEFF<meta charset=koi8-r>\u00e9".getBytes(StandardCharsets.UTF_8);

    assertEquals("<meta charset=koi8-r>\u00e9", text(page, "windows-1251"));
  }

  @Test
  void the_container_goes_before_the_page() {
    byte[] page = "<meta charset=koi8-r>\u0416".getBytes(Charset.forName("windows-1251"));

    assertEquals("<meta charset=koi8-r>\u0416", text(page, "Windows-1251 "));
  }

  @Test
  void an_encoding_that_does_not_fit_yields_to_the_next() {
    byte[] page = "<meta charset=windows-1252>\u201cq\u201d".getBytes(WINDOWS_1252);

    assertEquals("<meta charset=windows-1252>\u201cq\u201d", text(page, "utf-8"));
    assertEquals("<meta charset=windows-1252>\u201cq\u201d", text(page, "klingon"));
  }

  @Test
  void latin_1_means_windows_1252_as_it_does_to_browsers() {
    assertEquals("\u2019", text(new byte[] {(byte) 0x92}, "ISO-8859-1"));
  }

  @Test
  void a_page_that_calls_itself_utf_16_in_ascii_is_utf_8() {
    // As many bytes as would be text in UTF-16 too.
    byte[] page = "<meta charset=\"utf-16\">\u00e9!".getBytes(StandardCharsets.UTF_8);

    assertEquals(0, page.length % 2);
    assertEquals("<meta charset=\"utf-16\">\u00e9!", text(page, null));
  }

  @Test
  void what_the_page_says_far_down_is_asked_last() {
    String far = "<p>" + "x".repeat(2000) + "</p><meta charset=windows-1252>";

    assertEquals(far + "\u00e9", text((far + "\u00e9").getBytes(WINDOWS_1252), null));
    assertEquals(far + "\u00e9", text((far + "\u00e9").getBytes(StandardCharsets.UTF_8), null));
  }

  @Test
  void a_page_in_no_known_encoding_names_the_first_bad_byte() {
    assertEquals(
        new DecodedText.Fault(3, "0xE9 is not UTF-8"),
        HtmlText.decode(new byte[] {'a', 'b', 'c', (byte) 0xE9, '!'}, null));
  }

  @Test
  void one_wrong_byte_in_a_thousand_is_shown_as_browsers_show_it() {
    byte[] page = ("<p>" + "caf\u00e9 ".repeat(400) + "</p>").getBytes(StandardCharsets.UTF_8);
    page[1000] = (byte) 0xFC;
    String text = text(page, null);

    assertEquals(1, text.chars().filter(unit -> unit == 0xFFFD).count());
    page[1500] = (byte) 0xFC;
    page[2000] = (byte) 0xFC;
    assertInstanceOf(DecodedText.Fault.class, HtmlText.decode(page, null));
  }

  @Test
  void the_prescan_reads_what_browsers_read() {
    assertMeta("windows-1251", "<meta charset='CP1251'>");
    assertMeta("windows-1251", "<META content='text/html; charset=\"cp1251\"' http-equiv=content-type>");
    assertMeta("windows-1251", "<p title='<meta charset=utf-8>'><meta data=x charset = cp1251 />");
    assertMeta("windows-1251", "<meta charset=klingon><meta charset=cp1251>");
    assertMeta(null, "<meta content='text/html; charset=cp1251'>");
    assertMeta(null, "<!-- <meta charset=cp1251> --> <metadata charset=cp1251>");
    assertMeta(null, "<!-- <meta charset=cp1251>");
    assertMeta(null, "<meta charset='cp1251");
  }

  @Test
  void every_label_of_an_encoding_is_known_to_this_java() {
    for (String label :
        new String[] {
          "utf8", "latin1", "gb2312", "big5", "sjis", "euc-kr", "koi8-u", "x-mac-roman", "ibm866"
        }) {
      assertNotNull(CharsetLabels.charset(label), label);
    }
    assertNull(CharsetLabels.charset("utf-7"));
  }

  @Test
  void html_is_told_by_its_first_tag() {
    assertTrue(matches(" \n<!doctype HTML>"));
    assertTrue(matches("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'>"));
    assertTrue(matches("<div class=x>"));
    assertFalse(matches("<?xml version='1.0'?><rss>"));
    assertFalse(matches("<boldness> is a word"));
    assertFalse(matches("Not <html>"));
  }

  @Property(tries = 2000)
  void any_bytes_are_text_without_replacement_or_a_fault_within_them(@ForAll byte[] bytes, @ForAll boolean labelled) {
    DecodedText decoded = HtmlText.decode(bytes, labelled ? "shift_jis" : null);

    if (decoded instanceof DecodedText.Fault fault) {
      assertTrue(fault.byteOffset() >= 0 && fault.byteOffset() < bytes.length);
    }
  }

  private static boolean matches(String start) {
    return HtmlSignature.matches(start.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertMeta(@Nullable String expected, String page) {
    byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);
    Charset found = MetaCharset.find(bytes, bytes.length);
    assertEquals(expected, found == null ? null : found.name(), page);
  }

  private static String text(byte[] page, @Nullable String stated) {
    return assertInstanceOf(DecodedText.Text.class, HtmlText.decode(page, stated)).text();
  }
}
