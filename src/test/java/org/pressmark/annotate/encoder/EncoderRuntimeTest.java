package org.pressmark.annotate.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the accurate engine brings along must keep the promise that nothing is sent anywhere. */
class EncoderRuntimeTest {
  /** Of the service that onnxruntime reports to from version 1.29 on, on Linux without being asked. */
  private static final String COLLECTOR = "events.data.microsoft.com";

  @Test
  void no_native_library_knows_the_address_of_its_makers_collector() throws Exception {
    Assumptions.assumeTrue(EncoderRuntime.isAvailable(), "onnxruntime is not on the class path");
    List<String> reporting = new ArrayList<>();
    int libraries = 0;
    try (ZipFile jar = new ZipFile(jar())) {
      for (ZipEntry entry : jar.stream().filter(each -> each.getName().contains("/native/")).toList()) {
        libraries += entry.isDirectory() ? 0 : 1;
        if (contains(jar, entry)) {
          reporting.add(entry.getName());
        }
      }
    }

    assertFalse(libraries == 0, "the jar holds no native library");
    assertEquals(List.of(), reporting);
  }

  private static File jar() throws ClassNotFoundException, URISyntaxException {
    ClassLoader loader = EncoderRuntimeTest.class.getClassLoader();
    Class<?> entrance = Class.forName("ai.onnxruntime.OrtEnvironment", false, loader);
    return new File(entrance.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static boolean contains(ZipFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(COLLECTOR);
    }
  }
}
