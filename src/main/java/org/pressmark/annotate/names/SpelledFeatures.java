package org.pressmark.annotate.names;

import java.util.List;

/** Spells features out, as training needs them. */
record SpelledFeatures(List<String> features) implements FeatureSink {
  @Override
  public void add(String feature) {
    features.add(feature);
  }

  @Override
  public void add(String one, String two) {
    features.add(one + two);
  }

  @Override
  public void add(String one, String two, String three) {
    features.add(one + two + three);
  }

  @Override
  public void add(String one, String two, String three, String four) {
    features.add(one + two + three + four);
  }

  @Override
  public void add(String one, String two, String three, String four, String five) {
    features.add(one + two + three + four + five);
  }

  @Override
  public void add(String one, String two, String three, String four, String five, String six) {
    features.add(one + two + three + four + five + six);
  }
}
