package org.pressmark.validate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.Layout;

/** The folder holds regular files only, and those that every release has. Looks at entries, opens none. */
final class FileSetRule implements Rule {
  /** A release has some tens of files. */
  private static final int MOST_ENTRIES = 100_000;

  @Override
  public void check(Examination examination) {
    try {
      // A walk follows no link, not even the one by which the release itself may be named.
      Path root = examination.release.toRealPath();
      Files.walkFileTree(root, new Visitor(examination, root));
    } catch (IOException e) {
      examination.unreadable(Place.file(examination.release.toString()), e);
    }
    for (String required : Layout.ROOT_FILES) {
      if (!examination.files.containsKey(required) && !examination.irregular.contains(required)) {
        examination.findings.add(Code.RELEASE_FILE_MISSING, Place.file(required), "every release has it");
      }
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Examination examination;
    private final Path root;
    private int entries;

    Visitor(Examination examination, Path root) {
      this.examination = examination;
      this.root = root;
    }

    private String path(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root)) {
        examination.folders.add(path(folder));
      }
      return next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = path(file);
      if (attributes.isRegularFile()) {
        examination.files.put(path, attributes.size());
      } else {
        examination.irregular.add(path);
        String kind = attributes.isSymbolicLink() ? "a symbolic link" : "a pipe, a socket or a device";
        examination.findings.add(Code.RELEASE_FILE_IRREGULAR, Place.file(path), kind);
      }
      return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      examination.irregular.add(path(file));
      examination.unreadable(Place.file(path(file)), e);
      return next();
    }

    private FileVisitResult next() {
      entries++;
      if (entries <= MOST_ENTRIES) {
        return FileVisitResult.CONTINUE;
      }
      examination.findings.add(
          Code.RELEASE_FILE_UNLISTED,
          Place.UNKNOWN,
          "it has more than " + MOST_ENTRIES + " files; the others were not looked at");
      return FileVisitResult.TERMINATE;
    }
  }
}
