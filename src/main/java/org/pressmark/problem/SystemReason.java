package org.pressmark.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the system refused a file, in plain words. */
public final class SystemReason {
  private SystemReason() {}

  /** One line without path and class name. */
  public static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    if (failure instanceof FileSystemLoopException) {
      return "links lead round in a circle";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof NotDirectoryException) {
      return "it is no folder";
    }
    String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return reason == null || reason.isBlank()
        ? "the system gives no reason"
        : reason.lines().findFirst().orElse("").strip();
  }
}
