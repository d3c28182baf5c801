package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;

/** The shared suite of bad inputs, as far as reading decides them; skipped with a notice where the suite is absent. */
class FaultCasesTest {
  private static final Path SHARED = Path.of(System.getProperty("pressmark.shared", "../shared"));
  private static final Set<String> GROUPS =
      Set.of(
          "encoding", "unicode", "compression", "jsontestsuite", "jsonl", "fs", "resource", "shape",
          "parquet-bad", "html", "warc");

  /** Decided later than reading, or gigabytes, or only told apart from root by permissions. */
  private static final Set<String> ELSEWHERE =
      Set.of("jsonl-dup-id", "input-empty", "gz-bomb-4GB", "zst-bomb-8GB", "size-20k-files", "fs-unreadable-file");

  @TempDir static Path folder;

  @TestFactory
  List<DynamicTest> each_case_ends_as_the_suite_demands() throws IOException, InterruptedException {
    Path suite = SHARED.resolve("data/faults");
    Assumptions.assumeTrue(Files.isRegularFile(suite.resolve("cases.json")), "no shared fault cases at " + SHARED);
    List<JsonNode> cases = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(suite.resolve("cases.json").toFile()).get("cases")) {
      if (GROUPS.contains(node.get("group").asText())
          && !ELSEWHERE.contains(node.get("id").asText())
          && node.has("gen")) {
        cases.add(node);
      }
    }
    materialise(suite, cases);
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode node : cases) {
      String id = node.get("id").asText();
      tests.add(DynamicTest.dynamicTest(id, () -> check(node, folder.resolve(id))));
    }
    assertTrue(tests.size() > 200, "too few cases: " + tests.size());
    return tests;
  }

  private static void materialise(Path suite, List<JsonNode> cases) throws IOException, InterruptedException {
    List<String> ids = cases.stream().map(node -> node.get("id").asText()).toList();
    String script =
        """
        import sys, os, json
        sys.dont_write_bytecode = True
        sys.path.insert(0, sys.argv[1])
        import gen
        pack, out = sys.argv[2:4]
        wanted = set(sys.stdin.read().split())
        for case in json.load(open(os.path.join(pack, "cases.json")))["cases"]:
            if case["id"] in wanted:
                d = os.path.join(out, case["id"])
                os.mkdir(d)
                gen.materialise(case, d, pack)
        """;
    Process python =
        new ProcessBuilder(
                "python3", "-c", script, SHARED.resolve("tools/faults").toString(), suite.toString(), folder.toString())
            .redirectErrorStream(true)
            .start();
    python.getOutputStream().write(String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
    python.getOutputStream().close();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, python.waitFor(), said);
  }

  private static void check(JsonNode node, Path input) throws IOException {
    JsonNode expect = node.get("expect");
    if (Files.isDirectory(input.resolve("bad.txt"))) {
      Files.writeString(input.resolve("good.txt"), "Good.", StandardCharsets.UTF_8);
    }
    List<Ingested> found = Reading.all(input);
    List<Problem> problems =
        found.stream().filter(Ingested.Rejected.class::isInstance).map(Reading::problem).toList();
    List<String> texts =
        found.stream().filter(Ingested.Read.class::isInstance).map(read -> Reading.article(read).text()).toList();
    for (Problem problem : problems) {
      assertFalse(problem.detail().contains("\n") || problem.detail().contains("com.fasterxml"), problem::detail);
    }
    // Rare wrong bytes of a page of HTML are marked so, and the normaliser leaves them out with a warning.
    int charactersPerMark = node.get("group").asText().equals("html") ? 1000 : Integer.MAX_VALUE;
    for (String text : texts) {
      long marks = text.chars().filter(unit -> unit == '\uFFFD').count();
      assertTrue(marks * charactersPerMark <= text.length(), "nothing is replaced in silence");
    }
    switch (expect.get("outcome").asText()) {
      case "ok" -> assertEquals(List.of(), problems);
      case "reject-item" -> {
        assertFalse(problems.isEmpty());
        assertFalse(texts.stream().anyMatch(text -> text.contains("Badmarkquux")), "the bad article is not taken");
      }
      default -> assertFalse(found.isEmpty());
    }
    if (expect.has("byte")) {
      assertEquals(Code.BYTES_UNDECODABLE, problems.get(0).code());
      assertEquals(expect.get("byte").asLong(), problems.get(0).where().byteOffset());
    }
    if (expect.has("line") && !problems.isEmpty()) {
      assertEquals(expect.get("line").asLong(), problems.get(0).where().line());
    }
    if (expect.has("inner")) {
      for (JsonNode marker : expect.get("inner")) {
        assertTrue(texts.stream().anyMatch(text -> text.contains(marker.asText())), "the other records are kept");
      }
    }
  }
}
