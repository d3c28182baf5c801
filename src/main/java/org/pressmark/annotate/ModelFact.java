package org.pressmark.annotate;

/**
 * Which model was used, for the build report.
 *
 * @param name the model's file name
 * @param version the version that its name or its own manifest states
 * @param sha256 of the model file's bytes, 64 hex digits
 */
public record ModelFact(String name, String version, String sha256) {}
