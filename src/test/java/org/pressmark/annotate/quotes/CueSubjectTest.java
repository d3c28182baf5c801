package org.pressmark.annotate.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.annotate.Articles;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;

/** Whose a cue is where clauses, participles and pronouns stand between it and its subject. */
class CueSubjectTest {
  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Ann Lee said she welcomed the plan and added, “We will build it.”' | Ann Lee",
        "'When I asked Tom Marsh if he would stay, he smiled and said, “We will build it.”' | he",
        "'Because of the old pier, explained Ann Lee, “the bridge is closed for good.”' | Ann Lee",
        "'The talks went on outside as Ann Lee opened the door, saying “the bridge is closed for good.”' | Ann Lee",
        "'After Tom Marsh fell ill, Ann Lee wrote to him, calling the bridge “a disgrace.”' | Ann Lee",
        "'Both sides were glad – Ann Lee saying she was “very proud of it all.”' | Ann Lee",
        "'Ann Lee less than two weeks ago said the bridge was “closed for good.”' | Ann Lee",
        "'Tom Marsh walked past the gate as his friends jeered, “The bridge is closed!”' | his friends"
      })
  void the_subject_of_a_cue_is_looked_for_in_its_own_clause(String sentence, String speaker) {
    List<Quote> quotes = quotes(sentence);

    assertEquals(speaker, quotes.get(quotes.size() - 1).speakerText(), quotes.toString());
  }

  @Test
  void a_noun_that_is_called_something_does_not_call_it_so() {
    Quote quote = quotes("Ann Lee said on Monday that both towns want a levy called the “river toll” by May.").get(0);

    assertNotEquals("a levy", quote.speakerText());
  }

  @Test
  void a_sentence_of_quoted_words_alone_is_whose_the_sentence_before_tells_of() {
    Quote quote = quotes("Ann Lee shook her head slowly. “We will never build it here.”").get(0);

    assertEquals("subject_before", quote.rule());
    assertEquals("Ann Lee", quote.speakerText());
  }

  @Test
  void what_a_crowd_chants_is_said_though_it_has_capitals() {
    Quote quote = quotes("The guests were met with chants of “Ulm, Ulm, Ulm” in the hall.").get(0);

    assertEquals(QuoteKind.PARTIAL, quote.kind(), quote.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tom Marsh says nothing of it, but the engineers warned in May that it leaked.",
        "Tom Marsh said little about the bridge that the town had closed.",
        "Tom Marsh has nothing more to say about what the town had planned."
      })
  void who_says_nothing_reports_nothing(String sentence) {
    for (Quote quote : quotes(sentence)) {
      assertNotEquals("Tom Marsh", quote.speakerText(), quote.toString());
    }
  }

  @Test
  void that_nothing_will_change_is_a_report() {
    assertEquals(
        "nothing would change before the spring",
        quotes("Tom Marsh said nothing would change before the spring.").get(0).text());
  }

  @Test
  void they_stands_for_the_plural_subject_of_the_sentence_before() {
    List<Quote> quotes =
        quotes("The engineers say the results are clear. They call for “a new bridge over the whole valley.”");

    assertEquals("The engineers", quotes.get(quotes.size() - 1).speakerName(), quotes.toString());
  }

  @Test
  void they_is_nobody_where_the_sentence_before_is_about_one() {
    List<Quote> quotes =
        quotes("The engineer says the results are clear. They call for “a new bridge over the whole valley.”");

    assertEquals(null, quotes.get(quotes.size() - 1).speakerName(), quotes.toString());
  }

  private List<Quote> quotes(String... paragraphs) {
    return annotator.annotate(Articles.of(paragraphs)).quotes();
  }
}
