package org.pressmark.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

/** Each sentence marks what the finder found: {@code [Ada Quill]PER}. */
class DocumentNamesTest {
  private final List<String[]> sentences = new ArrayList<>();
  private final List<List<NameSpan>> found = new ArrayList<>();

  @Test
  void a_name_found_once_is_found_throughout() {
    List<Name> names = settle("[Quillport]LOC is small .", "They like Quillport a lot .");

    assertEquals(List.of("Quillport LOC MODEL 0", "Quillport LOC DOCUMENT 0"), show(names));
  }

  @Test
  void a_surname_is_found_once_the_full_name_was() {
    List<Name> names = settle("[Ada Quill]PER spoke .", "Later Quill left .");

    assertEquals(List.of("Ada Quill PER MODEL 0", "Quill PER DOCUMENT 0"), show(names));
  }

  @Test
  void a_word_that_also_occurs_in_small_letters_is_not_spread() {
    List<Name> names = settle("[Reed]PER spoke .", "The reed bends .", "Reed grows here .");

    assertEquals(List.of("Reed PER MODEL 0"), show(names));
  }

  @Test
  void a_place_is_parted_from_the_person_behind_it() {
    List<Name> names = settle("[Tom Reed]PER slept .", "[Reed]PER woke .", "Storm in [Quillport Reed]PER and crew .");

    assertEquals(
        List.of("Tom Reed PER MODEL 0", "Reed PER MODEL 0", "Quillport LOC MODEL 1", "Reed PER MODEL 0"), show(names));
  }

  @Test
  void a_country_is_parted_from_its_president() {
    List<Name> names = settle("The president of [France Tom Reed]PER spoke .", "A friend of [Chad Quill]PER left .");

    assertEquals(List.of("France LOC MODEL 0", "Tom Reed PER MODEL 1", "Chad Quill PER MODEL 2"), show(names));
  }

  @Test
  void a_first_name_that_is_a_country_stays_whole() {
    List<Name> names = settle("The murder of [Jordan Lee Reed]PER .");

    assertEquals(List.of("Jordan Lee Reed PER MODEL 0"), show(names));
  }

  @Test
  void a_possessive_of_a_person_is_no_company() {
    List<Name> names = settle("[Mary Moody]PER came .", "[Moody]PER 's son came .", "[Sotheby]PER 's sold it .");

    assertEquals(List.of("Mary Moody PER MODEL 0", "Moody PER MODEL 0", "Sotheby 's ORG MODEL 1"), show(names));
  }

  @Test
  void a_network_that_owns_something_is_an_organisation() {
    List<Name> names = settle("The network [Varn]PER owns three ships .");

    assertEquals(EntityType.ORG, names.get(0).type());
  }

  @Test
  void a_person_may_own_or_lead_what_stands_before() {
    List<Name> names = settle("The network [Varn]PER owns lost money .", "[Varn]PER headquarters are full .");

    assertEquals(List.of("Varn PER MODEL 0", "Varn PER MODEL 0"), show(names));
  }

  @Test
  void a_word_between_the_article_and_a_sign_is_an_organisation() {
    List<Name> names = settle("The Quillair plane left on the Sunday flight .");

    assertEquals(List.of("Quillair ORG DOCUMENT 0"), show(names));
  }

  @Test
  void words_that_stand_beside_no_person_make_something_else_of_one() {
    List<Name> names = settle(
        "The broadcaster [Ovira]PER said so .", "[Abu Quill]PER militants fled .", "[Varn]PER claimed responsibility .",
        "So the [Reedham]PER reported .", "The mayor of [Bani Reed]PER left .");

    assertEquals(
        List.of("Ovira ORG MODEL 0", "Abu Quill ORG MODEL 1", "Varn ORG MODEL 2", "Reedham ORG MODEL 3",
            "Bani Reed LOC MODEL 4"),
        show(names));
  }

