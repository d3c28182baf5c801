package org.pressmark.release.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.release.contents.JsonText;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.description.Licenses;

/**
 * How the dataset is cited: {@code CITATION.cff}, as Citation File Format 1.2.0 has it, and the same in words and
 * BibTeX.
 */
public final class Citation {
  private Citation() {}

  static String of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    DatasetDescription description = settings.description();
    StringBuilder text = new StringBuilder();
    text.append("cff-version: 1.2.0\n");
    text.append("message: If you use this dataset, please cite it as below.\n");
    text.append("type: dataset\n");
    line(text, "title", settings.displayTitle());
    line(text, "abstract", description.description());
    line(text, "version", settings.version());
    if (settings.date() != null) {
      line(text, "date-released", settings.date().toString());
    }
    text.append("authors:\n");
    settings.citedCreators().forEach(creator -> author(text, creator));
    Licenses.License license = contents.knownLicense();
    if (license != null) {
      text.append("license: ").append(license.spdx()).append('\n');
    }
    line(text, "doi", description.doi());
    line(text, "url", description.url());
    if (!description.keywords().isEmpty()) {
      text.append("keywords:\n");
      description.keywords().forEach(keyword -> text.append("- ").append(JsonText.quoted(keyword)).append('\n'));
    }
    return text.toString();
  }

  private static void author(StringBuilder text, Creator creator) {
    String orcid = null;
    String affiliation = null;
    if (creator instanceof Creator.Person person) {
      orcid = person.orcid();
      // The format's "entity" is for whatever has one name; it may have an ORCID iD but no affiliation.
      if (person.givenNames() != null) {
        text.append("- given-names: ").append(JsonText.quoted(person.givenNames())).append('\n');
        line(text, "  family-names", person.familyNames());
        affiliation = person.affiliation();
      } else {
        text.append("- name: ").append(JsonText.quoted(person.familyNames())).append('\n');
      }
    } else {
      text.append("- name: ").append(JsonText.quoted(creator.displayName())).append('\n');
    }
    line(text, "  orcid", orcid == null ? null : orcidPage(orcid));
    line(text, "  affiliation", affiliation);
    if (creator instanceof Creator.Organisation organisation) {
      line(text, "  website", organisation.url() == null ? organisation.ror() : organisation.url());
    }
  }

  private static void line(StringBuilder text, String key, @Nullable String value) {
    if (value != null) {
      text.append(key).append(": ").append(JsonText.quoted(value)).append('\n');
    }
  }

  /** The address of a person's entry. */
  static String orcidPage(String orcid) {
    return "https://orcid.org/" + orcid;
  }

  /** The address that a DOI resolves at. */
  public static String doiPage(String doi) {
    return "https://doi.org/" + doi;
  }

  /**
   * In one line, such as {@code Quell, Mara (2024). Harbour News (version 1.0.0). Harbour Institute.
   * https://doi.org/...}.
   */
  static String sentence(ReleaseSettings settings) {
    StringBuilder text = new StringBuilder();
    text.append(String.join("; ", settings.citedCreators().stream().map(Creator::citedName).toList()));
    if (settings.date() != null) {
      text.append(" (").append(year(settings)).append(")");
    }
    text.append(". ").append(settings.displayTitle()).append(" (version ").append(settings.version()).append(").");
    DatasetDescription description = settings.description();
    if (description.publisher() != null) {
      text.append(' ').append(description.publisher().name()).append('.');
    }
    String address = address(description);
    return address == null ? text.toString() : text.append(' ').append(address).toString();
  }

  /** An entry of BibTeX. */
  static String bibtex(ReleaseSettings settings) {
    DatasetDescription description = settings.description();
    StringBuilder text =
        new StringBuilder("@misc{")
            .append(settings.name().replaceAll("[^a-z0-9-]", "-"))
            .append(",\n");
    String authors = String.join(" and ", settings.citedCreators().stream().map(Citation::bibtexName).toList());
    text.append("  author    = {").append(authors).append("},\n");
    text.append("  title     = {{").append(escaped(settings.displayTitle())).append("}},\n");
    if (settings.date() != null) {
      text.append("  year      = {").append(year(settings)).append("},\n");
    }
    text.append("  version   = {").append(settings.version()).append("},\n");
    if (description.publisher() != null) {
      text.append("  publisher = {").append(escaped(description.publisher().name())).append("},\n");
    }
    if (description.doi() != null) {
      text.append("  doi       = {").append(description.doi()).append("},\n");
    }
    if (description.url() != null) {
      text.append("  url       = {").append(description.url()).append("},\n");
    }
    return text.append("  note      = {Dataset}\n}\n").toString();
  }

  private static String bibtexName(Creator creator) {
    // Braces keep BibTeX from taking an organisation's name apart.
    boolean inParts = creator instanceof Creator.Person person && person.givenNames() != null;
    return inParts ? escaped(creator.citedName()) : "{" + escaped(creator.citedName()) + "}";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\textbackslash ")
        .replaceAll("([&%$#_{}])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }

  static String year(ReleaseSettings settings) {
    return String.format(Locale.ROOT, "%04d", settings.date().getYear());
  }

  /** Where the dataset is found: at its DOI, or else at its page; null if neither is stated. */
  static @Nullable String address(DatasetDescription description) {
    return description.doi() == null ? description.url() : doiPage(description.doi());
  }
}
