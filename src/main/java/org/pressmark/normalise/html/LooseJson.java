package org.pressmark.normalise.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what templates write for JSON (RFC 8259) and is none: quotation marks in a string, commas too many or too few,
 * comments, keys without marks, a variable before the value, an end that is missing. Nothing fails: what cannot be read
 * is passed over.
 */
final class LooseJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_DEPTH = 500;
  private static final int MAX_UNCLOSED = 8;
  private static final int MAX_KEY = 60;
  private static final int MAX_NUMBER = 20;

  private final String text;
  private final List<JsonNode> roots = new ArrayList<>();
  private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
  private @Nullable String key;
  private int at;

  /** Whether keys have no marks here: only then is a word before a colon a key, and not one of a string. */
  private boolean bare;

  /** Whether a string had no end that could be told from a quotation mark within it: then every mark ends one. */
  private boolean exact;

  private LooseJson(String text) {
    this.text = text;
  }

  /** The objects and arrays that lie in no other, in order. Linear in the text. */
  static List<JsonNode> read(String text) {
    LooseJson json = new LooseJson(text);
    while (json.at < text.length() && json.open.size() < MAX_DEPTH) {
      json.step();
    }
    return json.roots;
  }

  private void step() {
    char unit = text.charAt(at);
    if (unit == '{' || unit == '[') {
      ContainerNode<?> opened = unit == '{' ? NODES.objectNode() : NODES.arrayNode();
      attach(opened);
      open.push(opened);
      at++;
    } else if (unit == '}' || unit == ']') {
      close(unit == '}');
      at++;
    } else if (unit == '"' || unit == '\'') {
      readString(unit);
    } else if (unit == '/' && at + 1 < text.length()) {
      skipComment();
    } else if (isOfWord(unit)) {
      readWord();
    } else {
      key = unit == ',' ? null : key;
      at++;
    }
  }

  /** A bracket may be missing: then one closes what is open within as well. */
  private void close(boolean object) {
    key = null;
    if (open.stream().limit(MAX_UNCLOSED).anyMatch(each -> each.isObject() == object)) {
      while (open.pop().isObject() != object) {
        // What is open within is closed too.
      }
    }
  }

  private void attach(JsonNode value) {
    if (open.peek() instanceof ObjectNode object) {
      if (key != null) {
        object.set(key, value);
      }
    } else if (open.peek() instanceof ArrayNode array) {
      array.add(value);
    } else if (value.isContainerNode()) {
      roots.add(value);
    }
    key = null;
  }

  private void readString(char mark) {
    boolean ofKey = isKeyDue();
    int start = at + 1;
    int end = exact || ofKey ? endOf(start, mark, false) : endOf(start, mark, true);
    if (end == text.length() && !exact && !ofKey) {
      int first = endOf(start, mark, false);
      exact = first < end;
      end = first;
    }
    String value = JsonText.decoded(text, start, end);
    at = Math.min(end + 1, text.length());
    take(value, NODES.textNode(value));
  }

  /** Takes it as a key if a colon follows where one is due, else as a value. */
  private void take(String name, @Nullable JsonNode value) {
    int next = skipBlanks(at);
    if (isKeyDue() && next < text.length() && text.charAt(next) == ':') {
      key = name;
      bare |= value == null;
      at = next + 1;
    } else if (value == null) {
      key = null;
    } else {
      attach(value);
    }
  }

  private boolean isKeyDue() {
    return key == null && open.peek() instanceof ObjectNode;
  }

  /** The index of the mark that ends a string; the text's length if there is none. */
  private int endOf(int start, char mark, boolean told) {
    for (int i = start; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\\') {
        i++;
      } else if (unit == mark && (!told || ends(i + 1))) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether what follows a quotation mark can follow a value: within {@code "The "Gull" runs"} words follow. */
  private boolean ends(int from) {
    int next = skipBlanks(from);
    char unit = charAt(next);
    if (unit == ',') {
      int second = skipBlanks(next + 1);
      return open.peek() instanceof ObjectNode ? ",}/\0".indexOf(charAt(second)) >= 0 || isKey(second)
          : ",\"'{[]/\0".indexOf(charAt(second)) >= 0 || Character.isDigit(charAt(second));
    }
    boolean comment = unit == '/' && "/*".indexOf(charAt(next + 1)) >= 0;
    boolean keyed = unit == '"' && open.peek() instanceof ObjectNode && isKey(next);
    return comment || keyed || "}];\0".indexOf(unit) >= 0;
  }

  /** Whether a key and its colon begin there. */
  private boolean isKey(int from) {
    char mark = charAt(from);
    boolean quoted = mark == '"' || mark == '\'';
    int end = quoted ? from + 1 : from;
    while (end < from + MAX_KEY && (quoted ? charAt(end) > ' ' && charAt(end) != mark : isOfWord(charAt(end)))) {
      end++;
    }
    boolean closed = end > from && (quoted ? charAt(end) == mark : bare);
    return closed && charAt(skipBlanks(quoted ? end + 1 : end)) == ':';
  }

  /** A number or true is a value, and so is a word before a colon a key; all others say nothing. */
  private void readWord() {
    int start = at;
    while (isOfWord(charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    boolean number = word.length() <= MAX_NUMBER && word.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    take(word, number ? NODES.textNode(word) : null);
  }

  private void skipComment() {
    boolean line = text.charAt(at + 1) == '/';
    boolean block = text.charAt(at + 1) == '*';
    int end = line ? text.indexOf('\n', at) : block ? text.indexOf("*/", at + 2) : at;
    at = end < 0 ? text.length() : end + 1;
  }

  private int skipBlanks(int from) {
    int next = from;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next;
  }

  /** The unit at an index; 0 behind the end. */
  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private static boolean isOfWord(char unit) {
    return unit == '_' || unit == '$' || unit == '@' || Character.isLetterOrDigit(unit);
  }
}
