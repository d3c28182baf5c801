package org.pressmark.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;

/**
 * What several metadata files state they state alike: version, title, date, licence, DOI, and the files' hashes and
 * sizes.
 */
final class FactsRule implements Rule {
  private static final Pattern CHANGELOG_VERSION = Pattern.compile("(?m)^## (\\S+)");
  private static final Pattern CARD_LICENSE = Pattern.compile("(?m)\\A---\\n[\\s\\S]*?^license: (\\S+)$");
  private static final String OTHER_LICENSE = "other";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void check(Examination examination) {
    JsonNode dataPackage = examination.metadata.get(Layout.DATA_PACKAGE);
    if (dataPackage == null) {
      return;
    }
    if (dataPackage.path("version").asText().isEmpty()) {
      examination.findings.add(Code.METADATA_INVALID, Place.file(Layout.DATA_PACKAGE), "no text at version");
    }
    versions(examination, dataPackage);
    titles(examination, dataPackage);
    dates(examination, dataPackage);
    licenses(examination, dataPackage);
    identifiers(examination, dataPackage);
    files(examination);
  }

  private static void versions(Examination examination, JsonNode dataPackage) {
    Map<String, String> found = new LinkedHashMap<>();
    json(examination, found, Layout.CROISSANT, "/version");
    json(examination, found, Layout.DATACITE, "/version");
    json(examination, found, Layout.BUILD_REPORT, "/release/version");
    crate(examination, found, "/version");
    citation(examination, found, "version");
    String changelog = examination.text(Layout.CHANGELOG, Code.METADATA_INVALID);
    if (changelog != null) {
      Matcher matcher = CHANGELOG_VERSION.matcher(changelog);
      found.put(Layout.CHANGELOG, matcher.find() ? matcher.group(1) : "");
    }
    compare(examination, "version", dataPackage.path("version").asText(), found);
  }

  private static void titles(Examination examination, JsonNode dataPackage) {
    Map<String, String> found = new LinkedHashMap<>();
    json(examination, found, Layout.CROISSANT, "/alternateName");
    json(examination, found, Layout.DATACITE, "/titles/0/title");
    crate(examination, found, "/name");
    citation(examination, found, "title");
    compare(examination, "title", dataPackage.path("title").asText(), found);
  }

  private static void dates(Examination examination, JsonNode dataPackage) {
    Map<String, String> found = new LinkedHashMap<>();
    json(examination, found, Layout.CROISSANT, "/datePublished");
    json(examination, found, Layout.DATACITE, "/dates/0/date");
    crate(examination, found, "/datePublished");
    citation(examination, found, "date-released");
    // The data package has a time as well, which is always midnight.
    compare(examination, "date", dataPackage.path("created").asText().replaceFirst("T.*", ""), found);
  }

  private static void licenses(Examination examination, JsonNode dataPackage) {
    Map<String, String> pages = new LinkedHashMap<>();
    json(examination, pages, Layout.CROISSANT, "/license");
    crate(examination, pages, "/license/@id");
    compare(examination, "licence", dataPackage.at("/licenses/0/path").asText(), pages);
    String name = dataPackage.at("/licenses/0/name").asText();
    Map<String, String> names = new LinkedHashMap<>();
    json(examination, names, Layout.DATACITE, "/rightsList/0/rightsIdentifier");
    compare(examination, "licence", name, names);
    Map<String, String> cited = new LinkedHashMap<>();
    citation(examination, cited, "license");
    compare(examination, "licence", name.equals(OTHER_LICENSE) ? "" : name, cited);
    String card = examination.text(Layout.CARD, Code.METADATA_INVALID);
    if (card != null) {
      Matcher matcher = CARD_LICENSE.matcher(card);
      String stated = matcher.find() ? matcher.group(1) : "";
      // The card's head may name a licence "other" that Hugging Face does not know.
      if (!stated.equals(OTHER_LICENSE)) {
        compare(examination, "licence", name.toLowerCase(Locale.ROOT), Map.of(Layout.CARD, stated));
      }
    }
  }

