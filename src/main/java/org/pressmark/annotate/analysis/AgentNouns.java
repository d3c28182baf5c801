package org.pressmark.annotate.analysis;

import java.util.regex.Pattern;

/** Tells German nouns for who does something: "Rentner", "Tischlerin", "Landwirt", "Torschütze". */
public final class AgentNouns {
  private static final Pattern AGENT =
      Pattern.compile("\\p{L}{2,}(ant|ent|er|eur|frau|(ant|ent|er|eur|ist|wirt)in|ist|mann|profi|schütze|wirt)");

  private AgentNouns() {}

  public static boolean isAgent(String word) {
    return AGENT.matcher(word).matches();
  }
}
