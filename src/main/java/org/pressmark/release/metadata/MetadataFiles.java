package org.pressmark.release.metadata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pressmark.release.contents.JsonText;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.schema.SchemaFiles;

/** Writes every file of a release but the data and the manifests. */
public final class MetadataFiles {
  private MetadataFiles() {}

  /**
   * Writes them.
   *
   * @param release the directory of the release, in which the data lie already
   * @param report what {@link Layout#BUILD_REPORT} says
   */
  public static void write(Path release, ReleaseContents contents, ObjectNode report) throws IOException {
    for (ReleaseContents.TableContents table : contents.tables()) {
      text(release, Layout.schemaFile(table.schema().name()), SchemaFiles.jsonSchema(table.schema()));
    }
    text(release, Layout.DATA_PACKAGE, JsonText.pretty(DataPackage.of(contents)));
    text(release, Layout.CARD, DatasetCard.of(contents, report));
    text(release, Layout.LICENSE, LicenseText.of(contents));
    text(release, Layout.CHANGELOG, Changelog.of(contents));
    text(release, Layout.CITATION, Citation.of(contents));
    text(release, Layout.DATACITE, JsonText.pretty(DataCite.of(contents)));
    text(release, Layout.BUILD_REPORT, JsonText.pretty(report));
    text(release, Layout.CROISSANT, JsonText.pretty(Croissant.of(contents)));
    text(release, Layout.RO_CRATE, JsonText.pretty(RoCrate.of(contents, release)));
  }

  private static void text(Path release, String path, String text) throws IOException {
    Path file = release.resolve(path);
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
