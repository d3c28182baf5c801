package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Role;

/** One line of furniture, or of text, in the middle or at the end of an invented article. */
class LineRolesTest {
  private static final String ARTICLE =
      """
      The ferry to Marram Island runs again

      %s

      Two crossings a day connect the island with the mainland again, the company said on Monday.

      %s

      The mayor of Port Ellery thanked the crews, who had worked through the whole winter.

      The first ship left at seven with a hundred people on board, most of them on foot.
      """;

  private static Role role(String header, String middle, String asked) {
    return Pages.roleOf(asked, String.format(Locale.ROOT, ARTICLE, header, middle));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Advertisement; BOILERPLATE",
        "Read more: Why the old ferry sank; RELATED_LINK",
        "Related: A history of ferries; RELATED_LINK",
        "LISTEN | Why island stores are closing; RELATED_LINK",
        "👉 Lire aussi : La jetée a tenu bon; RELATED_LINK",
        "➡️ Lees ook: De veerboot vaart weer; RELATED_LINK",
        "✅ Clique aqui para seguir o canal da ilha no WhatsApp; BOILERPLATE",
        "Tekst se nastavlja ispod oglasa; BOILERPLATE",
        "ΔΙΑΦΗΜΙΣΗ; BOILERPLATE",
        "Share this article; BOILERPLATE",
        "5 min read; BOILERPLATE",
        "12 comments; BOILERPLATE",
        "Sign up for our newsletter and get the best of the islands every week.; BOILERPLATE",
        "We use cookies to make this site better for you and for our partners.; BOILERPLATE",
        "Purchases made through our links may earn us something.; BOILERPLATE",
        "Every lamp on this list was independently selected by our editors.; BODY",
        "Oops! Something went wrong while submitting the form.; BOILERPLATE",
        "Home > Coasts > Ferries; BOILERPLATE",
        "Follow us on Twitter and Facebook; BOILERPLATE",
        "$9.99; BOILERPLATE",
        "https://harbour.example/ferries; BOILERPLATE",
        "(Photo by Tobias Vane/Getty Images); CREDIT",
        "Foto: Hafenamt Ellery; CREDIT",
        "© dpa; CREDIT",
        "© 2024 The Harbour Times, all rights reserved; FOOTER",
        "A longer timetable; SUBHEADING",
        "#2: A longer timetable; SUBHEADING",
        "A pupil of the island school wrote the new timetable in JavaScript within a week.; BODY",
        "This chart needs JavaScript.; BOILERPLATE",
        "Please enable JavaScript to see the timetable of the ferry.; BOILERPLATE",
        "- The first ship leaves at seven in the morning.; LIST_ITEM",
        "• Children travel free; LIST_ITEM",
        "He left.; BODY",
        "1. FC Marram played against Ellery on the pier and won by three goals.; BODY",
        "For more than two decades, nobody had counted the passengers of the ship.; BODY"
      })
  void a_line_in_the_text_has_its_role(String line, Role expected) {
    assertEquals(expected, role("Ferries and harbours", line, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Published 3 March 2019 at 10:15 GMT; DATE",
        "Updated 2 hours ago; DATE",
        "By Anna Berg; BYLINE",
        "By Anna Berg and Tom Li, Reuters; BYLINE",
        "Von Anna Berg; BYLINE",
        "Par Anna Berg; BYLINE",
        "Anna Berg is a reporter on the coast desk of this paper.; AUTHOR_BIO",
        "Share on Facebook; BOILERPLATE",
        "Menu; BOILERPLATE"
      })
  void a_line_under_the_headline_has_its_role(String line, Role expected) {
    assertEquals(expected, role(line, "The ship is called Ada and was built in a small yard.", line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Most read; FOOTER",
        "© 2024 The Harbour Times; FOOTER",
        "(Reporting by Anna Berg; SIGN_OFF",
        "Reporting by Anna Berg in Ellery and Tom Li in Marram. Editing by Eva Roth.; SIGN_OFF",
        "Materials provided by the University of Marram.; SIGN_OFF",
        "Bearbeitung: abc; SIGN_OFF",
        "© dpa-infocom, dpa:210503-99-123456/3; SIGN_OFF",
        "Mit Material von Anna Berg und dpa; SIGN_OFF",
        "Copyright 2021 The Harbour Times. This material may not be published or rewritten by others.; FOOTER",
        "Copyright The Harbour Times; FOOTER",
        "Original-Content von: Hafenamt Ellery, übermittelt durch Pressedienst Nord; FOOTER",
        "dpa/afp; SIGN_OFF",
        "Subscribe; BOILERPLATE",
        "Anna Berg is a staff writer who covers the coast and its ships.; AUTHOR_BIO"
      })
  void a_line_after_the_text_has_its_role(String line, Role expected) {
    String page =
        String.format(
                Locale.ROOT,
                ARTICLE,
                "Ferries and harbours",
                "Nobody was hurt when the old ship sank in March.")
            + "\n"
            + line;
    assertEquals(expected, Pages.roleOf(line, page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spotted a mistake in the plans for the mole, the engineer had, and told nobody for a year.",
        "We want to hear from you, the coroner told the owners, and from nobody else.",
        "Our nonprofit newsroom is the last one on the coast, the editor told the council.",
        "Har du tips om hvor ferga ble av, spurte politiet på mandag.",
        "Wesprzyj nas, wołali rybacy do burmistrza, kiedy prom odpłynął z portu.",
        "Soutenez notre port, ont crié les pêcheurs devant la mairie lundi matin.",
        "Copyright holders have sued the company in four other countries, and more cases are expected.",
        "Edited by her brother, the letters of the keeper appeared in 1950 and sold a million copies.",
        "Reporting by the commission showed that the company had known of the leak for two years.",
        "Mit Informationen von Anwohnern fand die Polizei den Dieb am Montag in einer Scheune am Hafen.",
        "With files from the harbour archive, two historians traced the last voyage of the ship.",
        "المصدر الذي طلب عدم ذكر اسمه قال إن السفينة غادرت الميناء يوم الاثنين مع مئة راكب.",
        "المزيد من السفن وصلت إلى الميناء يوم الاثنين بعد شتاء طويل كما قالت الشركة للصحافة.",
        "تابعونا على طول الشاطئ ثم عادوا إلى القرية كما قال الصياد للصحافة يوم الاثنين."
      })
  void what_news_may_begin_with_is_text(String line) {
    String last = "The mayor of Port Ellery thanked";
    assertEquals(Role.BODY, role("Ferries and harbours", line, line));
    assertEquals(Role.BODY, Pages.roleOf(last, String.format(Locale.ROOT, ARTICLE, "Ferries and harbours", line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Third-party cookies are used on these pages.",
        "Utilizamos cookies propias y de terceros.",
        "Support independent journalism. Become a member today.",
        "Tags: ports, ferries, council.", "Terms and conditions apply",
        "Dieser Artikel ist nur für Abonnenten lesbar.",
        "Přihlaste se k odběru našeho newsletteru a nic vám neuteče.",
        "Har du ett nyhetstips? Ring oss."
      })
  void what_pages_ask_of_their_readers_is_furniture(String line) {
    assertEquals(Role.BOILERPLATE, role("Ferries and harbours", line, line));
  }
}
