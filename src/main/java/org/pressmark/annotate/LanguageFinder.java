package org.pressmark.annotate;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.Annotator;
import org.pressmark.model.LanguageTag;

/** Tells the language of a document that states none, or whose page states one that its text is plainly not in. */
final class LanguageFinder implements Annotator {
  /** The warning on a document whose text is in another language than its page's markup says; the text's counts. */
  static final String CONTRADICTED = "page_language_contradicted";

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

  /**
   * Where a page's markup names another language, which templates do unasked. Of 401 pages six were contradicted this
   * far, all rightly (two in Xhosa, which the detector does not know, were called Zulu and not English). Of close
   * languages, such as Bosnian and Croatian or the two of Norway, one leads by less than 10.
   */
  private static final double CERTAIN_LEAD = 100.0;

  private final LanguageDetectorME detector;

  LanguageFinder(AnnotationModels models) {
    this.detector = new LanguageDetectorME(models.languages());
  }

  @Override
  public void annotate(Analysis analysis) {
    if (analysis.language() != null) {
      return;
    }
    String stated = analysis.pageLanguage();
    analysis.setLanguage(stated);
    String sample = sample(analysis);
    if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST_SAMPLE) {
      return;
    }
    Language[] found = detector.predictLanguages(sample);
    Arrays.sort(found, (a, b) -> Double.compare(b.getConfidence(), a.getConfidence()));
    double lead = found.length < 2 ? 0 : found[0].getConfidence() / found[1].getConfidence();
    String tag = tag(found[0].getLang());
    if (stated == null && lead >= LEAST_LEAD) {
      analysis.setLanguage(tag);
    } else if (stated != null
        && !tag.equals(LanguageTag.language(stated))
        && lead >= (isForeign(sample, stated) ? LEAST_LEAD : CERTAIN_LEAD)
        && isKnown(stated)) {
      analysis.setLanguage(tag);
      analysis.warn(CONTRADICTED);
    }
  }

  private static String sample(Analysis analysis) {
    String text = analysis.text();
    int from = analysis.codePoints().indexOf(analysis.document().bodyStart());
    int to = analysis.codePoints().indexOf(analysis.document().bodyEnd());
    if (to - from < SHORTEST_SAMPLE) {
      from = 0;
      to = text.length();
    }
    return text.substring(from, Math.min(to, from + LONGEST_SAMPLE));
  }

  /**
   * Whether most letters are not Latin and the language is written in Latin letters alone, as far as CLDR knows: a page
   * in Greek letters is not English, however short.
   */
  private static boolean isForeign(String sample, String stated) {
    String language = LanguageTag.language(stated);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin = sample.codePoints().filter(c -> UScript.getScript(c) == UScript.LATIN).count();
    return latin * 2 < letters
        && Stream.concat(Stream.of(ULocale.forLanguageTag(stated)), Stream.of(ULocale.getAvailableLocales()))
            .filter(locale -> locale.getLanguage().equals(language))
            .allMatch(locale -> ULocale.addLikelySubtags(locale).getScript().equals("Latn"));
  }

  /** Whether the detector knows the stated language at all, so that it could have chosen it. */
  private boolean isKnown(String stated) {
    return Arrays.stream(detector.getSupportedLanguages())
        .anyMatch(iso -> LanguageTag.language(stated).equals(tag(iso)));
  }

  /** The BCP 47 tag of an ISO 639-3 code: {@code deu} is {@code de}, {@code cmn} is {@code zh}. */
  private static String tag(String iso) {
    String tag = LanguageTag.of(iso);
    return tag == null ? iso : LanguageTag.language(tag);
  }
}
