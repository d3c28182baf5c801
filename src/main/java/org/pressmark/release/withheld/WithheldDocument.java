package org.pressmark.release.withheld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a release tells of a document of which it withholds words: how to know them again once they are put back.
 * Nothing in it is the hash of a short text.
 *
 * @param documentId whose words are withheld
 * @param wholeSha256 of all the document's rows as the full release has them: the lines of its JSONL files, table by
 *     table in published order
 * @param keptSha256 the same without {@code blocks.set_aside_text} and without metadata that is left out for its
 *     length: what can be put back although the furniture of the page has changed
 * @param names by the id of an entity or quote where its name stands in the text, for those that do not follow from the
 *     other rows; an empty place for no name
 */
public record WithheldDocument(
    String documentId, String wholeSha256, String keptSha256, SortedMap<String, NamePlace> names) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /**
   * Where a name stands.
   *
   * @param start its first code point of the text
   * @param end the code point after its last
   */
  public record NamePlace(int start, int end) {
    /** There is no name, or it is no words of the text. */
    public static final NamePlace NONE = new NamePlace(0, 0);

    /** @throws IllegalArgumentException if the end stands before the start */
    public NamePlace {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("[" + start + "," + end + ") is no place");
      }
    }

    boolean isNone() {
      return start == end;
    }
  }

  /** @throws IllegalArgumentException if a hash is none */
  public WithheldDocument {
    if (!HASH.matcher(wholeSha256).matches() || !HASH.matcher(keptSha256).matches()) {
      throw new IllegalArgumentException("a hash is 64 lower-case hex digits");
    }
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** As a release's files spell it. */
  public ObjectNode toJson() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("document_id", documentId).put("whole_sha256", wholeSha256).put("kept_sha256", keptSha256);
    ObjectNode places = node.putObject("names");
    names.forEach((id, place) -> places.set(id, array(place)));
    return node;
  }

  private static ArrayNode array(NamePlace place) {
    return JsonNodeFactory.instance.arrayNode().add(place.start()).add(place.end());
  }

  /**
   * What {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if the node is none; the message says why
   */
  public static WithheldDocument fromJson(JsonNode node) {
    SortedMap<String, NamePlace> names = new TreeMap<>();
    for (Map.Entry<String, JsonNode> place : node.path("names").properties()) {
      JsonNode span = place.getValue();
      if (span.size() != 2 || !span.path(0).canConvertToInt() || !span.path(1).canConvertToInt()) {
        throw new IllegalArgumentException("the place of " + place.getKey() + " is no pair of offsets");
      }
      names.put(place.getKey(), new NamePlace(span.path(0).intValue(), span.path(1).intValue()));
    }
    return new WithheldDocument(
        text(node, "document_id"), text(node, "whole_sha256"), text(node, "kept_sha256"), names);
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("no text at " + field);
    }
    return value.textValue();
  }
}
