package org.pressmark.annotate.mentions;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.WordList;
import org.pressmark.model.EntityType;

/**
 * Well-known names that tell nothing of what they name, so that finders take them for something else: parliaments,
 * parties, armed groups, media and companies for persons.
 */
final class KnownNames {
  private static final Map<String, EntityType> TYPES = read();

  private KnownNames() {}

  private static Map<String, EntityType> read() {
    Map<String, EntityType> types = new HashMap<>();
    for (String line : WordList.lines("names/known-en.tsv")) {
      String[] fields = line.split("\t", -1);
      // The parts of a hyphenated word and the possessive are tokens of their own.
      String name = fields[1].replace("-", " - ").replace("'s", " 's");
      if (types.put(name, EntityType.valueOf(fields[0])) != null) {
        throw new IllegalStateException("twice in known-en.tsv: " + fields[1]);
      }
      types.put(name.replace('\'', '’'), EntityType.valueOf(fields[0]));
    }
    return types;
  }

  /** What bears a name, by {@link DocumentNames#key}; null if it is not known. */
  static @Nullable EntityType typeOf(String key) {
    return TYPES.get(key);
  }
}
