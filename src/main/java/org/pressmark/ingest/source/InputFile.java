package org.pressmark.ingest.source;

import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import org.pressmark.model.Claims;

/**
 * One entry of the input, as it was found; a plain serialisable value, so that a cluster can spread the reading.
 *
 * @param uri where it lies, as an absolute URI; unlike a path's text this keeps every byte of a name, in any locale
 * @param sourcePath the path within the named folder with {@code /} between folders, or the name of a file that was
 *     named itself; bytes of a name that are no UTF-8 are written as {@code \xFF}
 * @param sizeBytes its size when it was listed; 0 for what is no regular file
 * @param kind what it is
 * @param reason why it is {@link Kind#UNREADABLE} or {@link Kind#NOT_FOUND}, else empty
 * @param claims what the user's manifest states about it
 */
public record InputFile(
    String uri, String sourcePath, long sizeBytes, Kind kind, String reason, Claims claims)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What an entry of a folder is. All but {@link #REGULAR} become one reject. */
  public enum Kind {
    /** A regular file, to be opened. */
    REGULAR,
    /** A symbolic link; these are followed only where the user named one. */
    LINK,
    /** A pipe, a socket or a device, which is never opened: that could wait or read for ever. */
    SPECIAL,
    /** A folder that cannot be listed, or an entry that cannot be looked at. */
    UNREADABLE,
    /** Its name is not UTF-8, so no published row could name it. */
    NAME_UNDECODABLE,
    /** The manifest names it, and the input does not hold it. */
    NOT_FOUND
  }

  /** An entry that no manifest names. */
  public InputFile(String uri, String sourcePath, long sizeBytes, Kind kind, String reason) {
    this(uri, sourcePath, sizeBytes, kind, reason, Claims.NONE);
  }

  /** The same entry, of which a manifest states this. */
  public InputFile withClaims(Claims stated) {
    return new InputFile(uri, sourcePath, sizeBytes, kind, reason, stated);
  }

  /** Where it lies on this machine. */
  public Path path() {
    return Path.of(URI.create(uri));
  }
}
