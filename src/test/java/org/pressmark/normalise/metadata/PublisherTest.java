package org.pressmark.normalise.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
  private static final List<String> TITLES = List.of("The ferry runs again to Quill", "Harbour Times");

  @ParameterizedTest
  @ValueSource(strings = {"Harbour Times", "harbour.example", "Blogger’s Digest", "WordPress Weekly"})
  void a_sites_name_is_the_publishers(String stated) {
    assertEquals(stated, Publisher.stated(stated, TITLES));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The ferry runs again to Quill", "Proudly powered by WordPress", "Blogger", "Startseite", "https://harbour.example", " "
  })
  void what_names_no_site_is_none(String stated) {
    assertNull(Publisher.stated(stated, TITLES));
  }
}
