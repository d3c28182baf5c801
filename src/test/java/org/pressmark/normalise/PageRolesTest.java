package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Document;
import org.pressmark.model.Role;

/** Whole invented pages, each block's role in the margin. */
class PageRolesTest {
  private static final String BRIDGE_HEAD = "Bridge of Sund opens again\n\nBy Anna Berg\n\n3 May 2021\n\n";
  private static final String BRIDGE =
      "The bridge of Sund opened on Monday after three years of repairs that cost the town dear.\n\n"
          + "The mayor, Tom Li, cut a ribbon and spoke of patience, which the people of Sund had shown.\n\n";
  private static final String TOLL =
      "\n\nThe next repairs of the bridge are planned for 2031, and the town saves for them already.\n\n"
          + "Until then the toll stays at two euros, as the council of Sund decided on Friday.\n";

  private static final String BROADCASTER =
      """
      1. Skip to content
        2. Skip to main menu
        3. Skip to more NVT sites

      Ferries

      Will the ferry to Marram Island run again?

      November 18, 2015

      At a meeting in Port Ellery, mayor Ada Quill and the ship owner Tobias Renn talked about a new ferry to Marram Island before winter.

      Fährhafen Ellery Quill und Renn
      Image: Harbour Press/T. Vane

      After weeks of blaming each other, the two sides changed their tone on Wednesday. Quill praised Renn as a "fair partner" in the talks.

      The old ferry sank in March, and nobody was hurt. Renn promised to pay for it.

      Mayor Quill with the ship owner. They want to sign before Christmas.Image: picture-alliance/epa/K. Brandt

      "There are no longer any doubts that the island needs a ship," Quill told reporters on the pier.

      A new timetable

      Two crossings a day would be enough for the two hundred people of the island, the council said.

      I do believe that we should run it together."

      kb/tv (AP, AFP)

      Skip next section NVT's Top Story

      NVT's Top Story

      Skip next section More stories from NVT""";

  @Test
  void a_broadcasters_page_is_labelled_block_by_block() {
    String expected =
        """
        skip_link  1. Skip to content
        skip_link  2. Skip to main menu
        skip_link  3. Skip to more NVT sites
        kicker  Ferries
        title  Will the ferry to Marram Island run again?
        date  November 18, 2015
        standfirst  At a meeting in Port Ellery, mayor Ada Quill and the ship owner Tobias Renn talked about a new ferry to Marram Island before winter.
        caption  Fährhafen Ellery Quill und Renn
        credit  Image: Harbour Press/T. Vane
        body  After weeks of blaming each other, the two sides changed their tone on Wednesday. Quill praised Renn as a "fair partner" in the talks.
        body  The old ferry sank in March, and nobody was hurt. Renn promised to pay for it.
        caption  Mayor Quill with the ship owner. They want to sign before Christmas.
        credit  Image: picture-alliance/epa/K. Brandt
        body  "There are no longer any doubts that the island needs a ship," Quill told reporters on the pier.
        subheading  A new timetable
        body  Two crossings a day would be enough for the two hundred people of the island, the council said.
        body  I do believe that we should run it together."
        sign_off  kb/tv (AP, AFP)
        skip_link  Skip next section NVT's Top Story
        footer  NVT's Top Story
        skip_link  Skip next section More stories from NVT
        """;
    assertEquals(expected, Pages.labels(BROADCASTER));
  }

  @Test
  void its_metadata_come_from_its_own_lines() {
    Document document = Pages.document(BROADCASTER);
    assertEquals("Will the ferry to Marram Island run again?", document.title());
    assertEquals("Ferries", document.section());
    assertEquals(LocalDate.of(2015, 11, 18), document.publishedOn());
    assertNull(document.publishedAt());
    assertEquals("NVT", document.publisher());
    assertEquals(List.of("AP", "AFP"), document.agencies());
    assertEquals(List.of(), document.authors());
    assertEquals(List.of(), document.warnings());
    assertNull(document.language());
  }

  @Test
  void windows_line_ends_make_the_same_text() {
    Document unix = Pages.document(BROADCASTER);
    Document windows = Pages.document(BROADCASTER.replace("\n", "\r\n"));
    assertEquals(unix.text(), windows.text());
  }

  private static final String WITH_LINKS =
      """
      Islands and Coasts

      Ada Quill calls on owners to focus on safety at sea

      Ada Quill speaks about the harbour budget to the press in the garden of the town hall in Port Ellery on June 30, 2014
      Tobias Vane / Staff | Getty Images News

      Mayor Ada Quill said on Wednesday that ship owners had to shift their focus from prices to safety.

      Speaking just hours after a ferry lost its anchor, Quill said that it was a fitting moment.

      Quill's harbour plan
      Quill's harbour plan

      She added: "The problem has been that nobody asked the crews, and the crews know best of all."

      Mayor Ada Quill greets the ship owner Tobias Renn at the pier in Port Ellery, on Nov. 16, 2015.
      Owners, mayor may find common ground on ferries

      Also speaking in Port Ellery, Renn said that his company could repair every ship on its own.
      """;

