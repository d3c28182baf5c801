package org.pressmark.annotate.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.annotate.analysis.WordList;
import org.pressmark.annotate.names.Spelling;
import org.pressmark.model.EntityType;

/**
 * Tells teams from the places that they are named after: in a sports report "Quillport beat Varnholm 3-1" names two
 * organisations, "in Quillport" a place.
 */
final class Teams {
  private static final String LIST = "names/team-words-en.txt";
  private static final Set<String> SUBJECT = WordList.words(LIST, "subject");
  private static final Set<String> AFTER = WordList.words(LIST, "after");
  private static final Set<String> DOES = WordList.words(LIST, "does");
  private static final Set<String> SUFFERS = WordList.words(LIST, "suffers");
  private static final Set<String> OPPOSED = WordList.words(LIST, "opposed");
  private static final Set<String> PLACE = WordList.words(LIST, "place");

  /** So many different words of sport make a sports report. */
  private static final int REPORT = 4;

  private static final Set<String> DASHES = Set.of("-", "–");
  private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}");
  private static final Pattern SCORE = Pattern.compile("[0-9]{1,3}[-–][0-9]{1,3}");

  private final List<String[]> sentences;
  private final NameLayer layer;

  private Teams(List<String[]> sentences, NameLayer layer) {
    this.sentences = sentences;
    this.layer = layer;
  }

  /** Makes organisations of the places in the layer that are teams. */
  static void settle(List<String[]> sentences, NameLayer layer) {
    if (isSportsReport(sentences)) {
      new Teams(sentences, layer).settle();
    }
  }

  private static boolean isSportsReport(List<String[]> sentences) {
    Set<String> seen = new HashSet<>();
    for (String[] tokens : sentences) {
      for (String token : tokens) {
        String folded = Spelling.folded(token);
        if (SUBJECT.contains(folded)) {
          seen.add(folded);
        }
      }
    }
    return seen.size() >= REPORT;
  }

  private void settle() {
    Set<String> teams = new HashSet<>();
    for (int number : layer.inOrder()) {
      Name name = layer.get(number);
      if (name.type() == EntityType.LOC && actsAsTeam(name)) {
        teams.add(DocumentNames.key(sentences, name));
      }
    }
    for (int number : layer.inOrder()) {
      Name name = layer.get(number);
      if (name.type() == EntityType.LOC && !standsAsPlace(name)
          && teams.contains(DocumentNames.key(sentences, name))) {
        layer.set(number, name.withType(EntityType.ORG));
      }
    }
  }

  private boolean actsAsTeam(Name name) {
    if (standsAsPlace(name)) {
      return false;
    }
    String[] tokens = sentences.get(name.sentence());
    int after = name.end() < tokens.length && Spelling.isPossessive(tokens[name.end()]) ? name.end() + 1 : name.end();
    boolean does = after < tokens.length && AFTER.contains(tokens[after])
        || name.end() < tokens.length && DOES.contains(tokens[name.end()]);
    String before = name.start() > 0 ? tokens[name.start() - 1] : "";
    boolean suffers = SUFFERS.contains(before)
        || OPPOSED.contains(before) && !Countries.isRegion(DocumentNames.key(sentences, name));
    return does || suffers || isScore(tokens, name.end(), 1) || isScore(tokens, name.start() - 1, -1);
  }

  /** Whether "3-1" or "3 - 1" stands there, read in that direction. */
  private static boolean isScore(String[] tokens, int at, int step) {
    int last = at + 2 * step;
    return at >= 0 && at < tokens.length && SCORE.matcher(tokens[at]).matches()
        || last >= 0 && last < tokens.length && POINTS.matcher(tokens[at]).matches()
            && DASHES.contains(tokens[at + step]) && POINTS.matcher(tokens[last]).matches();
  }

  private boolean standsAsPlace(Name name) {
    String[] tokens = sentences.get(name.sentence());
    return name.start() > 0 && PLACE.contains(Spelling.folded(tokens[name.start() - 1]));
  }
}
