package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.Annotator;
import org.pressmark.annotate.analysis.Mention;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.mentions.Countries;
import org.pressmark.annotate.mentions.DocumentNames;
import org.pressmark.annotate.mentions.Name;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;
import org.pressmark.model.FullestName;
import org.pressmark.model.LanguageTag;

/**
 * Finds mentions of named entities in English documents, and in those whose language could not be told. Others get
 * none, and a warning: an English model finds names in them that are none.
 */
final class NamedEntities implements Annotator {
  /** The warning that a document in another language bears. */
  static final String ENGLISH_ONLY = "entities_english_only";

  private final NameEngine engine;

  NamedEntities(AnnotationModels models) {
    this.engine = models.newNameEngine();
  }

  @Override
  public void annotate(Analysis analysis) {
    if (!isEnglish(analysis.language())) {
      analysis.warn(ENGLISH_ONLY);
      return;
    }
    List<List<Token>> tokens = analysis.sentences().stream().map(sentence -> NameTokens.of(sentence.tokens())).toList();
    List<String[]> words =
        tokens.stream().map(sentence -> sentence.stream().map(Token::text).toArray(String[]::new)).toList();
    List<List<NameSpan>> found = engine.find(words);
    analysis.setMentions(mentions(analysis.text(), tokens, DocumentNames.settle(words, found)));
  }

  private static boolean isEnglish(@Nullable String language) {
    return language == null || LanguageTag.language(language).equals("en");
  }

  private static List<Mention> mentions(String text, List<List<Token>> tokens, List<Name> names) {
    Map<Integer, String> fullest = new HashMap<>();
    for (Name name : names) {
      fullest.merge(name.chain(), slice(text, tokens, name), FullestName::of);
    }
    List<Mention> mentions = new ArrayList<>();
    for (Name name : names) {
      List<Token> sentence = tokens.get(name.sentence());
      mentions.add(new Mention(
          sentence.get(name.start()).start(),
          sentence.get(name.end() - 1).end(),
          name.type(),
          fullest.getOrDefault(name.chain(), ""),
          name.chain(),
          country(name.type(), slice(text, tokens, name)),
          name.method().term()));
    }
    return mentions;
  }

  /** The country that a place is, or that an adjective or a people belongs to. */
  private static @Nullable String country(EntityType type, String name) {
    return switch (type) {
      case LOC -> Countries.codeOf(name);
      case MISC -> Countries.codeOfAdjective(name);
      case PER, ORG -> null;
    };
  }

  private static String slice(String text, List<List<Token>> tokens, Name name) {
    List<Token> sentence = tokens.get(name.sentence());
    return FullestName.oneLine(text.substring(sentence.get(name.start()).start(), sentence.get(name.end() - 1).end()));
  }
}
