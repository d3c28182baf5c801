package org.pressmark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may use whom. The folder tree is the architecture; this keeps it true. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.pressmark");

  /** For each package those of ours that it may use. Not listed: the root and cli, which may use all. */
  private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("bytes", List.of());
    MAY_USE.put("problem", List.of());
    MAY_USE.put("schema", List.of());
    MAY_USE.put("model", List.of("schema", "bytes"));
    // Parquet and Zstandard are read where their libraries are: one place to pin, bound and mend.
    MAY_USE.put("ingest", List.of("model", "problem", "schema", "format", "bytes"));
    MAY_USE.put("normalise", List.of("model", "problem", "schema", "bytes"));
    MAY_USE.put("annotate", List.of("model", "problem", "schema", "bytes"));
    MAY_USE.put("pipeline", List.of("model", "problem", "normalise", "annotate", "schema"));
    MAY_USE.put(
        "evaluate", List.of("model", "problem", "ingest", "normalise", "annotate", "pipeline", "schema", "bytes"));
    MAY_USE.put("format", List.of("schema", "problem", "bytes"));
    MAY_USE.put("release", List.of("schema", "model", "problem", "format", "bytes"));
    MAY_USE.put("validate", List.of("schema", "problem", "format", "release", "bytes"));
  }

  private static String pattern(String name) {
    return "org.pressmark." + name + "..";
  }

  @Test
  void each_package_uses_only_those_that_the_design_allows() {
    MAY_USE.forEach(
        (name, allowed) -> {
          String[] others =
              MAY_USE.keySet().stream()
                  .filter(other -> !other.equals(name) && !allowed.contains(other))
                  .map(ArchitectureTest::pattern)
                  .toArray(String[]::new);
          noClasses()
              .that(resideInAPackage(pattern(name)))
              .should()
              .dependOnClassesThat(resideInAnyPackage(others))
              .orShould()
              .dependOnClassesThat(resideInAnyPackage("org.pressmark", pattern("cli"), pattern("spark")))
              .because(name + " may use " + allowed)
              .check(CLASSES);
        });
  }

  @Test
  void the_packages_are_those_of_the_design() {
    TreeSet<String> found =
        CLASSES.stream()
            .map(c -> c.getPackageName().replaceFirst("^org\\.pressmark\\.?", "").replaceFirst("\\..*", ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> expected = new TreeSet<>(MAY_USE.keySet());
    expected.addAll(List.of("cli", "spark"));

    assertEquals(expected, found);
  }

  @Test
  void there_is_no_cycle() {
    slices().matching("org.pressmark.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.pressmark.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void what_finds_quotes_is_in_layers() {
    layer("annotate.marks", "annotate.grammar", "annotate.people", "annotate.attribution", "annotate.quotes");
    layer("annotate.grammar", "annotate.people", "annotate.attribution", "annotate.quotes");
    layer("annotate.people", "annotate.attribution", "annotate.quotes");
    layer("annotate.attribution", "annotate.people", "annotate.quotes");
  }

  private static void layer(String name, String... above) {
    String[] others = Arrays.stream(above).map(ArchitectureTest::pattern).toArray(String[]::new);
    noClasses()
        .that(resideInAPackage(pattern(name)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(others))
        .because(name + " must not know " + Arrays.toString(above))
        .check(CLASSES);
  }

  @Test
  void the_front_door_alone_is_public_in_its_package_and_used_only_from_outside() {
    classes()
        .that()
        .resideInAPackage("org.pressmark")
        .and()
        .arePublic()
        .should()
        .haveNameMatching("org\\.pressmark\\.Pressmark(\\$.*)?")
        .check(CLASSES);
    noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage("org.pressmark", pattern("cli"), pattern("spark"))))
        .should()
        .dependOnClassesThat(resideInAPackage("org.pressmark"))
        .check(CLASSES);
  }

  @Test
  void a_foreign_library_is_imported_in_one_place() {
    onlyIn(List.of("spark"), "org.apache.spark..", "scala..");
    onlyIn(
        List.of("format"),
        "org.apache.parquet..",
        "org.apache.arrow..",
        "org.apache.hadoop..",
        "com.github.luben..");
    onlyIn(List.of("annotate"), "opennlp..");
    onlyIn(List.of("annotate.encoder"), "ai.onnxruntime..");
    onlyIn(List.of("ingest.warc"), "org.netpreserve..");
    onlyIn(List.of("release"), "org.snakeyaml..");
    onlyIn(List.of("cli"), "picocli..");
  }

  private static void onlyIn(List<String> owners, String... libraries) {
    String[] patterns = owners.stream().map(ArchitectureTest::pattern).toArray(String[]::new);
    noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(patterns)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .because(Arrays.toString(libraries) + " belong to " + owners)
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_prints_or_exits() {
    DescribedPredicate<JavaClass> elsewhere = DescribedPredicate.not(resideInAPackage(pattern("cli")));
    noClasses().that(elsewhere).should().accessField(System.class, "out").check(CLASSES);
    noClasses().that(elsewhere).should().accessField(System.class, "err").check(CLASSES);
    noClasses().that(elsewhere).should().callMethod(System.class, "exit", int.class).check(CLASSES);
    noClasses().that(elsewhere).should().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
  }

  @Test
  void the_core_reads_no_clock_locale_zone_or_environment() {
    DescribedPredicate<JavaClass> core =
        resideInAnyPackage(
            pattern("ingest"),
            pattern("normalise"),
            pattern("annotate"),
            pattern("pipeline"),
            pattern("model"),
            pattern("bytes"),
            pattern("schema"),
            pattern("format"),
            pattern("release"),
            pattern("validate"));
    noClasses().that(core).should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    noClasses().that(core).should().callMethod(System.class, "getenv", String.class).check(CLASSES);
    noClasses().that(core).should().callMethod(System.class, "getProperty", String.class).check(CLASSES);
    noClasses().that(core).should().callMethod(java.time.Instant.class, "now").check(CLASSES);
    noClasses().that(core).should().callMethod(java.time.LocalDate.class, "now").check(CLASSES);
    noClasses().that(core).should().callMethod(java.util.Locale.class, "getDefault").check(CLASSES);
    noClasses().that(core).should().callMethod(java.time.ZoneId.class, "systemDefault").check(CLASSES);
    noClasses().that(core).should().dependOnClassesThat().areAssignableTo(java.util.Random.class).check(CLASSES);
  }
}
