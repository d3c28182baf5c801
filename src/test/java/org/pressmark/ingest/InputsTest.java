package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.InputFile;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

class InputsTest {
  @TempDir Path folder;

  @Test
  void files_come_in_the_order_of_their_paths_code_points() throws IOException {
    for (String name :
        List.of(
            "b.txt", "a/z.txt", "a-b.txt", "a/\uFB01.txt", "a/\uD83D\uDE00.txt", "B.txt", "\u00e9.txt")) {
      write(name, "x");
    }

    assertEquals(
        List.of("B.txt", "a-b.txt", "a/z.txt", "a/\uFB01.txt", "a/\uD83D\uDE00.txt", "b.txt", "\u00e9.txt"),
        Inputs.of(List.of(folder), IngestSettings.DEFAULT).files().stream().map(InputFile::sourcePath).toList());
  }

  @Test
  void hidden_files_and_folders_are_passed_over_and_counted() throws IOException {
    write("a.txt", "x");
    write(".b.txt", "x");
    write(".git/c.txt", "x");
    Inputs inputs = Inputs.of(List.of(folder), IngestSettings.DEFAULT);

    assertEquals(1, inputs.files().size());
    assertEquals(Map.of("hidden file or folder", 2L), inputs.passedOver());
  }

  @Test
  void what_programs_leave_beside_data_is_passed_over_and_counted() throws IOException {
    for (String name :
        List.of("_SUCCESS", "._SUCCESS.crc", "part-00000.json", ".part-00000.json.crc", "_temporary/0/part-00001.json",
            "_committed_4711", "_metadata", "Thumbs.db", "Desktop.ini", "_index.html", "_metadata.txt")) {
      write(name, "{\"text\":\"x\"}");
    }
    Inputs inputs = Inputs.of(List.of(folder), IngestSettings.DEFAULT);

    assertEquals(
        List.of("_index.html", "_metadata.txt", "part-00000.json"),
        inputs.files().stream().map(InputFile::sourcePath).toList());
    assertEquals(Map.of("hidden file or folder", 2L, "a program's own file", 6L), inputs.passedOver());
  }

  @Test
  void links_within_a_folder_are_rejected_and_a_named_link_is_followed() throws IOException {
    write("a.txt", "x");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("nothing.txt"), Path.of("missing"));

