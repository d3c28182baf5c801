package org.pressmark.normalise.html;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.parser.Parser;
import org.pressmark.normalise.text.PhraseList;

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

  private static final ObjectReader READER = MAPPER.readerFor(JsonNode.class);

  private static final Set<String> ARTICLES =
      Set.of(
          "BlogPosting", "DiscussionForumPosting", "HowTo", "LiveBlogPosting", "Recipe", "Report", "Review",
          "SocialMediaPosting");

  /** Types that may describe the page's article where nothing better does. */
  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "VideoObject", "CreativeWork");

  private static final int MAX_NODES = 5000;
  private static final int MAX_FOLLOWED = 100;
  private static final int MAX_TITLES = 4;
  private static final int MAX_TITLE = 500;
  private static final int MAX_LENGTH = 4_000_000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();

  private final List<String> titles;

  private JsonLd(List<String> titles) {
    this.titles =
        titles.stream().limit(MAX_TITLES).filter(each -> each.length() <= MAX_TITLE).map(PhraseList::fold).toList();
  }

  /** @param titles what the page states besides as its headline, which tells its article from others that it names */
  static JsonLd read(List<String> scripts, List<String> titles) {
    JsonLd all = new JsonLd(titles);
    for (String script : scripts) {
      all.parse(script);
    }
    return all;
  }

  /** Some scripts hold several values; of a broken one what stands before the break counts. */
  private void parse(String script) {
    if (script.length() > MAX_LENGTH) {
      return;
    }
    // Pages that were written as XML wrap their scripts, and the wrapper's brackets are no list.
    String text = script.replace("<![CDATA[", "").replace("]]>", "");
    if (text.indexOf('"') < 0) {
      text = Parser.unescapeEntities(text, false);
    }
    int start = 0;
    while (start < text.length() && text.charAt(start) != '{' && text.charAt(start) != '[') {
      start++;
    }
    int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
    if (end < start) {
      return;
    }
    ArrayNode roots = MAPPER.createArrayNode();
    try (MappingIterator<JsonNode> values = READER.readValues(text.substring(start, end + 1))) {
      while (values.hasNextValue()) {
        roots.add(values.nextValue());
      }
    } catch (IOException e) {
      // What stands before the break is in the roots.
    }
    collect(roots);
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
    for (String stated : types.isArray() ? texts(types) : List.of(types.asText(""))) {
      // "schema:NewsArticle" and "https://schema.org/NewsArticle" are the same.
      String type = stated.substring(Math.max(stated.lastIndexOf('/'), stated.lastIndexOf(':')) + 1);
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

  /**
   * The article that the page is about: of those with headline and date the one whose headline the page has as its own,
   * else the first; else the first of all. Cards for other articles may stand before it.
   */
  private @Nullable JsonNode article() {
    JsonNode first = null;
    for (JsonNode article : articles) {
      if (article.has("headline") && article.has("datePublished")) {
        if (articles.size() == 1 || isTitled(article)) {
          return article;
        }
        first = first == null ? article : first;
      }
    }
    return first != null || articles.isEmpty() ? first : articles.get(0);
  }

  private boolean isTitled(JsonNode article) {
    List<String> headlines = texts(article, "headline");
    String headline = headlines.isEmpty() ? "" : PhraseList.fold(headlines.get(0));
    return headline.indexOf(' ') > 0 && titles.stream().anyMatch(title -> title.contains(headline));
  }

  List<String> titles() {
    JsonNode article = article();
    return article == null ? List.of() : texts(article, "headline", "name");
  }

  List<String> dates() {
    JsonNode article = article();
    if (article == null) {
      return List.of();
    }
    List<String> dates = new ArrayList<>();
    for (String field : List.of("datePublished", "dateCreated")) {
      JsonNode date = article.path(field);
      // Unix time.
      addText(dates, date.isIntegralNumber() ? TextNode.valueOf(date.asText()) : date);
    }
    return dates;
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
    return names(value, new HashSet<>());
  }

  /** @param followed the references that were followed; each is but once, for they may lead back to themselves */
  private List<String> names(JsonNode value, Set<String> followed) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      JsonNode node = each;
      String id = node.isTextual() ? node.asText() : node.path("@id").asText("");
      boolean refers = !node.has("name") && byId.containsKey(id);
      if (refers && followed.size() < MAX_FOLLOWED && followed.add(id)) {
        node = byId.get(id);
      }
      if (node.isArray() || node.has("@list")) {
        names.addAll(names(node.isArray() ? node : node.path("@list"), followed));
      } else if (node.isObject() && !node.has("name")) {
        add(names, (node.path("givenName").asText("") + " " + node.path("familyName").asText("")).strip());
      } else {
        addText(names, node);
      }
    }
    return names;
  }

  private static List<String> texts(JsonNode node, String... fields) {
    List<String> texts = new ArrayList<>();
    for (String field : fields) {
      addText(texts, node.path(field));
    }
    return texts;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    addText(texts, array);
    return texts;
  }

  /** A string, one in a language, the name of an object, or a list of these. */
  private static void addText(List<String> texts, JsonNode value) {
    if (value.isTextual()) {
      add(texts, value.asText());
    } else if (value.isArray()) {
      value.forEach(each -> addText(texts, each));
    } else if (value.isObject()) {
      addText(texts, value.has("@value") ? value.path("@value") : value.path("name"));
    }
  }

  private static void add(List<String> texts, String text) {
    String plain = StatedText.plain(text);
    if (!plain.isBlank()) {
      texts.add(plain);
    }
  }
}
