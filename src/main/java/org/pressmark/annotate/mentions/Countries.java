package org.pressmark.annotate.mentions;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.WordList;
import org.pressmark.annotate.names.Acronyms;

/**
 * Tells which country a name is or belongs to, by CLDR's English data. Codes are ISO 3166-1 alpha-2; Kosovo is XK,
 * which that standard leaves to its users and CLDR uses.
 *
 * <p>Names: CLDR's in their full, short and variant forms ("United Kingdom", "UK", "Czech Republic"). Adjectives: CLDR
 * has no list of them, but its currencies bear them and their codes begin with the country's (ISO 4217: "Russian Ruble"
 * is RUB), as do the languages of one country ("American English" is en_US). A short list holds what CLDR lacks.
 */
public final class Countries {
  /** CLDR's region names within ICU; the display names of its API leave out the variants, and the short "US". */
  private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";
  private static final String CURRENCIES = "com/ibm/icu/impl/data/icudata/curr";
  private static final String LANGUAGES = "com/ibm/icu/impl/data/icudata/lang";
  private static final List<String> FORMS = List.of("Countries", "Countries%short", "Countries%variant");

  /** What a part of a country or continent is called by. */
  private static final Set<String> PARTS = Set.of(
      "Central", "East", "Eastern", "North", "Northern", "South", "Southeast", "Southern", "West", "Western");

  /** The adjectives of continents that are those of no country. */
  private static final Set<String> CONTINENTS = Set.of("African", "Asian", "European");

  /** CLDR names continents and unions beside them. */
  private static final Set<String> COUNTRIES = Set.of(ULocale.getISOCountries());

  /** Every region that CLDR names, continents and unions among them. */
  private static final Set<String> REGION_NAMES = new HashSet<>();

  private static final Map<String, String> CODES = codes();
  private static final Map<String, String> ADJECTIVES = adjectives();

  private Countries() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    UResourceBundle regions = UResourceBundle.getBundleInstance(REGIONS, ULocale.ENGLISH);
    for (String form : FORMS) {
      UResourceBundle names = regions.get(form);
      for (int i = 0; i < names.getSize(); i++) {
        UResourceBundle name = names.get(i);
        REGION_NAMES.add(name.getString());
        if (COUNTRIES.contains(name.getKey())) {
          add(codes, name.getString(), name.getKey());
        }
      }
    }
    for (String line : WordList.lines("names/countries-en.tsv")) {
      String[] fields = line.split("\t", -1);
      codes.put(fields[0], fields[1]);
    }
    return codes;
  }

  private static void add(Map<String, String> codes, String name, String code) {
    String straight = name.replace('’', '\'');
    codes.putIfAbsent(straight, code);
    codes.putIfAbsent(straight.replace("&", "and"), code);
    if (straight.startsWith("St. ")) {
      codes.putIfAbsent("Saint " + straight.substring(4), code);
      codes.putIfAbsent("St " + straight.substring(4), code);
    }
  }

  private static Map<String, String> adjectives() {
    Map<String, String> codes = new HashMap<>();
    UResourceBundle currencies = UResourceBundle.getBundleInstance(CURRENCIES, ULocale.ENGLISH).get("Currencies");
    Set<String> units = new HashSet<>();
    for (int i = 0; i < currencies.getSize(); i++) {
      UResourceBundle currency = currencies.get(i);
      // "Angolan New Kwanza (1990–2000)": symbol, then name.
      String name = currency.getString(1).replaceFirst(" \\(.*", "");
      units.add(name.substring(name.lastIndexOf(' ') + 1));
      addAdjective(codes, name, currency.getKey().substring(0, 2));
    }
    // "Bolívar Soberano" begins with its unit.
    codes.keySet().removeAll(units);
    UResourceBundle languages = UResourceBundle.getBundleInstance(LANGUAGES, ULocale.ENGLISH).get("Languages");
    for (int i = 0; i < languages.getSize(); i++) {
      UResourceBundle language = languages.get(i);
      ULocale locale = new ULocale(language.getKey());
      // Only "American English" holds an adjective; "Flemish" and "Low Saxon" do not.
      if (language.getString().endsWith(" " + new ULocale(locale.getLanguage()).getDisplayLanguage(ULocale.ENGLISH))) {
        addAdjective(codes, language.getString(), locale.getCountry());
      }
    }
    codes.values().removeIf(String::isEmpty);
    return codes;
  }

  /** Takes the words before the last for an adjective; one that two countries share, as "European", is none's. */
  private static void addAdjective(Map<String, String> codes, String name, String code) {
    int end = name.lastIndexOf(' ');
    String adjective = name.substring(0, Math.max(0, end));
    // "Congo Swahili" holds the name that "Congo - Kinshasa" and "Congo - Brazzaville" share.
    if (end > 0 && COUNTRIES.contains(code) && !CODES.containsKey(adjective)
        && REGION_NAMES.stream().noneMatch(region -> region.startsWith(adjective + " - "))) {
      codes.merge(adjective, code, (known, other) -> known.equals(other) ? known : "");
    }
  }

  /**
   * The code of a country's name, one blank between its words; null for any other name. Full stops of "U.S." may stay.
   */
  public static @Nullable String codeOf(String name) {
    String straight = name.replace('’', '\'');
    String code = CODES.get(straight);
    return code != null || !Acronyms.isAcronym(straight) ? code : CODES.get(Acronyms.letters(straight));
  }

  /** The code of the country that an adjective or a people belongs to: "Russian", "Russians"; null if there is none. */
  public static @Nullable String codeOfAdjective(String name) {
    String one = name.endsWith("s") && !ADJECTIVES.containsKey(name) ? name.substring(0, name.length() - 1) : name;
    String code = ADJECTIVES.get(one);
    if (code != null || !one.endsWith("an")) {
      return code;
    }
    // CLDR has no currency or language of Saudi Arabians and Puerto Ricans.
    String ofA = codeOf(one.substring(0, one.length() - 1));
    return ofA != null ? ofA : codeOf(one.substring(0, one.length() - 2) + "o");
  }

  /** Whether a name is an adjective of a country or a continent, or of a part of it: "Southeast Asian". */
  static boolean isAdjective(String name) {
    int blank = name.indexOf(' ');
    boolean part = blank > 0 && PARTS.contains(name.substring(0, blank));
    String whole = part ? name.substring(blank + 1) : name;
    String one = whole.endsWith("s") ? whole.substring(0, whole.length() - 1) : whole;
    return codeOf(name) == null
        && (codeOfAdjective(name) != null || codeOfAdjective(whole) != null || CONTINENTS.contains(one));
  }

  /** Whether CLDR names a region so: a country, a continent or a union of countries. */
  public static boolean isRegion(String name) {
    return REGION_NAMES.contains(name) || CODES.containsKey(name);
  }
}
