package org.pressmark.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Block;
import org.pressmark.model.Role;
import org.pressmark.schema.Term;

/**
 * How many lines of plain-text pages get their role. The data is a folder of {@code .page} files, a line of the page
 * with its role in each line: {@code role | text}. {@code |} alone at the start goes on with the block of the line
 * before, {@code +role |} goes on in the line before, a blank line is one of the page; of {@code footer/boilerplate |}
 * either role is right.
 */
public final class RoleEvaluation {
  private static final String SUFFIX = ".page";

  private RoleEvaluation() {}

  /** A stretch of the page, in code points, with its role, or several of which any is right. */
  private record Line(int start, int end, Set<Role> roles) {}

  /** The share of lines with their role right, and of those rightly kept or set aside. */
  public static List<Score> of(Path folder) {
    int lines = 0;
    int right = 0;
    int rightlyKept = 0;
    for (Path file : pages(folder)) {
      StringBuilder text = new StringBuilder();
      List<Line> expected = read(LabelledFile.text(file), text);
      List<Block> blocks = PlainPage.blocks(file.getFileName().toString(), text.toString());
      for (Line line : expected) {
        Role found = roleOf(line, blocks);
        lines++;
        right += found != null && line.roles().contains(found) ? 1 : 0;
        rightlyKept += found != null && line.roles().stream().anyMatch(role -> role.kept() == found.kept()) ? 1 : 0;
      }
    }
    String data = folder.getFileName().toString();
    return List.of(
        new Score(data, "role of a line", lines == 0 ? 0 : (double) right / lines, lines),
        new Score(data, "line kept or set aside", lines == 0 ? 0 : (double) rightlyKept / lines, lines));
  }

  /** Whether a folder holds such pages. */
  static boolean isData(Path folder) {
    return Files.isDirectory(folder) && !pages(folder).isEmpty();
  }

  private static List<Path> pages(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Role roleOf(Line line, List<Block> blocks) {
    for (Block block : blocks) {
      if (PlainPage.coversHalf(List.of(block), line.start(), line.end())) {
        return block.role();
      }
    }
    return null;
  }

  private static Set<Role> roles(String label) {
    return Stream.of(label.split("/")).map(role -> Term.parse(Role.class, role)).collect(Collectors.toSet());
  }

  /** The labelled lines; what the page says is appended to the text. */
  private static List<Line> read(String labelled, StringBuilder text) {
    List<Line> lines = new ArrayList<>();
    for (String row : labelled.lines().toList()) {
      int bar = row.indexOf('|');
      if (bar < 0) {
        text.append('\n');
        continue;
      }
      String role = row.substring(0, bar).strip();
      if (role.startsWith("+")) {
        text.setCharAt(text.length() - 1, ' ');
        role = role.substring(1);
      }
      int start = text.codePointCount(0, text.length());
      String said = row.substring(bar + 1).stripTrailing();
      text.append(said.startsWith(" ") ? said.substring(1) : said);
      int end = text.codePointCount(0, text.length());
      lines.add(
          new Line(
              start,
              end,
              role.isEmpty()
                  ? lines.get(lines.size() - 1).roles()
                  : roles(role)));
      text.append('\n');
    }
    return lines;
  }
}
