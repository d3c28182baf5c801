package org.pressmark.normalise.metadata;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.PhraseList;

/**
 * One spelling for the addresses of one page, so that a page scraped twice keeps its id: scheme and host in small
 * letters, no fragment, no default port, no user, no parameters that only count clicks. Path and other parameters stay
 * in their order, for servers may tell them apart. What RFC 3986 allows nowhere in them and browsers take all the same,
 * such as {@code ?tags[]=a|b} or {@code /café}, is percent-encoded in UTF-8, with large hexadecimal digits (section
 * 6.2.2.1): crawlers store the address that was sent, scrapers often the one that a reader sees.
 */
public final class CanonicalUrl {
  /** Parameters that advertising systems add: {@code url-tracking.txt}; a final * stands for any ending. */
  private static final List<String> TRACKING = PhraseList.lines("url-tracking");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Pattern AUTHORITY = Pattern.compile("^[a-zA-Z]++://[^/?]*+");
  private static final Pattern UNENCODED = Pattern.compile("[ \"<>\\[\\]^`{|}]|[^\\x00-\\x7F]++|%(?![0-9a-fA-F]{2})");
  private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

  /** Underscores are in no name of a host (RFC 1123), but in some of the network's. */
  private static final Pattern UNDERSCORED = Pattern.compile("[a-zA-Z0-9_-]++(?:\\.[a-zA-Z0-9_-]++)++");

  private CanonicalUrl() {}

  /** The canonical form; null if the text is no absolute http or https URL. */
  public static @Nullable String of(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return null;
    }
    URI uri;
    try {
      uri = new URI(encoded(text.strip().split("#", 2)[0]));
    } catch (URISyntaxException e) {
      return null;
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String host = hostOf(uri);
    if (host == null || !scheme.equals("http") && !scheme.equals("https")) {
      return null;
    }
    StringBuilder url = new StringBuilder(scheme).append("://").append(host);
    int port = uri.getPort();
    if (port >= 0 && port != (scheme.equals("http") ? 80 : 443)) {
      url.append(':').append(port);
    }
    String path = uri.getRawPath();
    url.append(path == null || path.isEmpty() ? "/" : path);
    String query = query(uri.getRawQuery());
    return query.isEmpty() ? url.toString() : url.append('?').append(query).toString();
  }

  private static String encoded(String url) {
    Matcher authority = AUTHORITY.matcher(url);
    int path = authority.find() ? authority.end() : 0;
    String encoded = UNENCODED.matcher(url.substring(path)).replaceAll(found -> percentEncoded(found.group()));
    return url.substring(0, path)
        + ENCODED.matcher(encoded).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
  }

  private static String percentEncoded(String characters) {
    return '%' + HEX.withDelimiter("%").formatHex(characters.getBytes(StandardCharsets.UTF_8));
  }

  /** What a site's address calls it: harbourtimes for {@code https://www.harbourtimes.co.uk/ferry}; null if nothing. */
  public static @Nullable String siteOf(String text) {
    String url = of(text);
    if (url == null) {
      return null;
    }
    String[] labels = url.substring(url.indexOf("//") + 2).split("[/:]", 2)[0].split("\\.");
    int last = labels.length - 1;
    boolean country = last > 1 && labels[last].length() == 2 && labels[last - 1].length() <= 3;
    return last < 1 ? null : labels[country ? last - 2 : last - 1].replace("-", "");
  }

  private static @Nullable String hostOf(URI uri) {
    String host = uri.getHost();
    if (host == null) {
      String authority = uri.getRawAuthority();
      if (authority != null && UNDERSCORED.matcher(authority).matches()) {
        return authority.toLowerCase(Locale.ROOT);
      }
      try {
        host = authority == null || authority.isEmpty() ? null : IDN.toASCII(authority, IDN.USE_STD3_ASCII_RULES);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    return host == null || host.isEmpty() ? null : host.toLowerCase(Locale.ROOT);
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : query.split("&")) {
      int equals = parameter.indexOf('=');
      String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !isTracking(name)) {
        kept.add(parameter);
      }
    }
    return String.join("&", kept);
  }

  private static boolean isTracking(String name) {
    for (String tracking : TRACKING) {
      boolean prefix = tracking.endsWith("*");
      if (prefix ? name.startsWith(tracking.substring(0, tracking.length() - 1)) : name.equals(tracking)) {
        return true;
      }
    }
    return false;
  }
}
