package org.pressmark.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

class TrimmingTest {
  @Test
  void titles_are_no_part_of_a_name() {
    assertEquals(List.of("Ada Quill"), trimmed(EntityType.PER, "Foreign Minister Ada Quill"));
    assertEquals(List.of("Quill"), trimmed(EntityType.PER, "Mr. Quill"));
    assertEquals(List.of("Prince"), trimmed(EntityType.PER, "Prince"));
    assertEquals(List.of("President Hotel"), trimmed(EntityType.LOC, "President Hotel"));
  }

  @Test
  void what_something_was_is_no_part_of_a_name() {
    assertEquals(List.of("Quill Rovers"), trimmed(EntityType.ORG, "Former Quill Rovers"));
    assertEquals(List.of("Former"), trimmed(EntityType.ORG, "Former"));
  }

  @Test
  void initials_before_a_name_belong_to_it() {
    NameSpan found = new NameSpan(3, 5, EntityType.PER);

    for (String text : List.of("Dr. R. H. J. Prewitt", "R. H . J. Prewitt", "R . H. J. Prewitt")) {
      String[] tokens = text.split(" ", -1);
      int start = tokens[0].equals("Dr.") ? 1 : 0;
      assertEquals(List.of(new NameSpan(start, 5, EntityType.PER)), Trimming.trim(found, tokens), text);
    }
  }

  @Test
  void a_title_before_its_full_stop_is_no_name() {
    String[] tokens = "Mrs . Quill left".split(" ", -1);

    assertEquals(List.of(), Trimming.trim(new NameSpan(0, 1, EntityType.PER), tokens));
    assertEquals(
        List.of(new NameSpan(2, 3, EntityType.PER)), Trimming.trim(new NameSpan(2, 3, EntityType.PER), tokens));
  }

  @Test
  void a_person_s_name_has_no_digits() {
    assertEquals(List.of("Ada Quill"), trimmed(EntityType.PER, "Ada Quill 2024"));
    NameSpan footnote = new NameSpan(0, 2, EntityType.PER);
    assertEquals(List.of(footnote), Trimming.trim(footnote, new String[] {"Ada", "Quill1"}));
    assertEquals(
        List.of(new NameSpan(0, 2, EntityType.MISC)),
        Trimming.trim(new NameSpan(0, 2, EntityType.PER), new String[] {"Quillbus", "Q320"}));
    assertEquals(
        List.of(new NameSpan(0, 2, EntityType.ORG)),
        Trimming.trim(new NameSpan(0, 2, EntityType.ORG), new String[] {"Quill", "04"}));
  }

  @Test
  void neither_articles_nor_possessives_nor_marks_are() {
    assertEquals(List.of("Harbour Board"), trimmed(EntityType.ORG, "the Harbour Board 's"));
    assertEquals(List.of("Harbour Board"), trimmed(EntityType.ORG, "“ Harbour Board ”"));
    assertEquals(List.of("Harbour Inc."), trimmed(EntityType.ORG, "Harbour Inc."));
  }

  @Test
  void a_long_dash_ends_a_name() {
    assertEquals(List.of("Ada Quill", "Reed"), trimmed(EntityType.PER, "Ada Quill — Reed"));
    assertEquals(List.of("Harbour Board"), trimmed(EntityType.ORG, "Harbour Board --"));
    assertEquals(List.of("Quill – Reed Bridge"), trimmed(EntityType.LOC, "Quill – Reed Bridge"));
  }

  @Test
  void two_persons_are_two_names() {
    assertEquals(List.of("Ada Quill", "Tom Reed"), trimmed(EntityType.PER, "Ada Quill and Tom Reed"));
  }

  @Test
  void a_name_and_its_bracket_are_two_names() {
    assertEquals(List.of("HB", "Harbour Board"), trimmed(EntityType.ORG, "HB ( Harbour Board"));
  }

  @Test
  void months_weekdays_addresses_and_numbers_are_no_names() {
    assertEquals(List.of(), trimmed(EntityType.LOC, "November"));
    assertEquals(List.of(), trimmed(EntityType.PER, "Tuesday"));
    assertEquals(List.of(), trimmed(EntityType.ORG, "https://example.org/x"));
    assertEquals(List.of(), trimmed(EntityType.MISC, "1 - 0"));
    assertEquals(List.of("May"), trimmed(EntityType.PER, "May"));
    assertEquals(List.of(), trimmed(EntityType.PER, "D"));
  }

  @Test
  void dates_that_were_taken_along_are_cut_off() {
    String[] tokens = "White House June 30 .".split(" ", -1);

    assertEquals(
        List.of(new NameSpan(0, 2, EntityType.LOC)), Trimming.trim(new NameSpan(0, 3, EntityType.LOC), tokens));
    assertEquals(List.of("Quillport"), trimmed(EntityType.LOC, "Quillport Wednesday"));
    assertEquals(List.of("Ada April"), trimmed(EntityType.PER, "Ada April"));
    assertEquals(List.of("Good Friday"), trimmed(EntityType.MISC, "Good Friday"));
  }

  private static List<String> trimmed(EntityType type, String name) {
    String[] tokens = name.split(" ", -1);
    return Trimming.trim(new NameSpan(0, tokens.length, type), tokens).stream()
        .map(span -> String.join(" ", Arrays.copyOfRange(tokens, span.start(), span.end())))
        .toList();
  }
}
