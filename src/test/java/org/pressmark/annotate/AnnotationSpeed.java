package org.pressmark.annotate;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pressmark.annotate.training.Corpus;
import org.pressmark.annotate.training.LabelledSentence;
import org.pressmark.model.NormalisedArticle;

/**
 * Measures how many documents of 600 words one thread annotates in a second of its CPU time: {@code AnnotationSpeed
 * CORPUS.bio.gz [ACCURATE]}. CPU time, because the machine may be busy; no test, because machines differ.
 */
public final class AnnotationSpeed {
  private static final int WORDS = 600;
  private static final int PASSES = 6;

  private AnnotationSpeed() {}

  public static void main(String[] arguments) {
    List<NormalisedArticle> articles = articles(Path.of(arguments[0]));
    AnnotationModels models = AnnotationModels.load(EntityEngine.valueOf(arguments.length > 1 ? arguments[1] : "FAST"));
    SentenceSplitter sentences = new SentenceSplitter(models);
    NamedEntities names = new NamedEntities(models);
    PartsOfSpeech partsOfSpeech = new PartsOfSpeech(models);
    for (int pass = 1; pass <= PASSES; pass++) {
      long[] nanos = new long[3];
      for (NormalisedArticle article : articles) {
        Analysis analysis = new Analysis(article, partsOfSpeech);
        nanos[0] += nanosOf(() -> sentences.annotate(analysis));
        nanos[1] += nanosOf(() -> names.annotate(analysis));
        nanos[2] += nanosOf(() -> {
          for (int sentence = 0; sentence < analysis.sentences().size(); sentence++) {
            analysis.tags(sentence);
          }
        });
      }
      System.out.println(String.format(
          Locale.ROOT,
          "pass %d, %d documents: sentences and tokens %.0f/s, entities %.0f/s, parts of speech %.0f/s, together %.0f/s",
          pass, articles.size(), perSecond(articles, nanos[0]), perSecond(articles, nanos[1]),
          perSecond(articles, nanos[2]), perSecond(articles, nanos[0] + nanos[1] + nanos[2])));
    }
  }

  private static double perSecond(List<NormalisedArticle> articles, long nanos) {
    return articles.size() * 1e9 / nanos;
  }

  private static long nanosOf(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  private static List<NormalisedArticle> articles(Path corpus) {
    List<NormalisedArticle> articles = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int words = 0;
    for (List<LabelledSentence> document : Corpus.read(corpus)) {
      for (LabelledSentence sentence : document) {
        lines.add(String.join(" ", sentence.tokens()));
        words += sentence.tokens().length;
        if (words >= WORDS) {
          articles.add(Articles.of(lines.toArray(String[]::new)));
          lines.clear();
          words = 0;
        }
      }
    }
    return articles;
  }
}
