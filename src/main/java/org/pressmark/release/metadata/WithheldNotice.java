package org.pressmark.release.metadata;

import java.util.Locale;
import org.pressmark.model.Tables;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.contents.WithheldCount;

/** What the metadata files say of text that is left out, and how a reader gets it back. */
final class WithheldNotice {
  private WithheldNotice() {}

  /** Two or three sentences, with a blank before them; empty if nothing is withheld. */
  static String appended(ReleaseContents contents) {
    String sentences = sentences(contents);
    return sentences.isEmpty() ? "" : " " + sentences;
  }

  /** The same alone. */
  static String sentences(ReleaseContents contents) {
    WithheldCount withheld = contents.withheld();
    return withheld == null
        ? ""
        : leftOut(contents, withheld)
            + " Whoever has the articles puts the words back with: pressmark rehydrate RELEASE --originals DIR";
  }

  /** How much is withheld, and what is there in spite of it: two sentences. */
  private static String leftOut(ReleaseContents contents, WithheldCount withheld) {
    long all = contents.rowsOf(Tables.DOCUMENTS.schema().name());
    String what;
    if (withheld.documents() == 0) {
      what =
          String.format(
              Locale.ROOT,
              "Of %d of %d articles the words around the text are withheld.",
              withheld.listed(),
              all);
    } else if (withheld.documents() == all) {
      what = "The text of the articles is withheld.";
    } else {
      what = String.format(Locale.ROOT, "The text of %d of %d articles is withheld.", withheld.documents(), all);
    }
    return what + " Every column with their words is null; offsets, lengths, hashes and addresses are there.";
  }

  /** The card's section; empty if nothing is withheld. */
  static String section(ReleaseContents contents) {
    WithheldCount withheld = contents.withheld();
    if (withheld == null) {
      return "";
    }
    ReleaseSettings settings = contents.settings();
    return "\n## Withheld text\n\n"
        + leftOut(contents, withheld)
        + " `text_withheld` says of which documents. Addresses and paths of files are kept, and they may hold words of a "
        + "headline.\n\nWhoever has the articles puts the words back, with Pressmark "
        + settings.toolVersion()
        + ":\n\n"
        + "```sh\npressmark rehydrate "
        + settings.name()
        + "-"
        + settings.version()
        + " --originals DIR\n```\n\n"
        + "An article is taken if its normalised text has the recorded `text_sha256`. `withheld.txt` has the hash of each "
        + "document's rows as they were, and `build-report.json` the recipe and the hash of the whole, `content_sha256`: of the "
        + "documents' hashes in hex, each with a line end.\n";
  }
}
