package org.pressmark.format;

import com.github.luben.zstd.Zstd;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * The codecs in which Parquet files of others are compressed, without Hadoop's codec classes. Each page is decompressed
 * into the size that its header names, which is bounded.
 */
final class ForeignCodecs implements CompressionCodecFactory {
  /** Whether pages in this codec can be read. */
  static boolean reads(CompressionCodecName codec) {
    return switch (codec) {
      case UNCOMPRESSED, SNAPPY, LZ4_RAW, GZIP, ZSTD -> true;
      case LZO, BROTLI, LZ4 -> false;
    };
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new IllegalStateException("files of others are never written");
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case UNCOMPRESSED -> new Decompressor((page, plain) -> copy(page, plain));
      case SNAPPY ->
          new Decompressor(
              (page, plain) ->
                  new SnappyDecompressor()
                      .decompress(page, 0, page.length, plain, 0, plain.length));
      case LZ4_RAW ->
          new Decompressor(
              (page, plain) ->
                  new Lz4Decompressor().decompress(page, 0, page.length, plain, 0, plain.length));
      case GZIP -> new Decompressor(ForeignCodecs::gunzip);
      case ZSTD -> new Decompressor((page, plain) -> (int) Zstd.decompress(plain, page));
      case LZO, BROTLI, LZ4 -> throw new IllegalArgumentException("compression " + codec + " is not read");
    };
  }

  @Override
  public void release() {}

  private static int copy(byte[] page, byte[] plain) throws IOException {
    if (page.length != plain.length) {
      throw new IOException("page of " + page.length + " bytes, not the " + plain.length + " that its header names");
    }
    System.arraycopy(page, 0, plain, 0, page.length);
    return page.length;
  }

  private static int gunzip(byte[] page, byte[] plain) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(page))) {
      int length = in.readNBytes(plain, 0, plain.length);
      return in.read() < 0 ? length : -1;
    }
  }

  @FunctionalInterface
  private interface Codec {
    /** How many bytes it made; any other number than the room there is means damage. */
    int decompress(byte[] page, byte[] plain) throws IOException;
  }

  private record Decompressor(Codec codec) implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      return BytesInput.from(plain(ZstdCodecs.bytesOf(page), size));
    }

    @Override
    public void decompress(ByteBuffer input, int inputSize, ByteBuffer output, int outputSize) throws IOException {
      byte[] page = new byte[inputSize];
      input.get(page);
      output.put(plain(page, outputSize));
    }

    private byte[] plain(byte[] page, int size) throws IOException {
      if (size < 0 || size > ZstdCodecs.MAX_PAGE_BYTES) {
        throw new IOException("page of " + size + " bytes; at most " + ZstdCodecs.MAX_PAGE_BYTES + " are read");
      }
      byte[] plain = new byte[size];
      int written = codec.decompress(page, plain);
      if (written != size) {
        throw new IOException("page does not decompress to the " + size + " bytes that its header names");
      }
      return plain;
    }

    @Override
    public void release() {}
  }
}
