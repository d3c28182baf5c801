package org.pressmark.release;

/** {@code LICENSE}: what may be done with the dataset, as far as its maker said. */
final class LicenseText {
  private LicenseText() {}

  /** One line for catalogues. */
  static String title(ReleaseContents contents) {
    KnownLicense known = contents.knownLicense();
    if (known != null) {
      return known.title();
    }
    String stated = contents.settings().license();
    return stated == null ? "No licence declared; the articles remain their publishers'" : stated;
  }

  static String of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    KnownLicense known = contents.knownLicense();
    StringBuilder text = new StringBuilder();
    text.append(settings.displayTitle()).append(' ').append(settings.version()).append("\n\n");
    if (known != null) {
      text.append("The compilers of this dataset publish it under ").append(known.title()).append(" (")
          .append(known.spdx()).append("):\n").append(known.url()).append("\n\n")
          .append("SPDX-License-Identifier: ").append(known.spdx()).append("\n");
    } else if (settings.license() != null) {
      text.append("The compilers of this dataset publish it under: ").append(settings.license()).append("\n");
    } else {
      text.append("The compilers of this dataset have declared no licence for it.\n")
          .append("The articles in it remain their publishers'; nothing here permits their use.\n");
    }
    text.append("\nWhere the source of an article states a licence of its own, documents.license repeats it;\n")
        .append("it is null where none is known, and the article then remains its publisher's.\n");
    return text.toString();
  }
}
