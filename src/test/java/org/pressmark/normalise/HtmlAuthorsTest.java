package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Document;
import org.pressmark.normalise.authors.AuthorNames;
import org.pressmark.normalise.metadata.CanonicalUrl;

class HtmlAuthorsTest {
  private static final String TEXT =
      "<p>The ferry between the two islands ran again on Monday, and nobody in the harbour had expected it so soon.</p>";

  private static Document page(String head, String aboveText, String belowText) {
    String body =
        "<article><h1>Ferry runs again</h1>"
            + aboveText
            + TEXT
            + TEXT.replace("Monday", "Friday")
            + belowText
            + "</article>";
    return Pages.kept(Pages.html("<html><head>" + head + "</head><body>" + body + "</body></html>")).document();
  }

  private static List<String> authors(String head, String aboveText) {
    return page(head, aboveText, "").authors();
  }

  @Test
  void a_link_to_an_authors_page_holds_the_name() {
    assertEquals(
        List.of("tidewatcher"),
        authors("", "<div>von <a href='/author/tidewatcher/'>tidewatcher</a> in Harbours</div>"));
    assertEquals(
        List.of("Anna Berg"),
        authors("", "<div>By <span class='author-name'>Anna Berg</span> Harbour Post</div>"));
  }

  @Test
  void links_to_the_authors_of_other_articles_do_not_count() {
    String others = "<div class='related'>Tides turn by <a href='/author/tom-li'>Tom Li</a></div>";

    assertEquals(List.of("Anna Berg"), authors("", "<p class='byline'>By Anna Berg</p>" + others));
  }

  @Test
  void a_person_in_the_byline_goes_before_the_site_that_the_head_names() {
    String head = "<meta name='author' content='Harbour Times'><meta property='og:site_name' content='Harbour Times'>";

    assertEquals(List.of("Anna Berg"), authors(head, "<p class='byline'>By Anna Berg</p>"));
    assertEquals(List.of("Harbour Times"), authors(head, ""));
  }

  @Test
  void a_desk_signs_where_no_person_does() {
    assertEquals(List.of("Staff reporter"), authors("<meta name='author' content='Staff reporter'>", ""));
    assertEquals(List.of(), authors("<meta name='author' content='admin'>", ""));
  }

  @Test
  void an_agency_stated_as_author_is_an_agency() {
    Document document = page("<meta name='author' content='Anna Berg und Tom Li, dpa'>", "", "");

    assertEquals(List.of("Anna Berg", "Tom Li"), document.authors());
    assertEquals(List.of("dpa"), document.agencies());
  }

  @Test
  void a_meta_element_may_hold_a_value() {
    assertEquals(List.of("Anna Berg"), authors("<meta name='author' value='Anna Berg'>", ""));
  }

  @Test
  void words_that_announce_a_name_make_any_line_a_byline() {
    assertEquals(List.of("Konstantin"), authors("", "<p>Posted by Konstantin @ 12:00</p>"));
  }

  @Test
  void a_name_alone_beside_the_date_or_below_the_text_is_the_authors() {
    assertEquals(List.of("Anna Berg"), authors("", "<p>11.12.2019 - Anna Berg</p>"));
    assertEquals(List.of("Anna Berg", "Tom Li"), page("", "", "<p>Anna Berg/Tom Li</p>").authors());
    assertEquals(List.of(), page("", "", "<p>Before and After</p>").authors());
  }

  @Test
  void a_byline_counts_more_than_metadata_that_name_somebody_whom_the_page_does_not_show() {
    String byline = "<p class='byline'>By Anna Berg</p>";

    assertEquals(List.of("Anna Berg"), authors("<meta name='author' content='Tom Li'>", byline));
    assertEquals(List.of("Tom Li"), authors("<meta name='author' content='Tom Li'>", ""));
    assertEquals(
        List.of("Anna Berg", "Tom Li"),
        authors("<meta name='author' content='Anna Berg and Tom Li'><meta name='author' content='Anna Berg'>", byline));
  }

  @Test
  void translators_and_photographers_are_no_authors() {
    String author = "<p class='author'>Autorin <span>Anna Berg</span></p>";
    String translator = "<p class='author'>Übersetzung <a href='/author/tom-li'>Tom Li</a></p>";
    String photographer =
        "<figure><figcaption>The pier. <a href='/author/mara-lind'>Mara Lind</a></figcaption></figure>";

    assertEquals(List.of("Anna Berg"), authors("", photographer + author + translator));
  }

