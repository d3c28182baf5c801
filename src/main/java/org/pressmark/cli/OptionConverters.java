package org.pressmark.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.release.RejectLimit;
import org.pressmark.release.duplicates.Bands;
import org.pressmark.release.duplicates.SplitShares;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the texts of options mean; each refuses another text with what was expected. */
final class OptionConverters {
  private static final int MOST_THREADS = 1024;

  private OptionConverters() {}

  /**
   * What the records call a field.
   *
   * @param field ours
   * @param name theirs
   */
  record FieldName(String field, String name) {}

  /** Two names with an equals sign between them. */
  static final class FieldNameConverter implements ITypeConverter<FieldName> {
    @Override
    public FieldName convert(String value) {
      int equals = value.indexOf('=');
      if (equals < 0) {
        throw new TypeConversionException("'" + value + "' names no two fields; expected FIELD=NAME such as text=body");
      }
      return new FieldName(value.substring(0, equals), value.substring(equals + 1));
    }
  }

  /** A format by its name. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      String known = String.join(", ", Formats.ALL.stream().map(Format::name).toList());
      return Formats.named(value)
          .orElseThrow(() -> new TypeConversionException("'" + value + "' is no format; expected " + known));
    }
  }

  /** @param bands null for off */
  record Near(@Nullable Bands bands) {}

  /** Bands and rows, or off. */
  static final class NearConverter implements ITypeConverter<Near> {
    @Override
    public Near convert(String value) {
      try {
        return new Near(value.equals("off") ? null : Bands.parse(value));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage() + ", or off");
      }
    }
  }

  /** Three shares. */
  static final class SplitsConverter implements ITypeConverter<SplitShares> {
    @Override
    public SplitShares convert(String value) {
      try {
        return SplitShares.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** A number of threads. */
  static final class ThreadsConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) > MOST_THREADS) {
        throw new TypeConversionException("'" + value + "' is no number of threads; expected 0 to " + MOST_THREADS
            + ", in --threads or PRESSMARK_THREADS");
      }
      return Integer.valueOf(value);
    }
  }

  /** A date as ISO 8601 writes it. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is no date; expected one such as 2026-03-31");
      }
    }
  }

  /** A number of articles, or a share of them. */
  static final class RejectLimitConverter implements ITypeConverter<RejectLimit> {
    @Override
    public RejectLimit convert(String value) {
      String digits = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
      boolean percent = digits.length() < value.length();
      if (!digits.matches("[0-9]{1,9}") || percent && Integer.parseInt(digits) > 100) {
        throw new TypeConversionException("'" + value + "' is no limit; expected a number such as 10, or 0% to 100%");
      }
      return new RejectLimit(Integer.parseInt(digits), percent);
    }
  }
}
