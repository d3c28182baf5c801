package org.pressmark.normalise.roles;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.authors.AgencyHelp;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.authors.CreditText;
import org.pressmark.normalise.authors.Names;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/** The rules that know a piece by its own words. They run first, on every piece; the first that holds decides. */
public final class LineRules {
  private static final PhraseList BYLINE_STARTS = PhraseList.load("byline-starts");
  private static final PhraseList SKIP_STARTS = PhraseList.load("skip-starts");
  private static final PhraseList RELATED_STARTS = PhraseList.load("related-starts");
  private static final PhraseList FURNITURE_LINES = PhraseList.load("furniture-lines");
  private static final PhraseList RIGHTS_STARTS = PhraseList.load("rights-starts");
  private static final PhraseList SIGN_OFF_STARTS = PhraseList.load("sign-off-starts");
  private static final PhraseList FOLLOW_WORDS = PhraseList.load("follow-words");
  private static final PhraseList SHARE_STARTS = PhraseList.load("share-starts");
  private static final PhraseList NETWORKS = PhraseList.load("networks");
  private static final String[] BEFORE_NETWORK = {" auf ", " bei ", " en ", " on ", " op ", " su ", " sur "};
  private static final PhraseList HOME_LINES = PhraseList.load("home-lines");
  private static final PhraseList MEDIA_ENDS = PhraseList.load("media-ends");

  /** What stands before the word for the medium: {@code Rescuers search the flats – video}. */
  private static final String[] MEDIA_MARKS = {" – ", " — ", " - ", " | ", "("};

  private static final Set<String> IMAGE_ENDINGS = Set.of("gif", "jpeg", "jpg", "png", "svg", "webp");
  private static final int MIN_FILE_NAME = 12;
  private static final char LAST_LATIN = 'ɏ';

  /** {@code (c) 2021} without its brackets. */
  private static final String FOLDED_COPYRIGHT_YEAR = "c 20";

  private static final int SHORT_WORDS = 18;
  private static final int HEADLINE_WORDS = 20;
  private static final int PARAGRAPH_WORDS = 60;
  private static final int MAX_BREADCRUMB = 14;
  private static final int MAX_PRICE_WORDS = 6;
  private static final int MAX_COUNT_WORDS = 8;
  private static final int MAX_NAME_AND_DAY = 80;

  /** So far into the line stand mark and year of a copyright. */
  private static final int COPYRIGHT_HEAD = 20;

  private static final int MAX_MAIL_WORDS = 60;
  private static final int MIN_TAGS = 2;
  private static final int MIN_SIGNED_WORDS = 11;

  /** In the order in which they are asked. */
  static final List<RoleRule> ALL =
      List.of(
          new RoleRule(
              "nothing of it is published",
              Role.BOILERPLATE,
              (page, i) -> page.piece(i).content().isEmpty()),
          new RoleRule("jumps over a part of the page", Role.SKIP_LINK, LineRules::isSkipLink),
          new RoleRule("says when", Role.DATE, (page, i) -> StampRules.saysWhen(page.piece(i).text())),
          new RoleRule(
              "no letter in it",
              Role.BOILERPLATE,
              (page, i) -> page.features(i).folded().isEmpty() || hasNoLetter(page, i)),
          new RoleRule("editors' initials, agencies", Role.SIGN_OFF, LineRules::isSignOff),
          new RoleRule("asks to follow or to share", Role.BOILERPLATE, LineRules::asksToFollow),
          new RoleRule("what is heard beside what is said", Role.BODY, LineRules::isHeard),
          new RoleRule("in brackets right below a caption", Role.CREDIT, CreditRules::isBracketed),
          new RoleRule("who took it for whom, right below a caption", Role.CREDIT, CreditRules::isTakenFor),
          new RoleRule(
              "photographer, photo agency",
              Role.CREDIT,
              (page, i) -> CreditText.is(page.piece(i).content(), page.features(i).folded())),
          new RoleRule("the word before who took it, or the name below", Role.CREDIT, CreditRules::isOfLabel),
          new RoleRule("cut off a caption's line", Role.CREDIT, (page, i) -> page.piece(i).glued()),
          new RoleRule("copyright line", Role.FOOTER, LineRules::isCopyright),
          new RoleRule("says who wrote it", Role.BYLINE, LineRules::isByline),
          new RoleRule("points to another article", Role.RELATED_LINK, LineRules::isRelatedLink),
          new RoleRule(
              "a known line of pages",
              Role.BOILERPLATE,
              (page, i) -> FURNITURE_LINES.is(page.features(i).folded()) || AdvertLabels.is(page.features(i))),
          new RoleRule(
              "begins like a request",
              Role.BOILERPLATE,
              (page, i) -> Furniture.begins(page.piece(i).content(), page.features(i))),
          new RoleRule(
              "about cookies, newsletters, rights",
              Role.BOILERPLATE,
              (page, i) -> Furniture.speaksOfThePage(page.piece(i).content(), page.features(i))),
          new RoleRule("names where to write, or tags", Role.BOILERPLATE, LineRules::isContact),
          new RoleRule("stands below the word for a picture", Role.CAPTION, PictureRules::isBelowLabel),
          new RoleRule("a price and a shop", Role.BOILERPLATE, LineRules::isPrice),
          new RoleRule("counts minutes or comments", Role.BOILERPLATE, LineRules::isCount),
          new RoleRule("a path through the site", Role.BOILERPLATE, LineRules::isBreadcrumb),
          new RoleRule(
              "an image's file",
              Role.BOILERPLATE,
              (page, i) -> isFileName(page.piece(i).content()) || namesFile(page, i)),
          new RoleRule(
              "an address", Role.BOILERPLATE, (page, i) -> isAddress(page.piece(i).content())));

