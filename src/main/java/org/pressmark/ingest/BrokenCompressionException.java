package org.pressmark.ingest;

import java.io.IOException;

/** The compressed bytes are damaged or cut short; the message is the detail of the reject. */
final class BrokenCompressionException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenCompressionException(String detail) {
    super(detail);
  }
}
