package org.pressmark.annotate.names;

/**
 * Takes features one by one, each in parts that together spell it. The finder needs the hash of a feature only, and
 * most are unknown to the model: putting the parts together would cost more than all else.
 */
interface FeatureSink {
  void add(String feature);

  void add(String one, String two);

  void add(String one, String two, String three);

  void add(String one, String two, String three, String four);

  void add(String one, String two, String three, String four, String five);

  void add(String one, String two, String three, String four, String five, String six);
}
