package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.Layout;

/**
 * The hidden folder beside a target in which its release is built, and the only way into the target's place.
 *
 * <p>Beside {@code dir/news-1.0.0} lie, while it is built, {@code dir/.news-1.0.0.lock} and {@code
 * dir/.news-1.0.0.building} with {@code release} (what will be published), {@code runs} (spilled rows and rejects) and,
 * while it replaces a release, {@code replaced} (that release). After a kill the next build of the same target clears
 * all of it away.
 */
final class Staging implements Closeable {
  private static final List<String> OWN = List.of("release", "runs", "replaced");

  private final Path target;
  private final boolean replace;
  private final Path folder;
  private final TargetLock lock;
  private final List<Path> createdParents;
  private boolean owned;

  private Staging(Path target, boolean replace, TargetLock lock, List<Path> createdParents) {
    this.target = target;
    this.replace = replace;
    this.folder = hidden(target, ".building");
    this.lock = lock;
    this.createdParents = createdParents;
  }

  /**
   * Locks the target, clears away what a killed build left and makes the folder.
   *
   * @param target absolute and normalised
   * @throws ProblemException OUTPUT_EXISTS, OUTPUT_BUSY
   * @throws IOException if the disk refuses; nothing is left behind then
   */
  static Staging open(Path target, boolean replace) throws IOException {
    List<Path> createdParents = new ArrayList<>();
    Staging staging = null;
    boolean complete = false;
    try {
      createParents(parent(target), createdParents);
      staging = new Staging(target, replace, lock(target, replace), createdParents);
      staging.recover();
      staging.owned = true;
      staging.requireFree();
      Files.createDirectory(staging.folder);
      Files.createDirectory(staging.release());
      Files.createDirectories(staging.rejectRuns());
      complete = true;
      return staging;
    } finally {
      if (!complete && staging != null) {
        staging.close();
      } else if (!complete) {
        removeEmpty(createdParents);
      }
    }
  }

  private static TargetLock lock(Path target, boolean replace) throws IOException {
    TargetLock lock;
    try {
      lock = TargetLock.tryAcquire(hidden(target, ".lock"));
    } catch (IOException e) {
      // Where nothing can be written, that the release is there already is the better news.
      if (!replace && exists(target)) {
        throw problem(Code.OUTPUT_EXISTS, target, "");
      }
      throw e;
    }
    if (lock == null) {
      throw problem(Code.OUTPUT_BUSY, target, "");
    }
    return lock;
  }

  /** Where the release is written. */
  Path release() {
    return folder.resolve("release");
  }

  /** Where rows are spilled. */
  Path runs() {
    return folder.resolve("runs");
  }

  /** Where rejects are spilled. */
  Path rejectRuns() {
    return runs().resolve("rejects");
  }

  // A kill between the two renames of a replacement leaves the old release aside and its place empty: put it back.
  private void recover() throws IOException {
    if (!exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(folder.toString(), null, "a file is in the way of the build");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        if (!OWN.contains(entry.getFileName().toString())) {
          throw new FileSystemException(folder.toString(), null, "it holds files that are not of a build");
        }
      }
    }
    Path replaced = folder.resolve("replaced");
    if (exists(replaced) && !exists(target)) {
      Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
      FileTree.forceOne(parent(target));
    }
    FileTree.delete(folder);
  }

  private void requireFree() {
    if (!exists(target)) {
      return;
    }
    if (!replace) {
      throw problem(Code.OUTPUT_EXISTS, target, "");
    }
    boolean isRelease =
        Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
            && Files.isRegularFile(target.resolve(Layout.DATA_PACKAGE), LinkOption.NOFOLLOW_LINKS)
            && Files.isRegularFile(target.resolve(Layout.BAG), LinkOption.NOFOLLOW_LINKS);
    if (!isRelease) {
      String what =
          Files.isSymbolicLink(target)
              ? "it is a link, which is not replaced even if asked; name what it leads to"
              : "it is no release of Pressmark, so it is not replaced even if asked";
      throw problem(Code.OUTPUT_EXISTS, target, what);
    }
  }

  /**
   * Renames the release into its place; the one that it replaces goes away only after that. Java cannot exchange two
   * folders in one step: for a moment the place is empty, and a kill then is mended by {@link #recover}.
   */
  void publish() throws IOException {
    requireFree();
    Path replaced = folder.resolve("replaced");
    boolean aside = false;
    boolean inPlace = false;
    boolean complete = false;
    try {
      if (exists(target)) {
        Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
        aside = true;
      }
      Files.move(release(), target, StandardCopyOption.ATOMIC_MOVE);
      inPlace = true;
      FileTree.forceOne(parent(target));
      complete = true;
    } finally {
      if (!complete && inPlace) {
        Files.move(target, release(), StandardCopyOption.ATOMIC_MOVE);
      }
      if (!complete && aside) {
        Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    createdParents.clear();
  }

  /** Removes everything but the target; the parents that {@link #open} made as well, unless the release is in them. */
  @Override
  public void close() throws IOException {
    try {
      // The release that was to be replaced lies here only if a rollback failed; the next build puts it back. And a
      // folder that recover refused to clear is somebody else's.
      if (owned && exists(folder) && (exists(target) || !exists(folder.resolve("replaced")))) {
        FileTree.delete(folder);
      }
    } finally {
      try {
        lock.close();
      } finally {
        removeEmpty(createdParents);
      }
    }
  }

  private static void createParents(Path folder, List<Path> created) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      createParents(parent, created);
    }
    try {
      Files.createDirectory(folder);
      created.add(folder);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static void removeEmpty(List<Path> created) throws IOException {
    for (int i = created.size() - 1; i >= 0; i--) {
      try {
        Files.deleteIfExists(created.get(i));
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
    created.clear();
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path hidden(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }

  private static Path parent(Path target) {
    Path parent = target.getParent();
    if (parent == null || target.getFileName() == null) {
      throw problem(Code.OUTPUT_EXISTS, target, "it is the root of the file system");
    }
    return parent;
  }

  private static ProblemException problem(Code code, Path target, String detail) {
    return new ProblemException(new Problem(code, Place.file(target.toString()), detail));
  }
}