  @Test
  void links_within_the_text_are_told_from_it() {
    String expected =
        """
        kicker  Islands and Coasts
        title  Ada Quill calls on owners to focus on safety at sea
        caption  Ada Quill speaks about the harbour budget to the press in the garden of the town hall in Port Ellery on June 30, 2014
        credit  Tobias Vane / Staff | Getty Images News
        body  Mayor Ada Quill said on Wednesday that ship owners had to shift their focus from prices to safety.
        body  Speaking just hours after a ferry lost its anchor, Quill said that it was a fitting moment.
        related_link  Quill's harbour plan
        related_link  Quill's harbour plan
        body  She added: "The problem has been that nobody asked the crews, and the crews know best of all."
        caption  Mayor Ada Quill greets the ship owner Tobias Renn at the pier in Port Ellery, on Nov. 16, 2015.
        related_link  Owners, mayor may find common ground on ferries
        body  Also speaking in Port Ellery, Renn said that his company could repair every ship on its own.
        """;
    assertEquals(expected, Pages.labels(WITH_LINKS));
  }

  @Test
  void no_date_is_taken_from_a_caption_and_no_agency_from_a_photo_credit() {
    Document document = Pages.document(WITH_LINKS);
    assertNull(document.publishedOn());
    assertEquals(List.of(), document.agencies());
    assertEquals("Islands and Coasts", document.section());
  }

  @Test
  void a_german_page_is_labelled() {
    String page =
        """
        Zum Inhalt springen

        Startseite

        Fähre nach Marram fährt wieder zwei Mal am Tag

        Von Jonas Weidlich und Mira Fels, dpa

        3. März 2019, 10:15 Uhr

        Zwei Fahrten am Tag verbinden die Insel von Montag an wieder mit dem Festland, teilte die Reederei mit.

        Lesen Sie auch: Warum die alte Fähre sank

        „Wir haben lange darauf gewartet“, sagte die Bürgermeisterin am Sonntag im Hafen.

        Die neue Fähre am Kai. Foto: Hafenamt Ellery/dpa

        Neue Preise

        Die Fahrt kostet künftig vier Euro, Kinder fahren weiterhin ohne Karte mit.

        Das könnte Sie auch interessieren

        Hafenfest fällt aus

        © 2019 Ellerychter Bote. Alle Rechte vorbehalten.
        """;
    String expected =
        """
        skip_link  Zum Inhalt springen
        boilerplate  Startseite
        title  Fähre nach Marram fährt wieder zwei Mal am Tag
        byline  Von Jonas Weidlich und Mira Fels, dpa
        date  3. März 2019, 10:15 Uhr
        body  Zwei Fahrten am Tag verbinden die Insel von Montag an wieder mit dem Festland, teilte die Reederei mit.
        related_link  Lesen Sie auch: Warum die alte Fähre sank
        body  „Wir haben lange darauf gewartet“, sagte die Bürgermeisterin am Sonntag im Hafen.
        caption  Die neue Fähre am Kai.
        credit  Foto: Hafenamt Ellery/dpa
        subheading  Neue Preise
        body  Die Fahrt kostet künftig vier Euro, Kinder fahren weiterhin ohne Karte mit.
        footer  Das könnte Sie auch interessieren
        related_link  Hafenfest fällt aus
        footer  © 2019 Ellerychter Bote. Alle Rechte vorbehalten.
        """;
    assertEquals(expected, Pages.labels(page));
    Document document = Pages.document(page);
    assertEquals(List.of("Jonas Weidlich", "Mira Fels"), document.authors());
    assertEquals(List.of("dpa"), document.agencies());
    assertEquals(LocalDate.of(2019, 3, 3), document.publishedOn());
    assertNull(document.publishedAt());
    assertEquals("Ellerychter Bote", document.publisher());
  }

