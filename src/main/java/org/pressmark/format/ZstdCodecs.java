package org.pressmark.format;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Zstandard for Parquet pages, without Hadoop's codec classes. The level and the library's version decide the bytes, so
 * both are pinned. Pages in any other codec are refused: a release carries none.
 */
final class ZstdCodecs implements CompressionCodecFactory {
  /** The library's own default. */
  private static final int LEVEL = 3;

  /** No page of ours comes near it; a forged size must not make the reader ask for gigabytes. */
  static final int MAX_PAGE_BYTES = 128 << 20;

  /**
   * To be called before the first use.
   *
   * @throws IOException if the library, which is native code, cannot be put into the temporary folder and loaded
   */
  static void load() throws IOException {
    try {
      Native.load();
    } catch (ExceptionInInitializerError | UnsatisfiedLinkError e) {
      throw new IOException(
          e.getMessage()
              + "; the temporary folder must be writable, PRESSMARK_JAVA_OPTS=-Djava.io.tmpdir=DIR names another",
          e);
    }
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    requireZstd(codec);
    return new Compressor();
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    requireZstd(codec);
    return new Decompressor();
  }

  private static void requireZstd(CompressionCodecName codec) {
    if (codec != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("expected compression ZSTD, found " + codec);
    }
  }

  @Override
  public void release() {}

  private static final class Compressor implements BytesInputCompressor {
    @Override
    public BytesInput compress(BytesInput page) throws IOException {
      return BytesInput.from(Zstd.compress(bytesOf(page), LEVEL));
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {}
  }

  private static final class Decompressor implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      return BytesInput.from(decompress(bytesOf(page), size));
    }

    @Override
    public void decompress(ByteBuffer input, int inputSize, ByteBuffer output, int outputSize) throws IOException {
      byte[] page = new byte[inputSize];
      input.get(page);
      output.put(decompress(page, outputSize));
    }

    private static byte[] decompress(byte[] page, int size) throws IOException {
      if (size < 0 || size > MAX_PAGE_BYTES) {
        throw new IOException("page of " + size + " bytes; at most " + MAX_PAGE_BYTES + " are read");
      }
      byte[] plain = new byte[size];
      long written = Zstd.decompress(plain, page);
      if (Zstd.isError(written)) {
        throw new IOException("page cannot be decompressed: " + Zstd.getErrorName(written));
      }
      if (written != size) {
        throw new IOException("page decompresses to " + written + " bytes, not the " + size + " that its header names");
      }
      return plain;
    }

    @Override
    public void release() {}
  }

  static byte[] bytesOf(BytesInput page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(page.size()));
    page.writeAllTo(bytes);
    return bytes.toByteArray();
  }
}
