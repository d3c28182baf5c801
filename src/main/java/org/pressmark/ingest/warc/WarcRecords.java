package org.pressmark.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;
import org.pressmark.format.BrokenCompressionException;
import org.pressmark.ingest.compression.Compression;
import org.pressmark.ingest.source.Content;

/**
 * Cuts a WARC file (ISO 28500, section 4) into records. jwarc reads the headers; the framing is ours, because its
 * reader ends at the first damage. Behind damage the next line that begins a record is taken for one.
 */
final class WarcRecords {
  /** Far above what crawlers write. */
  private static final int LONGEST_HEADER = 1 << 18;

  private static final byte[] START = {'W', 'A', 'R', 'C', '/'};
  private static final byte[] NOTHING = new byte[0];

  /** A record, or what is wrong with the stretch of the file that should be one. */
  sealed interface Found {
    /** From 1; every record of the file counts. */
    long number();

    /** Its first byte in the decompressed file. */
    long start();
  }

  /**
   * A record.
   *
   * @param headers as jwarc reads them
   * @param block its content, or its first bytes if it is larger than the limit; empty if it is no response or resource
   * @param blockBytes the content's whole length
   */
  record Whole(long number, long start, MessageHeaders headers, byte[] block, long blockBytes) implements Found {}

  /**
   * No record.
   *
   * @param compression whether the compressed data are damaged
   * @param detail what is wrong
   */
  record Damaged(long number, long start, boolean compression, String detail) implements Found {}

  private final Content content;
  private final WarcBytes bytes;
  private final int largestBlock;
  private long number;
  private boolean startTaken;
  private boolean ended;
  private @Nullable BrokenCompressionException pending;

  /** @param largestBlock how many bytes of a content are kept at most */
  WarcRecords(Content content, int largestBlock) throws IOException {
    this.content = content;
    this.bytes = new WarcBytes(content);
    this.largestBlock = largestBlock;
  }

  static boolean isRecordStart(byte[] block, int at) {
    return Arrays.equals(block, at, at + START.length, START, 0, START.length);
  }

  /** The next record or damaged stretch; null at the end. */
  @Nullable Found next() throws IOException {
    if (ended) {
      return null;
    }
    long start = bytes.offset() - (startTaken ? START.length : 0);
    boolean counted = false;
    try {
      if (pending != null) {
        BrokenCompressionException failure = pending;
        pending = null;
        throw failure;
      }
      if (!startTaken) {
        skipNewlines();
        start = bytes.offset();
        if (bytes.peek() < 0) {
          ended = true;
          return null;
        }
      }
      number++;
      counted = true;
      return record(start);
    } catch (BrokenCompressionException e) {
      number += counted ? 0 : 1;
      startTaken = false;
      if (!bytes.skipDamage()) {
        ended = true;
      }
      return new Damaged(number, start, true, String.valueOf(e.getMessage()));
    }
  }

  private Found record(long start) throws IOException {
    byte[] header = header();
    if (header.length < START.length || !isRecordStart(header, 0)) {
      resume();
      return new Damaged(number, start, false, "expected a record, which begins with WARC/1.0 or WARC/1.1");
    }
    if (header[header.length - 1] != '\n') {
      String found =
          header.length >= LONGEST_HEADER
              ? "it is longer than " + LONGEST_HEADER + " bytes"
              : "the file ends in it";
      resume();
      return new Damaged(number, start, false, "the record's header has no end: " + found);
    }
    WarcParser parser = new WarcParser();
    parser.setLenient(true);
    parser.parse(ByteBuffer.wrap(header));
    if (!parser.isFinished() || parser.isError() || !isReadVersion(header)) {
      resume();
      return new Damaged(number, start, false, "the record's header is no header of WARC/1.0 or WARC/1.1");
    }
    return content(start, parser.headers());
  }

  private static boolean isReadVersion(byte[] header) {
    return header.length > 8 && header[6] == '.' && (header[5] == '1' || header[5] == '0');
  }

