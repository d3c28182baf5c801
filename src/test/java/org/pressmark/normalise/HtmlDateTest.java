package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.normalise.dates.ClaimedDate;
import org.pressmark.normalise.dates.DateReader;

class HtmlDateTest {
  private static final String TEXT =
      "<p>The ferry between the two islands ran again on Monday, and nobody in the harbour had expected it so soon.</p>";

  private static Document page(String address, String head, String aboveText) {
    Claims claims = Claims.NONE.withUrl(address);
    String body = "<article><h1>Ferry runs again</h1>" + aboveText + TEXT + "</article>";
    return Pages.kept(Pages.html("<html><head>" + head + "</head><body>" + body + "</body></html>", claims)).document();
  }

  private static String published(String moment) {
    return "<meta property='article:published_time' content='" + moment + "'>";
  }

  @Test
  void an_evening_in_the_west_is_the_addresss_day_though_utc_is_a_day_ahead() {
    Document document = page("https://example.org/2020/02/24/ferry", published("2020-02-25T02:25:54Z"), "");

    assertEquals(LocalDate.of(2020, 2, 24), document.publishedOn());
    assertEquals(Instant.parse("2020-02-25T02:25:54Z"), document.publishedAt());
  }

  @Test
  void an_early_morning_in_the_east_is_the_addresss_day_though_utc_is_a_day_behind() {
    assertEquals(
        LocalDate.of(2019, 1, 1),
        page("https://example.org/2019/01/01/ferry", published("2018-12-31T23:11:59+00:00"), "")
            .publishedOn());
  }

  @Test
  void an_address_that_no_place_on_earth_explains_is_passed_over() {
    assertEquals(
        LocalDate.of(2020, 2, 25),
        page("https://example.org/2020/02/24/ferry", published("2020-02-25T14:00:00Z"), "")
            .publishedOn());
    assertEquals(
        LocalDate.of(2020, 2, 25),
        page("https://example.org/2019/02/24/ferry", published("2020-02-25T02:00:00Z"), "")
            .publishedOn());
  }

  @Test
  void the_same_moment_with_an_offset_tells_the_local_day() {
    String head = published("2019-10-18T22:04:00Z") + "<meta name='date' content='Sat, 19 Oct 2019 00:04:00 +0200'>";

    assertEquals(LocalDate.of(2019, 10, 19), page("https://example.org/ferry", head, "").publishedOn());
  }

  @Test
  void an_offset_may_have_no_colon() {
    Document document = page("https://example.org/ferry", published("2024-10-15T23:35:43.000+0200"), "");

    assertEquals(LocalDate.of(2024, 10, 15), document.publishedOn());
    assertEquals(Instant.parse("2024-10-15T21:35:43Z"), document.publishedAt());
  }

  @Test
  void the_first_date_of_a_line_counts_though_a_change_is_named_behind_it() {
    assertEquals(
        LocalDate.of(2023, 11, 7),
        page(
                "https://example.org/ferry",
                "",
                "<p class='date'>Written: 2023-11-07 15:03 / Updated: 2023-11-08 15:30</p>")
            .publishedOn());
  }

  @Test
  void signs_for_year_month_and_day_are_read() {
    assertEquals(
        LocalDate.of(2019, 3, 15),
        page("https://example.org/ferry", "", "<p class='date'>2019年3月15日 09:43</p>")
            .publishedOn());
    assertEquals(LocalDate.of(2019, 3, 15), DateReader.read("2019년 3월 15일", DateReader.Order.UNKNOWN).day());
  }

  private static LocalDate publishedOn(String head, String aboveText) {
    return page("https://example.org/ferry", head, aboveText).publishedOn();
  }

  @Test
  void the_day_that_the_header_shows_is_the_local_one_though_utc_is_a_day_ahead() {
    assertEquals(
        LocalDate.of(2020, 2, 24),
        publishedOn(published("2020-02-25T02:25:54Z"), "<p class='date'>February 24, 2020</p>"));
  }

  @Test
  void a_shown_day_counts_more_than_a_date_stated_of_nothing() {
    String head = "<meta name='date' content='2021-12-20'>";

    assertEquals(LocalDate.of(2022, 1, 27), publishedOn(head, "<p class='date'>27 January 2022</p>"));
    assertEquals(LocalDate.of(2021, 12, 20), publishedOn(head, ""));
  }

