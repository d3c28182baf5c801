package org.pressmark.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Block;
import org.pressmark.model.Role;

/**
 * How well lines of plain-text pages are kept or dropped. The data is a folder with {@code labels.jsonl} (a page a
 * line: {@code id}, {@code domain} and {@code lines} with {@code start}, {@code end} in code points and {@code label})
 * and {@code txt/<id>.txt}. The measures are those of {@code score_lines.py}: a line counts as kept when half of it
 * lies in kept blocks; titles and lines labelled optional do not count.
 */
public final class LineEvaluation {
  private LineEvaluation() {}

  /** The figures over all pages and over those of held-out outlets, in a fixed order. */
  public static List<Score> of(Path folder) {
    Tally all = new Tally();
    Tally heldOut = new Tally();
    for (JsonNode page : LabelledFile.records(folder.resolve("labels.jsonl"))) {
      String id = page.path("id").asText();
      List<Block> kept = new ArrayList<>();
      for (Block block : PlainPage.blocks(id, LabelledFile.text(folder.resolve("txt").resolve(id + ".txt")))) {
        if (block.role().inBody() || block.role() == Role.STANDFIRST) {
          kept.add(block);
        }
      }
      all.add(page, kept);
      if (OutletHalf.isHeldOut(page.path("domain").asText())) {
        heldOut.add(page, kept);
      }
    }
    String data = folder.getFileName().toString();
    List<Score> scores = new ArrayList<>(all.scores(data));
    scores.addAll(heldOut.scores(data + OutletHalf.HELD_OUT));
    return scores;
  }

  /** What was found in a number of pages. */
  private static final class Tally {
    private final Counts keep = new Counts();
    private final Counts drop = new Counts();
    private int lines;
    private int pages;
    private int perfect;

    void add(JsonNode page, List<Block> kept) {
      boolean right = true;
      for (JsonNode line : page.path("lines")) {
        String label = line.path("label").asText();
        if (label.equals("title") || label.equals("optional")) {
          continue;
        }
        boolean expected = label.equals("keep") || label.equals("mixed");
        boolean found = PlainPage.coversHalf(kept, line.path("start").asInt(), line.path("end").asInt());
        keep.add(expected, found);
        drop.add(!expected, !found);
        right &= expected == found;
        lines++;
      }
      pages++;
      perfect += right ? 1 : 0;
    }

    List<Score> scores(String data) {
      if (pages == 0) {
        return List.of();
      }
      return List.of(
          new Score(data, "line kept, F1", keep.f1(), lines),
          new Score(data, "line dropped, F1", drop.f1(), lines),
          new Score(data, "line kept or dropped, macro F1", (keep.f1() + drop.f1()) / 2, lines),
          new Score(data, "page entirely right", (double) perfect / pages, pages));
    }
  }
}