  private LineRules() {}

  /** The role that a piece's own words give it; null if they leave it open. */
  public static @Nullable Role role(Page page, int i) {
    for (RoleRule rule : ALL) {
      if (rule.condition().holds(page, i)) {
        return rule.role();
      }
    }
    return null;
  }

  static boolean isSkipLink(Page page, int i) {
    return page.features(i).words() <= SHORT_WORDS && skipPhraseOf(page.features(i).folded()) != null;
  }

  /** The words before the name of the part that a skip link jumps over; null if the text is no such link. */
  static @Nullable String skipPhraseOf(String folded) {
    return SKIP_STARTS.startOf(folded);
  }

  private static boolean isSignOff(Page page, int i) {
    Features features = page.features(i);
    String text = page.piece(i).content();
    AgencyHelp help = AgencyHelp.of(text);
    if (isNameAndDay(text) || help != null && help.plain() && help.before().isEmpty()) {
      return true;
    }
    return Agencies.ofSignOff(text) != null && !page.piece(i).glued() && !text.startsWith("©")
        || features.words() <= PARAGRAPH_WORDS && namesWorkers(text, features);
  }

  /** {@code Reporting by Anna Berg}; {@code Reporting by the commission showed} is of the text. */
  private static boolean namesWorkers(String text, Features features) {
    String phrase = SIGN_OFF_STARTS.startOf(features.folded());
    if (phrase == null || text.startsWith("©")) {
      return phrase != null;
    }
    if (features.startsLow() && !text.startsWith("(")) {
      return false;
    }
    String rest = Names.afterWords(text, PhraseList.wordsIn(phrase));
    rest = rest.startsWith("the ") ? rest.substring("the ".length()) : rest;
    boolean named = rest.isEmpty() || !Character.isLowerCase(rest.charAt(0)) || text.indexOf(':') == phrase.length();
    // In German any noun has a capital: such a line is none that ends as sentences do.
    return named && !(features.folded().startsWith("mit ") && features.plainSentence());
  }

  /** {@code (Anna Berg, 9.1.2024)}. */
  private static boolean isNameAndDay(String text) {
    int comma = text.indexOf(", ");
    return comma > 0 && text.startsWith("(") && text.endsWith(")") && text.length() <= MAX_NAME_AND_DAY
        && Byline.isName(text.substring(1, comma))
        && DateReader.isDateLine(text.substring(comma + 2, text.length() - 1));
  }

  /** {@code (LAUGHTER)} beside a line that begins with who speaks. */
  private static boolean isHeard(Page page, int i) {
    String content = page.piece(i).content();
    boolean bracketed = content.startsWith("(") && content.indexOf(')') == content.length() - 1
        || content.startsWith("[") && content.indexOf(']') == content.length() - 1;
    return bracketed && page.has(i - 1) && page.has(i + 1)
        && content.chars().noneMatch(Character::isLowerCase)
        && (page.isSpoken(i - 1) || page.isSpoken(i + 1));
  }

