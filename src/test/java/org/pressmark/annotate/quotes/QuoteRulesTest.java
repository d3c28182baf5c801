package org.pressmark.annotate.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.annotate.Articles;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;

/** Each way to say who speaks, and each reason why quoted words are nobody's. */
class QuoteRulesTest {
  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Calling Tom Marsh “a good friend,” Ann Lee opened the new bridge.' | cue_beside | Ann Lee",
        "'Ann Lee said people think the bridge is still “quite a danger” to the town.' | outer_cue | Ann Lee",
        "'“The bridge is closed for good,” Ann Lee barked.' | speaker_cue_after | Ann Lee",
        "'“The bridge is closed for good,” her brother, Tom Marsh, told reporters.' | speaker_cue_after | Tom Marsh",
        "'“The bridge is closed for good,” Tom Marsh, managing director and head of the works, said.' | speaker_cue_after | Tom Marsh",
        "'“The bridge is closed for good!” beamed Ann Lee.' | cue_speaker_after | Ann Lee",
        "'“The bridge is closed for good?” Ann Lee asked on Monday, when the town had met.' | speaker_cue_after | Ann Lee",
        "'Ann Lee left the hall on Monday, telling reporters, “The bridge is closed for good.”' | cue_beside | Ann Lee",
        "'The talks went on, with Ann Lee saying “the bridge is closed for good” to everyone.' | cue_beside | Ann Lee",
        "'Ann Lee and Tom Marsh said “the bridge is closed” on Monday.' | cue_beside | Ann Lee and Tom Marsh",
        "'More from Ann Lee: “The bridge is closed for good.”' | colon | Ann Lee",
        "'“The bridge is closed for good.” – Ann Lee' | signature | Ann Lee",
        "'Ann Lee went out of the hall to “look for help” in the town.' | sentence_subject | Ann Lee",
        "'The bridge, Ann Lee said, is “quite a danger” to the town.' | inserted_cue | Ann Lee",
        "'As Ann Lee put it on Monday, the bridge is “quite a danger” to the town.' | cue_before | Ann Lee",
        "'The town was angry about her remark that “the bridge is closed for good.”' | utterance_noun | her",
        "'The town read a letter from Ann Lee: “The bridge is closed for good.”' | utterance_noun | Ann Lee",
        "'Ann Lee discovered that “the bridge is closed for good” by May.' | clause_verb | Ann Lee",
        "'“The bridge is closed for good.” ― Ann Lee' | signature | Ann Lee",
        "'Tom Marsh met Ann Lee, who said the bridge was “closed for good.”' | cue_before | who",
        "'Ann Lee — a teacher from Ulm — says she found the bridge “closed for good.”' | outer_cue | Ann Lee",
        "'Ann Lee last week said the bridge was “closed for good.”' | cue_before | Ann Lee",
        "'Ann Lee told the paper that her house was cold and called the bridge “a disgrace.”' | cue_beside | Ann Lee",
        "'Ann Lee went to Ulm to call the bridge “a disgrace.”' | cue_beside | Ann Lee",
        "'Ann Lee said her town would continue “to break barriers” in the valley.' | outer_cue | Ann Lee",
        "'The bridge was described by Ann Lee as “a disgrace.”' | cue_before | Ann Lee",
        "'“The bridge is closed for good,” said Ann Lee in May, adding that “we all saw it coming.”' | cue_speaker_after | Ann Lee",
        "'“The bridge is closed, you see?” Ann Lee went on, as if she was alone.' | speaker_cue_after | Ann Lee",
        "'After calling the bridge “a disgrace,” Ann Lee left the hall.' | cue_beside | Ann Lee",
        "'The bridge is “closed for good, whatever comes”, said Ann Lee.' | cue_speaker_after | Ann Lee",
        "'“The bridge is closed for good,” Ann Lee, who praised the plan, told reporters.' | speaker_cue_after | Ann Lee",
        "'“The bridge is closed for good,” Will wrote.' | speaker_cue_after | Will",
        "'“The bridge is closed for good,” said Ann Lee-Stone.' | cue_speaker_after | Ann Lee-Stone",
        "'“The bridge is closed for good,” the official said.' | speaker_cue_after | the official",
        "'Ann Lee herself acknowledged on Monday “the bridge is closed.”' | cue_beside | Ann Lee",
        "'“They all told me, ‘We are ready,’” Ann Lee said.' | speaker_cue_after | Ann Lee",
        "'Ann Lee later Thursday told the paper: “The bridge is closed for good.”' | colon | Ann Lee",
        "'Ann Lee said of Tom Marsh’s request: “The bridge is closed for good.”' | colon | Ann Lee",
        "'Ann Lee rejected Tom Marsh’s statement: “The bridge is closed for good.”' | colon | Ann Lee",
        "'“The bridge is closed for good,” according to a letter on Monday by Ann Lee.' | according_to_after | Ann Lee",
        "'According to her, the works went well with the help of “quite a few of us here”.' | according_to_before | her",
        "'The town saw a plan described by Ann Lee as “a disgrace for us.”' | cue_before | Ann Lee",
        "'“The bridge is closed for good” said lead author Professor David Miller of the works.' | cue_speaker_after | lead author Professor David Miller",
        "'“The bridge is closed for good,” said Secretary of State Ann Lee.' | cue_speaker_after | Secretary of State Ann Lee",
        "'A source within the ministry said “the bridge is closed.”' | cue_beside | A source",
        "'Bill Stone of NORA spoke of the talks between his town and Ulm: “It is fun.”' | colon | Bill Stone",
        "'While not all Tom Marsh says is true, Ann Lee said he is “telling people what they like.”' | cue_before | Ann Lee",
        "'The hall was loud, with many guests and neighbours chanting “we are here.”' | cue_beside | many guests and neighbours",
        "'“Please wait,” said the printed leaflet.' | cue_speaker_after | the printed leaflet",
        "'“The bridge is closed,” the mayor’s chief of staff, Tom Marsh, said.' | speaker_cue_after | Tom Marsh",
        "'Ann Lee called Tom Marsh “Little Tom” on Monday.' | cue_beside | Ann Lee",
        "'The “old and weary” bridge has been closed, according to Ann Lee.' | sentence_tail | Ann Lee",
        "'Her neighbour, retired teacher Bill Ash, said: “It stinks in summer.”' | colon | retired teacher Bill Ash",
        "'“It is melting,” says glaciologist Inga Berg of Ulm University.' | cue_speaker_after | glaciologist Inga Berg",
        "'Ann Lee signalled cuts could come “sooner than most people think”.' | cue_before | Ann Lee",
        "'“You lied to all of us,” shot back Tom Marsh.' | cue_speaker_after | Tom Marsh",
        "'A: “I wrote it in a shed,” she laughs.' | speaker_cue_after | she",
        "'“The bridge is closed for good,” according to a report from the scene.' | according_to_after | a report",
        "'“The bridge is closed for good,” according to a report published on Monday by the health ministry.' "
            + "| according_to_after | the health ministry",
        "'The “old and weary” bridge has been closed, Ann Lee said on Monday.' | sentence_tail | Ann Lee"
      })
  void the_rule_that_decides_is_named(String sentence, String rule, String speaker) {
    Quote quote = quotes(sentence).get(0);

    assertEquals(rule, quote.rule(), quote.toString());
    assertEquals(speaker, quote.speakerText());
  }

  @Test
  void a_paragraph_of_quoted_words_goes_on_with_the_report_before_it() {
    Quote quote =
        marked(
                "Ann Lee said on Monday that nobody would cross the bridge.",
                "“It has been in danger for years.”")
            .get(0);

    assertEquals("paragraph_before", quote.rule());
    assertEquals("Ann Lee", quote.speakerText());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'Ann Lee plays in the band named “River Deep” in Ulm.' | naming_word",
    "'Ann Lee praised the so-called “green wave” of the town.' | naming_word",
    "'Ann Lee leads the “Union of the Valley” (UV) in Ulm.' | name",
    "'Ann Lee said that it stood on “bridges.example.org” for a day.' | name",
    "'The “River Deep” road is closed for the winter.' | capitals",
    "'Ann Lee told “Morning Talk” that it was closed.' | capitals",
    "'The new “green” road is closed for the winter.' | few_words_of_nobody"})
  void names_and_terms_say_why_they_are_none(String sentence, String rule) {
    Quote quote = quotes(sentence).get(0);

    assertEquals(QuoteKind.SCARE, quote.kind());
    assertEquals(rule, quote.rule());
  }

  @Test
  void a_few_words_in_single_marks_are_no_quotation_where_quotations_have_double_ones() {
    List<Quote> quotes =
        quotes(
            "Ann Lee calls bridge ‘a disgrace’",
            "“The bridge is closed for good,” Ann Lee said. “We go.”");

    assertEquals("single_marks", quotes.get(0).rule());
    assertEquals(QuoteKind.DIRECT, quotes.get(1).kind());
  }

  @Test
  void what_was_quoted_cannot_be_told_where_a_mark_within_a_sentence_is_lost() {
    Quote quote =
        annotator
            .annotate(Articles.in("de", "Der Verein „Neue Brücke hat am Montag in Ulm getagt."))
            .quotes()
            .get(0);

    assertEquals("lost_mark", quote.rule());
    assertEquals(QuoteKind.SCARE, quote.kind());
  }

  @Test
  void marks_of_leftover_markup_quote_nothing() {
    assertEquals(List.of(), quotes("See <a href=\"bridges.example.org\">the bridges</a> of Ulm."));
  }

  @Test
  void a_name_for_somebody_is_that_of_whoever_calls_him_so() {
    Quote quote = quotes("Ann Lee often referred to Tom Marsh as “Lucky Tom.”").get(0);

    assertEquals(QuoteKind.PARTIAL, quote.kind());
    assertEquals("Ann Lee", quote.speakerText());
  }

  @Test
  void a_paragraph_that_goes_on_may_name_its_speaker_again() {
    List<Quote> quotes =
        quotes(
            "“We came at night,” said Ann Lee. “It was raining hard.",
            "“Nobody was there to meet us,” she said.");

    assertEquals("she", quotes.get(2).speakerText());
    assertEquals("Ann Lee", quotes.get(2).speakerName());
  }

  @Test
  void words_called_so_by_somebody_are_that_persons() {
    Quote quote = quotes("Ann Lee spoke of what she called “the end of the old town.”").get(0);

    assertEquals(QuoteKind.PARTIAL, quote.kind());
    assertEquals("she", quote.speakerText());
  }

  @Test
  void a_paragraphs_next_quote_without_an_attribution_is_the_same_persons() {
    List<Quote> quotes = quotes("“I like the bridge,” Ann Lee said. Of late, “it has cost us all a lot of money.”");

    assertEquals("Ann Lee", quotes.get(1).speakerText(), quotes.toString());
    assertEquals("same_paragraph", quotes.get(1).rule());
  }

  @Test
  void a_pronoun_passes_over_those_whom_the_speaker_talks_about() {
    List<Quote> quotes =
        marked(
            "Robert Marsh spoke in Berlin on Monday.",
            "“Peter Stone has never seen the bridge,” he said.",
            "“It is a shame,” he added.");

    assertEquals(List.of("Robert Marsh", "Robert Marsh"), quotes.stream().map(Quote::speakerName).toList());
  }

  @Test
  void a_pronoun_goes_on_with_who_spoke_before() {
    List<Quote> quotes =
        annotator
            .annotate(
                Articles.in(
                    "en",
                    "Tom Marsh met Paul Stone in Ulm on Monday.\n\nTom Marsh will lose the vote, Stone said.\n\n"
                        + "“The town is not that simple,” he said."))
            .quotes();
    assertEquals("Paul Stone", quotes.get(quotes.size() - 1).speakerName());
  }

  @Test
  void a_name_between_commas_says_who_the_mayor_is() {
    Quote quote =
        annotator
            .annotate(Articles.in("en", "The mayor of Paris, Anne Stone, wrote: “The bridge is closed for good.”"))
            .quotes()
            .get(0);
    assertEquals("Anne Stone", quote.speakerName());
  }

  @Test
  void first_names_tell_whom_she_and_he_mean() {
    List<Quote> quotes =
        marked(
            "Susan Miller met Robert Marsh in Berlin on Monday.",
            "“We shall build the bridge again,” she said.",
            "“I do not believe it,” he said.");

    assertEquals(List.of("Susan Miller", "Robert Marsh"), quotes.stream().map(Quote::speakerName).toList());
  }

  @Test
  void a_role_noun_means_the_person_who_was_introduced_so() {
    List<Quote> quotes =
        marked(
            "Susan Miller, the mayor of Berlin, met Robert Marsh on Monday.",
            "“We shall build the bridge again,” the mayor said.");

    assertEquals("Susan Miller", quotes.get(0).speakerName());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'Ann Lee vowed to build the bridge again.' | to build the bridge again",
    "'Ann Lee said the bridge would stay closed, but nobody listened.' | the bridge would stay closed",
    "'Ann Lee asked whether the bridge was safe.' | whether the bridge was safe",
    "'The old bridge will stay closed, Ann Lee said on Monday.' | The old bridge will stay closed",
    "'The old bridge will stay closed, said Ann Lee.' | The old bridge will stay closed",
    "'The old bridge will stay closed, according to Ann Lee.' | The old bridge will stay closed",
    "'According to Ann Lee, the old bridge will stay closed.' | the old bridge will stay closed",
    "'BERLIN (AP) — The old bridge will stay closed, Ann Lee said.' | The old bridge will stay closed",
    "'Ann Lee announced the closing of the old bridge.' | the closing of the old bridge",
    "'Ann Lee told the Morning Post crews might leave.' | crews might leave",
    "'Ann Lee said the bridge was closed, and Tom Marsh has vowed to mend it.' | the bridge was closed",
    "'Ann Lee announced the closing of the old bridge and walked out.' | the closing of the old bridge",
    "'Ann Lee told NPR Tom Marsh had left the town.' | Tom Marsh had left the town",
    "'Yesterday, Ann Lee, the mayor, said the bridge would stay closed.' | the bridge would stay closed",
    "'Ann Lee asked Tom Marsh to mend the bridge.' | Tom Marsh to mend the bridge",
    "'The bridge is safe, says Ann Lee, a teacher from Ulm.' | The bridge is safe"})
  void what_is_reported_without_marks_is_found(String sentence, String report) {
    Quote quote = quotes(sentence).get(0);

    assertEquals(QuoteKind.INDIRECT, quote.kind());
    assertEquals(report, quote.text());
    assertEquals("Ann Lee", quote.speakerText());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The town heard of reported thefts in the old mill.",
    "The fair moved to the mill, at which point the mayor left the town.",
    "Tom bin Said, attended the fair in the town.",
    "There were states that the fair never reached."})
  void nouns_and_names_that_look_like_verbs_report_nothing(String sentence) {
    assertTrue(quotes(sentence).isEmpty());
  }

  @Test
  void a_clause_behind_a_report_has_its_own_speaker() {
    Quote quote = marked("Tom Marsh said Ann Lee would speak about the bridge, which she called “a disgrace.”").get(0);

    assertEquals("she", quote.speakerText());
  }

  @Test
  void a_report_in_an_aside_ends_with_it() {
    assertEquals(
        "the bridge was safe",
        quotes("Ann Lee, who said that the bridge was safe, left the town.").get(0).text());
  }

  @Test
  void a_list_of_examples_is_no_subject() {
    Quote quote = quotes("Northern towns including Ulm, Brede and Holm had said that the bridge was unsafe.").get(0);

    assertEquals("Northern towns", quote.speakerText());
  }

  @Test
  void one_sentence_may_hold_two_reports() {
    List<Quote> quotes = quotes("The ministry denied that the bridge was unsafe and said that it would stay open.");

    assertEquals(List.of("the bridge was unsafe", "it would stay open"), quotes.stream().map(Quote::text).toList());
    assertEquals(List.of("The ministry", "The ministry"), quotes.stream().map(Quote::speakerText).toList());
  }

  @Test
  void a_quote_that_nothing_closes_ends_at_its_attribution() {
    Quote quote = quotes("“We are glad about the bridge, Ann Lee told the town on Monday.").get(0);

    assertEquals("We are glad about the bridge,", quote.text());
    assertEquals("Ann Lee", quote.speakerText());
    assertEquals(List.of("unclosed"), quote.flags());
  }

  @Test
  void a_quote_that_nothing_opens_begins_behind_its_cue() {
    Quote quote = quotes("On Monday Ann Lee said: We are glad about the bridge.”").get(0);

    assertEquals("We are glad about the bridge.", quote.text());
    assertEquals(List.of("unopened"), quote.flags());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'Ann Lee has called the bridge “a disgrace. Nobody has mended it for years.' | a disgrace.",
    "'On Monday Ann Lee said the bridge was an old disgrace” of the town.' | an old disgrace",
    "'Ann Lee spoke to reporters: The bridge is closed for good.”' | The bridge is closed for good.",
    "'Ann Lee said,” The bridge is closed for good.”' | The bridge is closed for good."})
  void a_lost_or_misplaced_mark_is_made_good_by_what_stands_beside_it(String sentence, String words) {
    assertEquals(words, marked(sentence).get(0).text());
  }

  @Test
  void nobody_speaks_where_somebody_was_asked() {
    Quote quote = marked("Ann Lee was asked, “Why is the bridge closed?”").get(0);

    assertEquals(null, quote.speakerText());
    assertEquals("asked", quote.cueText());
  }

  @Test
  void who_is_the_name_before_it() {
    assertEquals(
        "Susan Miller",
        marked("Robert Marsh met Susan Miller, who called the bridge “a disgrace.”")
            .get(0)
            .speakerName());
  }

  @Test
  void two_quotes_whose_blank_was_lost_are_two() {
    List<Quote> quotes =
        marked(
            "Susan Miller said the town was “full of guests.”“The bridge is closed,” Robert Marsh wrote.");

    assertEquals(List.of("full of guests.", "The bridge is closed,"), quotes.stream().map(Quote::text).toList());
    assertEquals("Robert Marsh", quotes.get(1).speakerText());
  }

  @Test
  void contracted_verbs_and_initials_do_not_hide_the_speaker() {
    assertEquals("He", quotes("He’s saying “the bridge is closed for good” to everyone.").get(0).speakerText());
    assertEquals("Mrs. Miller", quotes("“The bridge is closed,” Mrs. Miller said.").get(0).speakerText());
    assertEquals("Susan B. Miller", quotes("“The bridge is closed,” Susan B. Miller said.").get(0).speakerText());
  }

  private List<Quote> marked(String... paragraphs) {
    List<Quote> quotes = quotes(paragraphs).stream().filter(quote -> quote.kind() != QuoteKind.INDIRECT).toList();
    assertTrue(!quotes.isEmpty());
    return quotes;
  }

  private List<Quote> quotes(String... paragraphs) {
    return annotator.annotate(Articles.of(paragraphs)).quotes();
  }
}