  private Found content(long start, MessageHeaders headers) throws IOException {
    String stated = headers.first("Content-Length").orElse("");
    long length = lengthOf(stated);
    if (length < 0) {
      resume();
      String found = stated.isEmpty() ? "it has none" : '"' + stated + '"';
      return new Damaged(number, start, false, "expected the record's Content-Length, found " + found);
    }
    long blockStart = bytes.offset();
    boolean beyond = content.compression() == Compression.NONE && length > content.sizeBytes() - blockStart;
    if (beyond) {
      resume();
      return cut(start, length, content.sizeBytes() - blockStart);
    }
    String type = headers.first("WARC-Type").orElse("");
    boolean kept = type.equalsIgnoreCase("response") || type.equalsIgnoreCase("resource");
    byte[] block = kept ? new byte[(int) Math.min(length, largestBlock)] : NOTHING;
    long taken = bytes.take(length, block);
    if (taken < length) {
      resumeWithin(block, taken);
      return cut(start, length, taken);
    }
    long member = bytes.member();
    if (!endsHere()) {
      resumeWithin(block, taken);
      return new Damaged(
          number,
          start,
          false,
          "the record goes on behind the " + length + " bytes of its Content-Length");
    }
    verify(member);
    return new Whole(number, start, headers, block, length);
  }

  private Damaged cut(long start, long length, long found) {
    return new Damaged(
        number,
        start,
        false,
        "expected " + length + " bytes by the record's Content-Length, found " + found);
  }

  private static long lengthOf(String stated) {
    if (stated.isEmpty() || stated.length() > 18 || !stated.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Long.parseLong(stated);
  }

  /** Whether nothing but line ends stands before the next record or the file's end; these are taken. */
  private boolean endsHere() throws IOException {
    try {
      int next = bytes.peek();
      if (next != '\r' && next != '\n') {
        return next < 0 || next == 'W';
      }
      skipNewlines();
      bytes.peek();
    } catch (BrokenCompressionException e) {
      // Whether it is this record that is damaged or the next is told by what was verified.
      pending = e;
    }
    return true;
  }

  /** Lets no record pass whose compressed bytes were not compared with their checksum. */
  private void verify(long member) throws IOException {
    if (bytes.isVerified(member)) {
      return;
    }
    if (pending != null) {
      BrokenCompressionException failure = pending;
      pending = null;
      throw failure;
    }
    bytes.checkWhole();
  }

  private void skipNewlines() throws IOException {
    while (bytes.peek() == '\r' || bytes.peek() == '\n') {
      bytes.take();
    }
  }

  /** The bytes up to the empty line; they end otherwise if that line is missing. */
  private byte[] header() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream(1024);
    if (startTaken) {
      header.write(START);
      startTaken = false;
    }
    boolean lineEmpty = false;
    while (header.size() < LONGEST_HEADER) {
      int next = bytes.peek();
      if (next < 0 || header.size() < START.length && next != START[header.size()]) {
        break;
      }
      bytes.take();
      header.write(next);
      if (next == '\n') {
        if (lineEmpty) {
          break;
        }
        lineEmpty = true;
      } else if (next != '\r') {
        lineEmpty = false;
      }
    }
    return header.toByteArray();
  }

  /** Looks again at content that was none. */
  private void resumeWithin(byte[] block, long taken) throws IOException {
    if (taken > 0 && taken <= block.length) {
      bytes.giveBack(block, (int) taken);
    }
    resume();
  }

  /** Goes behind the next {@code WARC/} at the start of a line or of a member. */
  private void resume() throws IOException {
    int matched = 0;
    boolean lineStart = true;
    try {
      long member = bytes.member();
      for (int next = bytes.peek(); next >= 0; next = bytes.peek()) {
        if (bytes.member() != member) {
          member = bytes.member();
          lineStart = true;
          matched = 0;
        }
        bytes.take();
        matched = (matched > 0 || lineStart) && next == START[matched] ? matched + 1 : 0;
        lineStart = next == '\n';
        if (matched == START.length) {
          startTaken = true;
          return;
        }
      }
      ended = true;
    } catch (BrokenCompressionException e) {
      pending = e;
    }
  }
}