  @Test
  void a_french_page_is_labelled() {
    String page =
        """
        Aller au contenu

        Le bac de l'île de Marram reprend du service

        Par Élodie Varenne

        Publié le 1er mars 2019 à 15h30

        Partager

        Deux traversées par jour relient de nouveau l'île au continent depuis lundi, a annoncé la compagnie.

        À lire aussi : Pourquoi l'ancien bac a coulé

        La maire dans le port d'Ellery. Photo : Paul Lenoir / AFP

        « Nous avons attendu longtemps », a dit la maire devant les habitants réunis au port.

        Les plus lus
        """;
    assertEquals(Role.SKIP_LINK, Pages.roleOf("Aller au", page));
    assertEquals(Role.TITLE, Pages.roleOf("Le bac de", page));
    assertEquals(Role.BYLINE, Pages.roleOf("Par Élodie", page));
    assertEquals(Role.DATE, Pages.roleOf("Publié le", page));
    assertEquals(Role.BOILERPLATE, Pages.roleOf("Partager", page));
    assertEquals(Role.RELATED_LINK, Pages.roleOf("À lire aussi", page));
    assertEquals(Role.CAPTION, Pages.roleOf("La maire dans", page));
    assertEquals(Role.CREDIT, Pages.roleOf("Photo : Paul", page));
    assertEquals(Role.BODY, Pages.roleOf("Nous avons", page));
    assertEquals(Role.FOOTER, Pages.roleOf("Les plus lus", page));
    assertEquals(LocalDate.of(2019, 3, 1), Pages.document(page).publishedOn());
    assertEquals(List.of("Élodie Varenne"), Pages.document(page).authors());
    assertEquals(List.of(), Pages.document(page).agencies());
  }

  @Test
  void a_spanish_page_is_labelled() {
    String page =
        """
        Saltar al contenido

        El transbordador de la isla Marram vuelve a navegar

        Por Inés Robledo

        3 de marzo de 2019

        Compartir

        Dos viajes al día unen de nuevo la isla con tierra firme desde el lunes, anunció la naviera.

        Lea también: Por qué se hundió el viejo barco

        «Hemos esperado mucho tiempo», dijo la alcaldesa ante los vecinos reunidos en el puerto.

        Lo más leído
        """;
    assertEquals(Role.SKIP_LINK, Pages.roleOf("Saltar al", page));
    assertEquals(Role.TITLE, Pages.roleOf("El transbordador", page));
    assertEquals(Role.BYLINE, Pages.roleOf("Por Inés", page));
    assertEquals(Role.DATE, Pages.roleOf("3 de marzo", page));
    assertEquals(Role.BOILERPLATE, Pages.roleOf("Compartir", page));
    assertEquals(Role.RELATED_LINK, Pages.roleOf("Lea también", page));
    assertEquals(Role.BODY, Pages.roleOf("Hemos esperado", page));
    assertEquals(Role.FOOTER, Pages.roleOf("Lo más leído", page));
    assertEquals(LocalDate.of(2019, 3, 3), Pages.document(page).publishedOn());
    assertEquals(List.of("Inés Robledo"), Pages.document(page).authors());
  }

  @Test
  void a_heading_right_below_the_summary_is_no_byline_where_the_text_writes_its_words_small() {
    String page = """
        Two ways to keep a pier dry

        Nobody likes wet planks, and the harbour has had them for as long as its ferries have been running.

        %s

        The first to be flooded is the low pier, which the town built when boats were small and tides were young.

        The second way is dearer: the planks are taken up each autumn, dried in the loft and laid again in spring.
        """;
    assertEquals(Role.SUBHEADING, Pages.roleOf("The Low Pier", page.replace("%s", "The Low Pier")));
    assertEquals(Role.SUBHEADING, Pages.roleOf("Tide Gates", page.replace("%s", "1. Tide Gates")));
    assertEquals(Role.BYLINE, Pages.roleOf("Will Young", page.replace("%s", "Will Young")));
  }

  @Test
  void what_stands_below_byline_and_date_is_hardly_the_headline() {
    String page = "Harbour Post\n\nLook who has come to stay\n\n3 May 2021\n\nMara Vane, University of the North"
        + "\n\n" + BRIDGE + "Mara Vane will say on Friday what she thinks of the toll and the ribbon.\n" + TOLL.strip();
    assertEquals("title", Pages.roleOf("Look who has", page).term());
    String ticker = "Council votes on tolls today\n\n3 May 2021, 7:12\n\nStorm closes the northern islands\n\n"
        + "3 May 2021, 6:40\n\nBridge of Sund opens\n\n" + BRIDGE + TOLL.strip();
    assertEquals("title", Pages.roleOf("Bridge of Sund opens", ticker).term());
  }

  @Test
  void the_number_of_a_note_stands_behind_the_sentence() {
    String noted = "The plan of 1840 foresaw a toll of two coins, and nobody in Sund ever paid it in full.[1] [12]";
    String page = BRIDGE_HEAD + noted + "\n\n" + BRIDGE + TOLL.strip();
    assertEquals("body", Pages.roleOf("The plan of 1840", page).term());
  }
}
