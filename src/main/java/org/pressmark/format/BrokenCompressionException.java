package org.pressmark.format;

import java.util.zip.ZipException;

/** The compressed bytes are damaged or cut short; the message says how and where. */
public final class BrokenCompressionException extends ZipException {
  private static final long serialVersionUID = 1L;

  /** @param detail what is wrong, as a reject or finding says it */
  public BrokenCompressionException(String detail) {
    super(detail);
  }
}
