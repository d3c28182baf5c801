package org.pressmark.model;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language as the schema has it: a BCP 47 tag in its canonical form, so that one language is told one way. */
public final class LanguageTag {
  /** A language, and what script, region or variety of it (RFC 5646, section 2.1). */
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}");

  private static final int LONGEST_NAME = 40;

  /** Those of ISO 639 but for the words for several, none and not known. */
  private static final Set<String> LANGUAGES = languages();

  private LanguageTag() {}

  private static Set<String> languages() {
    Set<String> languages = new HashSet<>(List.of(ULocale.getISOLanguages()));
    languages.removeAll(Set.of("mis", "mul", "und", "zxx"));
    return Set.copyOf(languages);
  }

  /**
   * The tag of a language as inputs state it: {@code en_us}, {@code EN-US}, {@code eng}, {@code English} or
   * {@code Deutsch}. Aliases are those of CLDR: {@code iw} is {@code he}, {@code en-UK} is {@code en-GB}.
   *
   * @return null if it is none that ISO 639 lists
   */
  public static @Nullable String of(String stated) {
    String tag = stated.strip().replace('_', '-');
    if (SHAPE.matcher(tag).matches()) {
      ULocale canonical = ULocale.createCanonical(ULocale.forLanguageTag(tag));
      return LANGUAGES.contains(canonical.getLanguage()) ? canonical.toLanguageTag() : null;
    }
    if (tag.length() > LONGEST_NAME) {
      return null;
    }
    String name = tag.toLowerCase(Locale.ROOT);
    String named = EnglishNames.TAGS.get(name);
    return named != null ? named : OwnNames.TAGS.get(name);
  }

  /** The language alone, without script, region or variety: {@code de} of {@code de-AT}. */
  public static String language(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** Languages by their names in lower case, each as it is called in another. */
  private static Map<String, String> named(Stream<String> codes, UnaryOperator<ULocale> in) {
    Map<String, String> tags = new HashMap<>();
    codes.forEach(code -> {
      ULocale language = new ULocale(code);
      String tag = of(code);
      if (tag != null) {
        tags.putIfAbsent(language.getDisplayLanguage(in.apply(language)).toLowerCase(Locale.ROOT), tag);
      }
    });
    return Map.copyOf(tags);
  }

  private static final class EnglishNames {
    static final Map<String, String> TAGS = named(Stream.of(ULocale.getISOLanguages()), language -> ULocale.ENGLISH);
  }

  /**
   * Apart from the English ones, since it takes long to read the names of so many languages in each. Of one that CLDR
   * has no words in, ICU gives the name in the machine's own language.
   */
  private static final class OwnNames {
    static final Map<String, String> TAGS =
        named(Stream.of(ULocale.getAvailableLocales()).map(ULocale::getLanguage).distinct(), language -> language);
  }
}
