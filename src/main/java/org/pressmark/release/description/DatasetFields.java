package org.pressmark.release.description;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of a {@code dataset.yaml}, each with what it must be. */
final class DatasetFields {
  static final List<String> KEYS =
      List.of(
          "name", "version", "date", "title", "description", "creators", "publisher", "license", "url", "doi",
          "keywords");

  private static final List<String> CREATOR_KEYS =
      List.of("given-names", "family-names", "name", "orcid", "affiliation", "ror", "url");

  private static final List<String> PUBLISHER_KEYS = List.of("name", "ror", "url");

  private static final int LONGEST_DESCRIPTION = 10_000;

  private final YamlMapping root;

  DatasetFields(YamlMapping root) {
    this.root = root;
  }

  DatasetFile read() {
    root.allow(KEYS);
    String name =
        checked(
            root,
            "name",
            PlainText::name,
            "lower-case letters, digits, '.', '_' and '-', such as harbour-news");
    String version =
        checked(
            root,
            "version",
            text -> ReleaseVersion.parse(text).map(ReleaseVersion::text),
            "MAJOR.MINOR.PATCH, such as 1.0.0");
    LocalDate date = date();
    DatasetDescription description =
        new DatasetDescription(
            line(root, "title"),
            description(),
            creators(),
            publisher(),
            license(),
            url(root),
            checked(root, "doi", Identifiers::doi, "a DOI such as 10.5281/zenodo.1003150"),
            keywords());
    return new DatasetFile(name, version, date, description);
  }

