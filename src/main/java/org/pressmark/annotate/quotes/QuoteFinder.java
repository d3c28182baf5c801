package org.pressmark.annotate.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.Annotator;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.TextBlock;
import org.pressmark.annotate.analysis.WordList;
import org.pressmark.annotate.attribution.Attribution;
import org.pressmark.annotate.attribution.Narration;
import org.pressmark.annotate.attribution.QuoteContext;
import org.pressmark.annotate.attribution.SpeakerRule;
import org.pressmark.annotate.attribution.SpeakerRules;
import org.pressmark.annotate.marks.QuoteMark;
import org.pressmark.annotate.marks.QuoteMarks;
import org.pressmark.annotate.marks.QuoteScanner;
import org.pressmark.annotate.marks.QuotedPlaces;
import org.pressmark.annotate.marks.QuotedStretch;
import org.pressmark.annotate.people.SpeakerResolver;
import org.pressmark.model.QuoteFlag;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Role;

/**
 * Finds quotes, block by block, and who said them: scans the marks, attributes, decides the kind, resolves the speaker.
 */
public final class QuoteFinder implements Annotator {
  /** How many paragraphs may stand between an opening mark and the one that closes it. */
  private static final int LONGEST_STATEMENT = 6;

  private final Map<String, CueLexicon> lexicons = new HashMap<>();

  @Override
  public void annotate(Analysis analysis) {
    String language = WordList.languageFor(analysis.language());
    CueLexicon lexicon = lexicons.computeIfAbsent(language, CueLexicon::of);
    new Document(analysis, language, lexicon).find();
  }

  /** The work on one document. */
  private static final class Document {
    private final Analysis analysis;
    private final String text;
    private final String language;
    private final CueLexicon lexicon;
    private QuoteKinds kinds;
    private final Narration narration;
    private SpeakerResolver resolver;
    private final List<Quotation> found = new ArrayList<>();
    private final int[] nextParagraphs;
    private int chains;

    Document(Analysis analysis, String language, CueLexicon lexicon) {
      this.analysis = analysis;
      this.text = analysis.text();
      this.language = language;
      this.lexicon = lexicon;
      this.narration = new Narration(analysis, language, lexicon);
      this.nextParagraphs = nextParagraphs(analysis.blocks());
    }

    void find() {
      List<TextBlock> blocks = analysis.blocks();
      List<List<QuotedStretch>> stretches = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        int next = nextParagraphs[i];
        boolean nextOpens = next >= 0 && opens(blocks.get(next));
        stretches.add(QuoteScanner.scan(text, blocks.get(i), language, lexicon, nextOpens));
      }
      kinds = new QuoteKinds(lexicon, language.equals("de"), doubleMarks(stretches));
      resolver = new SpeakerResolver(analysis, lexicon, new QuotedPlaces(stretches));
      List<Quotation> previous = List.of();
      boolean continued = false;
      for (int i = 0; i < blocks.size(); i++) {
        List<QuotedStretch> own = stretches.get(i);
        boolean paragraph = paragraph(blocks.get(i));
        List<Quotation> quotations =
            inBlock(
                blocks.get(i),
                own,
                paragraph ? previous : List.of(),
                paragraph && continued,
                continues(i, stretches));
        found.addAll(quotations);
        if (paragraph) {
          continued =
              !quotations.isEmpty()
                  && quotations.get(quotations.size() - 1).flags().contains(QuoteFlag.CONTINUED);
          previous = quotations;
        }
      }
      found.addAll(new IndirectSpeech(analysis, narration, resolver).outside(stretches, chains));
      found.sort((a, b) -> a.span().start() != b.span().start()
          ? Integer.compare(a.span().start(), b.span().start())
          : Integer.compare(a.span().end(), b.span().end()));
      analysis.setQuotations(found);
    }

    /** Whether more stretches have double marks than single ones. */
    private static boolean doubleMarks(List<List<QuotedStretch>> stretches) {
      int doubles = 0;
      for (List<QuotedStretch> block : stretches) {
        for (QuotedStretch stretch : block) {
          doubles += stretch.opening() != null && stretch.opening().single() ? -1 : 1;
        }
      }
      return doubles > 0;
    }

