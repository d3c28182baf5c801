package org.pressmark.release.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import org.pressmark.model.Tables;
import org.pressmark.release.contents.DuplicateCount;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.PublicationDays;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.signature.SshSignature;
import org.pressmark.schema.TableSchema;

/**
 * {@code README.md}: the card that people read. Nothing of an article stands in it, so no article can put words or
 * markup there.
 */
final class DatasetCard {
  private DatasetCard() {}

  static String of(ReleaseContents contents, JsonNode report) {
    StringBuilder text = new StringBuilder("---\n").append(CardHead.of(contents)).append("---\n\n");
    contents(text, contents);
    text.append(WithheldNotice.section(contents));
    text.append(CardLoading.of(contents));
    offsets(text);
    making(text, contents, report);
    quality(text);
    limits(text);
    personalData(text);
    license(text, contents);
    citation(text, contents.settings());
    checking(text, contents);
    text.append(ModelCards.of(report));
    return text.toString();
  }

  private static void contents(StringBuilder text, ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    text.append("# ").append(markdown(settings.displayTitle())).append(' ').append(settings.version()).append("\n\n");
    text.append(markdown(settings.displayDescription())).append("\n\n## What is in it\n\n");
    text.append("| table | rows | one row is |\n|---|---:|---|\n");
    for (ReleaseContents.TableContents table : contents.tables()) {
      TableSchema schema = table.schema();
      text.append("| ")
          .append(schema.name())
          .append(" | ")
          .append(table.rows())
          .append(" | ")
          .append(schema.meaning())
          .append(" |\n");
    }
    text.append("\nWhat every column means stands in `schema/<table>.schema.json` (schema ")
        .append(Tables.SCHEMA_VERSION);
    text.append("), and in `croissant.json` and `datapackage.json` for programs.\n\n");
    text.append(published(contents.published())).append("Languages: ")
        .append(
            contents.languages().isEmpty() ? "not known" : String.join(", ", contents.languages()));
    DuplicateCount duplicates = contents.duplicates();
    text.append(". Articles that repeat another: ")
        .append(duplicates.exact())
        .append(" exactly, ")
        .append(duplicates.near());
    text.append(" nearly; ");
    text.append(
        duplicates.dropped() == 0
            ? "`documents.duplicate_of` marks them"
            : "`dropped.txt` lists those left out");
    long rejects = contents.rejects().total();
    text.append(". Articles left out: ")
        .append(rejects)
        .append(rejects == 0 ? "" : "; `rejects.txt` names each with the reason")
        .append(".\n");
  }

  private static String published(PublicationDays days) {
    if (days.first() == null) {
      return "";
    }
    String others = days.unknown() == 0 ? "" : "; the day of " + days.unknown() + " is not known";
    return "Articles published from " + days.first() + " to " + days.last() + others + ". ";
  }

  private static void offsets(StringBuilder text) {
    text.append(
        "\n## Offsets\n\nEvery offset counts Unicode code points of `documents.text` from 0; the end is exclusive. ");
    text.append(
        "In Python `text[start:end]` is the span as it stands, in DuckDB `substring(text, start + 1, \"end\" - start)` (in Spark without the marks), ");
    text.append("in polars `str.slice(start, end - start)`; Java and JavaScript count UTF-16 units and must convert. ");
    text.append("A value that is not known is null, never empty text.\n");
  }

  private static void making(StringBuilder text, ReleaseContents contents, JsonNode report) {
    text.append("\n## How it was made\n\nPressmark ").append(contents.settings().toolVersion());
    text.append(
        " gave every piece of every page a role, set furniture aside (table blocks keeps it), found title, date and authors, ");
    text.append("cut the text into sentences and annotated names and quotes. No person looked at the result. ");
    text.append(
        "The same articles and the same recipe give the same bytes; `build-report.json` has both, and the hash of the program.\n\n");
    report
        .path("recipe")
        .properties()
        .forEach(
            option ->
                text.append("- `")
                    .append(option.getKey())
                    .append("`: `")
                    .append(option.getValue().asText().replace("`", "'"))
                    .append("`\n"));
    report
        .path("models")
        .forEach(
            model ->
                text.append("- model `")
                    .append(model.path("name").asText())
                    .append("` ")
                    .append(model.path("version").asText())
                    .append('\n'));
  }