  private @Nullable LocalDate date() {
    YamlMapping.Value value = root.text("date");
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeParseException e) {
      root.problem(
          value.line(),
          "date: expected a day such as 2026-03-31, found '"
              + YamlMapping.brief(value.text())
              + "'");
      return null;
    }
  }

  private @Nullable String description() {
    YamlMapping.Value value = root.text("description");
    if (value != null && !PlainText.isParagraphs(value.text(), LONGEST_DESCRIPTION)) {
      root.problem(
          value.line(),
          "description: expected at most "
              + LONGEST_DESCRIPTION
              + " characters of text, without control characters");
      return null;
    }
    return value == null ? null : value.text();
  }

  private List<Creator> creators() {
    List<Creator> creators = new ArrayList<>();
    for (YamlMapping node : root.mappings("creators")) {
      Creator creator = creator(node);
      if (creator != null) {
        creators.add(creator);
      }
    }
    return creators;
  }

  private @Nullable Creator creator(YamlMapping node) {
    node.allow(CREATOR_KEYS);
    String given = line(node, "given-names");
    String family = line(node, "family-names");
    String name = line(node, "name");
    String orcid = orcid(node);
    String affiliation = line(node, "affiliation");
    String ror = ror(node);
    String url = url(node);
    boolean inParts = node.has("given-names") || node.has("family-names");
    if (inParts == node.has("name")) {
      node.problem(
          node.line(),
          "creators: expected a person's given-names and family-names, or the name of an organisation");
      return null;
    }
    if (inParts && !node.has("family-names")) {
      node.problem(node.line(), "creators: family-names is missing; a person with one name has it there");
      return null;
    }
    if (inParts || node.has("orcid") || node.has("affiliation")) {
      refuse(node, "ror");
      refuse(node, "url");
      return inParts ? person(given, family, orcid, affiliation) : named(name, orcid, affiliation);
    }
    return name == null ? null : new Creator.Organisation(name, ror, url);
  }

  private static @Nullable Creator person(
      @Nullable String given, @Nullable String family, @Nullable String orcid, @Nullable String affiliation) {
    return family == null ? null : new Creator.Person(given, family, orcid, affiliation);
  }

  // "Quell, Mara" tells the parts; where a name without comma has its family part no rule can tell.
  private static @Nullable Creator named(@Nullable String name, @Nullable String orcid, @Nullable String affiliation) {
    if (name == null) {
      return null;
    }
    String[] parts = name.split("\\s*,\\s*", -1);
    boolean two = parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
    return two
        ? new Creator.Person(parts[1], parts[0], orcid, affiliation)
        : new Creator.Person(null, name, orcid, affiliation);
  }

  private static void refuse(YamlMapping node, String key) {
    YamlMapping.Value value = node.has(key) ? node.text(key) : null;
    if (value != null) {
      node.problem(value.line(), key + ": it is an organisation's; a person has an orcid and an affiliation");
    }
  }

  private Creator.@Nullable Organisation publisher() {
    YamlMapping node = root.mapping("publisher");
    if (node == null) {
      return null;
    }
    node.allow(PUBLISHER_KEYS);
    String name = line(node, "name");
    String ror = ror(node);
    String url = url(node);
    if (!node.has("name")) {
      node.problem(node.line(), "publisher: its name is missing");
    }
    return name == null ? null : new Creator.Organisation(name, ror, url);
  }

  private @Nullable String license() {
    YamlMapping.Value value = root.text("license");
    if (value == null) {
      return null;
    }
    Licenses.License known = Licenses.find(value.text());
    if (known == null) {
      String meant = Licenses.meant(value.text()).map(id -> "; did you mean " + id + "?").orElse("");
      root.problem(
          value.line(),
          "license: expected an SPDX identifier such as CC-BY-4.0 or CC0-1.0, found '"
              + YamlMapping.brief(value.text())
              + "'"
              + (meant.isEmpty()
                  ? "; where none fits, remove the line, for no licence is declared then"
                  : meant));
      return null;
    }
    return known.spdx();
  }

  private List<String> keywords() {
    List<String> keywords = new ArrayList<>();
    for (YamlMapping.Value value : root.texts("keywords")) {
      if (!PlainText.isLine(value.text())) {
        root.problem(value.line(), "keywords: expected one line of at most " + PlainText.LONGEST_LINE + " characters");
      } else if (keywords.contains(value.text())) {
        root.problem(value.line(), "keywords: '" + YamlMapping.brief(value.text()) + "' stands there twice");
      } else {
        keywords.add(value.text());
      }
    }
    return keywords;
  }

  private static @Nullable String orcid(YamlMapping node) {
    YamlMapping.Value value = node.text("orcid");
    boolean digits = value != null && Identifiers.looksLikeOrcid(value.text());
    return checked(
        node,
        "orcid",
        Identifiers::orcid,
        digits
            ? "an ORCID iD whose last digit checks the others; one is mistyped"
            : "an ORCID iD such as 0000-0002-1825-0097");
  }

  private static @Nullable String ror(YamlMapping node) {
    YamlMapping.Value value = node.text("ror");
    boolean form = value != null && Identifiers.looksLikeRor(value.text());
    return checked(
        node,
        "ror",
        Identifiers::ror,
        form
            ? "a ROR identifier whose last two digits check the others; a character is mistyped"
            : "a ROR identifier such as https://ror.org/03yrm5c26");
  }

  private static @Nullable String url(YamlMapping node) {
    return checked(node, "url", Identifiers::url, "an address such as https://example.org/harbour-news");
  }

  private static @Nullable String line(YamlMapping node, String key) {
    return checked(
        node,
        key,
        text -> PlainText.isLine(text) ? Optional.of(text) : Optional.empty(),
        "one line of at most " + PlainText.LONGEST_LINE + " characters, without control characters");
  }

  private static @Nullable String checked(
      YamlMapping node, String key, Function<String, Optional<String>> check, String expected) {
    YamlMapping.Value value = node.text(key);
    if (value == null) {
      return null;
    }
    Optional<String> sound = check.apply(value.text());
    if (sound.isEmpty()) {
      node.problem(value.line(), key + ": expected " + expected + ", found '" + YamlMapping.brief(value.text()) + "'");
    }
    return sound.orElse(null);
  }
}
