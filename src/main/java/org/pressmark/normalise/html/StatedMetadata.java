package org.pressmark.normalise.html;

import java.util.List;

/**
 * What a page states of its article outside the running text. Each list is in order of trust: JSON-LD, meta elements
 * (OpenGraph first), marked-up text. The values are as stated, neither cleaned nor parsed.
 *
 * @param titles headlines, with or without the site's name
 * @param dates of publication, in any notation
 * @param looseDates dates that may not be the article's or not of publication: many sites name the day of the last
 *     change no more than "date", and scripts may speak of anything
 * @param times all time elements of the page, those of other articles among them
 * @param authors one list of names for JSON-LD and one for the meta elements, where they state any
 * @param markedAuthors names in elements of the body that say to hold an author, those of other articles among them
 * @param publishers names of the site or its publisher
 * @param sections parts of the publication
 * @param languages tags such as {@code en} or {@code de_AT}
 * @param urls canonical addresses, then the one from which a browser saved the page
 * @param descriptions summaries
 * @param articleBody the article's text as JSON-LD states it, without markup; empty if it does not
 */
public record StatedMetadata(
    List<String> titles,
    List<String> dates,
    List<String> looseDates,
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
    looseDates = List.copyOf(looseDates);
    times = List.copyOf(times);
    authors = authors.stream().map(List::copyOf).toList();
    markedAuthors = List.copyOf(markedAuthors);
    publishers = List.copyOf(publishers);
    sections = List.copyOf(sections);
    languages = List.copyOf(languages);
    urls = List.copyOf(urls);
    descriptions = List.copyOf(descriptions);
  }
}
