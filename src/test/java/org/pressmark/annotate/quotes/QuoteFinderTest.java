package org.pressmark.annotate.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.Articles;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;

class QuoteFinderTest {
  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @Test
  void the_speaker_stands_behind_or_before_the_cue() {
    assertEquals("Ann Lee", only("\"The bridge is closed for good,\" said Ann Lee.").speakerName());
    assertEquals("Ann Lee", only("\"The bridge is closed for good,\" Ann Lee told reporters.").speakerName());
    assertEquals("Ann Lee", only("Mayor Ann Lee said: \"The bridge is closed for good.\"").speakerName());
  }

  @Test
  void words_at_the_edge_of_a_paragraph_stop_nothing() {
    assertEquals(0, quotes("Sales rose").size());
    assertEquals("we went", only(", adding one of them “we went").text());
  }

  @Test
  void a_full_name_of_the_same_surname_says_nothing_of_a_persons_sex() {
    List<Quote> quotes =
        quotes("Eva Lang was fined. Her husband, Uwe Lang, was not. \"I was not even there,\" he told the court.");

    assertEquals("Uwe Lang", quotes.get(0).speakerName());
  }

  @Test
  void a_last_name_and_a_pronoun_lead_to_the_full_name() {
    List<Quote> quotes = quotes(
        "Prime Minister Tom Marsh spoke in Ulm on Monday.",
        "\"We shall build it before the winter,\" Marsh told reporters.",
        "He added: \"The money is there for all of it.\"");

    assertEquals("Tom Marsh", quotes.get(0).speakerName());
    assertEquals("He", quotes.get(1).speakerText());
    assertEquals("Tom Marsh", quotes.get(1).speakerName());
  }

  @Test
  void names_in_quotation_marks_are_no_quotations() {
    assertEquals(QuoteKind.SCARE, only("The group calling itself \"Northern Light\" has left the town.").kind());
    assertEquals(QuoteKind.SCARE, only("Police fight 'NL' in the town.").kind());
  }

  @Test
  void a_few_words_are_partial_with_the_subject_of_the_sentence() {
    Quote quote =
        only(
            "After weeks of doubt, Minister Ann Lee changed her tone on Monday, praising Ben Stone as a \"good friend\" of the town.");

    assertEquals(QuoteKind.PARTIAL, quote.kind());
    assertEquals("Minister Ann Lee", quote.speakerText());
  }

  @Test
  void a_statement_over_paragraphs_is_one_chain() {
    List<Quote> quotes =
        quotes(
            "\"We came at night,\" said Ann Lee. \"It was raining hard.",
            "\"Nobody was there to meet us.",
            "\"We left again.\"");

    assertEquals(1, quotes.stream().map(Quote::chainId).distinct().count());
    assertEquals(List.of("Ann Lee"), quotes.stream().map(Quote::speakerName).distinct().toList());
    assertEquals(List.of("continued"), quotes.get(1).flags());
    assertEquals(List.of(), quotes.get(3).flags());
  }

  @Test
  void a_lone_closing_mark_closes_its_paragraph() {
    Quote quote = only("The shop is closed.", "I do believe we will open it again.\"");

    assertEquals("I do believe we will open it again.", quote.text());
    assertEquals(List.of("unopened"), quote.flags());
  }

  @Test
  void a_missing_closing_mark_spoils_one_paragraph_only() {
    List<Quote> quotes =
        quotes(
            "\"We are glad about the bridge, said Ann Lee.",
            "The town is small.",
            "\"I like it here,\" said Ben Stone.");

    assertEquals(List.of("unclosed"), quotes.get(0).flags());
    assertEquals("Ben Stone", quotes.get(1).speakerName());
  }

  @Test
  void a_mark_that_curls_the_wrong_way_is_flagged() {
    assertEquals(List.of("wrong_mark"), only("\"The bridge is closed for good,” said Ann Lee.").flags());
  }

  @Test
  void quotes_within_quotes_belong_to_the_outer_one() {
    assertEquals(
        "He told me \"never\" and left,", only("\"He told me \"never\" and left,\" said Ann Lee.").text());
    assertEquals("Ann’s ‘old’ bridge isn’t safe,", only("“Ann’s ‘old’ bridge isn’t safe,” said Ben Stone.").text());
  }

  @Test
  void reported_clauses_are_indirect() {
    Quote quote = only("Ann Lee said on Monday that the bridge would be closed.");

    assertEquals(QuoteKind.INDIRECT, quote.kind());
    assertEquals("the bridge would be closed", quote.text());
    assertEquals("Ann Lee", quote.speakerName());
  }

  @Test
  void nobody_is_named_where_the_text_names_nobody() {
    Quote quote = only("\"The bridge has been closed for a year now.\"");

    assertNull(quote.speakerText());
    assertNull(quote.speakerName());
  }

  @Test
  void german_marks_and_cues() {
    List<Quote> quotes =
        annotator
            .annotate(
                Articles.in(
                    "de",
                    "„Die Brücke bleibt leider gesperrt“, sagte Bürgermeisterin Anna Vogel.",
                    "»Das ist nicht gut für uns alle«, so Karl Maier."))
            .quotes();

    assertEquals("Anna Vogel", quotes.get(0).speakerName());
    assertEquals("Karl Maier", quotes.get(1).speakerName());
    assertEquals(List.of(), quotes.get(1).flags());
  }

  @Test
  void a_german_quote_without_its_closing_mark_goes_on_to_its_attribution() {
    String text = "„Natürlich. Die Brücke war schon lange in einem schlechten Zustand, sagte Anna Vogel.";

    Quote quote = annotator.annotate(Articles.in("de", text)).quotes().get(0);

    assertEquals("Natürlich. Die Brücke war schon lange in einem schlechten Zustand,", quote.text());
    assertEquals("Anna Vogel", quote.speakerText());
  }

  @Test
  void french_marks_and_cues() {
    Quote quote =
        annotator
            .annotate(
                Articles.in("fr", "« Le pont est fermé pour toujours », a déclaré Anne Petit."))
            .quotes()
            .get(0);

    assertEquals("Le pont est fermé pour toujours", quote.text());
    assertEquals("Anne Petit", quote.speakerName());
  }

  private Quote only(String... paragraphs) {
    List<Quote> quotes = quotes(paragraphs);
    assertEquals(1, quotes.size(), quotes.toString());
    return quotes.get(0);
  }

  private List<Quote> quotes(String... paragraphs) {
    return annotator.annotate(Articles.of(paragraphs)).quotes();
  }
}
