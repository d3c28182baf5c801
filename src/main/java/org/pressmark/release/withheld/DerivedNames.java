package org.pressmark.release.withheld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.FullestName;
import org.pressmark.release.withheld.WithheldDocument.NamePlace;
import org.pressmark.schema.CodePoints;
import org.pressmark.schema.Row;

/**
 * The names that a document's rows bear beside the spans: that of an entity is the fullest of its chain's mentions,
 * that of a speaker is the entity's. For names that are otherwise, the place is noted where they stand in the text.
 */
final class DerivedNames {
  /** Each costs a search of the text; a news article names far fewer people. */
  private static final int MOST_SEARCHES = 200;

  /** The tables with names: its number, the column of its key, that of the name. */
  private static final int[][] COLUMNS = {
    {PublishedColumns.ENTITIES, PublishedColumns.ENTITY_ID, PublishedColumns.ENTITY_NAME},
    {PublishedColumns.QUOTES, PublishedColumns.QUOTE_ID, PublishedColumns.QUOTE_SPEAKER_NAME}
  };

  private DerivedNames() {}

  /** The rows with every name filled in that follows from the mentions or has a place. */
  static List<List<Row>> fill(List<List<Row>> rows, CodePoints text, Map<String, NamePlace> places) {
    List<List<Row>> filled = new ArrayList<>(rows);
    Map<String, String> byChain = new HashMap<>();
    for (Row entity : rows.get(PublishedColumns.ENTITIES)) {
      String mention = entity.text(PublishedColumns.ENTITY_TEXT);
      if (mention != null) {
        byChain.merge(chain(entity), FullestName.oneLine(mention), FullestName::of);
      }
    }
    Map<String, @Nullable String> byEntity = new HashMap<>();
    List<Row> entities = new ArrayList<>();
    for (Row entity : rows.get(PublishedColumns.ENTITIES)) {
      String id = String.valueOf(entity.text(PublishedColumns.ENTITY_ID));
      String name = named(text, places.get(id), byChain.get(chain(entity)));
      byEntity.put(id, name);
      entities.add(PublishedColumns.with(entity, PublishedColumns.ENTITY_NAME, name));
    }
    List<Row> quotes = new ArrayList<>();
    for (Row quote : rows.get(PublishedColumns.QUOTES)) {
      String id = String.valueOf(quote.text(PublishedColumns.QUOTE_ID));
      String name = named(text, places.get(id), byEntity.get(quote.text(PublishedColumns.QUOTE_SPEAKER)));
      quotes.add(PublishedColumns.with(quote, PublishedColumns.QUOTE_SPEAKER_NAME, name));
    }
    filled.set(PublishedColumns.ENTITIES, entities);
    filled.set(PublishedColumns.QUOTES, quotes);
    return filled;
  }

  private static @Nullable String named(CodePoints text, @Nullable NamePlace place, @Nullable String derived) {
    if (place == null) {
      return derived;
    }
    return place.isNone() || place.end() > text.length()
        ? null
        : FullestName.oneLine(text.slice(place.start(), place.end()));
  }

  private static String chain(Row entity) {
    return String.valueOf(entity.text(PublishedColumns.ENTITY_CHAIN));
  }

  /** What {@link #fill} must be told besides, to give these rows' names back. */
  static SortedMap<String, NamePlace> places(List<List<Row>> rows, String text, CodePoints codePoints) {
    SortedMap<String, NamePlace> places = new TreeMap<>();
    Map<String, NamePlace> searched = new HashMap<>();
    // Speakers get the names of entities, so those come first.
    for (int[] columns : COLUMNS) {
      List<Row> derived = fill(rows, codePoints, places).get(columns[0]);
      List<Row> stated = rows.get(columns[0]);
      for (int i = 0; i < stated.size(); i++) {
        String name = stated.get(i).text(columns[2]);
        if (!Objects.equals(name, derived.get(i).text(columns[2]))) {
          String id = String.valueOf(stated.get(i).text(columns[1]));
          places.put(id, name == null ? NamePlace.NONE : place(name, text, codePoints, searched));
        }
      }
    }
    return places;
  }

  private static NamePlace place(String name, String text, CodePoints codePoints, Map<String, NamePlace> searched) {
    NamePlace known = searched.get(name);
    if (known == null) {
      known = searched.size() < MOST_SEARCHES ? search(name, text, codePoints) : NamePlace.NONE;
      searched.put(name, known);
    }
    return known;
  }

  private static NamePlace search(String name, String text, CodePoints codePoints) {
    String words = Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    Matcher matcher = Pattern.compile(words).matcher(text);
    return matcher.find() && matcher.end() > matcher.start()
        ? new NamePlace(codePoints.offsetOf(matcher.start()), codePoints.offsetOf(matcher.end()))
        : NamePlace.NONE;
  }
}
