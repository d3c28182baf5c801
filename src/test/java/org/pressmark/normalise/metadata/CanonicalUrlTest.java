package org.pressmark.normalise.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Document;
import org.pressmark.model.Ids;
import org.pressmark.normalise.Pages;

class CanonicalUrlTest {
  private static final String TEXT =
      "Two crossings a day connect the island with the mainland again, the company said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "HTTPS://News.Example/A/b https://news.example/A/b",
        "https://news.example https://news.example/",
        "https://news.example:443/a#top https://news.example/a",
        "http://news.example:80/a http://news.example/a",
        "http://news.example:8080/a http://news.example:8080/a",
        "https://news.example/a?utm_source=x&id=3&fbclid=y https://news.example/a?id=3",
        "https://news.example/a?gclid=1 https://news.example/a",
        "https://news.example/a?b=2&a=1 https://news.example/a?b=2&a=1",
        "https://news.example/a?tags[]=b|c#d#e https://news.example/a?tags%5B%5D=b%7Cc",
        "https://news.example/50%-off/%7e{a} https://news.example/50%25-off/%7E%7Ba%7D",
        "https://news.example/caf\u00e9?q=\u043f\ud83d\ude00 https://news.example/caf%C3%A9?q=%D0%BF%F0%9F%98%80",
        "https://news.example/caf%c3%a9 https://news.example/caf%C3%A9",
        "https://[2001:db8::1]/a https://[2001:db8::1]/a",
        "https://Port_Ansel.News.example/a https://port_ansel.news.example/a",
        "https://me@news.example/a%20b https://news.example/a%20b"
      })
  void one_page_has_one_address(String url, String canonical) {
    assertEquals(canonical, CanonicalUrl.of(url));
    assertEquals(canonical, CanonicalUrl.of(canonical));
  }

  @Test
  void a_blank_in_a_path_is_encoded() {
    assertEquals("https://news.example/a%20b", CanonicalUrl.of(" https://news.example/a b "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.example/a", "ftp://news.example/a", "/a", "", "https://", "http:a", "https://a b",
        "mailto:a@news.example",
        "http:///a", "https://news.example/a\ud800"
      })
  void anything_else_is_no_address(String url) {
    assertNull(CanonicalUrl.of(url));
  }

  @Test
  void a_document_is_identified_by_its_address_where_one_is_known() {
    Document document = Pages.kept(Pages.page(TEXT, Pages.at("https://News.example/a?utm_medium=x"))).document();
    assertEquals("https://news.example/a", document.url());
    assertEquals(Ids.document("https://news.example/a"), document.documentId());
  }

  @Test
  void an_address_that_is_none_is_left_out_with_a_warning() {
    Document document = Pages.kept(Pages.page(TEXT, Pages.at("news/a"))).document();
    assertNull(document.url());
    assertEquals(Ids.document("pages/ferry.txt"), document.documentId());
    assertEquals(List.of("url_invalid"), document.warnings());
    assertNotEquals(Ids.document("news/a"), document.documentId());
  }
}
