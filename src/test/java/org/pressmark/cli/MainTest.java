package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.cli.Ran.run;
import static org.pressmark.cli.Ran.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line as a user meets it. */
class MainTest {
  private static final Path SAMPLES = Path.of("src/main/samples");

  @TempDir private Path folder;

  private Ran buildSamples(Path target) {
    return run("build", SAMPLES, "--name", "demo-news", "--version", "1.0.0", "--output", target);
  }

  @Test
  void duplicates_are_dropped_and_splits_made_when_asked() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    for (String name : List.of("a.txt", "b.txt")) {
      Files.copy(SAMPLES.resolve("harbour-pact.txt"), input.resolve(name));
    }
    Path target = folder.resolve("r");
    Ran ran =
        run(
            "build",
            input,
            "--drop-duplicates", "--near-duplicates", "28x4", "--splits", "0.5,0.5,0", "--output",
            target);

    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("dropped") && ran.out().contains("documents"), ran.out());
    JsonNode report = new ObjectMapper().readTree(Files.readString(target.resolve("build-report.json")));
    assertEquals("28x4", report.at("/recipe/near-duplicates").asText());
    assertEquals("true", report.at("/recipe/drop-duplicates").asText());
    assertEquals("0.5,0.5,0", report.at("/recipe/splits").asText());
    assertEquals(1, report.at("/duplicates/exact").asInt());
    assertEquals(
        "b.txt",
        report.at("/duplicates/dropped/0/file").asText()
            + report.at("/duplicates/dropped/1/file").asText());
  }

  @Test
  void shares_and_bands_that_make_no_sense_are_explained() {
    Ran splits = run("build", SAMPLES, "--splits", "0.8,0.1");
    assertEquals(2, splits.exitCode());
    assertTrue(splits.err().contains("such as 0.8,0.1,0.1"), splits.err());
    Ran bands = run("build", SAMPLES, "--near-duplicates", "lots");
    assertEquals(2, bands.exitCode());
    assertTrue(bands.err().contains("such as 14x8, or off"), bands.err());
  }

  @Test
  void build_ends_with_a_table_and_the_lines_that_load_the_release() {
    Path target = folder.resolve("demo-news-1.0.0");

    Ran ran = buildSamples(target);

    assertEquals(0, ran.exitCode(), ran.err());
    for (String table : List.of("documents", "blocks", "sentences", "entities", "quotes", "rejects")) {
      assertTrue(ran.out().contains("\n  " + table + " "), ran.out());
    }
    assertTrue(ran.out().contains("pandas.read_parquet(\"" + target + "/data/parquet/quotes\")"), ran.out());
    assertTrue(ran.out().contains("SELECT * FROM '" + target) && ran.out().contains("spark.read.parquet("), ran.out());
  }

  @Test
  void fields_that_go_unread_are_named_with_the_way_to_read_them() throws IOException {
    String text = "The ferry ran again on Monday after three weeks of repairs, and nobody had expected it so soon.";
    Path records = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"" + text + "\",\"headline\":\"Ferry\"}");

    Ran built = run("build", records, "--output", folder.resolve("r"));
    Ran explained = run("explain", records);
    Ran mapped = run("build", records, "--field", "title=headline", "--output", folder.resolve("s"));

    assertTrue(built.err().contains("not read: headline; ") && built.err().contains("--field"), built.err());
    assertTrue(explained.err().contains("not read: headline; "), explained.err());
    assertFalse(mapped.err().contains("not read"), mapped.err());
  }

  @Test
  void an_existing_release_is_kept_unless_force_is_given() throws IOException {
    Path target = folder.resolve("r");
    buildSamples(target);

    Ran again = buildSamples(target);
    Ran forced = run("build", SAMPLES, "--output", target, "--force", "--quiet");

    assertEquals(2, again.exitCode());
    assertTrue(again.err().contains("OUTPUT_EXISTS") && again.err().contains("--force"), again.err());
    assertEquals(0, forced.exitCode(), forced.err());
    assertEquals("", forced.out());
    assertEquals(List.of("r"), entries(folder));
  }

  @Test
  void a_folder_that_is_no_release_is_not_replaced_even_by_force() throws IOException {
    Path target = Files.createDirectory(folder.resolve("holiday"));
    Files.writeString(target.resolve("photo.txt"), "sea");

    Ran ran = run("build", SAMPLES, "--output", target, "--force");

    assertEquals(2, ran.exitCode());
    assertEquals(List.of("photo.txt"), entries(target));
  }

  @Test
  void a_mistyped_option_is_named() {
    Ran ran = run("build", SAMPLES, "--vrebatim");

    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().contains("--vrebatim") && ran.err().contains("--help"), ran.err());
    assertTrue(ran.err().contains("Did you mean --verbatim?"), ran.err());
    Ran command = run("biuld", SAMPLES);
    assertTrue(command.err().contains("'biuld' is no command\nDid you mean build?"), command.err());
    assertTrue(run("train", "entites").err().contains("pressmark train: 'entites' is no command"));
  }

  @Test
  void a_path_that_is_empty_is_not_taken_for_the_current_folder() {
    assertRefused("the path is empty", "--previous", "");
    assertTrue(run("build", "").err().contains("the path is empty"));
    assertTrue(run("validate", "").err().contains("the path is empty"));
  }

  @Test
  void standard_input_is_said_not_to_be_read() {
    Ran ran = run("build", "-", "--output", folder.resolve("r"));

    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().contains("INPUT_MISSING at -") && ran.err().contains("standard input is not read"), ran.err());
  }

  @Test
  void a_mistyped_licence_is_refused_and_one_without_an_identifier_taken() throws IOException {
    assertRefused("--license CC-BY-4 is no SPDX identifier; did you mean CC-BY-4.0?", "--license", "CC-BY-4");

    Path target = folder.resolve("r");
    Ran ran = run("build", SAMPLES.resolve("harbour-pact.txt"), "--license", "House terms 3", "--output", target);

    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(Files.readString(target.resolve("LICENSE")).contains("publish it under: House terms 3"));
  }

  @Test
  void explain_reads_records_as_build_does() throws IOException {
    Path records = folder.resolve("a.jsonl");
    Files.writeString(records, "{\"body\": \"The harbour closes on Monday, said Anna Berg.\"}\n");

    Ran ran = run("explain", records, "--field", "text=body");

    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("[PER Anna Berg]"), ran.out());
    assertEquals(3, run("explain", records).exitCode());
    assertEquals(3, run("explain", records, "--field", "text=body", "--max-article-size", "20").exitCode());
  }

  @Test
  void explain_takes_no_description_of_the_dataset_for_an_article() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.copy(SAMPLES.resolve("harbour-pact.txt"), input.resolve("a.txt"));
    Files.writeString(input.resolve("dataset.yaml"), "name: my-news\n");

    Ran ran = run("explain", input);

    assertTrue(ran.out().contains("a.txt") && !ran.out().contains("dataset.yaml"), ran.out());
  }

  @Test
  void a_missing_and_an_empty_input_are_told_apart() throws IOException {
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    Ran missing = run("build", folder.resolve("nowhere"), "--output", folder.resolve("r"));
    Ran empty = run("build", nothing, "--output", folder.resolve("r"));

    assertEquals(2, missing.exitCode());
    assertTrue(missing.err().contains("INPUT_MISSING at " + folder.resolve("nowhere")), missing.err());
    assertEquals(2, empty.exitCode());
    assertTrue(empty.err().contains("INPUT_EMPTY"), empty.err());
    assertFalse(Files.exists(folder.resolve("r")));
  }

  @Test
  void values_that_cannot_be_are_refused_with_what_was_expected() {
    assertRefused("expected parquet, jsonl, arrow", "--format", "csv");
    assertRefused("expected one such as 2026-03-31", "--date", "31.3.2026");
    assertRefused("expected a number such as 500K or 4M", "--max-article-size", "big");
    assertRefused("expected a number such as 10", "--max-rejects", "some");
    assertRefused("MAJOR.MINOR.PATCH", "--version", "1");
    assertRefused("lower-case letters", "--name", "My News");
    assertRefused("the fields are id, text", "--field", "txt=body");
    assertRefused("expected FIELD=NAME", "--field", "text");
    assertRefused("--field names text twice", "--field", "text=body", "--field", "text=content");
    assertRefused("expected 0 to 1024", "--threads", "-1");
    assertRefused("--reannotate needs --previous", "--reannotate");
    assertRefused("expected 1 to 67108864 bytes", "--max-article-size", "9G");
  }

  private void assertRefused(String expected, String... options) {
    Object[] arguments =
        Stream.concat(Stream.of("build", SAMPLES, "-o", folder.resolve("r")), Stream.of(options))
            .toArray();
    Ran ran = run(arguments);
    assertEquals(2, ran.exitCode(), ran.err());
    assertTrue(ran.err().contains(expected), ran.err());
  }

  @Test
  void an_output_within_the_input_is_refused_through_a_link_too() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.copy(SAMPLES.resolve("harbour-pact.txt"), input.resolve("good.txt"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), input);

    Ran ran = run("build", input, "--output", link.resolve("releases/r"));

    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().contains("the output lies within the input"), ran.err());
    assertEquals(List.of("good.txt"), entries(input));
  }

  @Test
  void a_command_that_is_interrupted_leaves_nothing_and_says_so() throws IOException {
    Thread.currentThread().interrupt();
    // Quiet, since a slow machine would show its progress before.
    Ran ran = run("build", SAMPLES, "--quiet", "--output", folder.resolve("r"));

    assertTrue(Thread.interrupted(), "the caller still learns of it");
    assertEquals(130, ran.exitCode());
    assertEquals("pressmark: interrupted\n", ran.err());
    assertEquals(List.of(), entries(folder));
  }

  @Test
  void too_many_rejects_publish_nothing() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.copy(SAMPLES.resolve("harbour-pact.txt"), input.resolve("good.txt"));
    Files.writeString(input.resolve("blank.txt"), "\n");

    Ran ran = run("build", input, "--output", folder.resolve("r"), "--max-rejects", "0");

    assertEquals(3, ran.exitCode());
    assertTrue(ran.err().contains("blank.txt") && ran.err().contains("1 of 2"), ran.err());
    assertEquals(List.of("input"), entries(folder));
  }

  @Test
  void rejects_beyond_the_first_are_counted_and_sent_to_the_report_only_if_there_is_one() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.copy(SAMPLES.resolve("harbour-pact.txt"), input.resolve("good.txt"));
    Files.writeString(input.resolve("bad.jsonl"), "no record\n".repeat(205));

    Ran published = run("build", input, "--output", folder.resolve("r"), "--quiet");
    Ran refused = run("build", input, "--output", folder.resolve("s"), "--quiet", "--max-rejects", "9");

    assertEquals(21, published.err().lines().count());
    assertTrue(
        published.err().endsWith("... and 185 more, all listed in the release's rejects.txt\n"),
        published.err());
    assertEquals(202, refused.err().lines().count());
    assertTrue(refused.err().contains("... and 5 more\npressmark: TOO_MANY_REJECTS"), refused.err());
  }

  @Test
  void validate_names_what_was_tampered_with() throws IOException {
    Path target = folder.resolve("r");
    buildSamples(target);
    Files.writeString(target.resolve("LICENSE"), "Do what you like.\n");

    Ran text = run("validate", target);
    JsonNode json = new ObjectMapper().readTree(run("validate", "--json", target).out());

    assertEquals(4, text.exitCode());
    assertTrue(text.out().contains("CHECKSUM_MISMATCH at LICENSE"), text.out());
    assertFalse(json.get("valid").asBoolean());
    assertEquals("LICENSE", json.get("findings").get(0).get("file").asText());
  }

  @Test
  void validate_accepts_what_build_made_and_refuses_what_is_no_release() {
    Path target = folder.resolve("r");
    buildSamples(target);

    Ran valid = run("validate", target);
    Ran missing = run("validate", folder.resolve("nowhere"));

    assertEquals(0, valid.exitCode(), valid.out());
    assertTrue(valid.out().startsWith("valid: "), valid.out());
    assertEquals(2, missing.exitCode());
    assertTrue(missing.out().contains("RELEASE_MISSING"), missing.out());
  }

  @Test
  void explain_shows_roles_in_the_margin() {
    Ran ran = run("explain", SAMPLES.resolve("harbour-pact.txt"));

    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().contains("\nskip_link   . 1. Skip to content\n"), ran.out());
    assertTrue(ran.out().contains("\ntitle       | Two towns, one harbour"), ran.out());
  }

  @Test
  void help_and_version_go_to_standard_output() {
    for (String[] words :
        new String[][] {
          {"--help"},
          {"build", "--help"},
          {"validate", "--help"},
          {"explain", "--help"},
          {"train", "entities", "--help"},
          {"train", "labels", "--help"}
        }) {
      Ran ran = run((Object[]) words);
      assertEquals(0, ran.exitCode());
      assertTrue(ran.out().contains("Usage: pressmark"), ran.out());
    }
    assertTrue(run("--version").out().startsWith("pressmark "));
    assertFalse(run("build", "--help").out().contains("%%"));
    assertTrue(run("generate-completion").out().contains("complete"));
  }

  @Test
  void an_example_fits_a_terminal_of_eighty_columns_so_that_it_can_be_copied() {
    Terminal unread = terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    List<CommandLine> commands = new ArrayList<>(List.of(Main.commandLine(unread)));
    for (int next = 0; next < commands.size(); next++) {
      commands.addAll(commands.get(next).getSubcommands().values());
    }

    List<String> examples =
        commands.stream()
            .flatMap(command -> Stream.of(command.getCommandSpec().usageMessage().footer()))
            .filter(line -> line.startsWith("  "))
            .toList();

    assertTrue(examples.size() > 20, examples.toString());
    assertEquals(List.of(), examples.stream().filter(line -> line.length() > 80).toList());
  }

  @Test
  void a_corpus_is_labelled_anew() throws IOException {
    Path corpus = folder.resolve("old.bio.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(corpus))) {
      out.write("They\tO\nlive\tO\nin\tO\nLondon\tO\n.\tO\n".getBytes(StandardCharsets.UTF_8));
    }

    Ran ran = run("train", "labels", "--output", folder.resolve("new"), corpus);

    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.err().contains("of 1 sentences 0 are labelled as before"), ran.err());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("new/old.bio.gz")))) {
      assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("London\tB-LOC\n"));
    }
    assertEquals(
        2,
        run("train", "labels", "--output", folder.resolve("new"), folder.resolve("none.bio.gz"))
            .exitCode());
    byte[] before = Files.readAllBytes(corpus);
    assertEquals(2, run("train", "labels", "--output", folder, corpus).exitCode());
    assertArrayEquals(before, Files.readAllBytes(corpus));
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
