package org.pressmark.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.bytes.Sha256;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Block;
import org.pressmark.model.Document;
import org.pressmark.model.DuplicateKind;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Ids;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Role;
import org.pressmark.model.Sentence;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.release.report.BuildFacts;
import org.pressmark.schema.CodePoints;

/** A few invented documents, and releases made of them, for every test that needs one. */
public final class ReleaseFixture {
  public static final BuildFacts FACTS =
      new BuildFacts(
          "0".repeat(64),
          List.of(
              new BuildFacts.Option("verbatim", "false"),
              new BuildFacts.Option("max-article-size", "1048576")),
          List.of(
              new BuildFacts.Model(
                  "sentences",
                  "1.3.0",
                  "1".repeat(64),
                  "# Card of sentences\n\n## Data\nMade up.\n")),
          new TreeMap<>(Map.of("hidden file or folder", 2L)));

  /** Every part stated, with characters that a careless writer would break at. */
  public static final DatasetDescription DESCRIPTION =
      new DatasetDescription(
          "Harbour \"News\"",
          "Short invented articles of one harbour: {a|b}, #1 & 2.\n\nMade for tests.",
          List.of(
              new Creator.Person("Josiah", "Carberry", "0000-0002-1825-0097", "Brown University"),
              new Creator.Organisation("The Harbour Desk", null, null)),
          new Creator.Organisation("Harbour Institute", "https://ror.org/03yrm5c26", "https://institute.example"),
          "CC-BY-4.0",
          "https://news.example/dataset",
          "10.5555/12345678",
          List.of("harbour", "no", "a: b"));

  private ReleaseFixture() {}

  /** Settings with every part stated. */
  public static ReleaseSettings settings(List<Format> formats) {
    return settings(formats, false);
  }

  private static ReleaseSettings settings(List<Format> formats, boolean withholdText) {
    return new ReleaseSettings(
        "harbour-news",
        "1.0.0",
        LocalDate.of(2024, 5, 6),
        DESCRIPTION,
        formats,
        "0.1.0",
        withholdText);
  }

  /** A release of {@link #documents} with one reject, published. */
  public static Path publish(Path target) {
    return publish(target, Formats.ALL, documents());
  }

  /** The same release with its text withheld. */
  public static Path publishWithheld(Path target, List<Format> formats) {
    return publish(target, settings(formats, true), documents());
  }

  public static Path publish(Path target, List<Format> formats, List<AnnotatedDocument> documents) {
    return publish(target, settings(formats), documents);
  }

  private static Path publish(Path target, ReleaseSettings settings, List<AnnotatedDocument> documents) {
    try (ReleaseBuilder builder = ReleaseBuilder.open(target, settings, DuplicateSettings.DEFAULT, false)) {
      documents.forEach(builder::add);
      builder.reject(new Problem(Code.BYTES_UNDECODABLE, Place.byteOffset("bad.txt", 222), "0xFF is not UTF-8"));
      builder.finish(FACTS, null, null, 1);
      builder.publish();
    }
    return target;
  }

  /** Renews the hashes and sizes that Croissant and RO-Crate state of other files. */
  public static void restate(Path release) throws IOException {
    restate(release, Layout.CROISSANT, "distribution", "contentUrl");
    restate(release, Layout.RO_CRATE, "@graph", "@id");
  }

