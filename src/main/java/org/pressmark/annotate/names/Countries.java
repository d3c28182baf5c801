package org.pressmark.annotate.names;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which country a name is: CLDR's English names in their full, short and variant forms ("United Kingdom", "UK",
 * "Czech Republic"), and a short list of what CLDR lacks. Codes are ISO 3166-1 alpha-2; Kosovo is XK, which that standard
 * leaves to its users and CLDR uses.
 */
public final class Countries {
  /** CLDR's region names within ICU; the display names of its API leave out the variants, and the short "US". */
  private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";
  private static final List<String> FORMS = List.of("Countries", "Countries%short", "Countries%variant");

  /** CLDR names continents and unions beside them. */
  private static final Set<String> COUNTRIES = Set.of(ULocale.getISOCountries());

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    UResourceBundle regions = UResourceBundle.getBundleInstance(REGIONS, ULocale.ENGLISH);
    for (String form : FORMS) {
      UResourceBundle names = regions.get(form);
      for (int i = 0; i < names.getSize(); i++) {
        UResourceBundle name = names.get(i);
        if (COUNTRIES.contains(name.getKey())) {
          add(codes, name.getString(), name.getKey());
        }
      }
    }
    for (String line : WordSet.lines("countries-en.tsv")) {
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

  /** The code of a country's name, one blank between its words; null for any other name. Full stops of "U.S." may stay. */
  public static @Nullable String codeOf(String name) {
    String straight = name.replace('’', '\'');
    String code = CODES.get(straight);
    return code != null || !Acronyms.isAcronym(straight) ? code : CODES.get(Acronyms.letters(straight));
  }
}
