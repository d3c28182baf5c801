package org.pressmark.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.BrokenCompressionException;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.InputFile;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.Claims;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.SystemReason;

/** The articles of one file, opened when the first is asked for and closed after the last. */
final class FileArticles implements ArticleStream {
  private final InputFile file;
  private final IngestSettings settings;
  private final List<Source> sources;
  private volatile @Nullable Content content;
  private Source.@Nullable Articles articles;
  private @Nullable Ingested next;

  /** Set once, if the manifest names a file that it cannot speak for. */
  private @Nullable Problem statedInVain;

  private volatile boolean ended;

  FileArticles(InputFile file, IngestSettings settings) {
    this(file, settings, Sources.ALL);
  }

  FileArticles(InputFile file, IngestSettings settings, List<Source> sources) {
    this.file = file;
    this.settings = settings;
    this.sources = sources;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      if (next == null) {
        close();
      }
    }
    return next != null;
  }

  @Override
  public Ingested next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException(file.sourcePath());
    }
    Ingested current = next;
    next = null;
    return current;
  }

  private @Nullable Ingested advance() {
    try {
      if (articles == null) {
        Problem problem = open();
        if (problem != null) {
          return last(problem);
        }
      }
      Problem misplaced = statedInVain;
      if (misplaced != null) {
        statedInVain = null;
        return new Ingested.Rejected(misplaced);
      }
      return articles == null ? null : articles.next();
    } catch (BrokenCompressionException e) {
      return last(new Problem(Code.COMPRESSION_BROKEN, Place.file(file.sourcePath()), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return last(new Problem(Code.FILE_UNREADABLE, Place.file(file.sourcePath()), SystemReason.of(e)));
    } catch (RuntimeException | StackOverflowError e) {
      // A bug, of ours or of a library's. The place within the file is not known, and the reader may be half changed.
      String what = e.getClass().getSimpleName() + "; what follows in this file is not read";
      return last(new Problem(Code.ARTICLE_FAILED, Place.file(file.sourcePath()), what));
    }
  }

  private Ingested last(Problem problem) {
    close();
    return new Ingested.Rejected(problem);
  }

  /** Opens the file and its source; what is wrong with it as a whole, or null. */
  private @Nullable Problem open() throws IOException {
    Problem irregular = problemOf(file);
    if (irregular != null) {
      return irregular;
    }
    // Looked at again: the list may be older than the file, and opening a pipe waits for a writer.
    BasicFileAttributes attributes =
        Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      return new Problem(Code.FILE_NOT_REGULAR, Place.file(file.sourcePath()), "it was a file when it was listed");
    }
    Content opened = Content.open(file, attributes);
    content = opened;
    Source source = Sources.of(sources, opened.name(), opened.head(), settings);
    if (source == null) {
      String seems = ForeignFormat.describe(opened.name(), opened.head());
      return new Problem(Code.FORMAT_UNSUPPORTED, Place.file(file.sourcePath()), "it seems to be " + seems);
    }
    if (source.holdsRecords() && !file.claims().equals(Claims.NONE)) {
      String detail = "it names a file of records, which state for themselves what is known about them";
      statedInVain = new Problem(Code.INPUT_MANIFEST_INVALID, Place.file(file.sourcePath()), detail);
    }
    articles = source.open(opened, settings);
    return null;
  }

  private static @Nullable Problem problemOf(InputFile file) {
    Place place = Place.file(file.sourcePath());
    return switch (file.kind()) {
      case REGULAR -> null;
      case LINK -> new Problem(Code.FILE_NOT_REGULAR, place, "a symbolic link; links within a folder are not followed");
      case SPECIAL -> new Problem(Code.FILE_NOT_REGULAR, place, "a pipe, a socket or a device");
      case UNREADABLE -> new Problem(Code.FILE_UNREADABLE, place, file.reason());
      case NOT_FOUND -> new Problem(Code.INPUT_MANIFEST_INVALID, place, file.reason());
      case NAME_UNDECODABLE -> new Problem(Code.FILE_UNREADABLE, place, "its name is not UTF-8; rename it");
    };
  }

  @Override
  public long consumedBytes() {
    if (ended) {
      return file.sizeBytes();
    }
    Content open = content;
    return open == null ? 0 : Math.min(open.consumedBytes(), file.sizeBytes());
  }

  @Override
  public void close() {
    ended = true;
    Content open = content;
    content = null;
    if (open == null) {
      return;
    }
    try (open) {
      if (articles != null) {
        articles.close();
      }
    } catch (IOException e) {
      // Nothing was written, and all that was asked for has been read: no byte can be lost by this.
    }
  }
}
