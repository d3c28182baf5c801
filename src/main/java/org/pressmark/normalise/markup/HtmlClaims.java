package org.pressmark.normalise.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Claims;
import org.pressmark.model.LanguageTag;
import org.pressmark.normalise.authors.AuthorNames;
import org.pressmark.normalise.authors.Names;
import org.pressmark.normalise.html.StatedMetadata;
import org.pressmark.normalise.metadata.CanonicalUrl;
import org.pressmark.normalise.metadata.Publisher;
import org.pressmark.normalise.metadata.SectionName;
import org.pressmark.normalise.metadata.SiteName;
import org.pressmark.normalise.text.ClaimedText;

/**
 * Adds what an HTML page states to what the container states, but for the date, which {@link HtmlDate} finds. For each
 * field the first that is plausible counts, in this order: container, JSON-LD, meta elements, marked-up text.
 */
public final class HtmlClaims {
  private static final int MAX_TITLE = 500;

  private static final Pattern FRONT_PAGE = Pattern.compile("https?://[^/]*/");

  private HtmlClaims() {}

  /**
   * The claims of the container, each gap filled from the page; the date is the container's alone, the language a BCP
   * 47 tag.
   */
  public static Claims of(Claims container, StatedMetadata page, ShownAuthors shown) {
    String url = first(container.url(), page.urls(), HtmlClaims::ofArticle);
    String claimed = container.language() == null ? null : LanguageTag.of(container.language());
    String language = first(claimed, page.languages(), LanguageTag::of);
    List<String> titles = titles(container, page);
    String publisher = first(container.publisher(), page.publishers(), name -> Publisher.stated(name, titles));
    String title = first(container.title(), page.titles(), HtmlClaims::title);
    return container
        .withUrl(url)
        .withTitle(title == null ? null : SiteName.cut(title, publisher, page.publishers()))
        .withAuthors(container.authors().isEmpty() ? authors(page, shown, publisher, url) : container.authors())
        .withPublisher(publisher)
        .withLanguage(language)
        .withSection(first(container.section(), page.sections(), section -> SectionName.of(section, titles)));
  }

  private static @Nullable String first(
      @Nullable String claimed, List<String> stated, Function<String, @Nullable String> plausible) {
    if (claimed != null && !claimed.isBlank()) {
      return claimed;
    }
    for (String each : stated) {
      String value = plausible.apply(each);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static List<String> authors(
      StatedMetadata page, ShownAuthors shown, @Nullable String publisher, @Nullable String url) {
    List<List<String>> places =
        new ArrayList<>(
            List.of(
                shown.names(), shown.announced(), shown.bylines(),
                shown.namesBelow(), shown.announcedBelow(), shown.bylinesBelow()));
    // A name that stands in the metadata alone may be that of whoever posted the article.
    List<String> stated = page.authors().stream().flatMap(List::stream).toList();
    boolean confirmed = shown.isOnPage(stated);
    places.addAll(confirmed ? 0 : places.size(), page.authors());
    places.add(page.markedAuthors());
    places.add(shown.boxedBylines());
    List<String> sites = new ArrayList<>(page.publishers());
    if (publisher != null) {
      sites.add(publisher);
    }
    Predicate<String> strange = name -> !stated.contains(name) && shown.isOfSmallWords(name);
    List<String> names = AuthorNames.of(places, shown.loneNames(), sites, strange);
    // Beside a person "HARBOUR TIMES" is the site harbourtimes.com; alone it may be whose site it is.
    String site = url == null || names.size() < 2 ? null : CanonicalUrl.siteOf(url);
    return names.stream().filter(name -> !Names.letters(name).equals(site)).toList();
  }

  /** Some templates state the site's front page on every article: all would be taken for one. */
  private static @Nullable String ofArticle(String stated) {
    String url = CanonicalUrl.of(stated);
    return url == null || FRONT_PAGE.matcher(url).matches() ? null : stated;
  }

  private static @Nullable String title(String stated) {
    String title = ClaimedText.text(stated);
    return title == null || title.length() > MAX_TITLE ? null : title;
  }

  /** Every stated headline without the site's name, the most trusted first. */
  public static List<String> bareTitles(Claims container, StatedMetadata page) {
    return titles(container, page).stream()
        .map(title -> SiteName.cut(title, container.publisher(), page.publishers()))
        .toList();
  }

  /** Every stated headline, the most trusted first; for finding the line that says it. */
  public static List<String> titles(Claims container, StatedMetadata page) {
    List<String> titles = new ArrayList<>();
    if (container.title() != null) {
      titles.add(container.title());
    }
    page.titles().stream().map(ClaimedText::text).filter(text -> text != null).forEach(titles::add);
    return titles;
  }
}
