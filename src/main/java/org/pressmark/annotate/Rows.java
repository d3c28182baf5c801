package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.Mention;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.SentenceSpan;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Document;
import org.pressmark.model.Entity;
import org.pressmark.model.Ids;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteFlag;
import org.pressmark.model.Sentence;
import org.pressmark.schema.CodePoints;

/**
 * Turns an analysis into published rows: gives ids and converts every index to code points, once. A span's text is cut
 * by its offsets, so that the two always agree.
 */
final class Rows {
  private final Analysis analysis;
  private final String text;
  private final CodePoints codePoints;
  private final String documentId;
  private final Ids ids;

  private Rows(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.text();
    this.codePoints = analysis.codePoints();
    this.documentId = analysis.document().documentId();
    this.ids = new Ids(documentId);
  }

  static AnnotatedDocument of(Analysis analysis) {
    return new Rows(analysis).build();
  }

  private AnnotatedDocument build() {
    List<Sentence> sentences = sentences();
    Map<Mention, String> entityIds = new IdentityHashMap<>();
    List<Entity> entities = entities(sentences, entityIds);
    List<Quote> quotes = quotes(sentences, entityIds);
    Document document = analysis.document().annotated(
        analysis.language(), analysis.warnings(), sentences.size(), entities.size(), quotes.size());
    return new AnnotatedDocument(document, analysis.allBlocks(), sentences, entities, quotes);
  }

  private List<Sentence> sentences() {
    List<Sentence> rows = new ArrayList<>();
    for (SentenceSpan sentence : analysis.sentences()) {
      int start = offset(sentence.start());
      int end = offset(sentence.end());
      rows.add(
          new Sentence(
              ids.sentence(text, sentence.start(), sentence.end()),
              documentId,
              rows.size(),
              sentence.block().id(),
              sentence.block().role(),
              start,
              end,
              codePoints.slice(start, end),
              sentence.tokens().size()));
    }
    return rows;
  }

  private List<Entity> entities(List<Sentence> sentences, Map<Mention, String> entityIds) {
    List<Entity> rows = new ArrayList<>();
    // A chain's published id is that of its first mention.
    Map<Integer, String> chains = new HashMap<>();
    for (Mention mention : analysis.mentions()) {
      int sentence = analysis.sentenceAt(mention.start());
      if (sentence < 0 || mention.end() > analysis.sentences().get(sentence).end()) {
        throw new IllegalStateException("a mention crosses its sentence: " + mention);
      }
      Sentence row = sentences.get(sentence);
      int start = offset(mention.start());
      int end = offset(mention.end());
      String id = ids.entity(text, mention.start(), mention.end());
      entityIds.put(mention, id);
      String chain = chains.computeIfAbsent(mention.chain(), number -> id);
      rows.add(new Entity(
          id, documentId, row.sentenceId(), start, end, codePoints.slice(start, end), mention.type(), mention.name(),
          chain, mention.country(), mention.method()));
    }
    return rows;
  }

  private List<Quote> quotes(List<Sentence> sentences, Map<Mention, String> entityIds) {
    List<Quote> rows = new ArrayList<>();
    Map<Integer, String> chains = new HashMap<>();
    for (Quotation quotation : analysis.quotations()) {
      int sentence = analysis.sentenceAt(quotation.span().start());
      Sentence row = sentences.get(sentence);
      String id = ids.quote(text, quotation.span().start(), quotation.span().end());
      Span speaker = quotation.speaker();
      Span cue = quotation.cue();
      rows.add(new Quote(
          id, documentId, row.sentenceId(), offset(quotation.span().start()), offset(quotation.span().end()),
          slice(quotation.span()), quotation.kind(), start(speaker), end(speaker), slice(speaker),
          quotation.mention() == null ? null : entityIds.get(quotation.mention()), quotation.speakerName(), start(cue),
          end(cue), slice(cue), chains.computeIfAbsent(quotation.chain(), number -> id),
          quotation.flags().stream().map(QuoteFlag::term).toList(), quotation.rule()));
    }
    return rows;
  }

  private int offset(int index) {
    return codePoints.offsetOf(index);
  }

  private @Nullable Integer start(@Nullable Span span) {
    return span == null ? null : offset(span.start());
  }

  private @Nullable Integer end(@Nullable Span span) {
    return span == null ? null : offset(span.end());
  }

  private @Nullable String slice(@Nullable Span span) {
    return span == null ? null : codePoints.slice(offset(span.start()), offset(span.end()));
  }
}
