package org.pressmark.release.description;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers by their form and check digits; each comes back in the one spelling that a release uses. */
final class Identifiers {
  private static final Pattern ORCID =
      Pattern.compile("(?:https://orcid\\.org/)?([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X])");

  private static final Pattern ROR = Pattern.compile("(?:https://ror\\.org/)?(0[0-9a-hjkmnp-tv-z]{6}[0-9]{2})");

  /** The characters that CITATION.cff 1.2.0 allows, a part of what DOIs may have. */
  private static final Pattern DOI =
      Pattern.compile("(?:https://doi\\.org/|doi:)?(10\\.[0-9]{4,9}(?:\\.[0-9]+)?/[A-Za-z0-9:/_;.()\\[\\]\\\\-]+)");

  /** Crockford's base 32, in which ROR counts. */
  private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

  private Identifiers() {}

  /** Whether the text has an ORCID iD's form, its check digit right or not. */
  static boolean looksLikeOrcid(String text) {
    return ORCID.matcher(text).matches();
  }

  /** Sixteen digits in groups of four, if the last is the check digit of the others (ISO 7064, MOD 11-2). */
  static Optional<String> orcid(String text) {
    Matcher matcher = ORCID.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1).replace("-", "");
    int total = 0;
    for (int i = 0; i < digits.length() - 1; i++) {
      total = (total + digits.charAt(i) - '0') * 2 % 11;
    }
    int check = (12 - total) % 11;
    boolean right = digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    return right ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether the text has a ROR identifier's form, its check digits right or not. */
  static boolean looksLikeRor(String text) {
    return ROR.matcher(text).matches();
  }

  /** The entry's address, if the last two digits are the check digits of the others (ISO 7064, MOD 97-10). */
  static Optional<String> ror(String text) {
    Matcher matcher = ROR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String id = matcher.group(1);
    long number = 0;
    for (int i = 0; i < 7; i++) {
      number = number * 32 + BASE_32.indexOf(id.charAt(i));
    }
    long check = 98 - number * 100 % 97;
    return Integer.parseInt(id.substring(7)) == check ? Optional.of("https://ror.org/" + id) : Optional.empty();
  }

  /** The DOI without the resolver's address. */
  static Optional<String> doi(String text) {
    Matcher matcher = DOI.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The text itself, if it is the absolute address of a page. */
  static Optional<String> url(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