    private List<Quotation> inBlock(
        TextBlock block, List<QuotedStretch> stretches, List<Quotation> previous, boolean continued, boolean goesOn) {
      List<Quotation> quotations = new ArrayList<>();
      narration.enter(stretches);
      for (int i = 0; i < stretches.size(); i++) {
        QuotedStretch stretch = stretches.get(i);
        boolean first = i == 0 && stretch.whole().start() <= block.start() + 1;
        QuoteContext context =
            narration.around(
                stretch,
                i == 0 ? null : stretches.get(i - 1),
                quotations,
                first ? lastOf(previous) : null,
                first && continued,
                block);
        Attribution attribution = attribute(context);
        QuoteKinds.Verdict verdict = kinds.of(context, attribution);
        boolean lastInBlock = i == stretches.size() - 1;
        quotations.add(quotation(context, attribution, verdict, lastInBlock && goesOn));
      }
      return quotations;
    }

    private static Attribution attribute(QuoteContext context) {
      for (SpeakerRule rule : SpeakerRules.ALL) {
        Attribution found = rule.finder().apply(context);
        if (found != null) {
          return found;
        }
      }
      return Attribution.NONE;
    }

    private Quotation quotation(
        QuoteContext context, Attribution attribution, QuoteKinds.Verdict verdict, boolean goesOn) {
      QuotedStretch stretch = context.stretch();
      List<QuoteFlag> flags = new ArrayList<>();
      if (stretch.closing() == null) {
        flags.add(goesOn ? QuoteFlag.CONTINUED : QuoteFlag.UNCLOSED);
      }
      if (stretch.opening() == null && !context.continued()) {
        flags.add(QuoteFlag.UNOPENED);
      }
      if (stretch.wrongMark()) {
        flags.add(QuoteFlag.WRONG_MARK);
      }
      QuoteKind kind = verdict.kind();
      if (verdict.reason() != null) {
        return new Quotation(stretch.words(), kind, null, null, null, null, chains++, flags, verdict.reason());
      }
      Quotation earlier = attribution.earlier();
      if (earlier != null) {
        return new Quotation(
            stretch.words(), kind, earlier.speaker(), earlier.mention(), earlier.speakerName(), earlier.cue(),
            earlier.chain(), flags, attribution.rule());
      }
      SpeakerResolver.Speaker speaker =
          resolver.resolve(attribution.speaker(), narration::wordsBefore);
      return new Quotation(
          stretch.words(), kind, attribution.speaker(), speaker.mention(), speaker.name(), attribution.cue(), chains++,
          flags, attribution.rule());
    }

    private static @Nullable Quotation lastOf(List<Quotation> quotations) {
      for (int i = quotations.size() - 1; i >= 0; i--) {
        if (quotations.get(i).kind() != QuoteKind.SCARE) {
          return quotations.get(i);
        }
      }
      return null;
    }

    /** Whether a quote that a block leaves open is closed by a later paragraph. */
    private boolean continues(int block, List<List<QuotedStretch>> stretches) {
      int next = nextParagraphs[block];
      if (next >= 0 && paragraph(analysis.blocks().get(block)) && opens(analysis.blocks().get(next))) {
        return true;
      }
      for (int steps = 0; next >= 0 && steps < LONGEST_STATEMENT; steps++, next = nextParagraphs[next]) {
        if (!stretches.get(next).isEmpty()) {
          return stretches.get(next).get(0).opening() == null;
        }
      }
      return false;
    }

    private boolean opens(TextBlock block) {
      List<QuoteMark> marks = QuoteMarks.of(text, block.start(), Math.min(block.end(), block.start() + 2));
      return !marks.isEmpty() && marks.get(0).start() == block.start() && !marks.get(0).single();
    }

    /** For each block the next paragraph behind it; -1 where none follows. */
    private static int[] nextParagraphs(List<TextBlock> blocks) {
      int[] next = new int[blocks.size()];
      int following = -1;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        next[i] = following;
        following = paragraph(blocks.get(i)) ? i : following;
      }
      return next;
    }

    /** A statement runs over body text only: it skips captions and headings. */
    private static boolean paragraph(TextBlock block) {
      return block.role() == Role.BODY || block.role() == Role.LIST_ITEM;
    }
  }
}
