package org.pressmark.release.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the maker says of a dataset beside its name, version and date. Every part may be absent.
 *
 * @param title for people, one line
 * @param description in plain text, of one paragraph or several
 * @param creators in the order in which they are cited
 * @param publisher who makes the dataset available
 * @param license an SPDX identifier, or the name of another licence
 * @param url the dataset's page
 * @param doi without the resolver's address, such as {@code 10.5281/zenodo.1003150}
 * @param keywords in the maker's order, none twice
 */
public record DatasetDescription(
    @Nullable String title,
    @Nullable String description,
    List<Creator> creators,
    Creator.@Nullable Organisation publisher,
    @Nullable String license,
    @Nullable String url,
    @Nullable String doi,
    List<String> keywords) {
  /** Nothing is said. */
  public static final DatasetDescription NONE =
      new DatasetDescription(null, null, List.of(), null, null, null, null, List.of());

  public DatasetDescription {
    creators = List.copyOf(creators);
    keywords = List.copyOf(keywords);
  }

  /** The same with those parts that another states in place of these. */
  public DatasetDescription with(
      @Nullable String otherTitle, @Nullable Creator creator, @Nullable String otherLicense) {
    return new DatasetDescription(
        otherTitle == null ? title : otherTitle,
        description,
        creator == null ? creators : List.of(creator),
        publisher,
        otherLicense == null ? license : otherLicense,
        url,
        doi,
        keywords);
  }
}
