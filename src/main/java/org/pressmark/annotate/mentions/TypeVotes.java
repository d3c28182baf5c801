package org.pressmark.annotate.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pressmark.model.EntityType;

/**
 * Gives each name of a document the type that most of its mentions have, those of its short form counted in; ties go to
 * the type that came first. What stands beside a name counts too where the finder could only say that it is some name,
 * or took for a person what the document does not show to be one. A well-known name has the type that it is known for.
 */
final class TypeVotes {
  /** A mention's vote. The first vote for a name has {@link #FIRST}, which breaks ties. */
  private static final int MENTION = 2;
  private static final int FIRST = 3;

  /** So many mentions' votes one clear sign of an organisation outweighs. */
  private static final int SIGN = 4 * MENTION;

  /** The same where the text says outright that a group is called so. */
  private static final int SAID = 8 * MENTION;

  private final List<String[]> sentences;
  private final NameLayer layer;
  private final Map<String, int[]> votes = new TreeMap<>();

  /** Names that the document shows to be a person's: after a title, or the first or last word of a longer one. */
  private final Set<String> persons = new HashSet<>();

  /** Names of persons, as the finder has it, beside which a word stands that makes something else of them. */
  private final Map<String, EntityType> signed = new TreeMap<>();

  private TypeVotes(List<String[]> sentences, NameLayer layer) {
    this.sentences = sentences;
    this.layer = layer;
  }

  /**
   * Settles the types of the names in the layer.
   *
   * @param pairs numbers of two names for one thing
   * @return the type of each name, by {@link DocumentNames#key}
   */
  static Map<String, EntityType> settle(List<String[]> sentences, NameLayer layer, List<int[]> pairs) {
    TypeVotes all = new TypeVotes(sentences, layer);
    for (int number : layer.inOrder()) {
      all.count(layer.get(number));
    }
    all.signed.keySet().removeAll(all.persons);
    all.signed.forEach((key, type) -> all.vote(key, type, SIGN));
    for (int[] pair : pairs) {
      if (layer.has(pair[0]) && layer.has(pair[1])) {
        all.share(all.key(pair[0]), all.key(pair[1]));
      }
    }
    Map<String, EntityType> types = new TreeMap<>();
    all.votes.forEach((key, counts) -> types.put(key, all.best(key, counts)));
    for (int number : layer.inOrder()) {
      Name name = layer.get(number);
      layer.set(number, name.withType(types.getOrDefault(all.key(number), name.type())));
    }
    return types;
  }

  private String key(int number) {
    return DocumentNames.key(sentences, layer.get(number));
  }

  private void count(Name name) {
    String[] tokens = sentences.get(name.sentence());
    String key = DocumentNames.key(sentences, name);
    vote(key, name.type(), MENTION);
    if (name.type() == EntityType.PER && name.end() - name.start() > 1) {
      vote(tokens[name.end() - 1], EntityType.PER, MENTION);
      persons.add(tokens[name.start()]);
      persons.add(tokens[name.end() - 1]);
    }
    if (name.start() > 0 && Trimming.isTitle(tokens[name.start() - 1])) {
      persons.add(key);
    }
    if (OrganisationSigns.isCalled(tokens, name.start())) {
      vote(key, EntityType.ORG, SAID);
    } else if (name.type() == EntityType.MISC && OrganisationSigns.standBeside(tokens, name.start(), name.end())) {
      vote(key, EntityType.ORG, SIGN);
    } else if (name.type() == EntityType.PER
        && OrganisationSigns.standBesidePerson(tokens, name.start(), name.end())) {
      signed.put(key, EntityType.ORG);
    } else if (name.type() == EntityType.PER && PlaceSigns.standBefore(tokens, name.start())) {
      signed.putIfAbsent(key, EntityType.LOC);
    }
  }

  private void vote(String key, EntityType type, int votesOfOne) {
    int[] counts = votes.computeIfAbsent(key, k -> new int[EntityType.values().length]);
    int before = 0;
    for (int count : counts) {
      before |= count;
    }
    counts[type.ordinal()] += before == 0 ? FIRST : votesOfOne;
  }

  /** Both names get the sum of their votes. */
  private void share(String one, String other) {
    int[] ofOne = votes.computeIfAbsent(one, k -> new int[EntityType.values().length]);
    int[] ofOther = votes.computeIfAbsent(other, k -> new int[EntityType.values().length]);
    if (ofOne == ofOther) {
      return;
    }
    for (int i = 0; i < ofOne.length; i++) {
      ofOne[i] += ofOther[i];
    }
    votes.replaceAll((key, counts) -> counts == ofOther ? ofOne : counts);
  }

  private EntityType best(String key, int[] counts) {
    EntityType known = KnownNames.typeOf(key);
    if (known != null && !persons.contains(key)) {
      return known;
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        best = i;
      }
    }
    EntityType type = EntityType.values()[best];
    return type == EntityType.LOC && Countries.isAdjective(key) ? EntityType.MISC : type;
  }
}
