package org.pressmark.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Publishes a record component as a column. Its name is the component's, in snake_case; its order is the record's. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  /** What a value means, in one sentence, and what absence means where the column is nullable. Never blank. */
  String value();

  /** What a number counts; {@link Unit#NONE} for columns that are no measure. */
  Unit unit() default Unit.NONE;

  /** The column whose values this one repeats, as {@code table.column}; empty if none. */
  String refersTo() default "";

  /** The schema version that first had this column. */
  String since() default "1.0";

  /** What of its values is left out where the text of the originals is withheld; the one place that says so. */
  Withheld withheld() default Withheld.NEVER;

  /**
   * Whether few distinct values fill many rows, so that a dictionary pays. Closed vocabularies and references always
   * do.
   */
  boolean repeats() default false;
}
