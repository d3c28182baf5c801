package org.pressmark.release;

/** {@code CITATION.cff}, as Citation File Format 1.2.0 has it. */
final class Citation {
  private Citation() {}

  static String of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    KnownLicense known = contents.knownLicense();
    StringBuilder text = new StringBuilder();
    text.append("cff-version: 1.2.0\n");
    text.append("message: If you use this dataset, please cite it as below.\n");
    text.append("type: dataset\n");
    text.append("title: ").append(JsonText.quoted(settings.displayTitle())).append('\n');
    text.append("version: ").append(JsonText.quoted(settings.version())).append('\n');
    if (settings.date() != null) {
      text.append("date-released: ").append(JsonText.quoted(settings.date().toString())).append('\n');
    }
    text.append("authors:\n- name: ").append(JsonText.quoted(settings.citedCreator())).append('\n');
    if (known != null) {
      text.append("license: ").append(known.spdx()).append('\n');
    }
    return text.toString();
  }
}
