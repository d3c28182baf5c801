package org.pressmark.normalise.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionNameTest {
  private static final List<String> TITLES = List.of("The ferry runs again");

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Islands; Islands", "News:; News", "Abroad :; Abroad", "On stage in Brede -; On stage in Brede",
    "Lunch,Sharing,Vegetarian; Lunch", "Ships, Ports, Ships; Ships", "Crime, Law and Order; Crime, Law and Order",
    "Waste, Fraud & Abuse; Waste, Fraud & Abuse", "10,000 metres; 10,000 metres", "Front Page; Front Page", "Arts & Letters; Arts & Letters"
  })
  void a_section_is_one_name_without_loose_ends(String stated, String name) {
    assertEquals(name, SectionName.of(stated, TITLES));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "undefined", "Uncategorized", "Articles", "tags", "Sin categoría", "N/A", "/world/europe", "https://a.example/x",
    "the ferry runs again", ":", " ", "未分类"
  })
  void what_names_no_section_is_none(String stated) {
    assertNull(SectionName.of(stated, TITLES));
  }
}
