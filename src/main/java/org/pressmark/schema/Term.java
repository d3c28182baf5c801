package org.pressmark.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One word of a closed vocabulary, as it is published. Implemented by enums only. */
public interface Term {
  /** The constant's name. */
  String name();

  /**
   * The published spelling, such as {@code list_item}: the name in lower case, unless the vocabulary has another. It
   * never changes within a major schema version.
   */
  default String term() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The published spellings of a vocabulary, in the order of its constants. */
  private static <E extends Enum<E> & Term> List<String> terms(Class<E> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants()).map(Term::term).toList();
  }

  /**
   * The constant that a published spelling names.
   *
   * @throws IllegalArgumentException if the vocabulary has no such word
   */
  static <E extends Enum<E> & Term> E parse(Class<E> vocabulary, String term) {
    for (E constant : vocabulary.getEnumConstants()) {
      if (constant.term().equals(term)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(term + " is none of " + terms(vocabulary));
  }
}
