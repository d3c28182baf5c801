package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps two builds off one target, in this process and in others. The system drops it when the process dies. */
final class TargetLock implements Closeable {
  /**
   * The locks of this process. POSIX drops a process's lock when the process closes any descriptor of the file, so a
   * second build in this process must not even open it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private TargetLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock without waiting.
   *
   * @param file made if absent, in a folder that exists
   * @return null if another build holds it
   */
  static @Nullable TargetLock tryAcquire(Path file) throws IOException {
    if (!HELD.add(file)) {
      return null;
    }
    FileChannel channel = null;
    try {
      channel = open(file);
    } finally {
      if (channel == null) {
        HELD.remove(file);
      }
    }
    return channel == null ? null : new TargetLock(file, channel);
  }

  // The holder deletes the file before it lets go of it. Whoever opened it before that locks a file that has no name
  // any more, while a third build makes and locks a new one; so the name must still mean the same file once it is
  // locked.
  private static @Nullable FileChannel open(Path file) throws IOException {
    while (true) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // A running build's, or one that a killed build left: the lock tells.
      }
      FileChannel channel = null;
      boolean kept = false;
      try {
        Object before = key(file);
        channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock();
        if (lock == null) {
          return null;
        }
        if (Objects.equals(before, key(file))) {
          kept = true;
          return channel;
        }
      } catch (NoSuchFileException e) {
        // Deleted by its holder in between: the next round makes a new one.
      } catch (OverlappingFileLockException e) {
        return null;
      } finally {
        if (channel != null && !kept) {
          channel.close();
        }
      }
    }
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
  }

  /** Removes the lock file and lets the next build in. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      HELD.remove(file);
    }
  }
}
