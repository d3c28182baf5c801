package org.pressmark.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

class IngestSettingsTest {
  private static final IngestSettings TEN = new IngestSettings(false, Map.of("text", "body"), 10);

  private static @Nullable Problem refusal(IngestSettings settings, TextForm form, long bytes) {
    return settings.refusal(form, bytes, Place.UNKNOWN);
  }

  @Test
  void html_may_be_eight_times_as_large_as_text() {
    assertNull(refusal(TEN, TextForm.PAGE_TEXT, 10));
    assertEquals(Code.ARTICLE_TOO_LARGE, refusal(TEN, TextForm.PAGE_TEXT, 11).code());
    assertNull(refusal(TEN, TextForm.HTML, 80));
    assertNotNull(refusal(TEN, TextForm.HTML, 81));
  }

  @Test
  void html_is_never_larger_than_an_array() {
    IngestSettings largest = new IngestSettings(false, Map.of(), IngestSettings.LARGEST_LIMIT);

    assertNotNull(refusal(largest, TextForm.HTML, IngestSettings.LARGEST_LIMIT + 1L));
  }

  @Test
  void a_recipe_gives_the_settings_back() {
    assertEquals(TEN, IngestSettings.ofRecipe(TEN.recipe()));
  }
}
