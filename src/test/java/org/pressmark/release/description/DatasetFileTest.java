package org.pressmark.release.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;

class DatasetFileTest {
  @TempDir private Path folder;

  private static DatasetFile.Reading read(String yaml) {
    return DatasetFile.parse("dataset.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> findings(String yaml) {
    return read(yaml).problems().stream().map(problem -> problem.where().line() + ": " + problem.detail()).toList();
  }

  @Test
  void every_key_is_taken() {
    DatasetFile.Reading reading =
        read(
            """
            name: harbour-news
            version: 1.10.0
            date: 2026-03-31
            title: "Harbour: news"
            description: |
              One line.

              Another.
            creators:
              - given-names: Mara
                family-names: Quell
                orcid: https://orcid.org/0000-0002-1825-0097
                affiliation: Blue Line
              - name: Harbour Institute
                ror: 03yrm5c26
            publisher: {name: Harbour Institute, ror: https://ror.org/03yrm5c26, url: https://institute.example/a?b=c}
            license: cc-by-4.0
            url: https://news.example
            doi: https://doi.org/10.5281/zenodo.1003150
            keywords: [no, 1.10, "two words"]
            """);

    assertEquals(List.of(), reading.problems());
    Creator.Organisation institute = new Creator.Organisation("Harbour Institute", "https://ror.org/03yrm5c26", null);
    DatasetDescription description =
        new DatasetDescription(
            "Harbour: news",
            "One line.\n\nAnother.",
            List.of(
                new Creator.Person("Mara", "Quell", "0000-0002-1825-0097", "Blue Line"), institute),
            new Creator.Organisation(
                "Harbour Institute",
                "https://ror.org/03yrm5c26",
                "https://institute.example/a?b=c"),
            "CC-BY-4.0",
            "https://news.example",
            "10.5281/zenodo.1003150",
            List.of("no", "1.10", "two words"));
    assertEquals(new DatasetFile("harbour-news", "1.10.0", LocalDate.of(2026, 3, 31), description), reading.file());
  }

  @Test
  void a_person_may_have_one_name_or_a_comma_in_it() {
    DatasetDescription description =
        read("creators:\n  - {name: Quell, orcid: 0000-0002-1825-0097}\n  - {name: 'Quell, Mara', affiliation: Blue Line}\n")
            .file()
            .description();
    assertEquals(
        List.of(
            new Creator.Person(null, "Quell", "0000-0002-1825-0097", null),
            new Creator.Person("Mara", "Quell", null, "Blue Line")),
        description.creators());
  }

  @Test
  void all_findings_come_at_once_each_with_its_line() {
    assertEquals(
        List.of(
            "1: no key is called 'licence'; did you mean license?",
            "2: version: expected MAJOR.MINOR.PATCH, such as 1.0.0, found '1.0'",
            "3: title: no value; give one or remove the line",
            "4: url: expected an address such as https://example.org/harbour-news, found 'www.example.org'",
            "6: orcid: expected an ORCID iD such as 0000-0002-1825-0097, found '0000'",
            "7: no key is called 'colour'; known are given-names, family-names, name, orcid, affiliation, ror, url",
            "8: keywords: expected a list, one a line, such as '- harbour'",
            "9: 'version' stands on line 2 already; keep one of the two"),
        findings(
            """
            licence: MIT
            version: 1.0
            title:
            url: www.example.org
            creators:
              - {name: Quell, orcid: 0000,
                 colour: blue}
            keywords: harbour
            version: 2.0.0
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                          | null: expected lines such as 'title: Harbour news'",
        "'title: [a'                 | 1: it is no YAML",
        "a: &x 1\\nb: *x             | 2: aliases (*name) are not read",
        "name: a\\n---\\nname: b     | 2: expected one YAML document",
        "creators: {}                | 1: creators: expected a list",
        "creators: [Quell]           | 1: creators: expected lines such as",
        "publisher: Quell            | 1: publisher: expected lines such as",
        "publisher: {ror: 03yrm5c26} | 1: publisher: its name is missing",
        "creators: [{given-names: M}]| 1: creators: family-names is missing",
        "creators: [{orcid: 0000-0002-1825-0097}]| 1: creators: expected a person's",
        "title: {a: b}               | 1: title: expected one text",
        "license: proprietary        | 1: license: expected an SPDX identifier such as CC-BY-4.0 or CC0-1.0, found 'proprietary'; where none",
        "license: CC-BY4.0           | 1: license: expected an SPDX identifier such as CC-BY-4.0 or CC0-1.0, found 'CC-BY4.0'; did you mean CC-BY-4.0?",
        "doi: 10.5281                | 1: doi: expected a DOI",
        "date: 2026-02-30            | 1: date: expected a day",
        "name: Harbour               | 1: name: expected lower-case letters",
        "keywords: [a, a]            | 1: keywords: 'a' stands there twice",
        "? [a]\\n: b                 | 1: expected a key",
        "title: \"a\\\\u0007\"       | 1: title: expected one line",
      })
  void what_is_wrong_is_told(String yaml, String expected) {
    List<String> findings = findings(yaml.translateEscapes());
    assertEquals(1, findings.size(), findings::toString);
    assertTrue(findings.get(0).startsWith(expected), findings.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-0002-1825-0097",
        "0000-0001-5109-3700",
        "0000-0002-1694-233X",
        "https://orcid.org/0000-0002-1694-233X"
      })
  void the_check_digit_of_an_orcid_is_computed(String orcid) {
    assertTrue(Identifiers.orcid(orcid).isPresent());
    String bare = orcid.substring(orcid.length() - 19);
    String swapped = bare.substring(0, 15) + bare.charAt(16) + bare.charAt(15) + bare.substring(17);
    assertTrue(bare.equals(swapped) || Identifiers.orcid(swapped).isEmpty(), swapped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://ror.org/03yrm5c26", "https://ror.org/02mhbdp94", "https://ror.org/05dxps055"})
  void the_check_digits_of_a_ror_identifier_are_computed(String ror) {
    assertEquals(ror, Identifiers.ror(ror).orElseThrow());
    assertTrue(Identifiers.ror(ror.substring(0, ror.length() - 1) + (ror.endsWith("1") ? "2" : "1")).isEmpty());
  }

  @Test
  void the_template_can_be_used_as_it_is_and_filled_in() {
    assertEquals(List.of(), read(DatasetFile.template()).problems());
    String filledIn = DatasetFile.template().replaceAll("(?m)^# ([a-z-]+:|  )", "$1");
    DatasetFile.Reading reading = read(filledIn);
    assertEquals(List.of(), reading.problems());
    assertEquals(2, reading.file().description().creators().size());
    assertEquals(List.of("harbour", "local news"), reading.file().description().keywords());
    DatasetFields.KEYS.forEach(key -> assertTrue(filledIn.contains("\n" + key + ":"), key));
  }

  @Test
  void a_file_that_is_not_there_or_not_text_is_told() throws Exception {
    assertEquals(Code.INPUT_MISSING, DatasetFile.read(folder.resolve("none")).problems().get(0).code());
    assertEquals("it is no regular file", DatasetFile.read(folder).problems().get(0).detail());
    Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'t', ':', ' ', (byte) 0xE9});
    assertEquals("it is not UTF-8", DatasetFile.read(latin).problems().get(0).detail());
    Path large = Files.write(folder.resolve("large.yaml"), new byte[300 << 10]);
    assertTrue(DatasetFile.read(large).problems().get(0).detail().startsWith("expected at most"));
  }

  @Test
  void depth_and_length_take_neither_the_stack_nor_time() {
    for (String part : List.of("[", "{a: ", "- ", "? ", "!!x ", "\"", "a: b\n", "- a\n", "#", "&a ")) {
      DatasetFile.Reading reading =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(part.repeat((200 << 10) / part.length())));
      assertTrue(part.equals("#") || !reading.problems().isEmpty(), part);
    }
  }

  @Test
  void nothing_is_made_of_a_tag() {
    DatasetFile.Reading reading =
        read("title: !!javax.script.ScriptEngineManager [a]\nname: !!org.pressmark.X harbour\n");
    assertEquals("harbour", reading.file().name());
    assertNull(reading.file().description().title());
  }

  @Property(tries = 500)
  void any_text_gives_problems_or_a_description(@ForAll @Size(max = 60) List<Byte> bytes) {
    byte[] array = new byte[bytes.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = bytes.get(i);
    }
    for (Problem problem : DatasetFile.parse("dataset.yaml", array).problems()) {
      assertEquals(Code.DATASET_FILE_INVALID, problem.code());
    }
  }
}
