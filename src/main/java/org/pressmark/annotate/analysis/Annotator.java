package org.pressmark.annotate.analysis;

/**
 * One layer of annotation. May hold OpenNLP's stateful objects, so an instance belongs to one thread; it keeps nothing
 * from one document to the next.
 */
public interface Annotator {
  /** Reads what earlier annotators found and adds its own layer. */
  void annotate(Analysis analysis);
}
