package org.pressmark.ingest.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digests are those that sha256sum and its like print of the word, and Python's base64 makes of them. */
class StatedDigestTest {
  private static @Nullable String fault(String stated, String... candidates) {
    return StatedDigest.fault(
        stated, List.of(candidates).stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sha1:MFULPEBGHZFKSI7N2OAHANOAF6YN4MRF",
        "sha1:mfulpebghzfksi7n2oahanoaf6yn4mrf",
        "SHA-1: 6168b790263e4aa923edd3807035c02fb0de3225",
        "sha256:VJ2PN7IDX5UL47QPJPIGZLTBU4VLQAS3KDIARCHT4EDI6IQGORRQ====",
        "sha-256:aa74f6fd03bf68be7e0f4bd06cae61a72ab8025b50d00888f3e1068f22067463",
        "sha256:qnT2/QO/aL5+D0vQbK5hpyq4AltQ0AiI8+EGjyIGdGM=",
        "sha256:qnT2_QO_aL5-D0vQbK5hpyq4AltQ0AiI8-EGjyIGdGM",
        "md5:BBQJXTZYPUJRMKSST66A5X7VBA"
      })
  void a_digest_may_be_spelled_in_base_32_or_64_or_hexadecimal(String stated) {
    assertNull(fault(stated, "harbour"));
    assertNull(fault(stated, "as sent", "harbour"), "one of what crawlers hash is enough");
  }

  @Test
  void another_digest_is_told_with_what_was_found() {
    assertEquals(
        "expected the digest sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ, found MFULPEBGHZFKSI7N2OAHANOAF6YN4MRF",
        fault("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", "harbour"));
  }

  @Test
  void in_base_64_the_case_of_a_letter_counts_and_what_was_found_is_spelled_alike() {
    assertEquals(
        "expected the digest sha256:QNT2/QO/aL5+D0vQbK5hpyq4AltQ0AiI8+EGjyIGdGM=, found"
            + " qnT2/QO/aL5+D0vQbK5hpyq4AltQ0AiI8+EGjyIGdGM",
        fault("sha256:QNT2/QO/aL5+D0vQbK5hpyq4AltQ0AiI8+EGjyIGdGM=", "harbour"));
  }

  @Test
  void an_algorithm_that_is_not_known_says_nothing() {
    assertNull(fault("blake3:AAAA", "harbour"));
    assertNull(fault("no colon", "harbour"));
  }
}
