package org.pressmark.annotate.attribution;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a text says who speaks.
 *
 * @param name as published in {@code quotes.rule}
 * @param finder the attribution; null if the text does not say it this way
 */
public record SpeakerRule(String name, Function<QuoteContext, @Nullable Attribution> finder) {}