  @Test
  void the_articles_date_counts_more_than_that_of_a_film_in_it() {
    String film =
        "<script type='application/ld+json'>{\"@type\":\"VideoObject\",\"uploadDate\":\"2015-01-16\"}</script>";

    assertEquals(LocalDate.of(2017, 12, 1), publishedOn(film + published("2017-12-01T12:01:11+01:00"), ""));
  }

  @Test
  void names_of_meta_elements_may_be_joined_in_any_way() {
    assertEquals(LocalDate.of(2019, 5, 16), publishedOn("<meta name='Publish-Date' content='2019-05-16'>", ""));
    assertEquals(LocalDate.of(2019, 5, 16), publishedOn("<meta name='publishDate' content='2019-05-16'>", ""));
  }

  @Test
  void the_data_of_a_page_built_in_the_browser_are_the_last_to_ask() {
    String script = "<script>state = {\"review\":{\"publishedDate\":\"2016-11-04T20:37:27Z\"}}</script>";

    assertEquals(LocalDate.of(2016, 11, 4), publishedOn(script, ""));
    assertEquals(LocalDate.of(2016, 11, 3), publishedOn(script, "<p class='date'>3 November 2016</p>"));
  }

  @Test
  void counts_of_comments_between_headline_and_text_do_not_hide_the_date_beside_them() {
    assertEquals(
        LocalDate.of(2023, 11, 6), publishedOn("", "<div class='comments-link'>6 November 2023 | 3 comments</div>"));
  }

  @Test
  void the_day_of_a_change_is_better_than_none() {
    assertEquals(LocalDate.of(2025, 6, 17), publishedOn("", "<p class='date'>Updated: 17 June 2025</p>"));
  }

  @Test
  void the_days_of_publication_and_of_a_change_are_told_apart_though_nothing_stands_between() {
    assertEquals(
        LocalDate.of(2022, 12, 29),
        publishedOn("", "<p class='meta'>Anna Berg | <time>29 December 2022</time><time>30 December 2022</time></p>"));
  }

  @Test
  void a_weekday_may_stand_between_day_and_month() {
    assertEquals(LocalDate.of(2019, 10, 31), publishedOn("", "<p class='date'>31 Donnerstag Okt 2019</p>"));
  }

  @Test
  void whole_names_of_months_are_read_in_more_languages_than_short_ones() {
    assertEquals(LocalDate.of(2021, 4, 29), publishedOn("", "<p class='date'>29 kwietnia 2021</p>"));
  }

  @Test
  void the_language_tells_day_and_month_apart_by_cldr() {
    assertEquals(DateReader.Order.DAY_FIRST, ClaimedDate.orderIn("it"));
    assertEquals(DateReader.Order.DAY_FIRST, ClaimedDate.orderIn("en-GB"));
    assertEquals(DateReader.Order.MONTH_FIRST, ClaimedDate.orderIn("en_US"));
    assertEquals(DateReader.Order.UNKNOWN, ClaimedDate.orderIn("en"));
    assertEquals(DateReader.Order.UNKNOWN, ClaimedDate.orderIn("ja"));
  }

  @Test
  void json_ld_is_read_in_the_wrapper_of_xml() {
    String json = "<script type='application/ld+json'> <![CDATA[ {\"@type\": \"NewsArticle\","
        + " \"headline\": \"Ferry runs again\","
        + " \"datePublished\": \"2020-07-10\", \"dateModified\": \"2025-01-07\"} ]]></script>";

    assertEquals(LocalDate.of(2020, 7, 10), publishedOn(json, "<p class='date'>Updated 7 January 2025</p>"));
  }

  @Test
  void seconds_and_milliseconds_since_1970_are_a_moment() {
    for (String stated : List.of("1418648400", "1418648400000")) {
      Document document = page("https://example.org/ferry", "<meta name='pubdate' content='" + stated + "'>", "");

      assertEquals(LocalDate.of(2014, 12, 15), document.publishedOn());
      assertEquals(Instant.parse("2014-12-15T13:00:00Z"), document.publishedAt());
    }
  }

