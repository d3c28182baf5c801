package org.pressmark.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pressmark.ingest.source.InputFile;
import org.pressmark.problem.SystemReason;

/** Lists a folder and all below it. Follows no link, so it ends; opens folders only. */
final class FolderWalk {
  /** By code points, which is the order of the UTF-8 bytes too; Java's own order of strings differs beyond U+FFFF. */
  private static final Comparator<String> BY_CODE_POINTS =
      (left, right) -> {
        int i = 0;
        int shorter = Math.min(left.length(), right.length());
        while (i < shorter && left.charAt(i) == right.charAt(i)) {
          i++;
        }
        if (i == shorter) {
          return Integer.compare(left.length(), right.length());
        }
        // Of two characters above U+FFFF that share their first unit this compares the second units, which will do.
        return Integer.compare(left.codePointAt(i), right.codePointAt(i));
      };

  private final List<InputFile> files = new ArrayList<>();
  private final Deque<Folder> open = new ArrayDeque<>();
  private final SortedMap<String, Long> passedOver = new TreeMap<>();

  private record Folder(Path path, String sourcePath) {}

  private final String name;

  private FolderWalk(String name) {
    this.name = name;
  }

  /** The entries below a folder by their paths' code points, and how many were passed over for each reason. */
  record Listing(List<InputFile> files, SortedMap<String, Long> passedOver) {}

  /** @param name what to call the folder itself, should it be unreadable */
  static Listing of(Path folder, String name) {
    FolderWalk walk = new FolderWalk(name);
    walk.open.push(new Folder(folder, ""));
    while (!walk.open.isEmpty()) {
      walk.list(walk.open.pop());
    }
    walk.files.sort(Comparator.comparing(InputFile::sourcePath, BY_CODE_POINTS));
    return new Listing(List.copyOf(walk.files), walk.passedOver);
  }

  private void list(Folder folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path)) {
      for (Path entry : entries) {
        add(entry, folder.sourcePath);
      }
    } catch (IOException e) {
      addUnreadable(folder, e);
    } catch (DirectoryIteratorException e) {
      addUnreadable(folder, e.getCause());
    }
  }

  private void addUnreadable(Folder folder, IOException failure) {
    String sourcePath = folder.sourcePath.isEmpty() ? name : folder.sourcePath;
    files.add(unreadable(folder.path, sourcePath, "the folder cannot be listed: " + SystemReason.of(failure)));
  }

  private void add(Path entry, String folder) {
    EntryName entryName = EntryName.of(entry);
    String reason = Bookkeeping.reason(entryName.text());
    if (reason != null) {
      passedOver.merge(reason, 1L, Long::sum);
      return;
    }
    String sourcePath = folder.isEmpty() ? entryName.text() : folder + "/" + entryName.text();
    if (!entryName.decodable()) {
      files.add(new InputFile(uri(entry), sourcePath, 0, InputFile.Kind.NAME_UNDECODABLE, ""));
      return;
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        open.push(new Folder(entry, sourcePath));
      } else {
        files.add(describe(entry, sourcePath, attributes));
      }
    } catch (IOException e) {
      files.add(unreadable(entry, sourcePath, SystemReason.of(e)));
    }
  }

  /** The entry that such a path is. */
  static InputFile describe(Path path, String sourcePath, BasicFileAttributes attributes) {
    InputFile.Kind kind =
        attributes.isRegularFile()
            ? InputFile.Kind.REGULAR
            : attributes.isSymbolicLink() ? InputFile.Kind.LINK : InputFile.Kind.SPECIAL;
    long size = kind == InputFile.Kind.REGULAR ? attributes.size() : 0;
    return new InputFile(uri(path), sourcePath, size, kind, "");
  }

  private static InputFile unreadable(Path path, String sourcePath, String reason) {
    return new InputFile(uri(path), sourcePath, 0, InputFile.Kind.UNREADABLE, reason);
  }

  private static String uri(Path path) {
    return path.toUri().toString();
  }
}
