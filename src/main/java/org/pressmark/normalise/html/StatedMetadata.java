package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * What a page states of its article outside the running text. Each list is in order of trust: JSON-LD, meta elements
 * (OpenGraph first), marked-up text. The values are as stated, neither cleaned nor parsed.
 *
 * @param titles headlines, with or without the site's name
 * @param dates of publication, in any notation
 * @param times all time elements of the page, those of other articles among them
 * @param authors one list of names for JSON-LD and one for the meta elements, where they state any
 * @param markedAuthors names in elements of the body that say to hold an author, those of other articles among them
 * @param publishers names of the site or its publisher
 * @param sections parts of the publication
 * @param languages tags such as {@code en} or {@code de_AT}
 * @param urls canonical addresses
 * @param descriptions summaries
 * @param articleBody the article's text as JSON-LD states it, without markup; empty if it does not
 */
public record StatedMetadata(
    List<String> titles,
    List<String> dates,
    List<String> times,
    List<List<String>> authors,
    List<String> markedAuthors,
    List<String> publishers,
    List<String> sections,
    List<String> languages,
    List<String> urls,
    List<String> descriptions,
    String articleBody) {

  public StatedMetadata {
    titles = List.copyOf(titles);
    dates = List.copyOf(dates);
    times = List.copyOf(times);
    authors = authors.stream().map(List::copyOf).toList();
    markedAuthors = List.copyOf(markedAuthors);
    publishers = List.copyOf(publishers);
    sections = List.copyOf(sections);
    languages = List.copyOf(languages);
    urls = List.copyOf(urls);
    descriptions = List.copyOf(descriptions);
  }

  /** Reads the head, the JSON-LD wherever it stands, and elements of the body that name what they hold. */
  static StatedMetadata of(Document document) {
    MetaElements meta = new MetaElements();
    List<String> scripts = new ArrayList<>();
    Marked marked = new Marked();
    document.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
              String name = element.normalName();
              if (name.equals("meta")) {
                meta.add(element);
              } else if (name.equals("script")) {
                if (element.attr("type").contains("ld+json") || isUntypedJson(element)) {
                  scripts.add(element.data());
                }
              } else if (name.equals("link") && element.attr("rel").equals("canonical")) {
                meta.put("canonical", element.attr("href"));
              } else if (element.attributesSize() > 0) {
                marked.add(element, name);
              }
            }
            return FilterResult.CONTINUE;
          }
        });
    JsonLd json = JsonLd.read(scripts);
    Element html = document.selectFirst("html");
    return assemble(
        json,
        meta,
        marked,
        document.title(),
        html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
  }

  /** Some sites forget to say that a script is JSON-LD. */
  private static boolean isUntypedJson(Element script) {
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

  private static StatedMetadata assemble(JsonLd json, MetaElements meta, Marked marked, String title, String language) {
    List<List<String>> authors = new ArrayList<>();
    authors.add(json.authors());
    authors.add(
        meta.all(
            "citation_author", "dc.creator", "parsely-author", "sailthru.author", "author", "article:author",
            "article.author", "byl", "twitter:data1"));
    return new StatedMetadata(
        distinct(
            json.titles(),
            meta.all(
                "og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title"),
            List.of(title)),
        distinct(
            json.dates(),
            meta.all(
                "article:published_time",
                "article:published",
                "og:published_time",
                "og:article:published_time",
                "datepublished",
                "parsely-pub-date",
                "sailthru.date",
                "cxenseparse:recs:publishtime",
                "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created",
                "publish-date", "publish_date", "published_date", "publication_date", "pubdate", "date",
                "article_date_original", "originalpublicationdate", "last-modified-original",
                "citation_publication_date",
                "timestamp", "ptime", "pub_date", "displaydate", "date.published", "dc:created",
                "date_published", "bt:pubdate", "rnews:datepublished", "article:post_date", "datecreated"),
            marked.dates),
        marked.times,
        authors.stream().filter(names -> !names.isEmpty()).toList(),
        marked.authors,
        distinct(
            json.publishers(),
            meta.all(
                "og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher_name"),
            List.of()),
        distinct(
            meta.all(
                "article:section", "og:article:section", "section", "parsely-section", "article.section",
                "category"),
            json.sections(),
            List.of()),
        distinct(
            List.of(language),
            meta.all("og:locale", "content-language", "language", "dc.language"),
            json.languages()),
        distinct(meta.all("canonical", "og:url", "twitter:url"), json.urls(), List.of()),
        distinct(
            json.descriptions(),
            meta.all("og:description", "description", "twitter:description", "dc.description"),
            List.of()),
        json.articleBody());
  }

  private static List<String> distinct(List<String> first, List<String> second, List<String> third) {
    Set<String> values = new LinkedHashSet<>(first);
    values.addAll(second);
    values.addAll(third);
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
  }

  /** Dates and names in elements of the body that say what they hold. */
  private static final class Marked {
    private static final int MAX_NAMES = 12;
    private static final int MAX_TIMES = 50;

    final List<String> dates = new ArrayList<>();
    final List<String> times = new ArrayList<>();
    final List<String> authors = new ArrayList<>();

    void add(Element element, String name) {
      String property = element.attr("itemprop");
      if (property.equalsIgnoreCase("datePublished") && dates.size() < MAX_TIMES) {
        String value = first(element.attr("content"), element.attr("datetime"), element.text());
        dates.add(value);
      } else if (name.equals("time") && times.size() < MAX_TIMES) {
        boolean published =
            element.hasClass("published")
                || element.hasClass("entry-date")
                || element.hasAttr("pubdate");
        boolean modified = property.equalsIgnoreCase("dateModified") || element.hasClass("updated") && !published;
        String value = first(element.attr("datetime"), element.text());
        if (!modified && value.length() < 80) {
          times.add(value);
        }
      } else if (element.hasClass("published") && element.hasAttr("title")) {
        dates.add(element.attr("title"));
      } else if (element.hasClass("updated") && element.hasAttr("title") && times.size() < MAX_TIMES) {
        // Blogs that state one date only state it as that of the update.
        times.add(element.attr("title"));
      }
      boolean author = property.equalsIgnoreCase("author") || element.attr("rel").equals("author");
      if (author && authors.size() < MAX_NAMES) {
        Element inner = property.isEmpty() ? null : element.selectFirst("[itemprop=name]");
        String value =
            inner != null
                ? first(inner.attr("content"), inner.text())
                : first(element.attr("content"), element.text());
        if (!value.isEmpty() && value.length() < 120) {
          authors.add(value);
        }
      }
    }

    private static String first(String... values) {
      for (String value : values) {
        if (!value.isBlank()) {
          return value.strip();
        }
      }
      return "";
    }
  }
}