  @Test
  void nothing_makes_an_organisation_of_whom_the_document_shows_to_be_a_person() {
    List<Name> names = settle(
        "In the party [Reed]PER is liked .", "[Tom Reed]PER left .", "Mr [Ovira]PER left the club [Ovira]PER built .",
        "He told the newspaper [Mary Quill]PER had gone .", "On Monday the [Pope]PER said so .");

    assertEquals(
        List.of(EntityType.PER, EntityType.PER, EntityType.PER, EntityType.PER, EntityType.PER, EntityType.PER),
        names.stream().map(Name::type).toList());
  }

  @Test
  void well_known_names_have_their_type_unless_a_person_bears_them() {
    List<Name> names = settle(
        "[Huawei]PER said so in the [West Bank]ORG .", "[al - Shabaab]PER fled .", "Mr [Adnoc]PER spoke .");

    assertEquals(
        List.of(EntityType.ORG, EntityType.LOC, EntityType.ORG, EntityType.PER),
        names.stream().map(Name::type).toList());
  }

  private static final String SPORT = "The football season ends with a cup match .";

  @Test
  void a_place_that_plays_is_a_team_and_one_that_is_played_in_is_none() {
    List<Name> names = settle(
        SPORT, "[Quillport]LOC beat [Varnholm]LOC by a goal in [Quillport]LOC .", "[Ostmark]LOC 3-1 [Reedham]LOC .",
        "For [Quillport]LOC it was the last .", "Rain fell on [Sandby]LOC .");

    assertEquals(
        List.of(
            "Quillport ORG MODEL 0", "Varnholm ORG MODEL 1", "Quillport LOC MODEL 2", "Ostmark ORG MODEL 3",
            "Reedham ORG MODEL 4", "Quillport ORG MODEL 0", "Sandby LOC MODEL 5"),
        show(names));
  }

  @Test
  void countries_are_teams_only_in_sports_reports_and_where_no_war_is_meant() {
    assertEquals(List.of("France LOC MODEL 0"), show(settle("[France]LOC beat inflation .")));
    sentences.clear();
    found.clear();
    assertEquals(
        List.of("France ORG MODEL 0", "Spain LOC MODEL 1"),
        show(settle(SPORT, "[France]LOC scored .", "Sanctions against [Spain]LOC hold .")));
  }

  @Test
  void part_of_a_longer_name_is_not_spread() {
    List<Name> names = settle("In [Quillport]LOC it rains .", "the old Quillport Herald said so .");

    assertEquals(List.of("Quillport LOC MODEL 0"), show(names));
  }

  @Test
  void most_mentions_decide_on_the_type() {
    List<Name> names = settle("[Varn]ORG grew .", "[Varn]LOC fell .", "[Varn]LOC rose .");

    assertEquals(List.of("Varn LOC MODEL 0", "Varn LOC MODEL 0", "Varn LOC MODEL 0"), show(names));
  }

  @Test
  void full_name_surname_and_titled_surname_are_one_chain() {
    List<Name> names = settle("[Ada Quill]PER spoke .", "[Tom Reed]PER slept .", "[Mr Quill]PER left with [Reed]PER .");

    assertEquals(
        List.of("Ada Quill PER MODEL 0", "Tom Reed PER MODEL 1", "Quill PER MODEL 0", "Reed PER MODEL 1"), show(names));
  }

  @Test
  void a_surname_that_two_bear_goes_to_the_one_before_it() {
    List<Name> names = settle("[Ada Quill]PER spoke .", "[Ben Quill]PER slept .", "[Quill]PER snored .");

    assertEquals(names.get(1).chain(), names.get(2).chain());
    assertNotEquals(names.get(0).chain(), names.get(1).chain());
  }

  @Test
  void a_short_form_defined_in_brackets_is_one_with_its_long_form() {
    List<Name> names = settle("The \" [Harbour State]ORG \" ( HS ) fled .", "HS lost .", "[HS]LOC won .");

    assertEquals(
        List.of(
            "Harbour State ORG MODEL 0",
            "HS ORG DEFINITION 0",
            "HS ORG DOCUMENT 0",
            "HS ORG MODEL 0"),
        show(names));
  }

