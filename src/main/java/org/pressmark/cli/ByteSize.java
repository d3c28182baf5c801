package org.pressmark.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.ingest.source.IngestSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A number of bytes as people write it: {@code 500K}, {@code 4M}, or a plain number; K is 1024.
 *
 * @param bytes at least 1
 */
record ByteSize(int bytes) {
  private static final Pattern NOTATION = Pattern.compile("([0-9]{1,10})([KMG]?)");

  static ByteSize parse(String text) {
    Matcher matcher = NOTATION.matcher(text.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new TypeConversionException("'" + text + "' is no size; expected a number such as 500K or 4M");
    }
    int shift = switch (matcher.group(2)) {
      case "K" -> 10;
      case "M" -> 20;
      case "G" -> 30;
      default -> 0;
    };
    long bytes = Long.parseLong(matcher.group(1)) << shift;
    if (bytes < 1 || bytes > IngestSettings.LARGEST_LIMIT) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is out of range; expected 1 to "
              + IngestSettings.LARGEST_LIMIT
              + " bytes");
    }
    return new ByteSize((int) bytes);
  }

  /** For picocli. */
  static final class Converter implements ITypeConverter<ByteSize> {
    @Override
    public ByteSize convert(String value) {
      return parse(value);
    }
  }
}
