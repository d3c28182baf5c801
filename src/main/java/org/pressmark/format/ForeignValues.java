package org.pressmark.format;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;

/** What the values of others' Parquet files mean: a column's stored type says little without its logical one. */
final class ForeignValues {
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  private ForeignValues() {}

  /** The texts of one row's list, those that are absent left out; leaves the reader behind them. */
  static Object list(ColumnReader reader, ColumnDescriptor leaf) {
    List<String> values = new ArrayList<>();
    boolean readable = true;
    do {
      if (reader.getCurrentDefinitionLevel() == leaf.getMaxDefinitionLevel()) {
        Object value = text(reader);
        readable &= value instanceof String;
        values.add(value.toString());
      }
      reader.consume();
    } while (reader.getCurrentRepetitionLevel() > 0);
    return readable ? List.copyOf(values) : new ForeignParquet.Unreadable(ForeignParquet.NOT_UTF_8);
  }

  /** The value at which the reader stands, which is there; null for NaN. */
  static @Nullable Object scalar(ColumnReader reader, PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> isText(type) ? text(reader) : new ForeignParquet.Unreadable("bytes of type " + logical);
      case INT32 ->
          logical instanceof DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(reader.getInteger())
              : wholeNumber(reader.getInteger(), 0xFFFF_FFFFL & reader.getInteger(), logical);
      case INT64 ->
          logical instanceof TimestampLogicalTypeAnnotation stamp
              ? timestamp(reader.getLong(), stamp)
              : wholeNumber(reader.getLong(), reader.getLong(), logical);
      case BOOLEAN -> new ForeignParquet.Unreadable("true or false");
      // pandas and Spark write NaN for what is missing in a column of numbers.
      case FLOAT ->
          Float.isNaN(reader.getFloat()) ? null : new ForeignParquet.Unreadable("a number of single precision");
      case DOUBLE -> Double.isNaN(reader.getDouble()) ? null : (Object) reader.getDouble();
      case INT96 -> oldTimestamp(reader.getBinary().toByteBuffer().order(ByteOrder.LITTLE_ENDIAN));
      case FIXED_LEN_BYTE_ARRAY ->
          logical instanceof UUIDLogicalTypeAnnotation
              ? uuid(reader.getBinary().toByteBuffer())
              : new ForeignParquet.Unreadable("bytes of a fixed length");
    };
  }

  private static String uuid(ByteBuffer value) {
    return new UUID(value.getLong(), value.getLong()).toString();
  }

  /** Decimal numbers and times of day are stored as whole numbers too, which they are not. */
  private static Object wholeNumber(long signed, long unsigned, @Nullable LogicalTypeAnnotation logical) {
    if (logical instanceof IntLogicalTypeAnnotation integer && !integer.isSigned()) {
      return unsigned >= 0 ? (Object) unsigned : new BigInteger(Long.toUnsignedString(unsigned));
    }
    boolean whole = logical == null || logical instanceof IntLogicalTypeAnnotation;
    return whole ? (Object) signed : new ForeignParquet.Unreadable("a value of type " + logical);
  }

  /** An instant if the file says that it counts from UTC; else the local time as text, since no zone is known. */
  private static Object timestamp(long value, TimestampLogicalTypeAnnotation type) {
    long perSecond =
        switch (type.getUnit()) {
          case MILLIS -> 1_000L;
          case MICROS -> 1_000_000L;
          case NANOS -> 1_000_000_000L;
        };
    Instant instant =
        Instant.ofEpochSecond(
            Math.floorDiv(value, perSecond),
            Math.floorMod(value, perSecond) * (1_000_000_000L / perSecond));
    return type.isAdjustedToUTC() ? instant : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  /**
   * The type INT96, deprecated and yet Spark 3's default: the day's nanoseconds, then the Julian day. Spark counts from
   * UTC, Impala in local time, and neither says so.
   */
  private static Object oldTimestamp(ByteBuffer value) {
    long nanos = value.getLong();
    long day = value.getInt() - JULIAN_DAY_OF_1970;
    return LocalDate.ofEpochDay(day).atStartOfDay().plusNanos(nanos).toString();
  }

  /** Whether a column holds text, said or not. */
  static boolean isText(PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return type.getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.BINARY
        && (logical == null
            || logical instanceof StringLogicalTypeAnnotation
            || logical instanceof EnumLogicalTypeAnnotation);
  }

  private static Object text(ColumnReader reader) {
    byte[] bytes = reader.getBinary().getBytesUnsafe();
    try {
      return Utf8.decode(bytes);
    } catch (CharacterCodingException e) {
      return new ForeignParquet.Undecodable(bytes);
    }
  }
}
