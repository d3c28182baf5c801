package org.pressmark.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.format.Formats;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;
import org.pressmark.release.ReleaseFixture;
import org.pressmark.release.contents.Layout;

class ValidatorTest {
  private static final String ENTITIES = "data/parquet/entities/train-00000-of-00001.parquet";
  private static final String SENTENCES_JSONL = "data/jsonl/sentences/train-00000-of-00001.jsonl.gz";

  @TempDir Path folder;
  private Path release;

  @BeforeEach
  void publish() {
    release = ReleaseFixture.publish(folder.resolve("harbour-news-1.0.0"));
  }

  private ValidationReport validate() {
    return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Validator.validate(release));
  }

  private void assertFound(Code code, String file) {
    List<Problem> findings = validate().findings();
    assertTrue(
        findings.stream().anyMatch(f -> f.code() == code && file.equals(f.where().file())),
        () -> "expected " + code + " at " + file + ", found " + findings);
  }

  private void replace(String file, String from, String to) throws IOException {
    String text = Files.readString(release.resolve(file));
    assertTrue(text.contains(from), () -> file + " has no " + from);
    Files.writeString(release.resolve(file), text.replace(from, to));
  }

  @Test
  void a_sound_release_has_no_findings_and_its_rows_are_counted() {
    ValidationReport report = validate();

    assertEquals(List.of(), report.findings());
    assertTrue(report.valid());
    assertEquals(new ValidationReport.TableRows("documents", 4), report.tables().get(0));
  }

  @Test
  void a_folder_that_is_no_release_is_said_to_be_none() {
    ValidationReport report = Validator.validate(folder);

    assertEquals(Code.RELEASE_MISSING, report.findings().get(0).code());
    assertFalse(report.valid());
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    Files.delete(release.resolve(ENTITIES));
    assertFound(Code.RELEASE_FILE_MISSING, ENTITIES);
  }

  @Test
  void a_file_and_a_folder_that_no_manifest_lists_are_named() throws IOException {
    Files.writeString(release.resolve(".hidden"), "x");
    Files.createDirectory(release.resolve("data/empty"));
    assertFound(Code.RELEASE_FILE_UNLISTED, ".hidden");
    assertFound(Code.RELEASE_FILE_UNLISTED, "data/empty");
  }

  @Test
  void a_link_is_reported_and_not_followed() throws IOException {
    Path original = folder.resolve("moved");
    Files.move(release.resolve(ENTITIES), original);
    Files.createSymbolicLink(release.resolve(ENTITIES), original);
    assertFound(Code.RELEASE_FILE_IRREGULAR, ENTITIES);
  }

  @Test
  void a_release_may_be_named_by_a_link() throws IOException {
    Path latest = Files.createSymbolicLink(folder.resolve("latest"), release);
    assertEquals(List.of(), Validator.validate(latest).findings());
  }

  @Test
  void a_pipe_is_reported_and_does_not_hang() throws IOException, InterruptedException {
    for (String file : List.of(Layout.DATA_PACKAGE, Layout.TAG_MANIFEST, ENTITIES)) {
      Files.delete(release.resolve(file));
      assertEquals(0, new ProcessBuilder("mkfifo", release.resolve(file).toString()).start().waitFor());
    }
    assertFound(Code.RELEASE_FILE_IRREGULAR, Layout.DATA_PACKAGE);
    assertFound(Code.RELEASE_FILE_IRREGULAR, Layout.TAG_MANIFEST);
    assertFound(Code.RELEASE_FILE_IRREGULAR, ENTITIES);
  }

  @Test
  void a_changed_byte_is_named_with_both_hashes_and_the_manifest() throws IOException {
    byte[] bytes = Files.readAllBytes(release.resolve(ENTITIES));
    bytes[bytes.length / 2] ^= 1;
    Files.write(release.resolve(ENTITIES), bytes);

    assertFound(Code.CHECKSUM_MISMATCH, ENTITIES);
    Problem mismatch =
        validate().findings().stream().filter(f -> f.code() == Code.CHECKSUM_MISMATCH).findFirst().orElseThrow();
    assertTrue(mismatch.detail().startsWith(Layout.PAYLOAD_MANIFEST + " names SHA-256 "));
  }

  @Test
  void a_manifest_that_names_a_path_outside_is_reported() throws IOException {
    String line = "0".repeat(64) + "  ../../etc/passwd\n";
    Files.writeString(
        release.resolve(Layout.PAYLOAD_MANIFEST), Files.readString(release.resolve(Layout.PAYLOAD_MANIFEST)) + line);
    assertFound(Code.MANIFEST_INVALID, Layout.PAYLOAD_MANIFEST);
  }

  @Test
  void names_in_a_manifest_that_differ_in_case_alone_are_reported() throws IOException {
    String text = Files.readString(release.resolve(Layout.TAG_MANIFEST));
    String line = text.lines().filter(l -> l.endsWith(Layout.LICENSE)).findFirst().orElseThrow();
    Files.writeString(release.resolve(Layout.TAG_MANIFEST), text + line.replace("LICENSE", "License") + "\n");
    assertFound(Code.MANIFEST_INVALID, Layout.TAG_MANIFEST);
  }

  @Test
  void a_schema_version_that_this_build_does_not_know_is_named() throws IOException {
    replace(Layout.DATA_PACKAGE, "\"pressmark:schemaVersion\": \"1.0\"", "\"pressmark:schemaVersion\": \"99.0\"");
    ReleaseFixture.rebag(release);
    assertFound(Code.SCHEMA_UNKNOWN, Layout.DATA_PACKAGE);
  }

  @Test
  void a_schema_file_that_is_not_the_published_one_is_named() throws IOException {
    replace("schema/quotes.schema.json", "\"direct\"", "\"straight\"");
    ReleaseFixture.rebag(release);
    assertFound(Code.SCHEMA_ALTERED, "schema/quotes.schema.json");
  }

  @Test
  void json_nested_too_deep_is_a_finding() throws IOException {
    Files.writeString(release.resolve(Layout.CROISSANT), "{\"a\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}");
    ReleaseFixture.rebag(release);
    assertFound(Code.METADATA_INVALID, Layout.CROISSANT);
  }

  @Test
  void a_count_in_the_metadata_that_is_not_the_number_of_rows_is_named() throws IOException {
    replace(Layout.CARD, "num_examples: 3\n", "num_examples: 4\n");
    replace(Layout.BUILD_REPORT, "\"entities\": 3", "\"entities\": 4");
    ReleaseFixture.rebag(release);
    assertFound(Code.COUNT_MISMATCH, Layout.CARD);
    assertFound(Code.COUNT_MISMATCH, Layout.BUILD_REPORT);
  }

  @Test
  void a_version_that_differs_between_metadata_files_is_reported() throws IOException {
    replace(Layout.BUILD_REPORT, "\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"");
    ReleaseFixture.rebag(release);
    assertFound(Code.METADATA_INVALID, Layout.BUILD_REPORT);
  }

  @Test
  void a_resource_of_the_data_package_with_another_column_is_reported() throws IOException {
    replace(Layout.DATA_PACKAGE, "\"name\": \"cue_text\"", "\"name\": \"cue_words\"");
    ReleaseFixture.rebag(release);
    assertFound(Code.METADATA_INVALID, Layout.DATA_PACKAGE);
  }

  @Test
  void a_reject_that_was_cut_out_of_the_list_is_missed() throws IOException {
    Files.writeString(release.resolve(Layout.REJECTS), "");
    ReleaseFixture.rebag(release);
    assertFound(Code.COUNT_MISMATCH, Layout.BUILD_REPORT);
  }

  @Test
  void a_required_file_that_is_missing_is_reported_once() throws IOException {
    Files.delete(release.resolve(Layout.LICENSE));
    assertEquals(1, validate().findings().size(), () -> validate().findings().toString());
    assertFound(Code.RELEASE_FILE_MISSING, Layout.LICENSE);
  }

  @Test
  void a_stray_file_among_the_data_is_reported_once() throws IOException {
    Files.writeString(release.resolve("data/jsonl/stray.txt"), "x");
    assertEquals(1, validate().findings().size(), () -> validate().findings().toString());
    assertFound(Code.RELEASE_FILE_UNLISTED, "data/jsonl/stray.txt");
  }

  @Test
  void a_payload_size_that_is_wrong_is_reported() throws IOException {
    String info = Files.readString(release.resolve(Layout.BAG_INFO));
    ReleaseFixture.rebag(release);
    Files.writeString(release.resolve(Layout.BAG_INFO), info.replaceAll("Payload-Oxum: .*", "Payload-Oxum: 1.1"));
    assertFound(Code.METADATA_INVALID, Layout.BAG_INFO);
  }

  @Test
  void a_table_that_was_removed_everywhere_is_missed() throws IOException {
    for (String file : List.of(ENTITIES, "schema/entities.schema.json")) {
      Files.delete(release.resolve(file));
    }
    ReleaseFixture.rebag(release);
    assertFound(Code.RELEASE_FILE_MISSING, "schema/entities.schema.json");
    assertFound(Code.RELEASE_FILE_MISSING, ENTITIES);
  }

  @Test
  void a_footer_that_names_another_version_than_the_data_package_is_reported() throws IOException {
    for (String file : List.of(Layout.DATA_PACKAGE, Layout.BUILD_REPORT, Layout.CROISSANT, Layout.DATACITE)) {
      replace(file, "\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"");
    }
    ReleaseFixture.rebag(release);
    assertFound(Code.METADATA_INVALID, ENTITIES);
  }

  @Test
  void a_file_that_was_compressed_anew_is_named_though_the_manifest_knows_it() throws IOException {
    Path file = release.resolve(SENTENCES_JSONL);
    byte[] rows;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      rows = in.readAllBytes();
    }
    OutputStream fast =
        new GZIPOutputStream(Files.newOutputStream(file)) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        };
    try (OutputStream out = fast) {
      out.write(rows);
    }
    ReleaseFixture.rebag(release);
    assertFound(Code.CHECKSUM_MISMATCH, SENTENCES_JSONL);
  }

  @Test
  void every_bad_value_of_a_file_is_named_and_nothing_that_follows_from_it() throws IOException {
    release = ReleaseFixture.publish(folder.resolve("jsonl"), List.of(Formats.JSONL), ReleaseFixture.documents());
    Path file = release.resolve("data/jsonl/quotes/train-00000-of-00001.jsonl.gz");
    String rows;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(rows.replace("\"kind\":\"direct\"", "\"kind\":[{}]").getBytes(StandardCharsets.UTF_8));
    }
    ReleaseFixture.rebag(release);
    List<String> found =
        validate().findings().stream()
            .filter(f -> f.code() != Code.CHECKSUM_MISMATCH)
            .map(f -> f.code() + " " + f.where().row())
            .toList();
    assertEquals(List.of("VALUE_INVALID 0", "VALUE_INVALID 1"), found);
  }

  @Test
  void a_row_that_one_format_lacks_is_found_though_the_checksums_agree() throws IOException {
    Path other =
        ReleaseFixture.publish(
            folder.resolve("other"), Formats.ALL,
            ReleaseFixture.documents().subList(0, 2));
    Files.delete(release.resolve(SENTENCES_JSONL));
    Files.copy(other.resolve(SENTENCES_JSONL), release.resolve(SENTENCES_JSONL));
    ReleaseFixture.rebag(release);
    assertFound(Code.FORMATS_DISAGREE, SENTENCES_JSONL);
  }
}
