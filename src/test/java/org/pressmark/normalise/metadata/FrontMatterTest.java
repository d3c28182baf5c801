package org.pressmark.normalise.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.Role;
import org.pressmark.normalise.Pages;

class FrontMatterTest {
  private static final String ARTICLE =
      """
      Ferry goes twice a day again
      The ferry to the island goes twice a day again, the company said on Monday.
      "We had no engine for a month," said its head, Ines Calloway, who had hired a fishing boat meanwhile.
      """;

  private static Document document(String head) {
    return Pages.document(head + ARTICLE);
  }

  @Test
  void front_matter_states_the_metadata_and_is_set_aside_as_one_block() {
    String head =
        """
        ---
        title: "Ferry goes twice a day again"
        author: Anna Berg; Tom Li
        url: https://harbour.example/ferry
        hostname: harbour.example
        sitename: The Harbour Post
        date: 2021-05-03T06:30:00Z
        categories: ['sea', 'traffic']
        ---
        """;
    Document document = document(head);

    assertEquals("Ferry goes twice a day again", document.title());
    assertEquals(List.of("Anna Berg", "Tom Li"), document.authors());
    assertEquals("https://harbour.example/ferry", document.url());
    assertEquals("The Harbour Post", document.publisher());
    assertEquals(Instant.parse("2021-05-03T06:30:00Z"), document.publishedAt());
    assertTrue(document.text().startsWith("Ferry goes twice a day again\n\nThe ferry to the island"), document.text());
    Block first = Pages.kept(head + ARTICLE).blocks().get(0);
    assertEquals(Role.BOILERPLATE, first.role());
    assertEquals(0, first.sourceStart());
    assertEquals(head.length() - 1, first.sourceEnd());
  }

  @Test
  void lists_quotes_comments_and_empty_values_are_read_as_yaml_has_them() {
    Document document =
        document(
            """
            ---
            # made by a clipper
            title: 'The ferry''s two trips'
            author:
              - Anna Berg
              - "Tom Li"
            source: https://harbour.example/trips
            published:
            summary: >
              Two trips again.

            tags: [sea, traffic]
            ---

            """);

    assertEquals("https://harbour.example/trips", document.url());
    assertEquals(List.of("Anna Berg", "Tom Li"), document.authors());
    assertNull(document.publishedOn());
    FrontMatter bracketed = FrontMatter.of("---\nauthors: [Anna Berg, \"Tom Li\"]\nsource: Harbour Press\n---\n");
    assertEquals(List.of("Anna Berg", "Tom Li"), bracketed.under(Claims.NONE).authors());
    assertNull(bracketed.under(Claims.NONE).url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: >-\n  Ferry goes twice\n  a day",
        "title: Ferry goes twice\n  a day",
        "title: \"Ferry goes twice\n  a day\""
      })
  void a_long_title_may_go_on_in_the_lines_below(String title) {
    Claims claims = FrontMatter.of("---\n" + title + "\nauthor: Anna Berg\n---\n").under(Claims.NONE);
    assertEquals("Ferry goes twice a day", claims.title());
    assertEquals(List.of("Anna Berg"), claims.authors());
  }

  @Test
  void what_is_no_string_states_nothing_and_links_to_notes_are_names() {
    String head = "---\ntitle: null\nsitename: ~\nauthor: {name: Tom Li}\nauthors:\n  - name: Tom Li\n    x: y\n---\n";
    assertEquals(Claims.NONE, FrontMatter.of(head).under(Claims.NONE));

    Claims linked = FrontMatter.of("---\nauthor:\n  - \"[[Anna Berg]]\"\n---\n").under(Claims.NONE);
    assertEquals(List.of("Anna Berg"), linked.authors());
  }

  @Test
  void what_the_container_states_wins() {
    Claims stated = Claims.NONE.withTitle("Two trips").withAuthors(List.of("Mara Holm"));
    Claims filled = FrontMatter.of("---\ntitle: A\nauthor: B\ndate: 2021-05-03\n---\n").under(stated);
    assertEquals(stated.withDate("2021-05-03"), filled);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--- The ferry goes again\ntitle: A\n---\n",
        "---\nThe ferry goes again, said the company.\ntitle: A\n---\n",
        "---\nWeather: sunny\nWind: none\n---\n",
        "---\ntitle: A\n",
        "Ferry goes\n---\ntitle: A\n---\n",
        "---\n\n---\n"
      })
  void anything_else_at_the_head_is_text(String head) {
    assertEquals(0, FrontMatter.of(head + ARTICLE).end());
  }
}
