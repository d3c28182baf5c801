package org.pressmark.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.InputFile;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.problem.SystemReason;

/** All that the user named as input, listed but not read. Immutable. */
public final class Inputs {
  private final List<InputFile> files;
  private final SortedMap<String, Long> passedOver;
  private final IngestSettings settings;

  private Inputs(List<InputFile> files, SortedMap<String, Long> passedOver, IngestSettings settings) {
    this.files = List.copyOf(files);
    this.passedOver = Collections.unmodifiableSortedMap(passedOver);
    this.settings = settings;
  }

  /**
   * Lists files, and folders with all below them. A link that is named itself is followed; links within folders are
   * not.
   *
   * @throws ProblemException with {@link Code#INPUT_MISSING} if a path does not exist, {@link Code#FILE_UNREADABLE} if
   *     one cannot be looked at, {@link Code#INPUT_EMPTY} if there is no file at all
   */
  public static Inputs of(List<Path> paths, IngestSettings settings) {
    return of(paths, settings, null, List.of());
  }

  /**
   * The same, with what a manifest states about files that are one article each, and without some files. The manifest
   * is no article, wherever it lies.
   *
   * @param manifest a CSV file with the columns file, id, url, date, title, authors, publisher, language, section,
   *     license, retrieved_at, of which only the first must be there; null for none
   * @param noArticles files that are no articles though they may lie among them
   * @throws ProblemException besides, with {@link Code#INPUT_MANIFEST_INVALID}, if the manifest cannot be used. A row
   *     that names no file of the input is a reject
   */
  public static Inputs of(List<Path> paths, IngestSettings settings, @Nullable Path manifest, List<Path> noArticles) {
    List<InputFile> files = new ArrayList<>();
    SortedMap<String, Long> passedOver = new TreeMap<>();
    for (Path path : paths) {
      try {
        Path real = real(path);
        BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
          FolderWalk.Listing listing = FolderWalk.of(real, EntryName.of(real).text());
          files.addAll(listing.files());
          listing.passedOver().forEach((reason, count) -> passedOver.merge(reason, count, Long::sum));
        } else {
          files.add(named(path, real, attributes));
        }
      } catch (NoSuchFileException e) {
        String detail = path.toString().equals("-") ? "standard input is not read; name files and folders" : "";
        throw new ProblemException(new Problem(Code.INPUT_MISSING, Place.file(path.toString()), detail), e);
      } catch (IOException e) {
        throw new ProblemException(
            new Problem(Code.FILE_UNREADABLE, Place.file(path.toString()), SystemReason.of(e)), e);
      }
    }
    noArticles.forEach(path -> leaveOut(files, path));
    if (files.isEmpty()) {
      Place place = paths.size() == 1 ? Place.file(paths.get(0).toString()) : Place.UNKNOWN;
      String found =
          passedOver.isEmpty()
              ? "there is no file in it"
              : "every name in it starts with a dot, which hides it, or is that of a program's own file";
      throw new ProblemException(new Problem(Code.INPUT_EMPTY, place, found));
    }
    return new Inputs(manifest == null ? files : stated(files, manifest), passedOver, settings);
  }

  private static List<InputFile> stated(List<InputFile> files, Path manifest) {
    InputManifest statements = InputManifest.read(manifest);
    List<InputFile> others = new ArrayList<>(files);
    leaveOut(others, manifest);
    return statements.applied(others);
  }

  private static void leaveOut(List<InputFile> files, Path path) {
    String uri = path.toAbsolutePath().normalize().toUri().toString();
    String real;
    try {
      real = real(path).toUri().toString();
    } catch (IOException e) {
      throw new ProblemException(new Problem(Code.FILE_UNREADABLE, Place.file(path.toString()), SystemReason.of(e)), e);
    }
    files.removeIf(file -> file.uri().equals(uri) || file.uri().equals(real));
  }

  /** A pipe behind a link of the system's, as /dev/stdin and {@code <(command)} are, is there but has no path. */
  private static Path real(Path path) throws IOException {
    try {
      return path.toRealPath();
    } catch (NoSuchFileException e) {
      if (Files.exists(path)) {
        return path.toAbsolutePath().normalize();
      }
      throw e;
    }
  }

  private static InputFile named(Path path, Path real, BasicFileAttributes attributes) {
    EntryName name = EntryName.of(path);
    InputFile found = FolderWalk.describe(real, name.text(), attributes);
    return name.decodable()
        ? found
        : new InputFile(found.uri(), found.sourcePath(), 0, InputFile.Kind.NAME_UNDECODABLE, "");
  }

  /** Every entry, in the order in which it is read: by named path, then by code points of the source path. */
  public List<InputFile> files() {
    return files;
  }

  /** How they are read. */
  public IngestSettings settings() {
    return settings;
  }

  /** The files' sizes on the disk together. */
  public long totalBytes() {
    return files.stream().mapToLong(InputFile::sizeBytes).sum();
  }

  /** How many files and folders were passed over for each reason, by the reasons' order; a folder counts once. */
  public SortedMap<String, Long> passedOver() {
    return passedOver;
  }

  /** The articles and rejects of all files. */
  public ArticleStream open() {
    return new Chain(files, settings);
  }

  /**
   * The articles and rejects of one file: at least one. Depends on nothing but the arguments and the file, so that a
   * cluster may call it anywhere.
   */
  public static ArticleStream open(InputFile file, IngestSettings settings) {
    return new FileArticles(file, settings);
  }

  private static final class Chain implements ArticleStream {
    private final Iterator<InputFile> files;
    private final IngestSettings settings;
    private volatile @Nullable ArticleStream current;
    private volatile long finishedBytes;
    private boolean closed;

    Chain(List<InputFile> files, IngestSettings settings) {
      this.files = files.iterator();
      this.settings = settings;
    }

    @Override
    public boolean hasNext() {
      ArticleStream open = current;
      while (open == null || !open.hasNext()) {
        if (open != null) {
          finish(open);
        }
        if (closed || !files.hasNext()) {
          return false;
        }
        open = Inputs.open(files.next(), settings);
        current = open;
      }
      return true;
    }

    // Between the two writes another thread may see the file twice or not at all, which a progress bar can bear.
    private void finish(ArticleStream done) {
      done.close();
      current = null;
      finishedBytes = finishedBytes + done.consumedBytes();
    }

    @Override
    public Ingested next() {
      hasNext();
      ArticleStream open = current;
      if (open == null) {
        throw new NoSuchElementException("the end of the input");
      }
      return open.next();
    }

    @Override
    public long consumedBytes() {
      ArticleStream open = current;
      return finishedBytes + (open == null ? 0 : open.consumedBytes());
    }

    @Override
    public void close() {
      closed = true;
      ArticleStream open = current;
      if (open != null) {
        finish(open);
      }
    }
  }
}
