package org.pressmark.release;
public class FixtureMain { public static void main(String[] a){ ReleaseFixture.publish(java.nio.file.Path.of(a[0])); } }
