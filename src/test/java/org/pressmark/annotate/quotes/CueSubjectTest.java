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

  @Test
  void a_cue_ends_a_text_without_a_full_stop() {
    List<Quote> quotes = quotes("“We are glad,” said Ann Lee as prices rose");
    assertEquals("Ann Lee", quotes.get(0).speakerText());
  }

  @Test
  void kin_that_a_comma_parts_from_a_speaker_tells_nothing_of_her() {
    List<Quote> quotes = quotes("“We are glad,” Kim Lee told his brother, Ann Lee said. “It is over,” she said.");
    assertEquals("Ann Lee", quotes.get(quotes.size() - 1).speakerName(), quotes.toString());
  }

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
        "'Tom Marsh walked past the gate as his friends jeered, “The bridge is closed!”' | his friends",
        "'Ann Lee said she hadn’t gotten a chance to read it, but called it a “starting point for us.”' | Ann Lee",
        "'Ann Lee used her visit to call the bridge “a disgrace for us.”' | Ann Lee",
        "'The fall of the bridge led Ann Lee to call the town “a disgrace for us.”' | Ann Lee",
        "'She all but accused former mayor Tom Marsh of trying to “sink the bridge” by May.' | She",
        "'He memorably promised that if voters came, he would fight until “the last dog dies.”' | He",
        "'An official who spoke to discuss internal plans said on Monday, “There are talks.”' | An official",
        "'Last month, when I asked Tom Marsh to stay, he looked at me and said, “I will stay!”' | he",
        "'Ann Lee, citing “the unique magic of it all,” said the town could be proud.' | Ann Lee",
        "'When Ann Lee said she would “protect our people,” the crowd applauded loudly.' | Ann Lee",
        "'Those who spend hours “listening to talk” and hearing of “the edge,” he said, wind up alone.' | he",
        "'Tom Marsh said both are small, but Ann Lee gave them hope: “You never have to guess.”' | Ann Lee",
        "'Ann Lee told the town when asked last month about the bridge: “That matter is closed.”' | Ann Lee",
        "'Pollsters agree - Tom Marsh: “One of the lessons was a simple one for us.”' | Tom Marsh",
        "'The man had posted on his page that guests should “burn alive” in the lake.' | The man"
      })
  void the_subject_of_a_cue_is_looked_for_in_its_own_clause(String sentence, String speaker) {
    List<Quote> quotes = quotes(sentence);

    assertEquals(speaker, quotes.get(quotes.size() - 1).speakerText(), quotes.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee is a host on the NORA show “Shark Pool” in May.",
        "Thousands of self-described “Lakers” came to the bridge.",
        "Speaking Sunday on NORA’s “This Week,” Ann Lee smiled.",
        "She wrote in her memoir, “Tough Roads,” that she was glad."
      })
  void names_beside_nouns_and_participles_that_look_like_cues_are_no_quotations(String sentence) {
    assertEquals(QuoteKind.SCARE, quotes(sentence).get(0).kind(), quotes(sentence).toString());
  }

  @Test
  void an_announced_question_is_not_whose_the_next_sentence_is() {
    List<Quote> quotes =
        quotes("Ann Lee answers Tom Marsh with, “Why now, of all days?” Marsh writes back, “You look fine.”");

    assertEquals("Ann Lee", quotes.get(0).speakerText(), quotes.toString());
    assertEquals("Marsh", quotes.get(1).speakerText(), quotes.toString());
  }

  @Test
  void a_name_in_a_place_between_marks_is_called_out_if_it_asks() {
    Quote quote = quotes("Ann Lee turned to me. “Mr. Stone?” I had nothing to say.").get(0);

    assertEquals(QuoteKind.DIRECT, quote.kind(), quote.toString());
  }

  @Test
  void how_somebody_speaks_is_not_who_speaks() {
    List<Quote> quotes = quotes("“It is nonsense,” Ann Lee said by telephone. “She lies about it all the time.”");

    assertEquals("Ann Lee", quotes.get(1).speakerText(), quotes.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Ann Lee was challenged over her statement on Wednesday that “the town hates us.”' | her",
        "'His promise to be “quite neutral” in the talks was broken.' | His",
        "'They want Ann Lee’s “if you like it, you can keep it” promise kept.' | Ann Lee",
        "'The crowd took up the loud chant “lock them up” at once.' | The crowd"
      })
  void a_noun_says_whose_the_words_are(String sentence, String speaker) {
    Quote quote = quotes(sentence).get(0);

    assertEquals(speaker, quote.speakerText(), quote.toString());
    assertEquals("utterance_noun", quote.rule());
  }

  @Test
  void who_is_met_with_chants_does_not_chant() {
    assertEquals(null, quotes("The guests were met with chants of “river, river” in the hall.").get(0).speakerText());
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
