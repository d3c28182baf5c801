package org.pressmark.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Entity;
import org.pressmark.model.Role;

/**
 * Annotates the texts of a file for {@code ../shared/tools/entities/score_spans.py}: {@code EntityPredictions
 * GOLD.jsonl PREDICTED.jsonl}. Each line of a text is a block, as {@code --verbatim} has it.
 */
public final class EntityPredictions {
  private EntityPredictions() {}

  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);
    StringBuilder predicted = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      JsonNode gold = json.readTree(line);
      String text = gold.path("text").asText();
      List<Articles.Part> parts = new ArrayList<>();
      int start = 0;
      for (String block : text.split("\n", -1)) {
        if (!block.isBlank()) {
          parts.add(new Articles.Part(Role.BODY, start, start + block.length()));
        }
        start += block.length() + 1;
      }
      ObjectNode row = json.createObjectNode().put("id", gold.path("id").asText());
      ArrayNode spans = row.putArray("spans");
      for (Entity entity : annotator.annotate(Articles.of(text, "en", parts)).entities()) {
        spans.addObject().put("start", entity.start()).put("end", entity.end()).put("type", entity.type().name());
      }
      predicted.append(row).append('\n');
    }
    Files.writeString(Path.of(arguments[1]), predicted, StandardCharsets.UTF_8);
  }
}
