package org.pressmark.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Publishes a record as a table. Every component needs a {@link Column}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
  /** The table's name, plural, in lower case. */
  String name();

  /** What one row is, in one sentence. */
  String meaning();

  /** The column that identifies a row. */
  String key();

  /** The columns that rows are sorted by, in that order. */
  String[] order();

  /** The column sets that mark a stretch of a document's text. The first is the row's own extent. */
  Span[] spans() default {};

  /** Three columns that mark a stretch of {@code documents.text}: {@code text[start:end]} in code points. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({})
  @interface Span {
    String start();

    String end();

    /** The column that repeats the marked text; empty if the table has none. */
    String text() default "";
  }
}
