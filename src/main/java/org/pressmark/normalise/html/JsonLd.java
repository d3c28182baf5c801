package org.pressmark.normalise.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD says of its article (schema.org). Broken scripts are passed over. */
final class JsonLd {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();

  private static final Set<String> ARTICLES =
      Set.of(
          "BlogPosting", "DiscussionForumPosting", "HowTo", "LiveBlogPosting", "Recipe", "Report", "Review",
          "SocialMediaPosting");

  /** Types that may describe the page's article where nothing better does. */
  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "VideoObject", "CreativeWork");

  private static final int MAX_NODES = 5000;
  private static final int MAX_LENGTH = 4_000_000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();

  private JsonLd() {}

  static JsonLd read(List<String> scripts) {
    JsonLd all = new JsonLd();
    for (String script : scripts) {
      JsonNode root = parse(script);
      if (root != null) {
        all.collect(root);
      }
    }
    return all;
  }

  private static @Nullable JsonNode parse(String script) {
    if (script.length() > MAX_LENGTH) {
      return null;
    }
    // Pages that were written as XML wrap their scripts, and the wrapper's brackets are no list.
    String text = script.replace("<![CDATA[", "").replace("]]>", "");
    int start = 0;
    while (start < text.length() && text.charAt(start) != '{' && text.charAt(start) != '[') {
      start++;
    }
    int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
    if (end < start) {
      return null;
    }
    try {
      return MAPPER.readTree(text.substring(start, end + 1));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        note(node);
      }
      for (JsonNode child : node) {
        if (child.isContainerNode()) {
          open.add(child);
        }
      }
    }
  }

  private void note(JsonNode node) {
    String id = node.path("@id").asText("");
    if (!id.isEmpty() && node.size() > 1) {
      byId.putIfAbsent(id, node);
    }
    JsonNode types = node.path("@type");
    for (String type : types.isArray() ? texts(types) : List.of(types.asText(""))) {
      if (type.endsWith("Article") || ARTICLES.contains(type)) {
        articles.add(node);
        return;
      }
      if (PAGES.contains(type)) {
        pages.add(node);
        return;
      }
    }
  }

  /** The article that the page is about: the first with a headline, else the first. */
  private @Nullable JsonNode article() {
    for (JsonNode article : articles) {
      if (article.has("headline") && article.has("datePublished")) {
        return article;
      }
    }
    return articles.isEmpty() ? null : articles.get(0);
  }

  List<String> titles() {
    JsonNode article = article();
    return article == null ? List.of() : texts(article, "headline", "name");
  }

  List<String> dates() {
    JsonNode article = article();
    return article == null ? List.of() : texts(article, "datePublished", "dateCreated");
  }

  /** Of pages and films, which may be older than the article that shows them. */
  List<String> pageDates() {
    List<String> dates = new ArrayList<>();
    for (JsonNode page : pages) {
      dates.addAll(texts(page, "datePublished", "uploadDate"));
    }
    return dates;
  }

  List<String> authors() {
    JsonNode article = article();
    for (JsonNode node : article == null ? pages : List.of(article)) {
      List<String> names = names(node.path("author"));
      names = names.isEmpty() ? names(node.path("creator")) : names;
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  List<String> publishers() {
    JsonNode article = article();
    return article == null ? List.of() : names(article.path("publisher"));
  }

  List<String> sections() {
    JsonNode article = article();
    return article == null ? List.of() : texts(article, "articleSection");
  }

  List<String> languages() {
    JsonNode article = article();
    return article == null ? List.of() : texts(article, "inLanguage");
  }

  List<String> urls() {
    JsonNode article = article();
    return article == null ? List.of() : texts(article, "url");
  }

  List<String> descriptions() {
    JsonNode article = article();
    return article == null ? List.of() : texts(article, "description");
  }

  /** The article's text; empty if it is not stated. */
  String articleBody() {
    JsonNode article = article();
    List<String> bodies = article == null ? List.of() : texts(article, "articleBody");
    return bodies.isEmpty() ? "" : bodies.get(0);
  }

  /** The names of people and organisations: strings, objects, lists of either, or references to them. */
  private List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      JsonNode node = each;
      if (node.isObject() && !node.has("name") && byId.containsKey(node.path("@id").asText(""))) {
        node = byId.get(node.path("@id").asText(""));
      }
      if (node.isTextual()) {
        add(names, node.asText());
      } else if (node.isObject()) {
        names.addAll(texts(node, "name"));
      }
    }
    return names;
  }

  private static List<String> texts(JsonNode node, String... fields) {
    List<String> texts = new ArrayList<>();
    for (String field : fields) {
      JsonNode value = node.path(field);
      if (value.isTextual()) {
        add(texts, value.asText());
      } else if (value.isArray()) {
        texts.addAll(texts(value));
      } else if (value.path("name").isTextual()) {
        add(texts, value.path("name").asText());
      }
    }
    return texts;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : array) {
      if (each.isTextual()) {
        add(texts, each.asText());
      }
    }
    return texts;
  }

  /** Many sites escape their strings for HTML once more. */
  private static void add(List<String> texts, String text) {
    String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    if (!plain.isBlank()) {
      texts.add(plain.strip());
    }
  }
}
