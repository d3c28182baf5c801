package org.pressmark.annotate.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.annotate.Articles;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;

/** Who speaks in German and French. */
class GermanAndFrenchQuoteTest {
  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'Wie die Polizei am Montag mitteilte, wurden zwei Menschen verletzt.' | wurden zwei Menschen verletzt | die Polizei",
    "'Anna Vogel sagte am Montag, dass die Brücke gesperrt bleibe.' | die Brücke gesperrt bleibe | Anna Vogel",
    "'Anna Vogel erklärte, die Brücke sei gesperrt.' | die Brücke sei gesperrt | Anna Vogel",
    "'Anna Vogel kündigte an, die Brücke zu sperren.' | die Brücke zu sperren | Anna Vogel",
    "'Anna Vogel kündigte an, 300 Stellen abzubauen.' | 300 Stellen abzubauen | Anna Vogel",
    "'Anna Vogel kündigte am Montag bei einem Besuch in Ulm vor Vertretern der Feuerwehr und des Roten Kreuzes an, "
        + "die Brücke zu sperren.' | die Brücke zu sperren | Anna Vogel",
    "'Die Brücke sei gesperrt, sagte Eva Barr.' | Die Brücke sei gesperrt | Eva Barr",
    "'Die Brücke sei gesperrt, sagte Anna Vogel der Zeitung.' | Die Brücke sei gesperrt | Anna Vogel",
    "'Laut Anna Vogel ist die Brücke gesperrt.' | ist die Brücke gesperrt | Anna Vogel"})
  void german_reports_without_marks_are_found(String sentence, String report, String speaker) {
    Quote quote = annotator.annotate(Articles.in("de", sentence)).quotes().get(0);

    assertEquals(report, quote.text());
    assertEquals(speaker, quote.speakerText());
  }

  @Test
  void a_german_source_may_hold_a_name_in_marks() {
    List<Quote> quotes =
        annotator.annotate(Articles.in("de", "Laut einem Bericht der „Post“ sollen 300 Stellen wegfallen.")).quotes();

    assertEquals(
        List.of("sollen 300 Stellen wegfallen"),
        quotes.stream().filter(quote -> quote.kind() != QuoteKind.SCARE).map(Quote::text).toList(),
        quotes.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'„Die Brücke bleibt gesperrt“, hatte Anna Vogel am Montag in Ulm erklärt.' | Anna Vogel",
        "'In einem Gespräch sagte Anna Vogel: „Die Brücke bleibt gesperrt.“' | Anna Vogel",
        "'Der Zeitung sagte Anna Vogel: „Die Brücke bleibt gesperrt.“' | Anna Vogel",
        "'In ihrer kurzen Rede begründete die Bürgermeisterin den Plan so: „Die Brücke bleibt gesperrt.“' | die Bürgermeisterin",
        "'Der Vorsitzende Karl Maier wird in einer Mitteilung mit den Worten zitiert: „Die Brücke bleibt gesperrt.“' | Der Vorsitzende Karl Maier",
        "'Die Pläne der Stadt bezeichnete er als einen „Akt der Gewalt“.' | er",
        "'Ein Sprecher des Ministeriums erklärte: „Die Brücke bleibt gesperrt.“' | Ein Sprecher",
        "'„Die Brücke bleibt gesperrt“, so beschrieb es der Architekt Karl Maier.' | der Architekt Karl Maier",
        "'Karl Maier bestritt den Vorwurf nicht und nannte ihn „reine Spekulation“.' | Karl Maier",
        "'Ähnlich äußerte sich der Architekt Karl Maier: „Die Brücke bleibt gesperrt.“' | der Architekt Karl Maier",
        "'So heißt es in dem Schreiben wörtlich: „Die Brücke bleibt gesperrt.“' | dem Schreiben",
        "'In einem Gutachten des Ministeriums heißt es: „Die Brücke bleibt gesperrt.“' | einem Gutachten",
        "'Die „alten Pfeiler“ seien marode, so Karl Maier.' | Karl Maier",
        "'„Das geht so nicht“, sagt Botschafterin Ursula von der Aue.' | Botschafterin Ursula von der Aue",
        "'Von der Leyen betonte: „Die Brücke bleibt gesperrt.“' | Von der Leyen"
      })
  void german_puts_the_speaker_behind_the_verb(String sentence, String speaker) {
    List<Quote> quotes = annotator.annotate(Articles.in("de", sentence)).quotes();

    assertEquals(speaker, quotes.get(0).speakerText(), quotes.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'„Der Plan ist gut“, sagte der Ökonom Karl Berg der Zeitung.' | der Ökonom Karl Berg | Karl Berg",
    "'„Der Plan ist gut“, schrieb die Abgeordnete Jana Pick im Netz.' | die Abgeordnete Jana Pick | Jana Pick",
    "'„Das geht so nicht weiter“, höhnte Anna Stein am Montag.' | Anna Stein | Anna Stein",
    "'„Das geht so nicht“, erklärt Ärztin und Autorin Anna Stein.' | Ärztin und Autorin Anna Stein | Anna Stein",
    "'„Das geht so nicht“, sagte der Sozial- und Finanzminister Peter Stein.' | der Sozial- und Finanzminister Peter Stein | Peter Stein",
    "'„Das geht so nicht weiter“, wie Peter Stein am Montag in Ulm mitteilte.' | Peter Stein | Peter Stein",
    "'Doch der Minister Peter Stein sieht den Plan als Spiel und erklärte: „Das geht so nicht.“' | der Minister Peter Stein | Peter Stein"})
  void german_speakers_stand_behind_any_verb_and_with_their_titles(String sentence, String speaker, String name) {
    List<Quote> quotes = annotator.annotate(Articles.in("de", sentence)).quotes();
    assertEquals(List.of(speaker, name), List.of(quotes.get(0).speakerText(), quotes.get(0).speakerName()));
  }

  @Test
  void german_she_is_a_woman_where_the_verb_is_singular() {
    List<Quote> quotes =
        annotator
            .annotate(
                Articles.in(
                    "de", "Anna Stein traf Peter Berg in Ulm. „Wir bauen die neue Brücke“, sagte sie am Montag."))
            .quotes();
    assertEquals("Anna Stein", quotes.get(0).speakerName());
  }

  @Test
  void the_german_subjunctive_goes_on_with_a_report() {
    List<Quote> quotes =
        annotator
            .annotate(
                Articles.in(
                    "de",
                    "Karl Maier sagte, die Brücke sei „sehr gut gebaut“. Die Stadt könne darauf „noch lange stolz sein“."))
            .quotes();

    assertEquals("Karl Maier", quotes.get(quotes.size() - 1).speakerText(), quotes.toString());
    assertEquals("subjunctive", quotes.get(quotes.size() - 1).rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Das geht so nicht“, sagte Ursula von der Aue.",
        "Ursula von der Aue sagte am Montag, die Brücke sei „gesperrt für immer“.",
        "Ursula von der Aue kam nach Ulm. Aue sagte, die Brücke sei „gesperrt für immer“."
      })
  void german_particles_belong_to_the_name(String text) {
    Quote quote = annotator.annotate(Articles.in("de", text)).quotes().get(0);

    assertEquals("Ursula von der Aue", quote.speakerName(), quote.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Der Bürgermeister wies die Vorwürfe als „völlig haltlos zurück. Das Amt schwieg.' | völlig haltlos",
        "'Der Bürgermeister nannte den Plan „sehr gut gebaut. Das Amt schwieg.' | sehr gut gebaut.",
        "'Karl Maier sagte: „Es geht. Sie schläft. Wir kommen.' | Es geht. Sie schläft. Wir kommen.",
        "'Die Gewerkschaft (kurz: „IG Ulm) befürchtet als Folge einen Abbau von Stellen.' | IG Ulm"
      })
  void german_words_without_a_closing_mark_end_before_the_narrators(String text, String words) {
    Quote quote = annotator.annotate(Articles.in("de", text)).quotes().get(0);

    assertEquals(words, quote.text(), quote.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'« Il faut partir », a-t-il dit.' | auxiliary_after | il",
        "'« Il faut partir », a ajouté le ministre de l’Intérieur Paul Morel.' | cue_speaker_after | le ministre de l’Intérieur Paul Morel",
        "'« C’est une honte ! », s’est exclamé Jean Martin.' | cue_speaker_after | Jean Martin",
        "'Selon Anne Petit, le pont « ne sera pas rouvert avant l’hiver ».' | according_to_before | Anne Petit",
        "'« C’est une catastrophe », selon le préfet.' | according_to_after | le préfet",
        "'Paul Morel a expliqué : « Nous avons travaillé toute la nuit. »' | colon | Paul Morel",
        "'Paul Morel a qualifié cette décision de « faute grave ».' | cue_beside | Paul Morel",
        "'« Le pont est sûr, assure Jean Martin, mais il faut le réparer. »' | cue_within | Jean Martin",
        "'\"Le pont est fermé\", a indiqué à l’AFP Anne Petit.' | cue_speaker_after | Anne Petit"
      })
  void french_attributes_by_inversion_and_within_the_marks(
      String sentence, String rule, String speaker) {
    Quote quote = annotator.annotate(Articles.in("fr", sentence)).quotes().get(0);

    assertEquals(rule, quote.rule(), quote.toString());
    assertEquals(speaker, quote.speakerText());
  }
}
