package org.pressmark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.model.Sha256;
import org.pressmark.release.BuildFacts;
import org.pressmark.release.duplicates.DuplicateSettings;

/** What a release tells of how it was built: options, models and the program itself. */
final class BuildRecipe {
  /** The recipe's option that says whether a manifest was given. */
  static final String MANIFEST = "manifest";

  private BuildRecipe() {}

  static BuildFacts facts(Pressmark.BuildOrder order, AnnotationModels models, SortedMap<String, Long> passedOver) {
    List<BuildFacts.Option> recipe = new ArrayList<>();
    order.ingest().recipe().forEach((option, value) -> recipe.add(new BuildFacts.Option(option, value)));
    recipe.add(new BuildFacts.Option(MANIFEST, String.valueOf(order.manifest() != null)));
    recipe.add(new BuildFacts.Option("entities", models.engine().name().toLowerCase(Locale.ROOT)));
    DuplicateSettings duplicates = order.duplicates();
    recipe.add(new BuildFacts.Option("near-duplicates", duplicates.near() == null ? "off" : duplicates.near().toString()));
    recipe.add(new BuildFacts.Option("drop-duplicates", String.valueOf(duplicates.drop())));
    if (duplicates.splits() != null) {
      recipe.add(new BuildFacts.Option("splits", duplicates.splits().toString()));
    }
    List<BuildFacts.Model> used =
        models.facts().stream()
            .map(fact -> new BuildFacts.Model(fact.name(), fact.version(), fact.sha256(), fact.card()))
            .toList();
    return new BuildFacts(ownArchiveSha256(), recipe, used, passedOver);
  }

  /** The hash of the jar that runs, or of all files where classes run from a folder; null if neither is known. */
  private static @Nullable String ownArchiveSha256() {
    CodeSource source = Pressmark.class.getProtectionDomain().getCodeSource();
    try {
      Path archive = source == null ? null : Path.of(source.getLocation().toURI());
      if (archive == null || !Files.exists(archive)) {
        return null;
      }
      return Files.isDirectory(archive) ? sha256OfFiles(archive) : Sha256.of(Files.readAllBytes(archive));
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program's own archive cannot be read: " + source.getLocation(), e);
    }
  }

  private static String sha256OfFiles(Path folder) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update((folder.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
