package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page once for what it states of its article: the head, the JSON-LD wherever it stands, and elements of the
 * body that name what they hold. One instance walks one page.
 */
final class MetadataWalk implements NodeFilter {
  private static final List<String> DATES =
      MetaElements.keys(
          "article:published_time", "article:published", "article:published_date", "article:publish_date",
          "article:post_date", "article:pub_date", "og:published_time", "og:publish_date", "og:pub_date",
          "og:article:published_time", "date_published", "parsely-pub-date", "sailthru.date",
          "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datePublished", "bt:pubDate",
          "dc.date.issued", "dcterms.issued", "dc.date.published", "dc.date.publication", "publish_date",
          "published_date", "publication_date", "pub_date", "published_time", "publish_time", "published_at",
          "published_date_time", "publication_date_time", "release_date", "article_date_original",
          "original_publication_date", "last-modified-original", "citation_publication_date", "citation_online_date",
          "citation_date", "ptime", "display_date", "first_published", "dcterms.created", "dc.date.created",
          "dc.created", "date_created", "article.created", "apub:time");

  private static final List<String> TITLES =
      MetaElements.keys(
          "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title",
          "sailthru.title", "title");

  private static final List<String> LOOSE_DATES = MetaElements.keys("date", "dc.date", "dcterms.date", "timestamp");

  private static final List<String> PUBLISHERS =
      MetaElements.keys("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher_name");

  private static final List<String> SECTIONS =
      MetaElements.keys("article:section", "og:article:section", "section", "parsely-section", "category");

  private static final List<String> LANGUAGES =
      MetaElements.keys("og:locale", "content-language", "language", "dc.language", "dcterms.language");

  private static final List<String> URLS = MetaElements.keys("canonical", "og:url", "twitter:url");

  private static final List<String> DESCRIPTIONS =
      MetaElements.keys("og:description", "description", "twitter:description", "dc.description");

  private static final List<String> AUTHORS =
      MetaElements.keys(
          "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author",
          "cxenseparse:author", "author", "authors", "article:author", "og:article:author", "byl", "twitter:data1");

  /** Where a page names no author, the last of these may say how long reading takes: "7 minutes". */
  private static final List<String> READING_TIME = MetaElements.keys("twitter:data1");

  /** Chrome, Internet Explorer and SingleFile write so where the page lay that they saved. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("\\s*+(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s++url: )(https?://\\S++)");

  private final MetaElements meta = new MetaElements();
  private final MarkedText marked = new MarkedText();
  private final List<String> jsonLd = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<String> savedFrom = new ArrayList<>();

  private MetadataWalk() {}

  static StatedMetadata walk(Document document) {
    MetadataWalk walk = new MetadataWalk();
    document.filter(walk);
    return walk.metadata(document);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("meta")) {
        addMeta(element);
      } else if (name.equals("script")) {
        addScript(element);
      } else if (name.equals("link") && element.attr("rel").equalsIgnoreCase("canonical")) {
        meta.put("canonical", element.attr("href"));
      } else {
        marked.add(element);
      }
    } else if (node instanceof Comment comment) {
      Matcher saved = SAVED_FROM.matcher(comment.getData());
      if (saved.lookingAt()) {
        savedFrom.add(saved.group(1));
      }
    }
    return FilterResult.CONTINUE;
  }

  private void addMeta(Element element) {
    if (element.attributes().get("name").equals(ParselyPage.NAME)) {
      ParselyPage.addTo(meta, element.attr("content"));
    } else {
      meta.add(element);
    }
  }

  private void addScript(Element script) {
    if (script.attr("type").contains("ld+json") || isUntypedJsonLd(script)) {
      jsonLd.add(script.data());
    }
    scripts.add(script);
  }

  /** Some sites forget to say that a script is JSON-LD. */
  private static boolean isUntypedJsonLd(Element script) {
    if (script.attributesSize() > 0) {
      return false;
    }
    String data = script.data();
    int start = 0;
    while (start < data.length() && data.charAt(start) <= ' ') {
      start++;
    }
    return data.startsWith("{", start) && data.contains("schema.org");
  }

  private StatedMetadata metadata(Document document) {
    List<String> titles = distinct(meta.all(TITLES), List.of(StatedText.plain(document.title())));
    JsonLd json = JsonLd.read(jsonLd, titles);
    List<String> dates = distinct(json.dates(), meta.all(DATES), json.pageDates(), marked.dates());
    List<String> looseDates = meta.all(LOOSE_DATES);
    return new StatedMetadata(
        distinct(json.titles(), titles),
        dates,
        dates.isEmpty() ? distinct(looseDates, ScriptDates.in(scripts)) : distinct(looseDates),
        marked.times(),
        authors(json),
        marked.authors(),
        distinct(json.publishers(), meta.all(PUBLISHERS)),
        distinct(meta.all(SECTIONS), json.sections()),
        distinct(List.of(language(document)), meta.all(LANGUAGES), json.languages()),
        distinct(meta.all(URLS), json.urls(), savedFrom),
        distinct(json.descriptions(), meta.all(DESCRIPTIONS)),
        json.articleBody());
  }

  private List<List<String>> authors(JsonLd json) {
    List<String> stated = meta.all(AUTHORS);
    stated.removeIf(value -> Character.isDigit(value.charAt(0)) && meta.all(READING_TIME).contains(value));
    List<List<String>> authors = new ArrayList<>(List.of(json.authors(), stated));
    authors.removeIf(List::isEmpty);
    return authors;
  }

  private static String language(Document document) {
    Element html = document.firstElementChild();
    return html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
  }

  /** The values of all lists in their order, each once, without blank ones. */
  @SafeVarargs
  private static List<String> distinct(List<String>... lists) {
    Set<String> values = new LinkedHashSet<>();
    for (List<String> list : lists) {
      for (String value : list) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return List.copyOf(values);
  }
}