  private static void quality(StringBuilder text) {
    text.append(
        "\n## How good the annotation is\n\nMeasured on labelled data of others, not on these articles, by the makers of Pressmark ");
    text.append(
        "with `pressmark evaluate`. Nothing was trained on these sets; rules were mended by looking at (parts of) those marked *, ");
    text.append("so these figures flatter.\n\n").append(Quality.markdown());
  }

  private static void limits(StringBuilder text) {
    text.append(
        """

        ## Limits

        - The articles are those that somebody scraped: no sample of the news, and what a paywall or a consent wall hid is missing.
        - Annotations are a program's. Organisations are its weakest names; who speaks is wrong or missing for some quotes, and a
          sentence that reports speech without marks may be overlooked. Check before you state something about a person.
        - Names are tagged in English only, roles and dates best in English, then German, French and Spanish.
        - A quote is what the article says that somebody said. It need not be what was said.
        - Country codes and chains are guesses from the text alone; nothing was looked up.
        """);
  }

  private static void personalData(StringBuilder text) {
    text.append(
        """

        ## Personal data

        News names people, and so do these tables: authors, persons written about, what they are quoted with. Some are private
        people, victims and children among them; some reports are about religion, health, opinion or crime. Data protection law
        applies to whoever works with it. Do not use the tables to build profiles of single people. What an article withdrew or
        corrected after it was scraped is not withdrawn here: `documents.url` leads to what its publisher says today.
        """);
  }

  private static void license(StringBuilder text, ReleaseContents contents) {
    text.append("\n## Licence\n\n");
    if (contents.knownLicense() != null) {
      text.append("Compiled under [")
          .append(markdown(LicenseText.title(contents)))
          .append("](")
          .append(LicenseText.page(contents));
      text.append("), see `LICENSE`. ");
    } else if (contents.settings().description().license() != null) {
      text.append("Compiled under: ").append(markdown(LicenseText.title(contents))).append(", see `LICENSE`. ");
    } else {
      text.append("None is declared, see `LICENSE`. ");
    }
    text.append(
        "The articles remain their publishers'; `documents.license` repeats what a source states of its own.\n");
  }

  private static void citation(StringBuilder text, ReleaseSettings settings) {
    text.append("\n## Cite\n\n")
        .append(markdown(Citation.sentence(settings)))
        .append("\n\n```bibtex\n")
        .append(Citation.bibtex(settings));
    text.append("```\n\n`CITATION.cff` and `datacite.json` say the same to programs.\n");
  }

  private static void checking(StringBuilder text, ReleaseContents contents) {
    text.append("\n## Verify\n\n```sh\nsha256sum -c --strict manifest-sha256.txt tagmanifest-sha256.txt\n```\n\n");
    text.append(
        "The folder is a BagIt 1.0 bag, so `bagit.py --validate .` works too. `pressmark validate .` also checks every row.\n");
    if (contents.signedBy() != null) {
      text.append("\nThe tag manifest is signed with the key ").append(contents.signedBy().fingerprint());
      text.append(
          ". Get the signer's public key from a place that you trust, not from here, and write it into a file ");
      text.append(
          "`allowed_signers` as `signer ssh-ed25519 AAAA...`. Then OpenSSH 8.1 or later tells whether the release is the signer's:\n\n");
      text.append("```sh\nssh-keygen -Y verify -f allowed_signers -I signer -n ")
          .append(SshSignature.NAMESPACE)
          .append(" -s ");
      text.append(Layout.SIGNATURE).append(" < ").append(Layout.TAG_MANIFEST).append("\n");
      text.append("sha256sum -c --strict manifest-sha256.txt tagmanifest-sha256.txt\n```\n\n");
      text.append("`pressmark validate . --signers allowed_signers` does both.\n");
    }
  }

  /** A text of the maker's without meaning to Markdown. */
  private static String markdown(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|&])", "\\\\$1");
  }
}
