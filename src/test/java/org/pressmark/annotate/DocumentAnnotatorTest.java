package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Sentence;
import org.pressmark.schema.CodePoints;

class DocumentAnnotatorTest {
  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @Test
  void every_span_is_counted_in_code_points() {
    AnnotatedDocument document = annotator.annotate(Articles.of("😀 Ann came. Bob left. 𝔅en stayed."));

    CodePoints text = CodePoints.of(document.document().text());
    for (Sentence sentence : document.sentences()) {
      assertEquals(sentence.text(), text.slice(sentence.start(), sentence.end()));
    }
    assertEquals(document.sentences().size(), document.document().sentenceCount());
  }

  @Test
  void no_sentence_crosses_a_block() {
    AnnotatedDocument document = annotator.annotate(Articles.of("A headline without a full stop", "The story begins."));

    assertEquals(
        List.of("A headline without a full stop", "The story begins."),
        document.sentences().stream().map(Sentence::text).toList());
  }

  @Test
  void the_language_is_told_by_the_text() {
    assertEquals(
        "de",
        language(
            "Der Bürgermeister hat am Dienstag die neue Brücke über den Fluss eröffnet und den Arbeitern gedankt."));
    assertEquals(
        "fr",
        language(
            "Le maire a inauguré mardi le nouveau pont sur la rivière et remercié les ouvriers de la ville."));
    assertEquals(
        "en",
        language(
            "The mayor opened the new bridge over the river on Tuesday and thanked the workers of the town."));
    assertEquals("zh", language("市长周二为新桥揭幕，并感谢工人们的辛勤工作。这座桥横跨河流，耗时三年建成，耗资数百万。当地居民对此表示热烈欢迎，许多人前来观看仪式。"));
  }

  @Test
  void a_stated_language_is_kept() {
    assertEquals(
        "nl",
        annotator
            .annotate(
                Articles.in("nl", "The mayor opened the new bridge over the river on Tuesday."))
            .document()
            .language());
  }

  private static final String GERMAN =
      """
      Der Bürgermeister hat am Dienstag die neue Brücke über den Fluss eröffnet und den Arbeitern gedankt. Sie hatten den
      ganzen Winter hindurch gebaut, obwohl das Wasser zweimal über die Ufer getreten war. Die Kosten sind nach Angaben der
      Stadt um ein Drittel höher als geplant, weil die Pfeiler tiefer gegründet werden mussten als angenommen. Im Rathaus
      war deshalb lange gestritten worden; die Opposition hatte verlangt, die Arbeiten neu auszuschreiben. Am Ende stimmte
      eine knappe Mehrheit dafür, das Vorhaben zu Ende zu bringen und die Uferstraße erst im nächsten Jahr zu erneuern.
      """;

  @Test
  void markup_that_the_text_plainly_contradicts_does_not_count() {
    AnnotatedDocument document = annotator.annotate(Articles.ofPage("en-US", GERMAN));

    assertEquals("de", document.document().language());
    assertEquals(List.of("entities_english_only", "page_language_contradicted"), sorted(document));
  }

  @Test
  void a_page_in_other_letters_is_not_in_the_language_of_its_markup_however_short() {
    String greek = "Το πλοίο για το νησί φεύγει το πρωί της Δευτέρας, είπε η κυβερνήτης του.";
    assertEquals("el", annotator.annotate(Articles.ofPage("en", greek)).document().language());
    String korean = "섬으로 가는 배는 월요일 아침에 떠난다고 선장이 어제 저녁 항구에서 말했다. 표는 아직 남아 있고 값은 오르지 않는다.";
    assertEquals("ko", annotator.annotate(Articles.ofPage("en-US", korean)).document().language());

    String serbian = "Брод за острво полази у понедељак ујутру, рекла је јуче капетаница.";
    assertEquals("sr-Latn", annotator.annotate(Articles.ofPage("sr-Latn", serbian)).document().language());
  }

  @Test
  void markup_that_may_be_right_counts() {
    assertEquals("de-AT", annotator.annotate(Articles.ofPage("de-AT", GERMAN)).document().language());
    // Too little to be sure, and a language that the detector does not know under that name.
    assertEquals("en", annotator.annotate(Articles.ofPage("en", "Brücke eröffnet")).document().language());
    assertEquals("no", annotator.annotate(Articles.ofPage("no", GERMAN)).document().language());
  }

  private static List<String> sorted(AnnotatedDocument document) {
    return document.document().warnings().stream().sorted().toList();
  }

  @Test
  void too_little_text_has_no_language() {
    assertNull(language("Ann Lee"));
    assertNull(language("12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90"));
  }

  @Test
  void the_models_are_named_with_their_hashes() {
    assertTrue(Articles.MODELS.facts().size() >= 4);
    Articles.MODELS.facts().forEach(fact -> assertTrue(fact.sha256().matches("[0-9a-f]{64}"), fact.name()));
  }

  private String language(String text) {
    return annotator.annotate(Articles.in(null, text)).document().language();
  }

  /** The tokenizer's model sees an emoji as two characters. */
  @Test
  void an_emoji_glued_to_a_word_is_never_cut_in_two() {
    String text = "The president and Ann Lee's, told reporters it is late'😀";

    Quote report = annotator.annotate(Articles.in("en", text)).quotes().stream()
        .filter(quote -> quote.kind() == QuoteKind.INDIRECT).findFirst().orElseThrow();

    assertEquals("it is late'😀", report.text());
  }
}
