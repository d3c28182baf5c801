package org.pressmark.normalise.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * The one meta element of Parse.ly's older form, {@code parsely-page}, whose content is a JSON object; its fields count
 * as the meta elements of the newer form, {@code parsely-title} and the like. A broken one says nothing.
 */
final class ParselyPage {
  static final String NAME = "parsely-page";

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> FIELDS = List.of("title", "pub_date", "section", "author");
  private static final int MAX_LENGTH = 20_000;

  private ParselyPage() {}

  static void addTo(MetaElements meta, String content) {
    if (content.length() > MAX_LENGTH) {
      return;
    }
    try {
      JsonNode page = MAPPER.readTree(content);
      for (String field : FIELDS) {
        add(meta, field, page.path(field));
      }
      page.path("authors").forEach(author -> add(meta, "author", author));
    } catch (JsonProcessingException e) {
      // Nothing was added: the whole is read before any of it is looked at.
    }
  }

  private static void add(MetaElements meta, String field, JsonNode value) {
    if (value.isTextual()) {
      meta.put("parsely-" + field, value.asText());
    }
  }
}