  @Test
  void a_moment_stated_with_its_offset_has_its_own_day_whatever_the_header_shows() {
    assertEquals(
        LocalDate.of(2022, 12, 30),
        publishedOn(published("2022-12-30T07:00:40+01:00"), "<p class='date'>29 December 2022</p>"));
    assertEquals(
        LocalDate.of(2022, 12, 29),
        publishedOn(published("2022-12-30T06:00:40+00:00"), "<p class='date'>29 December 2022</p>"));
  }

  @Test
  void shown_day_and_address_outvote_a_day_that_is_stated_of_something_else() {
    assertEquals(
        LocalDate.of(2014, 5, 23),
        page("https://example.org/2014/05/ferry.html", published("2009-09-02"), "<p class='date'>May 23, 2014</p>")
            .publishedOn());
  }

  @Test
  void a_clock_that_stands_at_zero_shows_no_day() {
    String dates = "<p class='date'>December 31, 1969</p><p class='date'>July 24, 2012</p>";

    assertEquals(LocalDate.of(2012, 7, 24), page("https://example.org/ferry", "", dates).publishedOn());
  }

  @Test
  void a_day_without_any_sign_between_its_numbers_is_read() {
    assertEquals(
        LocalDate.of(2012, 1, 11), page("https://example.org/f", published("20120111"), "").publishedOn());
    assertEquals(
        LocalDate.of(2018, 10, 17),
        page("https://example.org/f", "", "<p class='byline'>Staff | 10/17/18</p>").publishedOn());
  }

  @Test
  void other_dates_of_the_page_tell_whether_day_or_month_stands_first() {
    String shown = "<p>Published: 03/01/2017</p>";
    String related = "<ul class='related'><li><a href='/tides'>Tides turn</a> %</li></ul>";

    assertNull(publishedOn("", shown));
    assertEquals(LocalDate.of(2017, 3, 1), publishedOn("", shown + related.replace("%", "12/17/2016")));
    assertEquals(LocalDate.of(2017, 1, 3), publishedOn("", shown + related.replace("%", "17/12/2016")));
    assertNull(publishedOn("", shown + related.replace("%", "17/12/2016 12/17/2016")));
  }

  @Test
  void a_time_element_tells_which_day_numbers_mean() {
    assertEquals(
        LocalDate.of(2023, 10, 12),
        publishedOn("", "<p><time datetime='2023-10-12T19:38:01Z'>10/12/2023 7:38:01 PM</time></p>"));
  }

  @Test
  void the_year_may_stand_first_before_a_named_month() {
    assertEquals(
        LocalDate.of(2023, 1, 7), publishedOn("<meta name='citation_publication_date' content='2023 Jan 7'>", ""));
  }

  @Test
  void a_relative_date_is_that_of_its_own_element_and_not_of_a_card_before_it() {
    String card = "<ul><li><a href='/eels'>Eels are counted</a> <time datetime='2025-04-11'>3 hours ago</time></li></ul>";
    String own = "<time datetime='2025-04-09T07:00:00Z'>2 days ago</time>";
    String page = "<html><body>" + card + "<article><h1>Ferry runs again</h1>" + own + TEXT + "</article></body></html>";

    assertEquals(LocalDate.of(2025, 4, 9), Pages.kept(Pages.html(page)).document().publishedOn());
  }

  @Test
  void the_moment_may_stand_around_the_element_with_the_words() {
    String own = "<div class='date' data-date='2025-04-09'><span class='time'>2 days ago</span></div>";

    assertEquals(LocalDate.of(2025, 4, 9), page("https://example.org/ferry", "", own).publishedOn());
  }

  @Test
  void the_moment_of_a_relative_change_is_not_that_of_publication() {
    String changed = "<div>Updated <time datetime='2025-04-12'>2 hours ago</time></div>";

    assertEquals(
        LocalDate.of(2025, 4, 9),
        page("https://example.org/2025/04/09/ferry", "", changed).publishedOn());
  }

  @Test
  void a_date_that_an_element_shows_goes_before_what_it_states() {
    String stamp = "<p>3 May 2025, some days ago <span class='date' title='2025-05-09'>(2 days ago)</span></p>";

    assertEquals(LocalDate.of(2025, 5, 3), page("https://example.org/ferry", "", stamp).publishedOn());
  }
}
