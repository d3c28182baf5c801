package org.pressmark.annotate;

import org.jspecify.annotations.Nullable;

/**
 * Which model was used, for the build report.
 *
 * @param name the model's file name
 * @param version the version that its name or its own manifest states
 * @param sha256 of the model file's bytes, 64 hex digits
 * @param card what its makers say of it, in Markdown with one heading of the first level; null if it is not ours
 */
public record ModelFact(String name, String version, String sha256, @Nullable String card) {}