  private static boolean isCopyright(Page page, int i) {
    String text = page.piece(i).content();
    Features features = page.features(i);
    boolean signed =
        text.startsWith("©")
            || RIGHTS_STARTS.startsOf(features.folded()) && (!features.prose() || statesRights(text, features))
            || features.folded().startsWith(FOLDED_COPYRIGHT_YEAR);
    // A photographer's sign and a caption have no year: "© Anna Berg The ferry at the pier of the island".
    boolean ofPhoto = text.startsWith("©") && !Names.hasYear(text) && features.words() >= MIN_SIGNED_WORDS
        && !CreditText.statesRights(features.folded());
    return signed && !ofPhoto && features.words() <= PARAGRAPH_WORDS;
  }

  /** {@code Copyright 2021 The Harbour Times}; {@code Copyright holders have sued} is of the text. */
  private static boolean statesRights(String text, Features features) {
    String head = text.substring(0, Math.min(COPYRIGHT_HEAD, text.length()));
    return head.indexOf('©') >= 0 || Names.hasYear(head) || CreditText.statesRights(features.folded());
  }

  private static boolean isByline(Page page, int i) {
    if (isBylineStart(page, i)) {
      return page.has(i + 1) && Byline.ofNames(page.piece(i + 1).content()) != null;
    }
    if (isBylineStart(page, i - 1)) {
      return page.features(i).words() <= HEADLINE_WORDS && Byline.ofNames(page.piece(i).content()) != null;
    }
    if (page.features(i).endsSentence()) {
      return false;
    }
    String text = page.piece(i).content();
    boolean begins = Byline.begins(text, page.features(i).folded());
    return (begins || Byline.mayBeginWithDate(text)) && Byline.read(text) != null
        || begins && BylineRules.lacksName(text);
  }

  /** {@code By} alone: the names stand in the next line. */
  private static boolean isBylineStart(Page page, int i) {
    return page.has(i) && BYLINE_STARTS.is(page.features(i).folded());
  }

  private static boolean isRelatedLink(Page page, int i) {
    Features features = page.features(i);
    if (page.piece(i).content().startsWith(">>") || page.piece(i).content().endsWith(">>")) {
      return true;
    }
    if (features.words() <= HEADLINE_WORDS && leadsToMedia(page.piece(i).content())) {
      return true;
    }
    String phrase = features.words() > HEADLINE_WORDS ? null : RELATED_STARTS.startOf(features.folded());
    if (phrase == null || AdvertLabels.is(features)) {
      return false;
    }
    String content = page.piece(i).content();
    String text = "([".indexOf(content.charAt(0)) >= 0 ? content.substring(1) : content;
    boolean named = text.length() > phrase.length() && ":|-–".indexOf(text.charAt(phrase.length())) >= 0
        || text.startsWith(" | ", phrase.length());
    boolean wide = phrase.indexOf(' ') > 0 && !features.endsSentence() && !OpenLists.namesList(page, i);
    return named || wide || features.folded().equals(phrase);
  }

