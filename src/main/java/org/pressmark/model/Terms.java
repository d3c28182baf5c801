package org.pressmark.model;

import java.util.Locale;

/** How constants are spelled when published. */
final class Terms {
  private Terms() {}

  static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
