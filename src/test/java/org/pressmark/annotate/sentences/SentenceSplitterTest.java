package org.pressmark.annotate.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.annotate.Articles;
import org.pressmark.annotate.DocumentAnnotator;
import org.pressmark.model.Sentence;

class SentenceSplitterTest {
  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @ParameterizedTest
  @CsvSource(delimiter = '#', quoteCharacter = '~', value = {
    "en # U.S. President Ann Lee met Mr. Smith in St. Mary on Nov. 16, 2015.| They talked.",
    "en # He moved to the U.S.| The house was small.",
    "en # The book by J. K. Marsh and George W. Stone sold well.| It cost 12.50 dollars.",
    "en # O'FALLON, Ill. — The school board met.| It sat long.",
    "en # ST. LOUIS (AP) — Police left.| They came back.",
    "en # \"Go home.| Stay there,\" said Ann.| He went.",
    "en # He said \"go.\"| She left (at once).| Nobody saw it.",
    "en # \"Stop!\" she said.",
    "en # \"Stop!\" Ann Lee said.| \"Why?\"| Ann Lee left.",
    "en # The plane and the attack ... have changed it.| \"Yes ...\"",
    "en # \"Go,\" Rep. Ann Lee (D-Va.) said at the time.| Then-Sen. Tom Marsh (R-Ohio) left.",
    "en # Prices rose 4 pct. in Ulm.| They fell 3 pct. in Brede.",
    "en # See www.example.org/a.b for more.| It opens at 5 p.m. Friday.",
    "de # Er kam am 3. März nach Ulm.| Dr. Vogel kam z. B. im 19. Jahrhundert.",
    "de # Das Haus in der Hauptstr. 5 brannte.| Sie wohnt in der Bahnhofstr.| Dort war es ruhig.",
    "fr # M. Petit est venu.| Il a parlé.| « Oui. »",
    "es # El Sr. Mora y la Dra. Vega fueron a EE. UU. el lunes.| Vivían en la Av. Norte núm. 5 de Brede.| Nadie fue.",
    "es-MX # La empresa Barcos S. A. pagó todo.| Según el art. 5, pág. 12, no hay pena.",
    "it # Il dott. Neri e l'avv. Galli sono partiti.| Secondo l'art. 5, pag. 12, non ci sono pene.| La Mare S.p.A. va.",
    "nl # Dhr. Vos en mevr. Dam kwamen om 9 uur.| Volgens art. 5 van de wet, blz. 12, mag dat.| Niemand kwam.",
    "pl # Dr Nowak i prof. Lis byli przy ul. Morskiej nr 5 w Brede.| Mieli m.in. łódź.| Pomógł im.| Nikt nie spał.",
    "pt # O Sr. Prado e a Dra. Luz moravam na Av. Norte n. 5 em Brede.| Segundo o art. 5, pág. 12, não há pena.",
  })
  void sentences_end_where_a_reader_sees_it(String language, String text) {
    String[] expected = text.split("\\|");
    String joined = String.join("", expected);
    assertEquals(
        List.of(expected).stream().map(String::strip).toList(),
        annotator.annotate(Articles.in(language, joined)).sentences().stream().map(Sentence::text).toList());
  }
}