  @Test
  void a_box_of_the_byline_that_says_only_when_names_nobody() {
    assertEquals(List.of(), authors("", "<p class='byline'>Published May 22, 2026</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sam Ayer", "Tim Hoy", "van Dijk", "dos Santos", "tim", "Jack Ma"})
  void names_that_are_like_dates_or_begin_in_small_letters_are_names(String name) {
    assertEquals(List.of(name), authors("<meta name='author' content='" + name + "'>", ""));
  }

  @Test
  void a_day_behind_a_name_is_none_of_its_words() {
    assertEquals(List.of("Anna Berg"), authors("", "<p class='byline'>Door: Anna Berg di 12 maart 2024, 19:40</p>"));
    assertEquals(List.of("Jack Ma"), authors("<meta name='author' content='Jack Ma 3 May 2021'>", ""));
    assertEquals(List.of("Tom Li"), authors("<meta name='author' content='3 May 2021, Tom Li'>", ""));
  }

  @Test
  void the_heading_of_a_list_is_no_name() {
    assertEquals(List.of(), authors("", "<div>Today's Most Read</div><div><a href='/1'>Ferry stops again</a></div>"));
  }

  @Test
  void a_post_or_a_desk_hides_no_name_or_agency_behind_it() {
    String head = "<meta name='author' content='Ida Roth'>";
    String posts = "<meta name='author' content='Crime reporter Tom Li, Ute Ohm'>";
    assertEquals(List.of("Ida Roth", "Tom Li", "Ute Ohm"), authors(head + posts, ""));
    String desk = "<meta name='author' content='Redaktion, dpa'>";
    assertEquals(List.of("dpa"), page(head + desk, "", "").agencies());
  }

  @Test
  void an_editor_in_charge_is_no_author() {
    assertEquals(List.of("张伟"), authors("", "<p>作者：张伟 责任编辑：李娜</p>"));
    assertEquals(List.of("张伟"), authors("", "<p>作者：张伟 责编李娜</p>"));
    assertEquals(List.of(), authors("", "<p>作者：佚名 责任编辑：李娜</p>"));
    assertEquals(List.of(), authors("", "<p class='author'>责任编辑：李娜</p>"));
    assertEquals(List.of(), authors("", "<p class='author'>責任編輯李娜</p>"));
    assertEquals(List.of(), authors("<meta name='author' content='匿名'><meta name='author' content='未知'>", ""));
  }

  @Test
  void the_wide_stroke_stands_between_names_too() {
    assertEquals(List.of("陳美玲", "林志明"), authors("<meta name='author' content='陳美玲／林志明'>", ""));
  }

  @Test
  void a_reporter_and_where_from_are_told_apart() {
    for (String stated : List.of("記者陳美玲／台北報導", "陳美玲／綜合報導", "记者陳美玲/北京报道")) {
      assertEquals(List.of("陳美玲"), authors("<meta name='author' content='" + stated + "'>", ""), stated);
    }
    assertEquals(List.of("王小明報導"), authors("<meta name='author' content='王小明報導'>", ""));
    assertEquals(List.of("記者會"), authors("<meta name='author' content='記者會'>", ""));
  }

  @Test
  void a_byline_below_many_keywords_is_found() {
    String keywords = "<ul class='tags'>" + "<li><a href='/tag'>Harbour</a></li>".repeat(15) + "</ul>";

    assertEquals(
        List.of("Anna Berg"), page("", "", keywords + "<p class='byline'>erstellt von Anna Berg</p>").authors());
  }

  @Test
  void a_month_is_no_author() {
    assertEquals(
        List.of("Anna Berg"),
        authors("", "<p><span class='author'>Anna Berg</span> <span class='author'>April 28 2023</span></p>"));
  }

  @Test
  void posts_are_cut_off_and_desks_stay_whole() {
    assertEquals(
        List.of("Anna Berg", "Tom Li"),
        AuthorNames.clean(List.of("Senior Reporter Anna Berg", "Tom Li Correspondent"), List.of()));
    assertEquals(List.of(), AuthorNames.clean(List.of("Redaktion Harbour Times"), List.of()));
  }

  @Test
  void names_on_cards_above_the_headline_do_not_count() {
    String card = "<ul><li><a href='/tides'>Tides turn once more in the old harbour</a> "
        + "<a href='/author/tom-li'>Tom Li</a></li></ul>";
    String html = "<html><body>" + card + "<article><h1>Ferry runs again</h1>"
        + "<p><a href='/author/anna-berg'>Anna Berg</a></p>" + TEXT + TEXT.replace("Monday", "Friday")
        + "</article></body></html>";

    assertEquals(List.of("Anna Berg"), Pages.kept(Pages.html(html)).document().authors());
  }

  @Test
  void a_byline_in_a_box_that_names_itself_a_pictures_counts_where_nothing_else_names_an_author() {
    assertEquals(
        List.of("ANNA BERG"),
        authors("", "<div class='photo-credit'>By ANNA BERG March 11, 2015 3:46 PM Good Morning Harbour</div>"));
    assertEquals(
        List.of("Tom Li"),
        authors(
            "<meta name='author' content='Tom Li'>", "<div class='photo-credit'>By ANNA BERG March 11, 2015</div>"));
  }

  @Test
  void a_name_ends_before_the_day_and_loses_its_full_stop_but_no_initials() {
    assertEquals(
        List.of("Anna Berg", "Theresa May", "Tom Li Jr.", "Ines Paulsen", "Mara (M.J.) Lind", "Li Wei"),
        AuthorNames.clean(
            List.of(
                "Anna Berg Monday, February", "Theresa May", "Tom Li Jr.", "Ines Paulsen.", "Mara (M.J.) Lind",
                "Li Wei March 3"),
            List.of()));
  }

  @Test
  void a_post_of_several_words_is_cut_off_whole() {
    assertEquals(
        List.of("Anna Berg"), AuthorNames.clean(List.of("Anna Berg Senior Harbour Correspondent"), List.of()));
  }

  @Test
  void the_site_beside_a_person_is_no_author() {
    String byline = "<p class='byline'>By Anna Berg, HARBOUR TIMES</p>";
    String html = "<html><head><link rel='canonical' href='https://www.harbourtimes.co.uk/ferry'></head><body><article>"
        + "<h1>Ferry runs again</h1>" + byline + TEXT + "</article></body></html>";

    assertEquals(List.of("Anna Berg"), Pages.kept(Pages.html(html)).document().authors());
    assertEquals("harbourtimes", CanonicalUrl.siteOf("https://www.harbour-times.com/ferry"));
    assertEquals("annaberg", CanonicalUrl.siteOf("https://annaberg.example"));
  }

  @Test
  void links_of_the_page_are_no_names() {
    assertEquals(List.of(), AuthorNames.clean(List.of("View Author Page I’m", "Print", "Text Size"), List.of()));
  }

  @Test
  void a_byline_in_lines_names_the_author_first() {
    String byline = "<p><strong>Anna Berg</strong><br>\nHarbour Post<br>\nMarch 3, 2021</p>";

    assertEquals(List.of("Anna Berg"), authors("", byline));
  }

  @Test
  void the_form_in_the_box_of_a_byline_names_nobody() {
    String box =
        "<div class='byline'><p>By Harbour News</p><ul><li><a href='/a'>Get Author RSS Feed</a></li></ul>"
            + "<form><label>Name(required)</label><label>Comment(required)</label></form>"
            + "<h4>Most Popular Today</h4></div>";

    assertEquals(List.of("Harbour News"), authors("", box));
  }

  @Test
  void links_below_the_text_do_not_go_before_the_byline() {
    String cards = "<ul><li><a href='/author/tom-li'>Tom Li</a></li></ul>";

    assertEquals(List.of("Anna Berg"), page("", "<p class='byline'>by Anna Berg</p>", cards).authors());
  }

  @Test
  void who_comments_is_no_author() {
    String head = "<meta property='og:site_name' content='Harbour Times'>";
    String comments =
        "<div itemprop='comment' itemscope itemtype='https://schema.org/Comment'>"
            + "<span itemprop='author'>Tom Li</span></div>";

    assertEquals(List.of(), page(head, "", comments).authors());
  }

  @Test
  void a_site_that_signs_keeps_its_whole_name() {
    String head =
        "<meta property='og:site_name' content='Center for Harbour Law'>"
            + "<meta name='author' content='Center for Harbour Law'>";

    assertEquals(List.of("Center for Harbour Law"), authors(head, ""));
  }

  @Test
  void how_long_reading_takes_is_no_author() {
    String label = "<meta name='twitter:label1' content='Est. reading time'>";

    assertEquals(List.of(), authors(label + "<meta name='twitter:data1' content='7 minutes'>", ""));
    assertEquals(List.of("Anna Berg"), authors("<meta name='twitter:data1' content='Anna Berg'>", ""));
  }

  @Test
  void the_words_before_a_name_are_none_where_they_stand_alone() {
    assertEquals(
        List.of("Anna Berg"),
        authors("", "<p><span class='author'>Written by</span></p><p><span class='author'>Anna Berg</span></p>"));
    assertEquals(List.of(), authors("", "<p>Posted By</p>"));
  }

  @Test
  void who_reviewed_an_article_is_no_author() {
    assertEquals(
        List.of("Anna Berg"),
        authors("", "<p class='author'>Reviewed by Tom Li</p><p class='author'>By Anna Berg</p>"));
    assertEquals(List.of(), authors("<meta name='author' content='Medically reviewed by Tom Li'>", ""));
  }

  @Test
  void names_end_before_the_next_label() {
    assertEquals(
        List.of("Anna Berg"), AuthorNames.clean(List.of("Posted by: Anna Berg · In: Harbours, Tides"), List.of()));
    assertEquals(
        List.of("Anna Berg", "Tom Li"), AuthorNames.clean(List.of("Anna Berg | Text: Tom Li"), List.of()));
  }

  @Test
  void the_switches_in_the_box_of_a_byline_are_no_authors() {
    String size = "<ul><li>Link Copied</li><li>Small</li><li>Large</li></ul>";

    assertEquals(List.of("Anna Berg"), authors("", "<div class='byline'><p>By Anna Berg</p>" + size + "</div>"));
    assertEquals(List.of("tidewatcher"), authors("", "<div class='byline'><p>By</p><p>tidewatcher</p></div>"));
  }

  @Test
  void a_name_alone_beside_the_authors_post_counts_and_a_button_does_not() {
    assertEquals(List.of("Anna Berg"), authors("", "<p>Anna Berg | Senior Writer | July 2, 2025</p>"));
    assertEquals(List.of(), page("", "", "<p>Get Started</p>").authors());
    assertEquals(List.of(), page("", "<p>Contact Info</p>", "").authors());
  }

  @Test
  void the_place_of_a_dateline_in_a_line_of_its_own_is_no_author() {
    String place = "<p class='dateline'>NEW HARBOUR</p>";

    assertEquals(List.of(), authors("", place + TEXT.replace("The ferry", "NEW HARBOUR (AP) — The ferry")));
  }

  @Test
  void a_number_or_a_label_with_what_it_says_is_no_author() {
    assertEquals(List.of(), authors("<meta name='author' content='104363'>", ""));
    assertEquals(
        List.of("ANNA BERG"),
        authors("", "<div class='byline'><p>By ANNA BERG</p><p>Published: Today</p></div>"));
  }

  @Test
  void a_name_may_have_a_word_that_buttons_have_too() {
    assertEquals(List.of("Dora Free"), authors("", "<p>Dora Free</p><p>3 May 2021</p>"));
    assertEquals(List.of(), authors("", "<p>Sign Up</p><p>3 May 2021</p>"));
  }

  @Test
  void a_label_behind_other_words_announces_the_author_but_in_captions_the_photographer() {
    assertEquals(List.of("Anna Berg"), authors("", "<p>Harbours / Author: Anna Berg</p>"));
    assertEquals(
        List.of(), authors("", "<figure><img src='a.jpg'><figcaption>Quay / author: Tom Li</figcaption></figure>"));
  }

  @Test
  void a_byline_counts_as_a_whole_where_it_names_more_than_its_links() {
    String linked = "<a href='/author/anna-berg'>Anna Berg</a>";

    assertEquals(List.of("Anna Berg", "Tom Li"), authors("", "<p>By " + linked + " and Tom Li</p>"));
    assertEquals(List.of("Anna Berg"), authors("", "<p>By " + linked + " in Basin</p>"));
  }

  @Test
  void a_name_above_its_post_is_a_byline() {
    String people = "<div><b>Anna Berg</b><br>Political editor</div><div><b>Tom Li</b><br>Harbour correspondent</div>";

    assertEquals(List.of("Anna Berg", "Tom Li"), authors("", people));
    assertFalse(page("", people, "").text().contains("Political editor"));
  }

  @Test
  void words_that_the_text_writes_small_are_no_name() {
    String below = "<p>These are my final thoughts on a pier that will go, he said on the quay that morning.</p>";
    String link = "<div><a href='/author/x'>%s</a></div>";
    assertEquals(List.of(), page("", link.replace("%s", "Final Thoughts"), below).authors());
    assertEquals(List.of("Will Young"), page("", link.replace("%s", "Will Young"), below).authors());
    String stated = "<meta name='author' content='Final Thoughts'>";
    assertEquals(List.of("Final Thoughts"), page(stated, "<p class='byline'>By Final Thoughts</p>", below).authors());
    assertEquals(List.of(), authors("", "<div class='byline'>Sat, 20 Dec, 2025 - 06:36</div>"));
  }

  @Test
  void a_label_of_others_stands_above_their_names() {
    String others = "<div>Fact-checked by</div><div><a href='/author/tom-li'>Tom Li</a></div>";
    assertEquals(List.of(), authors("", others));
    assertEquals(List.of("Anna Berg"), authors("", "<div><a href='/author/anna-berg'>Anna Berg</a></div>" + others));
  }
}
