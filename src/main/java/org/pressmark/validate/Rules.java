package org.pressmark.validate;

import java.util.List;

/** Every rule, in the order in which they are applied: later ones read only what earlier ones found sound. */
final class Rules {
  static final List<Rule> ALL =
      List.of(
          new FileSetRule(),
          new ManifestRule(),
          new ChecksumRule(),
          new BagRule(),
          new MetadataRule(),
          new FactsRule(),
          new SignatureRule(),
          new SchemaRule(),
          new DataRule(),
          new WithheldListRule(),
          new RowCountRule(),
          new ListCountRule());

  /** What must hold of each document with its rows, in the order in which it is looked at. */
  static final List<DocumentRule> OF_DOCUMENTS =
      List.of(
          new KeyRule(),
          new ReferenceRule(),
          new TextRule(),
          new SpanRule(),
          new NestingRule(),
          new SequenceRule(),
          new WithheldRule(),
          new AnnotationCountRule(),
          new DuplicateRule());

  private Rules() {}
}
