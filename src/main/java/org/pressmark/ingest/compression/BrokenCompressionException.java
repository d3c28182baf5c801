package org.pressmark.ingest.compression;

import java.io.IOException;

/** The compressed bytes are damaged or cut short; the message is the detail of the reject. */
public final class BrokenCompressionException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenCompressionException(String detail) {
    super(detail);
  }
}
