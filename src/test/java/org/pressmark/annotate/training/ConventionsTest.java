package org.pressmark.annotate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

class ConventionsTest {
  private static final NameSpan UNKNOWN = new NameSpan(0, 1, EntityType.MISC);
  private final Conventions conventions =
      new Conventions(List.of(List.of(labelled("Harbourists met", UNKNOWN), labelled("Quillport", UNKNOWN))));

  @Test
  void a_name_begins_with_a_capital_or_a_digit() {
    assertEquals(
        List.of(new NameSpan(1, 2, EntityType.LOC)),
        applied("northern Quillonia", new NameSpan(0, 2, EntityType.LOC)));
    assertEquals(
        List.of(new NameSpan(0, 2, EntityType.ORG)), applied("5th Fleet", new NameSpan(0, 2, EntityType.ORG)));
    assertEquals(List.of(), applied("summer leagues", new NameSpan(0, 2, EntityType.ORG)));
  }

  @Test
  void adherents_are_no_organisation_where_the_silver_says_so() {
    assertEquals(List.of(UNKNOWN), applied("Harbourists sang", new NameSpan(0, 1, EntityType.ORG)));
    assertEquals(
        List.of(new NameSpan(0, 1, EntityType.ORG)), applied("Quillbank paid", new NameSpan(0, 1, EntityType.ORG)));
    assertEquals(
        List.of(new NameSpan(0, 1, EntityType.LOC)), applied("Quillport slept", new NameSpan(0, 1, EntityType.LOC)));
  }

  private List<NameSpan> applied(String text, NameSpan name) {
    return Labels.decode(conventions.apply(List.of(List.of(labelled(text, name)))).get(0).get(0).labels());
  }

  private static LabelledSentence labelled(String text, NameSpan name) {
    String[] tokens = text.split(" ", -1);
    return new LabelledSentence(tokens, Labels.encode(List.of(name), tokens.length));
  }
}
