package org.pressmark.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Block;
import org.pressmark.model.Document;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Sentence;
import org.pressmark.problem.Printable;
import org.pressmark.schema.CodePoints;

/**
 * A document as a page for people: metadata, then every block of the source with its role in the margin, a line a
 * sentence, entities and quotes marked within the text.
 *
 * <p>In plain text an entity reads {@code [PER Ann Lee]} and a quote <code>{direct Ann Lee: We sail.}</code>; set-aside
 * blocks have a dot behind their role. In colour the marks give way to colours.
 */
final class PageRenderer {
  private static final int MARGIN = 14;
  private static final int FIRST_WORDS = 40;
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";
  private static final String QUOTE_COLOUR = "\u001b[3;33m";

  private final boolean colour;

  PageRenderer(boolean colour) {
    this.colour = colour;
  }

  /** A mark to insert at an offset; outer spans open first and close last. */
  private record Mark(int offset, boolean opens, int otherEnd, String text) {}

  String render(AnnotatedDocument page) {
    StringBuilder out = new StringBuilder();
    header(out, page.document());
    String text = page.document().text();
    CodePoints points = text == null ? null : CodePoints.of(text);
    for (Block block : page.blocks()) {
      String margin = String.format(Locale.ROOT, "%-" + (MARGIN - 2) + "s", block.role().term());
      if (block.kept() && points != null) {
        keptBlock(out, margin, block, page, points);
      } else {
        out.append(
                dim(
                    margin
                        + ". "
                        + Printable.escape(
                            block.setAsideText() == null ? "" : block.setAsideText())))
            .append('\n');
      }
    }
    quotes(out, page.quotes());
    return out.toString();
  }

  /** Every quote in a line: kind, speaker as named and as written, cue, the rule that decided, the first words. */
  private void quotes(StringBuilder out, List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return;
    }
    out.append('\n');
    TextTable table = TextTable.ofWords();
    table.row("quote", "speaker", "as written", "cue", "rule", "words");
    for (Quote quote : quotes) {
      table.row(
          quote.kind().term(),
          cell(quote.speakerName()),
          cell(quote.speakerText()),
          cell(quote.cueText()),
          quote.rule(),
          Printable.escape(firstWords(quote.text())));
    }
    table.lines().forEach(line -> out.append(line).append('\n'));
  }

  private static String cell(@Nullable String text) {
    return text == null ? "-" : Printable.escape(text);
  }

  private static String firstWords(@Nullable String text) {
    if (text == null) {
      return "-";
    }
    boolean whole = text.codePointCount(0, text.length()) <= FIRST_WORDS;
    return whole ? text : text.substring(0, text.offsetByCodePoints(0, FIRST_WORDS)) + "…";
  }

  private void header(StringBuilder out, Document document) {
    field(out, "document", document.documentId());
    field(
        out,
        "source",
        document.sourcePath()
            + (document.sourceRecord() == null ? "" : ", record " + document.sourceRecord()));
    field(out, "url", document.url());
    field(out, "title", document.title());
    field(out, "published", document.publishedAt() != null ? document.publishedAt() : document.publishedOn());
    field(out, "section", document.section());
    field(out, "authors", joined(document.authors()));
    field(out, "agencies", joined(document.agencies()));
    field(out, "publisher", document.publisher());
    field(out, "language", document.language());
    field(out, "warnings", joined(document.warnings()));
    out.append('\n');
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private void field(StringBuilder out, String name, @Nullable Object value) {
    if (value != null) {
      out.append(dim(String.format(Locale.ROOT, "%-" + MARGIN + "s", name)))
          .append(Printable.escape(value.toString()))
          .append('\n');
    }
  }

  private void keptBlock(StringBuilder out, String margin, Block block, AnnotatedDocument page, CodePoints points) {
    int start = block.textStart();
    int end = block.textEnd();
    List<Integer> lineStarts = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      if (sentence.start() > start && sentence.start() < end) {
        lineStarts.add(sentence.start());
      }
    }
    out.append(dim(margin + "| "));
    int at = start;
    int line = 0;
    for (Mark mark : marks(page, start, end)) {
      while (line < lineStarts.size() && lineStarts.get(line) <= mark.offset()) {
        if (lineStarts.get(line) == mark.offset() && !mark.opens()) {
          break;
        }
        out.append(Printable.escape(points.slice(at, lineStarts.get(line)).stripTrailing()));
        at = lineStarts.get(line++);
        newLine(out);
      }
      out.append(Printable.escape(points.slice(at, mark.offset()))).append(mark.text());
      at = mark.offset();
    }
    for (; line < lineStarts.size(); line++) {
      out.append(Printable.escape(points.slice(at, lineStarts.get(line)).stripTrailing()));
      at = lineStarts.get(line);
      newLine(out);
    }
    out.append(Printable.escape(points.slice(at, end))).append('\n');
  }

  private void newLine(StringBuilder out) {
    out.append('\n').append(dim(" ".repeat(MARGIN - 2) + "| "));
  }

  private List<Mark> marks(AnnotatedDocument page, int start, int end) {
    List<Mark> marks = new ArrayList<>();
    for (Quote quote : page.quotes()) {
      if (quote.start() >= start && quote.start() < end && quote.kind() != QuoteKind.SCARE) {
        String speaker = quote.speakerName() != null ? quote.speakerName() : quote.speakerText();
        String flags = quote.flags().isEmpty() ? "" : " (" + String.join(", ", quote.flags()) + ")";
        String label = quote.kind().term() + " " + (speaker == null ? "?" : Printable.escape(speaker)) + flags;
        marks.add(new Mark(quote.start(), true, quote.end(), colour ? QUOTE_COLOUR : "{" + label + ": "));
        marks.add(new Mark(quote.end(), false, quote.start(), colour ? RESET + dim("{" + label + "}") : "}"));
      }
    }
    for (Entity entity : page.entities()) {
      if (entity.start() >= start && entity.start() < end) {
        marks.add(
            new Mark(
                entity.start(),
                true,
                entity.end(),
                colour ? colourOf(entity.type()) : "[" + entity.type().term() + " "));
        marks.add(new Mark(entity.end(), false, entity.start(), colour ? RESET : "]"));
      }
    }
    marks.sort(
        Comparator.comparingInt(Mark::offset)
            .thenComparing(Mark::opens)
            .thenComparing(Mark::otherEnd, Comparator.reverseOrder()));
    return marks;
  }

  private static String colourOf(EntityType type) {
    return switch (type) {
      case PER -> "\u001b[1;36m";
      case ORG -> "\u001b[1;35m";
      case LOC -> "\u001b[1;32m";
      case MISC -> "\u001b[1;34m";
    };
  }

  private String dim(String text) {
    return colour ? DIM + text + RESET : text;
  }
}
