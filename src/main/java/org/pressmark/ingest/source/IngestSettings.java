package org.pressmark.ingest.source;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/**
 * How the user wants the input read. Serialisable, so that a cluster can carry it.
 *
 * @param verbatim whether the text is the article's text already, to be kept exactly
 * @param fieldNames for our field the record's, where they differ: {@code --field text=body} is {@code {text: body}};
 *     sorted by our field
 * @param maxArticleBytes the largest article as text: a file's decompressed bytes, a record's line or row; 1 to
 *     {@value #LARGEST_LIMIT}. A page of HTML may be {@value #HTML_FACTOR} times as large
 */
public record IngestSettings(boolean verbatim, Map<String, String> fieldNames, int maxArticleBytes)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The longest news articles have some 100 kB; what is larger is an archive, a log or an attack. */
  public static final int DEFAULT_MAX_ARTICLE_BYTES = 1 << 20;

  /** Whoever reads a release holds a text as a whole, in a line of JSON or a page of Parquet of bounded size. */
  public static final int LARGEST_LIMIT = 1 << 26;

  /** Markup, scripts and styles outweigh the text of a news page: of 900 pages the largest had 3 MB. */
  static final int HTML_FACTOR = 8;

  private static final String VERBATIM = "verbatim";
  private static final String FIELD = "field.";
  private static final String MAX_ARTICLE_SIZE = "max-article-size";

  /** Nothing verbatim, no field renamed, 1 MiB an article. */
  public static final IngestSettings DEFAULT = new IngestSettings(false, Map.of(), DEFAULT_MAX_ARTICLE_BYTES);

  /**
   * @throws ProblemException with {@link Code#USAGE} if a field is not known, a name is blank or the limit out of range
   */
  public IngestSettings {
    fieldNames = Collections.unmodifiableMap(new TreeMap<>(fieldNames));
    fieldNames.forEach(
        (field, name) -> {
          if (RecordField.named(field) == null) {
            throw usage(
                "--field "
                    + field
                    + "="
                    + name
                    + ": no field is called "
                    + field
                    + "; the fields are "
                    + knownFields());
          }
          if (name.isBlank()) {
            throw usage("--field " + field + "=: the name of the record's field is missing");
          }
        });
    if (new HashSet<>(fieldNames.values()).size() < fieldNames.size()) {
      throw usage("--field maps two fields to one of the record's: " + fieldNames);
    }
    if (maxArticleBytes < 1 || maxArticleBytes > LARGEST_LIMIT) {
      throw usage("the largest article must be from 1 to " + LARGEST_LIMIT + " bytes, found " + maxArticleBytes);
    }
  }

  /** The settings as a build report lists them, by option, in a fixed order. */
  public Map<String, String> recipe() {
    Map<String, String> recipe = new LinkedHashMap<>();
    recipe.put(VERBATIM, String.valueOf(verbatim));
    fieldNames.forEach((field, name) -> recipe.put(FIELD + field, name));
    recipe.put(MAX_ARTICLE_SIZE, String.valueOf(maxArticleBytes));
    return recipe;
  }

  /**
   * The settings that {@link #recipe} lists; options of others are passed over.
   *
   * @throws ProblemException with {@link Code#USAGE} if a value is none that this version knows
   */
  public static IngestSettings ofRecipe(Map<String, String> recipe) {
    Map<String, String> fieldNames = new TreeMap<>();
    recipe.forEach(
        (option, value) -> {
          if (option.startsWith(FIELD)) {
            fieldNames.put(option.substring(FIELD.length()), value);
          }
        });
    String verbatim = recipe.getOrDefault(VERBATIM, "");
    String size = recipe.getOrDefault(MAX_ARTICLE_SIZE, "");
    if (!verbatim.matches("true|false") || !size.matches("[0-9]{1,9}")) {
      throw usage("the recipe says verbatim '" + verbatim + "', max-article-size '" + size + "'");
    }
    return new IngestSettings(Boolean.parseBoolean(verbatim), fieldNames, Integer.parseInt(size));
  }

  /** The largest page of HTML in bytes. */
  public int maxHtmlBytes() {
    return (int) Math.min(LARGEST_LIMIT, (long) maxArticleBytes * HTML_FACTOR);
  }

  /** The largest record of a file of records, whose kind shows only when it is read. */
  public int maxRecordBytes() {
    return maxHtmlBytes();
  }

  /** Why an article of that form and size is not taken; null if it is. */
  public @Nullable Problem refusal(TextForm form, long bytes, Place where) {
    if (form == TextForm.HTML && verbatim) {
      return new Problem(Code.FORMAT_UNSUPPORTED, where, "it is HTML, which cannot be kept verbatim");
    }
    int limit = form == TextForm.HTML ? maxHtmlBytes() : maxArticleBytes;
    return bytes <= limit
        ? null
        : new Problem(Code.ARTICLE_TOO_LARGE, where, bytes + " bytes; the limit is " + limit + " bytes");
  }

  /** What the plain text of an input is. */
  public TextForm textForm() {
    return verbatim ? TextForm.VERBATIM : TextForm.PAGE_TEXT;
  }

  /** What the records call the field. */
  public String nameOf(RecordField field) {
    return fieldNames.getOrDefault(field.field(), field.field());
  }

  /** For each name in the records that is read our field. A name that was mapped serves that field alone. */
  public Map<String, RecordField> fieldsByName() {
    Map<String, RecordField> byName = new HashMap<>();
    for (RecordField field : RecordField.values()) {
      if (fieldNames.containsKey(field.field())) {
        byName.put(nameOf(field), field);
      }
    }
    for (RecordField field : RecordField.values()) {
      if (!fieldNames.containsKey(field.field())) {
        byName.putIfAbsent(field.field(), field);
      }
    }
    return byName;
  }

  private static String knownFields() {
    return Arrays.stream(RecordField.values()).map(RecordField::field).collect(Collectors.joining(", "));
  }

  private static ProblemException usage(String detail) {
    return new ProblemException(new Problem(Code.USAGE, Place.UNKNOWN, detail));
  }
}
