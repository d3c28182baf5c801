package org.pressmark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class SystemReasonTest {
  @Test
  void what_a_class_says_alone_is_put_into_words() {
    assertEquals("permission denied", SystemReason.of(new AccessDeniedException("/a/b")));
    assertEquals("a file of that name is in the way", SystemReason.of(new FileAlreadyExistsException("/a/b")));
    assertEquals("the folder is not empty", SystemReason.of(new DirectoryNotEmptyException("/a/b")));
    assertEquals("there is no such file or folder", SystemReason.of(new NoSuchFileException("/a/b")));
    assertEquals("it is no folder", SystemReason.of(new NotDirectoryException("/a/b")));
  }

  @Test
  void what_the_system_says_is_kept_without_the_path() {
    assertEquals(
        "No space left on device",
        SystemReason.of(new FileSystemException("/a/b", null, "No space left on device")));
    assertEquals("Input/output error", SystemReason.of(new IOException("Input/output error\n\tat")));
    assertEquals("the system gives no reason", SystemReason.of(new IOException()));
  }
}
