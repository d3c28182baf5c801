package org.pressmark.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.BuildTest;
import org.pressmark.Pressmark;
import org.pressmark.ReleaseTree;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.ingest.Inputs;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.problem.Code;
import org.pressmark.problem.ProblemException;

class SparkRunnerTest {
  @TempDir private Path folder;

  @Test
  @EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.1 runs on Java 17 and 21")
  void spark_and_one_machine_give_the_same_bytes() throws IOException {
    BuildTest.build(BuildTest.SAMPLES, folder.resolve("plain"), Pressmark.onThisMachine(AnnotationModels.load(), 2));
    BuildTest.build(BuildTest.SAMPLES, folder.resolve("spark"), new SparkRunner("local[2]", EntityEngine.FAST));

    assertEquals(ReleaseTree.of(folder.resolve("plain")), ReleaseTree.of(folder.resolve("spark")));
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.1 runs on Java 17 and 21")
  void a_master_that_is_mistyped_is_no_bug_of_ours() {
    ProblemException e =
        assertThrows(
            ProblemException.class,
            () ->
                BuildTest.build(
                    BuildTest.SAMPLES, folder.resolve("spark"), new SparkRunner("lokal", EntityEngine.FAST)));

    assertEquals(Code.USAGE, e.problem().code());
    assertTrue(e.problem().detail().startsWith("--spark lokal: "), e.problem().detail());
    assertFalse(Files.exists(folder.resolve("spark")));
  }

  /** As it does when it finds no master at an address that could be one. */
  private static final class Stopping implements Pressmark.Progress {
    @Override
    public void read(long articles, long rejected, long bytesDone, long bytesTotal) {}

    @Override
    public void stage(String what) {
      SparkContext.getOrCreate().stop();
    }
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.1 runs on Java 17 and 21")
  void spark_that_ends_on_its_own_is_no_bug_of_ours() {
    Inputs inputs = Inputs.of(List.of(BuildTest.SAMPLES), IngestSettings.DEFAULT);
    SparkRunner runner = new SparkRunner("local[1]", EntityEngine.FAST);

    ProblemException e =
        assertThrows(
            ProblemException.class, () -> runner.run(inputs, id -> null, (outcome, bytes) -> {}, new Stopping()));

    assertEquals(Code.USAGE, e.problem().code());
    assertTrue(e.problem().detail().contains("is the master there?"), e.problem().detail());
  }
}