  @Test
  void a_long_form_in_brackets_is_one_with_its_short_form() {
    List<Name> names = settle("It is [HSIL]MISC ( [Harbour State]ORG ) again .");

    assertEquals(List.of("HSIL ORG MODEL 0", "Harbour State ORG MODEL 0"), show(names));
  }

  @Test
  void a_definition_may_pass_over_hyphens_and_small_words() {
    List<Name> names = settle("The [East - Quill Board of Trade]ORG ( [EQBT]ORG ) met .");

    assertEquals(List.of("East - Quill Board of Trade ORG MODEL 0", "EQBT ORG MODEL 0"), show(names));
  }

  @Test
  void a_title_tells_which_of_two_bears_the_surname() {
    List<Name> names = settle(
        "[Thomas Quill]PER came with [Mary Quill]PER .", "Mr. [Quill]PER spoke .", "Mrs . [Quill]PER spoke .",
        "Ms. [Quill]PER left .");

    assertEquals(List.of(0, 1, 0, 1, 1), names.stream().map(Name::chain).toList());
  }

  @Test
  void a_title_of_the_other_sex_tells_of_somebody_whose_full_name_is_not_given() {
    List<Name> names = settle(
        "Mr. [James Quill]PER came .", "Mrs. [Quill]PER left .", "[Quill]PER stayed .", "Mrs. [Quill]PER slept .");

    assertEquals(
        List.of("James Quill PER MODEL 0", "Quill PER MODEL 1", "Quill PER MODEL 0", "Quill PER MODEL 1"), show(names));
  }

  @Test
  void a_junior_is_called_by_his_surname_where_no_father_is_named() {
    assertEquals(
        List.of("Ben Quill Jr. PER MODEL 0", "Quill PER MODEL 0"),
        show(settle("[Ben Quill Jr.]PER came .", "[Quill]PER left .")));
  }

  @Test
  void a_father_and_no_junior_is_called_by_the_surname() {
    assertEquals(
        List.of("Ben Quill Jr. PER MODEL 0", "Ben Quill PER MODEL 1", "Quill PER MODEL 1"),
        show(settle(
            "[Ben Quill Jr.]PER came with [Ben Quill]PER .", "It rained .", "It snowed .", "[Quill]PER left .")));
  }

  @Test
  void without_a_title_it_is_the_one_just_named_or_else_the_first() {
    List<Name> names = settle(
        "[Thomas Quill]PER came with [Mary Quill]PER .", "[Quill]PER spoke .", "Rain fell .", "[Quill]PER left .",
        "[Mary Quill]PER stayed .", "[Quill]PER slept .");

    assertEquals(List.of(0, 1, 0, 0, 1, 1), names.stream().map(Name::chain).toList());
  }

  @Test
  void two_forms_of_one_full_name_are_one_person() {
    List<Name> names = settle(
        "[Thomas A. Quill]PER came .", "[Quill]PER spoke .", "[Thomas Quill]PER left .", "Mr. [Quill]PER slept .");

    assertEquals(List.of(0, 0, 0, 0), names.stream().map(Name::chain).toList());
  }

  @Test
  void names_of_one_country_are_one_chain() {
    List<Name> names = settle("The [US]LOC and the [U.S.]LOC are the [United States]LOC , not [France]LOC .");

    assertEquals(List.of(0, 0, 0, 1), names.stream().map(Name::chain).toList());
  }

  @Test
  void a_short_form_that_was_passed_over_is_found_by_its_letters() {
    List<Name> names = settle("War against HS goes on .", "The [Harbour State]ORG lost .");

    assertEquals(List.of("HS ORG DOCUMENT 0", "Harbour State ORG MODEL 0"), show(names));
  }

  @Test
  void capitals_throughout_and_hours_make_no_short_forms() {
    List<Name> names =
        settle("THE QUAY HS SHUT", "It shut at 3 PM .", "The [Port Mill]ORG of the [Harbour State]ORG burnt .");

    assertEquals(List.of("Port Mill ORG MODEL 0", "Harbour State ORG MODEL 1"), show(names));
  }