    List<Ingested> found = Reading.all(folder);
    assertEquals(4, found.size());
    assertEquals(Code.FILE_NOT_REGULAR, Reading.problem(found.get(1)).code());
    assertEquals(Place.file("loop"), Reading.problem(found.get(2)).where());
    assertEquals(Place.file("nothing.txt"), Reading.problem(found.get(3)).where());
    assertEquals("b.txt", Reading.article(Reading.all(folder.resolve("b.txt")).get(0)).sourcePath());
    assertEquals(4, Reading.all(folder.resolve("loop")).size());
  }

  @Test
  @Timeout(20)
  void a_pipe_is_rejected_without_waiting_for_a_writer() throws IOException, InterruptedException {
    Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
    Assumptions.assumeTrue(mkfifo.waitFor() == 0);
    InputFile pipe = Inputs.of(List.of(folder), IngestSettings.DEFAULT).files().get(0);
    assertEquals(InputFile.Kind.SPECIAL, pipe.kind());

    InputFile wasFile = new InputFile(pipe.uri(), pipe.sourcePath(), 5, InputFile.Kind.REGULAR, "");
    for (InputFile file : List.of(pipe, wasFile)) {
      try (ArticleStream stream = Inputs.open(file, IngestSettings.DEFAULT)) {
        assertEquals(Code.FILE_NOT_REGULAR, Reading.problem(stream.next()).code());
        assertFalse(stream.hasNext());
      }
    }
  }

  @Test
  void a_missing_input_is_named() {
    Path missing = folder.resolve("missing");
    assertEquals(
        new Problem(Code.INPUT_MISSING, Place.file(missing.toString()), ""),
        assertThrows(ProblemException.class, () -> Inputs.of(List.of(missing), IngestSettings.DEFAULT)).problem());
  }

  @Test
  void an_empty_input_is_refused() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    write(".hidden", "x");
    Problem problem =
        assertThrows(ProblemException.class, () -> Inputs.of(List.of(folder), IngestSettings.DEFAULT)).problem();

    assertEquals(Code.INPUT_EMPTY, problem.code());
    assertTrue(problem.message().contains("input"));
  }

  @Test
  void a_pipe_that_has_no_path_is_rejected_and_not_said_to_be_missing() throws Exception {
    // What a shell hands over as <(command): the link leads to "pipe:[1234]", which is no path.
    Process source = new ProcessBuilder("cat").start();
    Path end = Path.of("/proc", String.valueOf(source.pid()), "fd", "0");
    try {
      Inputs inputs = Inputs.of(List.of(end), IngestSettings.DEFAULT);
      try (ArticleStream stream = inputs.open()) {
        assertEquals(Code.FILE_NOT_REGULAR, Reading.problem(stream.next()).code());
      }
    } finally {
      source.destroy();
    }
  }

  @Test
  void a_file_that_vanishes_is_rejected() throws IOException {
    Path file = write("a.txt", "x");
    Inputs inputs = Inputs.of(List.of(folder), IngestSettings.DEFAULT);
    Files.delete(file);

    try (ArticleStream stream = inputs.open()) {
      assertEquals(
          new Problem(Code.FILE_UNREADABLE, Place.file("a.txt"), "there is no such file or folder"),
          Reading.problem(stream.next()));
      assertFalse(stream.hasNext());
    }
  }

  @Test
  void a_file_that_grows_while_it_is_read_is_rejected() throws IOException {
    Path file = write("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    try (ArticleStream stream = Inputs.of(List.of(folder), IngestSettings.DEFAULT).open()) {
      stream.next();
      Files.writeString(file, "{\"text\":\"c\"}\n".repeat(3), StandardCharsets.UTF_8);
      List<Ingested> rest = new ArrayList<>();
      stream.forEachRemaining(rest::add);
      assertEquals(
          new Problem(Code.FILE_UNREADABLE, Place.file("a.jsonl"), "it changed while it was read"),
          Reading.problem(rest.get(rest.size() - 1)));
    }
  }

  @Test
  void a_parquet_file_that_is_replaced_while_it_is_read_is_rejected() throws IOException {
    byte[] table = Files.readAllBytes(Path.of("src/test/resources/sources/parquet/good.parquet"));
    Path file = Files.write(folder.resolve("a.parquet"), table);
    try (ArticleStream stream = Inputs.of(List.of(folder), IngestSettings.DEFAULT).open()) {
      stream.next();
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      List<Ingested> rest = new ArrayList<>();
      stream.forEachRemaining(rest::add);
      assertEquals(
          new Problem(Code.FILE_UNREADABLE, Place.file("a.parquet"), "it changed while it was read"),
          Reading.problem(rest.get(rest.size() - 1)));
    }
  }

  @Test
  void a_cut_zst_file_is_told_from_a_file_that_is_none() throws IOException {
    byte[] whole = Reading.zstd("Harbour. ".repeat(1000).getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("a.zst"), Arrays.copyOf(whole, whole.length - 5));
    Files.writeString(folder.resolve("b.zst"), "Harbour News opened on Monday.", StandardCharsets.UTF_8);

    assertEquals(
        List.of("the file ends within the compressed data", "it is no Zstandard data"),
        Reading.all(folder).stream().map(reject -> Reading.problem(reject).detail()).toList());
  }

  @Test
  void a_huge_file_is_refused_by_its_size() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
      sparse.setLength(100L << 30);
    }

    assertEquals(
        new Problem(Code.ARTICLE_TOO_LARGE, Place.file("a.txt"), "107374182400 bytes; the limit is 1048576 bytes"),
        Reading.problem(Reading.all(folder).get(0)));
  }

  @Test
  void a_bomb_is_read_to_the_limit_only() throws IOException {
    Files.write(folder.resolve("a.txt.gz"), Reading.gzip(new byte[50 << 20]));

    assertEquals(
        new Problem(Code.ARTICLE_TOO_LARGE, Place.file("a.txt.gz"), "more than the limit of 1048576 bytes"),
        Reading.problem(Reading.all(folder).get(0)));
  }

  @Test
  void an_article_may_be_as_large_as_the_limit() throws IOException {
    IngestSettings settings = new IngestSettings(false, Map.of(), 5);
    assertEquals("12345", Reading.article(Reading.file(folder, "a.txt", bytes("12345"), settings).get(0)).text());
    assertEquals(
        "12345",
        Reading.article(
                Reading.file(folder, "b.txt.gz", Reading.gzip(bytes("12345")), settings).get(0))
            .text());
    assertEquals(
        Code.ARTICLE_TOO_LARGE,
        Reading.problem(Reading.file(folder, "c.txt", bytes("123456"), settings).get(0)).code());
  }

  @Test
  void progress_ends_at_the_size_of_all_files() throws IOException {
    write("a.txt", "x");
    write("b.jsonl", "{\"text\":\"a\"}\n".repeat(1000));
    Files.write(folder.resolve("c.jsonl.gz"), Reading.gzip(bytes("{\"text\":\"a\"}\n".repeat(1000))));
    write("d.pdf", "%PDF-1.7 and more");
    Inputs inputs = Inputs.of(List.of(folder), IngestSettings.DEFAULT);

    try (ArticleStream stream = inputs.open()) {
      long before = 0;
      while (stream.hasNext()) {
        stream.next();
        assertTrue(stream.consumedBytes() >= before && stream.consumedBytes() <= inputs.totalBytes());
        before = stream.consumedBytes();
      }
      assertEquals(inputs.totalBytes(), stream.consumedBytes());
    }
  }

  @Test
  void a_listed_file_can_be_read_elsewhere() throws IOException, ClassNotFoundException {
    write("\u00e4 b%.txt", "x");
    InputFile file = Inputs.of(List.of(folder), IngestSettings.DEFAULT).files().get(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(file);
      out.writeObject(IngestSettings.DEFAULT);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        ArticleStream stream = Inputs.open((InputFile) in.readObject(), (IngestSettings) in.readObject())) {
      assertEquals("\u00e4 b%.txt", Reading.article(stream.next()).sourcePath());
    }
  }

  @Test
  void a_reader_that_fails_is_a_reject_after_what_it_read() throws IOException {
    write("a.txt", "x");
    InputFile file = Inputs.of(List.of(folder), IngestSettings.DEFAULT).files().get(0);
    List<Ingested> found = new ArrayList<>();
    try (ArticleStream stream = new FileArticles(file, IngestSettings.DEFAULT, List.of(new FailingSource()))) {
      stream.forEachRemaining(found::add);
    }
    assertEquals(2, found.size());
    assertEquals(
        new Problem(
            Code.ARTICLE_FAILED,
            Place.file("a.txt"),
            "IllegalStateException; what follows in this file is not read"),
        Reading.problem(found.get(1)));
  }

  /** Reads one part of any file and fails on the next. */
  private static final class FailingSource implements Source {
    @Override
    public SourceFormat format() {
      return SourceFormat.JSONL;
    }

    @Override
    public boolean recognises(String name, byte[] head, IngestSettings settings) {
      return true;
    }

    @Override
    public Articles open(Content content, IngestSettings settings) {
      Iterator<Ingested> parts = List.<Ingested>of(new Ingested.PassedOver("a.txt", Map.of("a reason", 1L), Collections.emptySortedSet())).iterator();
      return () -> {
        if (parts.hasNext()) {
          return parts.next();
        }
        throw new IllegalStateException("a bug");
      };
    }
  }

  @Test
  void a_name_that_is_not_utf_8_is_rejected_and_shows_its_bytes() throws IOException {
    Path bad = Path.of(URI.create(folder.toUri() + "bad%FF.txt"));
    Files.writeString(bad, "x", StandardCharsets.UTF_8);

    assertEquals(
        new Problem(Code.FILE_UNREADABLE, Place.file("bad\\xFF.txt"), "its name is not UTF-8; rename it"),
        Reading.problem(Reading.all(folder).get(0)));
  }

  @Test
  void a_file_that_is_gzip_by_name_alone_is_broken_and_by_content_alone_is_read() throws IOException {
    Problem broken = Reading.problem(Reading.file(folder, "a.txt.gz", "plain").get(0));
    assertEquals(Code.COMPRESSION_BROKEN, broken.code());
    assertTrue(broken.detail().startsWith("the file does not begin with 0x1F 0x8B as gzip does"), broken::detail);
    assertEquals(
        "x",
        Reading.article(
                Reading.file(folder, "b.txt", Reading.gzip(bytes("x")), IngestSettings.DEFAULT)
                    .get(0))
            .text());
    Problem twice =
        Reading.problem(
            Reading.file(
                    folder, "c.gz", Reading.gzip(Reading.gzip(bytes("x"))), IngestSettings.DEFAULT)
                .get(0));
    assertEquals(Code.FORMAT_UNSUPPORTED, twice.code());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
