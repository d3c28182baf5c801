package org.pressmark.annotate;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.Annotator;

/** Tells the language of a document that does not state it. */
final class LanguageFinder implements Annotator {
  /** The detector's time grows with the text; a page of it is enough to tell a language. */
  private static final int LONGEST_SAMPLE = 2_000;

  /** Shorter texts, names and headlines above all, are taken for almost anything. */
  private static final int SHORTEST_SAMPLE = 40;

  /**
   * The detector spreads its confidence over 183 languages, thinner the shorter the text; what tells a sound choice
   * from noise is the distance to the second. On one sentence of English the factor is 3, on lists of names 1.5, on
   * noise 1.
   */
  private static final double LEAST_LEAD = 2.0;

  private final LanguageDetectorME detector;

  LanguageFinder(AnnotationModels models) {
    this.detector = new LanguageDetectorME(models.languages());
  }

  @Override
  public void annotate(Analysis analysis) {
    if (analysis.language() != null) {
      return;
    }
    String text = analysis.text();
    int from = analysis.codePoints().indexOf(analysis.document().bodyStart());
    int to = analysis.codePoints().indexOf(analysis.document().bodyEnd());
    if (to - from < SHORTEST_SAMPLE) {
      from = 0;
      to = text.length();
    }
    String sample = text.substring(from, Math.min(to, from + LONGEST_SAMPLE));
    if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST_SAMPLE) {
      return;
    }
    Language[] found = detector.predictLanguages(sample);
    Arrays.sort(found, (a, b) -> Double.compare(b.getConfidence(), a.getConfidence()));
    if (found.length > 1 && found[0].getConfidence() >= LEAST_LEAD * found[1].getConfidence()) {
      analysis.setLanguage(tag(found[0].getLang()));
    }
  }

  /** The BCP 47 tag of an ISO 639-3 code: {@code deu} is {@code de}, {@code cmn} is {@code zh} (CLDR's aliases). */
  static String tag(String iso) {
    return ULocale.createCanonical(ULocale.forLanguageTag(iso)).getLanguage();
  }
}
