package org.pressmark.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

class DatelineFinderTest {
  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
    "LAGOS ( Reuters ) - Police said                             # LOC LAGOS | ORG Reuters",
    "BERLIN , May 3 ( Reuters ) - Police said                    # LOC BERLIN | ORG Reuters",
    "TOKYO , Jan. 5 ( Kyodo ) -- Police said                     # LOC TOKYO | ORG Kyodo",
    "GAZA CITY , Gaza Strip ( AP ) — Police said                 # LOC GAZA CITY | LOC Gaza Strip | ORG AP",
    "JERUSALEM / GAZA , Oct 12 ( Reuters ) - Police said         # LOC JERUSALEM | LOC GAZA | ORG Reuters",
    "PORT - AU - PRINCE , Haiti – Police said                    # LOC PORT - AU - PRINCE | LOC Haiti",
    "O'FALLON , Ill. — Police said                               # LOC O'FALLON | LOC Ill.",
    "MEXICO CITY ( EFE ) .- Police said                          # LOC MEXICO CITY | ORG EFE",
    "Paris ( AFP ) - Police said                                 # LOC Paris | ORG AFP",
    "QUILLPORT , Wednesday — Police said                         # LOC QUILLPORT",
  })
  void a_dateline_names_its_places_and_its_agency(String sentence, String names) {
    String[] tokens = sentence.split(" ");

    Dateline dateline = Dateline.of(tokens);

    assertEquals(List.of("Police", "said"), Arrays.asList(tokens).subList(dateline.end(), tokens.length));
    assertEquals(Arrays.asList(names.split(" \\| ")), spelled(tokens, dateline.names()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
    "Quillport - the town by the sea",
    "He said — and meant — it",
    "Ada Reed , mayor of Quillport ( north ) , left",
    "A - B",
    "AP ( agency ) said - so",
    "LIMA -",
  })
  void other_sentences_open_with_none(String sentence) {
    assertNull(Dateline.of(sentence.split(" ")));
  }

  @Test
  void the_engine_reads_what_stands_behind_the_dash_as_a_sentence() {
    List<String> read = new ArrayList<>();
    NameEngine engine = sentences -> {
      sentences.forEach(tokens -> read.add(String.join(" ", tokens)));
      return sentences.stream().map(tokens -> List.of(new NameSpan(0, 1, EntityType.PER))).toList();
    };
    List<String[]> document = new ArrayList<>();
    document.add("LIMA ( AP ) - Reed left .".split(" "));
    document.add("LIMA - Reed left .".split(" "));
    document.add("Reed left .".split(" "));

    List<List<NameSpan>> names = new DatelineFinder(engine).find(document);

    assertEquals(List.of("LIMA ( AP ) -", "Reed left .", "LIMA -", "Reed left .", "Reed left ."), read);
    assertEquals(List.of("LOC LIMA", "ORG AP", "PER Reed"), spelled(document.get(0), names.get(0)));
    assertEquals(List.of("PER LIMA", "PER Reed"), spelled(document.get(1), names.get(1)));
    assertEquals(List.of("PER Reed"), spelled(document.get(2), names.get(2)));
  }

  private static List<String> spelled(String[] tokens, List<NameSpan> names) {
    return names.stream()
        .map(n -> n.type() + " " + String.join(" ", Arrays.copyOfRange(tokens, n.start(), n.end())))
        .toList();
  }
}
