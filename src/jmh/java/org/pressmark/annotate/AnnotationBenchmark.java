package org.pressmark.annotate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.Annotator;
import org.pressmark.annotate.sentences.SentenceSplitter;
import org.pressmark.annotate.training.Corpus;
import org.pressmark.annotate.training.LabelledSentence;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.TextForm;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;

/**
 * How many documents of 600 words one thread annotates in a second. One operation is one document, so {@code cpuMicros}
 * tells the processor time for one: that counts on a machine that others use too. JMH adds it up over iterations, so
 * there is one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 1, time = 20)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class AnnotationBenchmark {
  private static final int WORDS = 600;

  /** In BIO, compressed with gzip; only its words count. */
  @Param("../shared/data/entities/sil_wt2.bio.gz")
  public String corpus = "";

  /** What finds names. */
  @Param("FAST")
  public EntityEngine engine = EntityEngine.FAST;

  private final List<NormalisedArticle> articles = new ArrayList<>();
  private final List<Analysis> analyses = new ArrayList<>();
  private List<Annotator> annotators = List.of();
  private PartsOfSpeech partsOfSpeech = new PartsOfSpeech(AnnotationModels.load());
  private int next;

  /** Processor time of the thread, in an iteration. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Processor {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** For one operation, on average. */
    public double cpuMicros;
    private long operations;
    private long start;

    @Setup(Level.Iteration)
    public void start() {
      operations = 0;
      start = THREADS.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
      cpuMicros = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / Math.max(1, operations);
    }
  }

  @Setup
  public void prepare() {
    AnnotationModels models = AnnotationModels.load(engine);
    SentenceSplitter sentences = new SentenceSplitter(models.sentences()::of, models.tokens());
    annotators = List.of(sentences, new NamedEntities(models));
    partsOfSpeech = new PartsOfSpeech(models);
    List<String> lines = new ArrayList<>();
    int words = 0;
    for (List<LabelledSentence> document : Corpus.read(Path.of(corpus))) {
      for (LabelledSentence sentence : document) {
        lines.add(String.join(" ", sentence.tokens()));
        words += sentence.tokens().length;
        if (words >= WORDS) {
          articles.add(article(String.join("\n\n", lines)));
          lines.clear();
          words = 0;
        }
      }
    }
    for (NormalisedArticle article : articles) {
      Analysis analysis = new Analysis(article, partsOfSpeech);
      sentences.annotate(analysis);
      analyses.add(analysis);
    }
  }

  private static NormalisedArticle article(String text) {
    Article article = Article.ofText("text", text, TextForm.VERBATIM, Claims.NONE.withLanguage("en"));
    if (new Normaliser().normalise(article) instanceof Normalised.Kept kept) {
      return kept.article();
    }
    throw new IllegalStateException("a text of the corpus was rejected");
  }

  private int turn(Processor processor) {
    processor.operations++;
    next = (next + 1) % articles.size();
    return next;
  }

  @Benchmark
  public Analysis sentencesAndTokens(Processor processor) {
    Analysis analysis = new Analysis(articles.get(turn(processor)), partsOfSpeech);
    annotators.get(0).annotate(analysis);
    return analysis;
  }

  @Benchmark
  public Analysis entities(Processor processor) {
    Analysis analysis = analyses.get(turn(processor));
    annotators.get(1).annotate(analysis);
    return analysis;
  }

  @Benchmark
  public Analysis sentencesTokensPartsOfSpeechAndEntities(Processor processor) {
    Analysis analysis = new Analysis(articles.get(turn(processor)), partsOfSpeech);
    annotators.forEach(annotator -> annotator.annotate(analysis));
    for (int sentence = 0; sentence < analysis.sentences().size(); sentence++) {
      analysis.tags(sentence);
    }
    return analysis;
  }
}