  @Test
  void words_of_a_body_of_people_beside_a_name_make_it_an_organisation() {
    List<Name> names = settle(
        "The group calling itself \" [Harbour State]MISC \" ( [HS]LOC ) fled .", "[HS]LOC lost .",
        "the [Q9]MISC summit met .", "The [Varnjet]MISC plane fell .", "[Varnish]MISC rebels won .");

    assertEquals(
        List.of(
            "Harbour State ORG MODEL 0", "HS ORG MODEL 0", "HS ORG MODEL 0", "Q9 ORG MODEL 1", "Varnjet ORG MODEL 2",
            "Varnish MISC MODEL 3"),
        show(names));
  }

  @Test
  void adjectives_of_countries_are_no_places() {
    assertEquals(List.of("Russian MISC MODEL 0"), show(settle("[Russian]LOC ships left .")));
  }

  @Test
  void what_is_also_known_as_something_is_one_with_it() {
    List<Name> names = settle(
        "[Ada Quill]PER , also known as [Inky]PER , and the [Harbour Board]ORG , or [HB]LOC , met .",
        "[Ben]PER or [Tom]PER left .");

    assertEquals(
        List.of(
            "Ada Quill PER MODEL 0",
            "Inky PER MODEL 0",
            "Harbour Board ORG MODEL 1",
            "HB ORG MODEL 1",
            "Ben PER MODEL 2",
            "Tom PER MODEL 3"),
        show(names));
  }

  @Test
  void short_forms_of_words_in_small_letters_are_no_names() {
    List<Name> names =
        settle(
            "A quite improvised paper device ( [IPD]ORG ) flew .",
            "[IPDs]MISC fly .",
            "An IPD fell on the [IPD Board]ORG .",
            "No [RVS]ORG ( roll - on vessel ships ) came .",
            "It is weak paper dust , or [WPD]ORG , again .",
            "Automated paper boats ( [APB]ORG ) sink .");

    assertEquals(List.of("IPD Board ORG MODEL 0"), show(names));
  }

  @Test
  void a_calling_that_opens_a_sentence_is_no_part_of_a_name() {
    List<Name> names = settle(
        "[Baker Ada Quill]PER spoke .", "The bakers slept .", "[Piper Ann Reed]PER left .", "[Baker Reed]PER came .");

    assertEquals(
        List.of("Ada Quill PER MODEL 0", "Piper Ann Reed PER MODEL 1", "Baker Reed PER MODEL 2"), show(names));
  }

  @Test
  void a_name_goes_on_in_chinese_characters() {
    assertEquals(List.of("Yuki \u5409\u7530 PER MODEL 0"), show(settle("[Yuki]PER \u5409\u7530 came .")));
  }

  @Test
  void an_organisation_may_be_written_in_small_letters() {
    List<Name> names = settle("The ministry of harbours ( [MH]ORG ) is shut .", "The [MH]ORG slept .");

    assertEquals(List.of("MH ORG MODEL 0", "MH ORG MODEL 0"), show(names));
  }

  @Test
  void a_document_without_names_has_none() {
    assertEquals(List.of(), settle("it rains .", ""));
  }

  private List<Name> settle(String... marked) {
    for (String sentence : marked) {
      List<String> tokens = new ArrayList<>();
      List<NameSpan> spans = new ArrayList<>();
      int start = 0;
      for (String token : sentence.split(" ", -1)) {
        if (token.startsWith("[")) {
          start = tokens.size();
        }
        int close = token.indexOf(']');
        tokens.add(token.substring(token.startsWith("[") ? 1 : 0, close < 0 ? token.length() : close));
        if (close >= 0) {
          spans.add(new NameSpan(start, tokens.size(), EntityType.valueOf(token.substring(close + 1))));
        }
      }
      sentences.add(tokens.toArray(String[]::new));
      found.add(spans);
    }
    return DocumentNames.settle(sentences, found);
  }

  private List<String> show(List<Name> names) {
    return names.stream()
        .map(name -> String.join(" ", Arrays.copyOfRange(sentences.get(name.sentence()), name.start(), name.end()))
            + " " + name.type() + " " + name.method() + " " + name.chain())
        .toList();
  }
}