  /** Renews the hash and the size that a metadata file states of others; leaves a file that is no JSON as it is. */
  private static void restate(Path release, String file, String list, String pathKey) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode root;
    try {
      root = json.readTree(Files.readString(release.resolve(file)));
    } catch (JsonProcessingException e) {
      return;
    }
    for (JsonNode node : root.path(list)) {
      Path described = release.resolve(node.path(pathKey).asText());
      if (node.has("sha256") && Files.isRegularFile(described)) {
        FileDigest digest = FileDigest.of(release, node.path(pathKey).asText());
        String unit = node.path("contentSize").asText().endsWith(" B") ? " B" : "";
        ((ObjectNode) node).put("sha256", digest.sha256()).put("contentSize", digest.bytes() + unit);
      }
    }
    Files.writeString(release.resolve(file), json.writeValueAsString(root) + "\n");
  }

  /** Writes the manifests anew, as somebody would who changes a release and knows the format. */
  public static void rebag(Path release) throws IOException {
    restate(release);
    for (String file : List.of(Layout.BAG, Layout.BAG_INFO, Layout.PAYLOAD_MANIFEST, Layout.TAG_MANIFEST)) {
      Files.deleteIfExists(release.resolve(file));
    }
    BagFiles.write(release, settings(Formats.ALL));
  }

  /** Publishes the fixture's release at the path given, for tools that need one on disk. */
  public static void main(String[] arguments) {
    publish(Path.of(arguments[0]));
  }

  /** Four documents: emoji before spans, a quote with speaker and cue, one without any annotation, a duplicate. */
  public static List<AnnotatedDocument> documents() {
    AnnotatedDocument ferry = ferry();
    return List.of(
        ferry,
        plain("short.txt", "Nothing happened today."),
        plain("zwei.txt", "Ärger am Kai – schon wieder."),
        bazaar(ferry));
  }

  /** Many small documents, each another. */
  public static AnnotatedDocument numbered(int number) {
    return plain("folder/article-" + number + ".txt", "Article " + number + " tells of the harbour. It rained.");
  }

  /** A document of one paragraph and one sentence. */
  public static AnnotatedDocument plain(String path, String text) {
    return new Draft(path, null).block(Role.BODY, text).sentence(text).build();
  }

  private static AnnotatedDocument ferry() {
    return new Draft("ferry.txt", "https://news.example/ferry")
        .block(Role.SKIP_LINK, "Skip to content")
        .block(Role.TITLE, "Ferry 🚢 sails again")
        .block(Role.BODY, "“We are back 🎉,” said Mara Quell of Blue Line. The ferry left the Bay of seven winds.")
        .block(Role.CAPTION, "Mara Quell, 𝓁eft, on deck.")
        .sentence("Ferry 🚢 sails again")
        .sentence("“We are back 🎉,” said Mara Quell of Blue Line.")
        .sentence("The ferry left the Bay of seven winds.")
        .sentence("Mara Quell, 𝓁eft, on deck.")
        .entity("Mara Quell", EntityType.PER)
        .entity("Blue Line", EntityType.ORG)
        .entity("Bay of seven winds", EntityType.LOC)
        .quote("We are back 🎉,", "Mara Quell", "said")
        .build();
  }

  private static AnnotatedDocument bazaar(AnnotatedDocument ferry) {
    Draft draft =
        new Draft("archive/bazaar.txt", null)
            .block(Role.BODY, "The bazaar opens. \"Come very early today,\" a sign reads.")
            .block(Role.FOOTER, "All rights reserved, \"of course\"\tand\\so on.")
            .sentence("The bazaar opens.")
            .sentence("\"Come very early today,\" a sign reads.")
            .quote("Come very early today,", null, null);
    draft.duplicateOf = ferry.document().documentId();
    return draft.build();
  }

  /** Builds a document step by step; spans are named by their words and found left to right. */
  private static final class Draft {
    private final String path;
    private final String url;
    private final String documentId;
    private final Ids ids;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder source = new StringBuilder();
    private int bodyStart = -1;
    private int bodyEnd;
    private String duplicateOf;

    Draft(String path, String url) {
      this.path = path;
      this.url = url;
      this.documentId = Ids.document(url == null ? path : url);
      this.ids = new Ids(documentId);
    }

    private static int length(CharSequence text) {
      return text.toString().codePointCount(0, text.length());
    }

    Draft block(Role role, String words) {
      int sourceStart = length(source);
      source.append(words).append("\n\n");
      Integer start = null;
      if (role.kept()) {
        if (!text.isEmpty()) {
          text.append("\n\n");
        }
        start = length(text);
        text.append(words);
        if (role.inBody()) {
          bodyStart = bodyStart < 0 ? start : bodyStart;
          bodyEnd = start + length(words);
        }
      }
      Integer end = start == null ? null : start + length(words);
      blocks.add(
          new Block(
              ids.block(
                  source.toString(), source.length() - words.length() - 2, source.length() - 2),
              documentId,
              blocks.size(),
              role,
              start != null,
              start,
              end,
              sourceStart,
              sourceStart + length(words),
              start == null ? words : null));
      return this;
    }

    private int find(String words, int from) {
      String whole = text.toString();
      return CodePoints.of(whole).offsetOf(whole.indexOf(words, CodePoints.of(whole).indexOf(from)));
    }

    private int indexOf(int offset) {
      return CodePoints.of(text.toString()).indexOf(offset);
    }

    Draft sentence(String words) {
      int start = find(words, sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end());
      int end = start + length(words);
      int at = indexOf(start);
      Block block =
          blocks.stream()
              .filter(b -> b.kept() && b.textStart() <= start && end <= b.textEnd())
              .findFirst()
              .orElseThrow();
      sentences.add(
          new Sentence(
              ids.sentence(text.toString(), at, at + words.length()),
              documentId,
              sentences.size(),
              block.blockId(),
              block.role(),
              start,
              end,
              words,
              words.split(" ").length));
      return this;
    }

    private Sentence sentenceAt(int offset) {
      return sentences.stream().filter(s -> s.start() <= offset && offset < s.end()).findFirst().orElseThrow();
    }

    Draft entity(String words, EntityType type) {
      int start = find(words, entities.isEmpty() ? 0 : entities.get(entities.size() - 1).end());
      Sentence sentence = sentenceAt(start);
      int at = indexOf(start);
      String id = ids.entity(text.toString(), at, at + words.length());
      entities.add(
          new Entity(
              id, documentId, sentence.sentenceId(), start, start + length(words), words, type, words, id,
              type == EntityType.LOC ? "NZ" : null, "fixture"));
      return this;
    }

    Draft quote(String words, String speaker, String cue) {
      int start = find(words, 0);
      int end = start + length(words);
      Sentence sentence = sentenceAt(start);
      int at = indexOf(start);
      String id = ids.quote(text.toString(), at, at + words.length());
      Integer speakerStart = speaker == null ? null : find(speaker, 0);
      Integer cueStart = cue == null ? null : find(cue, end);
      quotes.add(
          new Quote(
              id, documentId, sentence.sentenceId(), start, end, words, QuoteKind.DIRECT, speakerStart,
              speaker == null ? null : speakerStart + length(speaker), speaker,
              speaker == null ? null : entities.get(0).entityId(), speaker, cueStart,
              cue == null ? null : cueStart + length(cue), cue, id, List.of("unclosed"), "fixture"));
      return this;
    }

    AnnotatedDocument build() {
      String whole = text.toString();
      byte[] bytes = source.toString().getBytes(StandardCharsets.UTF_8);
      Document document =
          new Document(
              documentId,
              url,
              null,
              path,
              null,
              SourceFormat.TEXT,
              Sha256.of(bytes),
              bytes.length,
              url == null ? null : Instant.parse("2024-05-06T07:08:09.123456Z"),
              url == null ? null : "Harbour Herald",
              null,
              url == null ? null : "Ferry 🚢 sails again",
              null,
              url == null ? List.of() : List.of("A. Writer", "B. Ünal"),
              List.of(),
              url == null ? null : LocalDate.of(2024, 5, 5),
              url == null ? null : Instant.parse("2024-05-05T10:00:00Z"),
              path.startsWith("zwei") ? "de-AT" : "en",
              whole,
              length(whole),
              Sha256.of(whole),
              bodyStart,
              bodyEnd,
              null,
              false,
              duplicateOf,
              duplicateOf == null ? null : DuplicateKind.NEAR,
              null,
              sentences.size(),
              entities.size(),
              quotes.size(),
              List.of());
      return new AnnotatedDocument(document, blocks, sentences, entities, quotes);
    }
  }
}
