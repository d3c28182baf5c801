package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DoubtedMarkupTest {
  private static final String OPENING =
      "The lighthouse keeper of Nordholm climbed the tower for the last time on Friday, after nineteen years there.";
  private static final String ARTICLE =
      "<p>"
          + OPENING
          + "</p><p>From next week a small computer in the capital will watch the lamp, and nobody will have to live on"
          + " the rock any longer.</p><p>Fishermen of the village said that they would miss the man who knew each of"
          + " their boats by the sound of its engine.</p><p>The council wants to keep the lighthouse open to visitors,"
          + " but it has not found the money that the repair of the stairs would cost.</p><p>A school class from the"
          + " mainland sang for the keeper before the ferry took him home with his dog and two heavy chests.</p>";
  private static final String TERMS =
      ("<p>This notice explains which data the publisher stores on your device when you open one of its pages, and"
              + " for how many days each of them is stored.</p><p>You may withdraw what you have agreed to whenever you"
              + " want, and the publisher will delete what it has stored before.</p>")
          .repeat(2)
          .replaceFirst("This notice", "The first part of this notice")
          .replaceFirst("You may", "Readers may");

  private static String page(String inner) {
    return "<html><head><title>Lighthouse keeper leaves Nordholm</title></head><body>"
        + "<h1>Lighthouse keeper leaves Nordholm</h1>"
        + "<div><p>This page was made by the people of the Nordholm Echo.</p></div>"
        + inner
        + "</body></html>";
  }

  /** So much other running text that no element's share of the page proves what it is called wrong. */
  private static String hidden() {
    return ("<div style=\"display:none\">" + TERMS + "</div>").repeat(2);
  }

  private static String text(String inner) {
    return Pages.kept(Pages.html(page(inner))).document().text();
  }

  @Test
  void articleUnderTheWrongNameIsFound() {
    for (String name : new String[] {"sidebar-content", "overlay", "rating-box"}) {
      String text = text("<div class=\"" + name + "\">" + ARTICLE + "</div>" + hidden());
      assertTrue(text.contains(OPENING), name);
      assertTrue(text.contains("two heavy chests"), name);
      assertFalse(text.contains("publisher stores"), name);
    }
  }

  @Test
  void titleFoundBeforeStays() {
    String bar = "<div class=\"overlay\"><p>Lighthouse keeper leaves Nordholm for good</p></div>";
    String page = page(bar + "<div class=\"overlay\">" + ARTICLE + "</div>" + hidden());

    assertEquals("Lighthouse keeper leaves Nordholm", Pages.kept(Pages.html(page)).document().title());
  }

  @Test
  void noticeThatDoesNotSpeakOfTheHeadlineStaysAside() {
    assertFalse(text("<div class=\"cookie-consent\">" + TERMS + "</div>" + hidden()).contains("publisher will"));
  }

  @Test
  void whatReadersWroteStaysAside() {
    assertFalse(text("<div class=\"comments\">" + ARTICLE + "</div>" + hidden()).contains(OPENING));
  }

  @Test
  void teasersBetweenLinksStayAside() {
    String teasers = ARTICLE.replace("<p>", "<h3><a href=\"/a\">All that happened on the island</a></h3><p>");
    assertFalse(text("<div class=\"sidebar\">" + teasers + "</div>" + hidden()).contains(OPENING));
  }

  @Test
  void enoughTextIsNotJudgedAgain() {
    String note = "<div class=\"sidebar\">" + TERMS + "</div>";
    assertFalse(text("<div>" + ARTICLE + "</div>" + note + hidden()).contains("publisher"));
  }
}
