package org.pressmark.release.metadata;

import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Licenses;

/**
 * {@code LICENSE}: what may be done with the dataset, as far as its maker said, and the licence itself where it may be
 * copied.
 */
final class LicenseText {
  private LicenseText() {}

  /** One line for catalogues. */
  static String title(ReleaseContents contents) {
    Licenses.License known = contents.knownLicense();
    if (known != null) {
      return known.title();
    }
    String stated = contents.settings().description().license();
    return stated == null ? "No licence declared; the articles remain their publishers'" : stated;
  }

  /** The address of the licence, or the release's own file where there is none. */
  static String page(ReleaseContents contents) {
    Licenses.License known = contents.knownLicense();
    return known == null ? Layout.LICENSE : known.page();
  }

  static String of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    Licenses.License known = contents.knownLicense();
    String stated = settings.description().license();
    StringBuilder text = new StringBuilder();
    text.append(settings.displayTitle()).append(' ').append(settings.version()).append("\n\n");
    if (known != null) {
      text.append("The compilers of this dataset publish it under ").append(known.title()).append(" (")
          .append(known.spdx()).append("):\n").append(known.page()).append("\n\n")
          .append("SPDX-License-Identifier: ").append(known.spdx()).append("\n");
    } else if (stated != null) {
      text.append("The compilers of this dataset publish it under: ").append(stated).append("\n");
    } else {
      text.append("The compilers of this dataset have declared no licence for it.\n")
          .append("The articles in it remain their publishers'; nothing here permits their use.\n");
    }
    text.append("\nWhere the source of an article states a licence of its own, documents.license repeats it;\n")
        .append("it is null where none is known, and the article then remains its publisher's.\n");
    String full = known == null ? null : known.text();
    if (full != null) {
      text.append("\n----------------------------------------------------------------------\n\n").append(full);
    }
    return text.toString();
  }
}
