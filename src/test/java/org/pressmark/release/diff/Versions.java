package org.pressmark.release.diff;

import java.nio.file.Path;
import java.util.List;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.release.PublishedRelease;
import org.pressmark.release.ReleaseBuilder;
import org.pressmark.release.ReleaseFixture;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.duplicates.DuplicateSettings;

/** Releases of one invented dataset in several versions. */
final class Versions {
  private Versions() {}

  static Path publish(Path target, String version, List<AnnotatedDocument> documents) {
    return publish(target, version, List.of(Formats.PARQUET, Formats.JSONL), "CC-BY-4.0", documents);
  }

  static Path publish(
      Path target,
      String version,
      List<Format> formats,
      String license,
      List<AnnotatedDocument> documents) {
    ReleaseSettings settings =
        new ReleaseSettings(
            "harbour-news",
            version,
            null,
            DatasetDescription.NONE.with(null, null, license),
            formats,
            "0.1.0",
            false);
    try (ReleaseBuilder builder = ReleaseBuilder.open(target, settings, DuplicateSettings.DEFAULT, false)) {
      documents.forEach(builder::add);
      builder.finish(ReleaseFixture.FACTS, null, null, 1);
      builder.publish();
    }
    return target;
  }

  static ReleaseDiff diff(Path before, Path now) {
    return ReleaseComparison.compare(PublishedRelease.open(before), PublishedRelease.open(now), 3);
  }

  static TableDiff table(ReleaseDiff diff, String name) {
    return diff.tables().stream().filter(table -> table.table().equals(name)).findFirst().orElseThrow();
  }
}
