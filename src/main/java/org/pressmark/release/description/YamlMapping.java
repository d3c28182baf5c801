package org.pressmark.release.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.ParserMessage;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.Suggestion;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML 1.2 file, read key by key. Every value is taken as the text that stands there, so {@code 1.10}
 * stays {@code 1.10} and {@code no} stays {@code no}; no object is ever made of it.
 */
final class YamlMapping {
  /** Deeper than any description; the library recurses, so the depth is bounded before it builds a tree. */
  private static final int DEEPEST = 10;

  private final String file;
  private final long line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Long> lines = new LinkedHashMap<>();
  private final List<Problem> problems;

  /**
   * A scalar of the file.
   *
   * @param line from 1
   */
  record Value(String text, long line) {}

  private YamlMapping(String file, MappingNode node, List<Problem> problems) {
    this.file = file;
    this.line = line(node.getStartMark());
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      long at = line(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problem(at, "expected a key, found a list or mapping");
      } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
        problem(
            at,
            "'"
                + brief(key.getValue())
                + "' stands on line "
                + lines.get(key.getValue())
                + " already; keep one of the two");
      } else {
        lines.put(key.getValue(), at);
      }
    }
  }

  /** The mapping that a file is; null, with a problem, if it is none. */
  static @Nullable YamlMapping parse(String file, String text, List<Problem> problems) {
    // Keys that are twice there, or no texts, are told by us, with their lines.
    LoadSettings settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .setMaxAliasesForCollections(0)
            .build();
    try {
      Problem refused = refused(file, new Parse(settings).parseString(text));
      if (refused != null) {
        problems.add(refused);
        return null;
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return new YamlMapping(file, mapping, problems);
      }
      problems.add(
          new Problem(
              Code.DATASET_FILE_INVALID,
              Place.file(file),
              "expected lines such as 'title: Harbour news'"));
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(mark -> Place.line(file, mark.getLine() + 1L)).orElse(Place.file(file));
      problems.add(
          new Problem(
              Code.DATASET_FILE_INVALID,
              place,
              "it is no YAML: " + ParserMessage.plain(e.getProblem())));
    } catch (YamlEngineException e) {
      String message = ParserMessage.plain(String.valueOf(e.getMessage()));
      problems.add(new Problem(Code.DATASET_FILE_INVALID, Place.file(file), "it is no YAML: " + message));
    }
    return null;
  }

  // Aliases could make a small file a large tree; a description needs none. Nor does it need depth or a second
  // document.
  private static @Nullable Problem refused(String file, Iterable<Event> events) {
    int depth = 0;
    int documents = 0;
    for (Event event : events) {
      String detail = null;
      switch (event.getEventId()) {
        case Alias -> detail = "aliases (*name) are not read; write the value out";
        case DocumentStart -> detail = ++documents > 1 ? "expected one YAML document, found a second" : null;
        case MappingStart, SequenceStart ->
            detail = ++depth > DEEPEST ? "lists and mappings are nested too deep" : null;
        case MappingEnd, SequenceEnd -> depth--;
        case Scalar, Comment, DocumentEnd, StreamStart, StreamEnd -> { }
      }
      if (detail != null) {
        return new Problem(Code.DATASET_FILE_INVALID, Place.line(file, line(event.getStartMark())), detail);
      }
    }
    return null;
  }

  /** Where the mapping begins, from 1. */
  long line() {
    return line;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Notes every key that is none of these, with the one that was meant. */
  void allow(List<String> known) {
    lines.forEach(
        (key, at) -> {
          if (!known.contains(key)) {
            String meant =
                Suggestion.of(key, known)
                    .map(name -> "did you mean " + name + "?")
                    .orElse("known are " + String.join(", ", known));
            problem(at, "no key is called '" + brief(key) + "'; " + meant);
          }
        });
  }

  /** The text of a key; null if the key is not there, or, with a problem, if it has no text. */
  @Nullable Value text(String key) {
    Node node = values.get(key);
    return node == null ? null : scalar(key, node);
  }

  /** The texts of a list; empty if the key is not there, or, with a problem, if it is no list. */
  List<Value> texts(String key) {
    List<Value> texts = new ArrayList<>();
    for (Node node : items(key, "- harbour")) {
      Value value = scalar(key, node);
      if (value != null) {
        texts.add(value);
      }
    }
    return texts;
  }

  /** The mapping of a key; null if the key is not there, or, with a problem, if it is none. */
  @Nullable YamlMapping mapping(String key) {
    Node node = values.get(key);
    return node == null ? null : mapping(key, node);
  }

  /** The mappings of a list; empty if the key is not there, or, with a problem, if it is no list. */
  List<YamlMapping> mappings(String key) {
    List<YamlMapping> mappings = new ArrayList<>();
    for (Node node : items(key, "- name: Mara Quell")) {
      YamlMapping mapping = mapping(key, node);
      if (mapping != null) {
        mappings.add(mapping);
      }
    }
    return mappings;
  }

  private List<Node> items(String key, String example) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problem(line(node.getStartMark()), key + ": expected a list, one a line, such as '" + example + "'");
    return List.of();
  }

  private @Nullable YamlMapping mapping(String key, Node node) {
    if (node instanceof MappingNode mapping) {
      return new YamlMapping(file, mapping, problems);
    }
    problem(line(node.getStartMark()), key + ": expected lines such as 'name: Harbour Institute' below it, indented");
    return null;
  }

  private @Nullable Value scalar(String key, Node node) {
    long at = line(node.getStartMark());
    if (!(node instanceof ScalarNode scalar)) {
      problem(at, key + ": expected one text, found a list or mapping");
      return null;
    }
    if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
      problem(lines.getOrDefault(key, at), key + ": no value; give one or remove the line");
      return null;
    }
    return new Value(scalar.getValue().strip(), at);
  }

  /** Notes what is wrong on a line. */
  void problem(long at, String detail) {
    problems.add(new Problem(Code.DATASET_FILE_INVALID, Place.line(file, at), detail));
  }

  /** A text of the file's as a message quotes it: of bounded length. */
  static String brief(String text) {
    return text.codePointCount(0, text.length()) <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
  }

  private static long line(Optional<Mark> mark) {
    return mark.map(found -> found.getLine() + 1L).orElse(1L);
  }
}
