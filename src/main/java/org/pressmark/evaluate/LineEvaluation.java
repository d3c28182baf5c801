package org.pressmark.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.Role;
import org.pressmark.model.Sha256;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;

/**
 * How well lines of plain-text pages are kept or dropped. The data is a folder with {@code labels.jsonl} (a page a line:
 * {@code id} and {@code lines} with {@code start}, {@code end} in code points and {@code label}) and {@code txt/<id>.txt}.
 * The measures are those of {@code score_lines.py}: a line counts as kept when half of it lies in kept blocks; titles and
 * lines labelled optional do not count.
 */
public final class LineEvaluation {
  private LineEvaluation() {}

  /** The figures over all pages, in a fixed order. */
  public static List<Score> of(Path folder) {
    String data = folder.getFileName().toString();
    Counts keep = new Counts();
    Counts drop = new Counts();
    int lines = 0;
    int perfect = 0;
    List<JsonNode> pages = LabelledFile.records(folder.resolve("labels.jsonl"));
    for (JsonNode page : pages) {
      String id = page.path("id").asText();
      List<Block> blocks = blocks(id, LabelledFile.text(folder.resolve("txt").resolve(id + ".txt")));
      boolean right = true;
      for (JsonNode line : page.path("lines")) {
        String label = line.path("label").asText();
        if (label.equals("title") || label.equals("optional")) {
          continue;
        }
        boolean expected = label.equals("keep") || label.equals("mixed");
        boolean kept = kept(blocks, line.path("start").asInt(), line.path("end").asInt());
        keep.add(expected, kept);
        drop.add(!expected, !kept);
        right &= expected == kept;
        lines++;
      }
      if (right) {
        perfect++;
      }
    }
    return List.of(
        new Score(data, "line kept, F1", keep.f1(), lines),
        new Score(data, "line dropped, F1", drop.f1(), lines),
        new Score(data, "line kept or dropped, macro F1", (keep.f1() + drop.f1()) / 2, lines),
        new Score(data, "page entirely right", pages.isEmpty() ? 0 : (double) perfect / pages.size(), pages.size()));
  }

  private static List<Block> blocks(String id, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Article article =
        new Article(
            id, null, SourceFormat.TEXT, Sha256.of(bytes), bytes.length, text, TextForm.PAGE_TEXT, Claims.NONE);
    List<Block> kept = new ArrayList<>();
    if (new Normaliser().normalise(article) instanceof Normalised.Kept normalised) {
      for (Block block : normalised.article().blocks()) {
        if (block.role().inBody() || block.role() == Role.STANDFIRST) {
          kept.add(block);
        }
      }
    }
    return kept;
  }

  private static boolean kept(List<Block> blocks, int start, int end) {
    int covered = 0;
    for (Block block : blocks) {
      covered += Math.max(0, Math.min(end, block.sourceEnd()) - Math.max(start, block.sourceStart()));
    }
    return 2 * covered >= end - start;
  }
}