  private static void identifiers(Examination examination, JsonNode dataPackage) {
    Map<String, String> found = new LinkedHashMap<>();
    json(examination, found, Layout.DATACITE, "/doi");
    citation(examination, found, "doi");
    compare(examination, "DOI", dataPackage.path("id").asText().replaceFirst("^https://doi\\.org/", ""), found);
  }

  private static void files(Examination examination) {
    JsonNode croissant = examination.metadata.getOrDefault(Layout.CROISSANT, MissingNode.getInstance());
    croissant.path("distribution").forEach(node -> file(examination, Layout.CROISSANT, node, "contentUrl"));
    JsonNode crate = examination.metadata.getOrDefault(Layout.RO_CRATE, MissingNode.getInstance());
    for (JsonNode entity : crate.path("@graph")) {
      // The crate's own entity is no file of it, for no file can state its own hash.
      if (entity.path("@type").asText().equals("File")) {
        file(examination, Layout.RO_CRATE, entity, "@id");
      }
    }
  }

  // Who changes a file may renew its hash everywhere and forget its size, which then tells which file it was.
  private static void file(Examination examination, String file, JsonNode node, String pathKey) {
    FileDigest digest = examination.sound.get(node.path(pathKey).asText());
    if (digest == null) {
      return;
    }
    Place place = Place.file(digest.path());
    if (!node.path("sha256").asText().equals(digest.sha256())) {
      examination.findings.add(
          Code.CHECKSUM_MISMATCH, place, file + " names another hash; the file has SHA-256 " + digest.sha256());
    }
    String size = node.path("contentSize").asText();
    if (!size.replaceFirst(" B$", "").equals(Long.toString(digest.bytes()))) {
      examination.findings.add(
          Code.CHECKSUM_MISMATCH,
          place,
          file
              + " names another size, "
              + named(size)
              + "; the file has "
              + digest.bytes()
              + " bytes");
    }
  }

  private static void json(Examination examination, Map<String, String> found, String file, String pointer) {
    JsonNode node = examination.metadata.get(file);
    if (node != null) {
      found.put(file, node.at(pointer).asText());
    }
  }

  private static void crate(Examination examination, Map<String, String> found, String pointer) {
    JsonNode crate = examination.metadata.get(Layout.RO_CRATE);
    if (crate != null) {
      String value = "";
      for (JsonNode entity : crate.path("@graph")) {
        value = entity.path("@id").asText().equals("./") ? entity.at(pointer).asText() : value;
      }
      found.put(Layout.RO_CRATE, value);
    }
  }

  /**
   * Reads the citation only as far as Pressmark writes it: a key at the start of a line, a word or a text as JSON has
   * it.
   */
  private static void citation(Examination examination, Map<String, String> found, String key) {
    String text = examination.text(Layout.CITATION, Code.METADATA_INVALID);
    if (text != null) {
      String start = key + ": ";
      String value =
          text.lines()
              .filter(line -> line.startsWith(start))
              .findFirst()
              .orElse(start)
              .substring(start.length());
      found.put(Layout.CITATION, unquoted(value));
    }
  }

  private static String unquoted(String value) {
    if (!value.startsWith("\"")) {
      return value;
    }
    try {
      return JSON.readTree(value).asText();
    } catch (JsonProcessingException e) {
      // What is no text as we write it is compared as it stands, and so differs.
      return value;
    }
  }

  private static void compare(Examination examination, String fact, String expected, Map<String, String> found) {
    found.forEach(
        (file, value) -> {
          if (!expected.equals(value)) {
            examination.findings.add(
                Code.METADATA_INVALID,
                Place.file(file),
                "expected "
                    + fact
                    + " "
                    + named(expected)
                    + " as in "
                    + Layout.DATA_PACKAGE
                    + ", found "
                    + named(value));
          }
        });
  }

  private static String named(String value) {
    return value.isEmpty() ? "none" : Findings.brief(value);
  }
}
