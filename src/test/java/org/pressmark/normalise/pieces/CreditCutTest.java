package org.pressmark.normalise.pieces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line holds ^ where its credit begins. */
class CreditCutTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill hopes to forge a coalition.^Image: picture-alliance/epa/K. Brandt",
        "The old ship sank in September.^Image: picture alliance/dpa/Marine Handout",
        "The mayor at the pier on Monday. ^Photo: Tobias Vane/AFP",
        "The mayor at the pier on Monday ^(AP Photo/Tobias Vane)",
        "The mayor at the pier on Monday. ^(Reuters)",
        "Die Bürgermeisterin am Kai ^(Foto: dpa)",
        "Die Bürgermeisterin am Kai. ^Foto: Hafenamt Ellery",
        "La maire dans le port d'Ellery. ^Photo : Paul Lenoir / AFP",
        "La alcaldesa en el puerto de Ellery. ^Foto: Inés Robledo (EFE)",
        "The mayor at the pier on Monday. ^© dpa",
        "Odile Vane ouvre le kiosque à six heures. ^[HPX - Luc Favre]",
        "Pedro spent the night in the gym ^(KVLD Photo)",
        "The new footbridge at Ellery ^(Contributed photo)",
        "Il campanile di Ellery ^(foto Ansaldi)",
        "Czterdzieści par butów w Ellery ^(fot. Anna Kusz)"
      })
  void a_credit_is_cut_off_at_its_first_character(String marked) {
    int expected = marked.indexOf('^');
    String line = marked.replace("^", "");
    assertEquals(expected, CreditCut.find(line, 0, line.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She showed us a photo: a ship at the pier, taken a long time ago by her own father in the winter of that year.",
        "Image: Reuters/T. Vane",
        "Tobias Vane / Staff | Getty Images News",
        "The mayor (left) spoke to the owner (right) at the pier.",
        "The agency Reuters reported that the ferry ran again.",
        "Quill left. McDonald stayed.",
        "We sang until the morning came. [Laughter]",
        "That was the end of it. [MUSIC PLAYING]",
        "The boat was found in the mole's shadow in May. [Detective Vane]",
        "We shall not sell the ferry this spring. [Applause - Odile Vane]",
        "The lifeboat was paid for in full (Provided by the county)",
        "A list of all who came is in the library (Submitted by Tom Vane)",
        "The tower is on the last page (Photo 3)",
        "He bought the camera in town (Foto Finish)",
        "The bridge was painted red (see photo)",
        "• Vane T: The tides of Ellery. [Harbour Library]"
      })
  void other_lines_stay_whole(String line) {
    assertEquals(-1, CreditCut.find(line, 0, line.length()));
  }
}