  /** {@code Rescuers search the flats – video}. */
  private static boolean leadsToMedia(String text) {
    for (String mark : MEDIA_MARKS) {
      int at = text.lastIndexOf(mark);
      if (at > 0 && MEDIA_ENDS.is(PhraseList.fold(text.substring(at)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line says no more than that there is a link: {@code Read more}. */
  static boolean isBareLink(Features features) {
    return RELATED_STARTS.is(features.folded());
  }

  /** {@code 5 min read}, {@code 12 Kommentare}, {@code Lesezeit: 3 Minuten}. */
  private static boolean isCount(Page page, int i) {
    return page.features(i).words() <= MAX_COUNT_WORDS && StampRules.counts(page.piece(i).content());
  }

  /** {@code $24 at Brightmart}, {@code 1.299,00 €}. */
  private static boolean isPrice(Page page, int i) {
    Features features = page.features(i);
    String text = page.piece(i).content();
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean leads = isCurrency(first) && text.length() > 1 && Character.isDigit(text.charAt(1));
    boolean ends = isCurrency(last) && Character.isDigit(first) && features.words() <= 2;
    return (leads || ends) && features.words() <= MAX_PRICE_WORDS && !features.endsSentence();
  }

  private static boolean isCurrency(char unit) {
    return Character.getType(unit) == Character.CURRENCY_SYMBOL;
  }

  /** A mail address in a short paragraph, an account to follow, or a row of tags. */
  private static boolean isContact(Page page, int i) {
    if (page.features(i).words() > MAX_MAIL_WORDS) {
      return false;
    }
    String text = page.piece(i).content();
    int tags = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign != '@' && sign != '#' || !Character.isLetterOrDigit(text.charAt(at + 1))) {
        continue;
      }
      boolean wordStart = at == 0 || text.charAt(at - 1) == ' ';
      if (sign == '@' && !wordStart && text.indexOf('.', at) > 0) {
        return true;
      }
      if (sign == '@' && wordStart && FOLLOW_WORDS.startsOf(page.features(i).folded())) {
        return true;
      }
      tags += sign == '#' && wordStart ? 1 : 0;
    }
    return tags >= MIN_TAGS && tags * 3 >= page.features(i).words();
  }

  /** {@code Follow Coastal Football on Facebook and X}. */
  private static boolean asksToFollow(Page page, int i) {
    Features features = page.features(i);
    String folded = features.folded();
    if (features.words() > SHORT_WORDS || !NETWORKS.in(folded)) {
      return false;
    }
    return features.endsSentence()
        ? FOLLOW_WORDS.startsOf(folded) && namesNetworkBehind(folded)
        : FOLLOW_WORDS.startsOf(folded) || SHARE_STARTS.startsOf(folded);
  }

  /** {@code on Facebook}: "Folgen hat das Gesetz für Facebook" asks for nothing. */
  private static boolean namesNetworkBehind(String folded) {
    for (String on : BEFORE_NETWORK) {
      int at = folded.indexOf(on);
      if (at > 0 && NETWORKS.startsOf(folded.substring(at + on.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreadcrumb(Page page, int i) {
    if (page.features(i).words() > MAX_BREADCRUMB || page.features(i).endsSentence()) {
      return false;
    }
    String text = page.piece(i).content();
    boolean slashed = text.contains(" / ") && HOME_LINES.startsOf(page.features(i).folded());
    return slashed || text.contains(" > ") || text.contains(" › ") || isTag(text)
        || text.contains(" » ") && text.indexOf('«') < 0;
  }

  /** {@code #ferry}; {@code #3: The ferry} is the third of a list. */
  private static boolean isTag(String text) {
    return text.startsWith("#") && text.length() > 1 && !Character.isDigit(text.charAt(1)) && text.charAt(1) != ' ';
  }

  /** Whether a text is nothing but an address on the web or of mail. */
  static boolean isAddress(String text) {
    boolean oneWord = text.indexOf(' ') < 0;
    return oneWord && (text.startsWith("http") || text.startsWith("www.") || text.indexOf('@') >= 0);
  }

  /** {@code harbour-at-dawn.jpg}, {@code IMG_2041}, {@code 170307HarbourDawn2}: what stands for an image's text. */
  private static boolean isFileName(String text) {
    int digits = 0;
    int letters = 0;
    for (int k = 0; k < text.length(); k++) {
      char unit = text.charAt(k);
      if (unit == ' ' || unit > LAST_LATIN) {
        return false;
      }
      digits += Character.isDigit(unit) ? 1 : 0;
      letters += Character.isLetter(unit) ? 1 : 0;
    }
    String ending = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return IMAGE_ENDINGS.contains(ending)
        || digits > 0 && letters > 0 && (letters + digits >= MIN_FILE_NAME || text.indexOf('_') > 0);
  }

  /** {@code The harbour at dawn.jpg}. */
  private static boolean namesFile(Page page, int i) {
    Features features = page.features(i);
    if (features.endsSentence() || features.words() > HEADLINE_WORDS || page.piece(i).content().indexOf('.') < 0) {
      return false;
    }
    String content = page.piece(i).content().toLowerCase(Locale.ROOT);
    for (String ending : IMAGE_ENDINGS) {
      int end = content.indexOf("." + ending) + ending.length() + 1;
      boolean named = end > ending.length() + 1 && Character.isLetterOrDigit(content.charAt(end - ending.length() - 2));
      if (named && (end == content.length() || content.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoLetter(Page page, int i) {
    String folded = page.features(i).folded();
    for (int k = 0; k < folded.length(); k++) {
      if (Character.isLetter(folded.charAt(k)) || Character.isSurrogate(folded.charAt(k))) {
        return false;
      }
    }
    return true;
  }
}
