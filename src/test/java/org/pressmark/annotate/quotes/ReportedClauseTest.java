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

/** What is reported without marks: where it begins and ends, and what only looks like a report. */
class ReportedClauseTest {
  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'They insist that the firm, which is old, pollutes it.' | the firm, which is old, pollutes it",
        "'Ann Lee has said that, if she were to win, she would pardon him.' | if she were to win, she would pardon him",
        "'I asked Tom Marsh twice to let me out, and she kept telling me no.' | Tom Marsh twice to let me out",
        "'The chief promised to respond but did not do so.' | to respond",
        "'He would not confirm whether Ann Lee knew of it and only said it was late.' | whether Ann Lee knew of it",
        "'Ann Lee told me he would come to the bridge.' | he would come to the bridge",
        "'Ann Lee, the mayor, said the plan, first drawn up in 2010, would cost 3 million.' "
            + "| the plan, first drawn up in 2010, would cost 3 million",
        "'Tom Marsh, the coach, said the team, which lost in May, would train more.' "
            + "| the team, which lost in May, would train more",
        "'Ann Lee told reporters, citing a report by the bank, that prices would rise.' | prices would rise",
        "'The plan is working, according to Ann Lee, but critics say the sum is low.' | The plan is working",
        "'The council claim the bridge is safe.' | the bridge is safe",
        "'The union said members had voted to strike.' | members had voted to strike",
        "'The airline, which has 40 planes, expects to grow, Omar Reyes said in an interview with the Ulm Post, adding "
            + "that costs had fallen.' | The airline, which has 40 planes, expects to grow",
        "'Sales fell by a third, Omar Reyes said on Monday in a statement, citing weak demand.' | Sales fell by a third",
        "'The deal with the works is, according to Ann Lee, big.' | The deal with the works is, according to Ann Lee, big"
      })
  void a_report_ends_with_its_clause(String sentence, String report) {
    assertEquals(report, reports(sentence).get(0).text(), reports(sentence).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is the only object other than Earth boasting clear lakes, with seas full of oil being major features.",
        "“The crisis is now,” Ann Lee said to cheers from the crowd.",
        "Tom Marsh held the key despite being the envoy, said another witness in the case, former adviser Ann Lee.",
        "Ann Lee and Tom Marsh agreed to an interview, but only if they could do it together.",
        "They had written to the agent three times, trying to see if there was any interest in it.",
        "“It was late,” he told me with a smile, referring to a formal charge that an employer has broken the law.",
        "The council said on Tuesday, after years of debate over how best to close the bridge.",
        "Job cuts will affect works beyond the core goals, said the firm’s recently named chair in a letter seen by us.",
        "Although he had written a will, it was never signed.",
        "Two officers confirmed the same set of facts to the Ulm Post.",
        "He told of his dealings and a newly revealed summer call that lasted an hour."
      })
  void what_only_looks_so_is_no_report(String sentence) {
    assertTrue(reports(sentence).isEmpty(), reports(sentence).toString());
  }

  @Test
  void what_a_noun_says_behind_a_group_is_the_nouns() {
    assertEquals("The council report", reports("The council report said the bridge was old.").get(0).speakerText());
  }

  @Test
  void what_the_speaker_adds_is_a_report_of_its_own() {
    List<Quote> reports = reports("The road is safe, the council said in May, adding that it would be tested again.");

    assertEquals(List.of("The road is safe", "it would be tested again"), reports.stream().map(Quote::text).toList());
    assertEquals(List.of("the council", "the council"), reports.stream().map(Quote::speakerText).toList());
  }

  @Test
  void an_inverted_attribution_may_stand_within_its_report() {
    Quote report = reports("In May, said Tom Marsh, the bridge will close.").get(0);

    assertEquals("In May, said Tom Marsh, the bridge will close", report.text());
    assertEquals("Tom Marsh", report.speakerText());
  }

  @Test
  void they_may_be_a_group() {
    assertEquals(
        "The family", reports("The family said they would go on. They added that it was lost.").get(1).speakerName());
  }

  @Test
  void a_verb_behind_and_does_not_make_a_clause_of_the_object() {
    List<Quote> reports = reports("The embassy maintains its own gauge and reported that the air was bad.");

    assertEquals(List.of("the air was bad"), reports.stream().map(Quote::text).toList());
  }

  @Test
  void who_is_told_something_does_not_say_it() {
    assertEquals(null, reports("The market was estimated to be worth ten billion in May.").get(0).speakerText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'“This is due to the wind,” Tom Marsh, an analyst at the Council on Roads and Parks works said.' | Tom Marsh",
        "'“He talks about children,” Tom Marsh, a 32-year-old member of the choir said of the law.' | Tom Marsh",
        "'“Streaming is somewhat binary,” says Early.' | Early",
        "'“Hands! Let me see your hands!” an officer ordered.' | an officer",
        "'“Elements are found here,” lead researcher Tom Marsh said.' | lead researcher Tom Marsh",
        "'After the song, the singer and guitarist told them, “that is good for us.”' | the singer and guitarist",
        "'During the call, he asked about the bridge, called Ann Lee a “terrible cook” and left.' | he",
        "'“It was a long night,” put in Ann Lee.' | Ann Lee",
        "'“It was a long night,” Ann Lee put in.' | Ann Lee",
        "'“Well done to all!” — Ann Lee, mayor of Ulm' | Ann Lee"
      })
  void the_speaker_of_a_quote_is_named_whole(String sentence, String speaker) {
    List<Quote> quotes =
        annotator.annotate(Articles.of(sentence)).quotes().stream()
            .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
            .toList();

    assertEquals(speaker, quotes.get(0).speakerText(), quotes.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Tom Marsh spoke first. Ann Lee was met with chants of “shame on you” at the gate.' | ",
        "'Ann Lee was met with chants of “shame on you,” according to Tom Marsh.' | Tom Marsh"
      })
  void who_is_met_with_cries_does_not_shout(String text, String speaker) {
    assertEquals(speaker, annotator.annotate(Articles.of(text)).quotes().get(0).speakerText());
  }

  @Test
  void a_signature_may_stand_in_a_paragraph_of_its_own() {
    Quote quote =
        annotator.annotate(Articles.of("“We had a good time at the lake.”", "– Ann Lee, Ulm")).quotes().get(0);

    assertEquals("Ann Lee", quote.speakerText(), quote.toString());
    assertEquals("signature", quote.rule());
  }

  private List<Quote> reports(String sentence) {
    return annotator.annotate(Articles.of(sentence)).quotes().stream()
        .filter(quote -> quote.kind() == QuoteKind.INDIRECT)
        .toList();
  }
}
