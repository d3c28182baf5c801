package org.pressmark.release.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.release.contents.ReleaseSettings;

/**
 * What the maker of a release decided, in the build report and back: a release of which the text is put back is written
 * by the same settings. The tool's version and whether text is withheld stand in the report's other parts.
 */
final class SettingsJson {
  private static final String TOOL_VERSION = "toolVersion";
  private static final String WITHHOLD_TEXT = "withholdText";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, new Spelled<>(LocalDate::toString))
                  .addDeserializer(LocalDate.class, new Read<>(LocalDate::parse))
                  .addSerializer(Format.class, new Spelled<>(Format::name))
                  .addDeserializer(Format.class, new Read<>(SettingsJson::format)))
          .build();

  private SettingsJson() {}

  static ObjectNode write(ReleaseSettings settings) {
    ObjectNode node = MAPPER.valueToTree(settings);
    node.remove(TOOL_VERSION);
    node.remove(WITHHOLD_TEXT);
    return node;
  }

  /** @throws IllegalArgumentException if the node is not what {@link #write} wrote */
  static ReleaseSettings read(ObjectNode node, String toolVersion, boolean withholdText) {
    ObjectNode whole = node.deepCopy().put(TOOL_VERSION, toolVersion).put(WITHHOLD_TEXT, withholdText);
    try {
      return MAPPER.treeToValue(whole, ReleaseSettings.class);
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalArgumentException("release does not say what was decided", e);
    }
  }

  private static Format format(String name) {
    return Formats.named(name).orElseThrow(() -> new IllegalArgumentException("no format is called " + name));
  }

  /** Writes a value as a text. */
  private static final class Spelled<T> extends JsonSerializer<T> {
    private final Function<T, String> spelling;

    Spelled(Function<T, String> spelling) {
      this.spelling = spelling;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
      json.writeString(spelling.apply(value));
    }
  }

  /** Reads a value from a text. */
  private static final class Read<T> extends JsonDeserializer<T> {
    private final Function<String, T> reading;

    Read(Function<String, T> reading) {
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return reading.apply(json.getText());
    }
  }
}
