package org.pressmark.normalise.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Claims;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.authors.AgencyHelp;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.dates.ClaimedDate;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.DateReading;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.ClaimedText;
import org.pressmark.normalise.text.PhraseList;
import org.pressmark.normalise.text.Warning;

/** Reads an article's metadata: what the input states, else what the page's own lines say. Never from body text. */
public final class MetadataFinder {
  /** A dateline stands at the head of the article: in one of the first paragraphs. */
  private static final int DATELINE_PARAGRAPHS = 2;

  private final Claims claims;
  private final @Nullable DateReading markedUp;
  private final List<Piece> pieces;
  private final List<Role> roles;
  private final Set<Warning> warnings;

  private MetadataFinder(
      Claims claims,
      @Nullable DateReading markedUp,
      List<Piece> pieces,
      List<Role> roles,
      Set<Warning> warnings) {
    this.claims = claims;
    this.markedUp = markedUp;
    this.pieces = pieces;
    this.roles = roles;
    this.warnings = warnings;
  }

  /**
   * The metadata of a page.
   *
   * @param markedUp the date that the page's markup gives; null if it has none
   * @param pieces the page's pieces; empty if only claims count
   * @param roles one for each piece
   * @param warnings what is found wrong with the claims is added here
   */
  public static Metadata find(
      Claims claims, @Nullable DateReading markedUp, List<Piece> pieces, List<Role> roles, Set<Warning> warnings) {
    return new MetadataFinder(claims, markedUp, pieces, roles, warnings).metadata();
  }

  private Metadata metadata() {
    String publisher = ClaimedText.text(claims.publisher());
    if (publisher == null) {
      publisher = Publisher.find(pieces, roles);
    }
    String section = ClaimedText.text(claims.section());
    if (section == null) {
      section = SectionName.of(textOf(Role.KICKER), List.of());
      boolean site =
          section != null
              && publisher != null
              && PhraseList.fold(section).equals(PhraseList.fold(publisher));
      section = site ? null : section;
    }
    List<Byline> bylines = bylines();
    DateReading date = date();
    return new Metadata(
        publisher,
        section,
        title(publisher),
        standfirst(),
        authors(bylines),
        agencies(bylines),
        date == null ? null : date.day(),
        date == null ? null : date.instant());
  }

  private @Nullable String title(@Nullable String publisher) {
    String found = textOf(Role.TITLE);
    String stated = ClaimedText.text(claims.title());
    String title = found == null || stated != null && Headline.isPlainer(found, stated) ? stated : found;
    return title == null ? null : Headline.withoutPublisher(title, publisher);
  }

  private @Nullable String textOf(Role role) {
    int at = roles.indexOf(role);
    return at < 0 ? null : pieces.get(at).text();
  }

  private @Nullable String standfirst() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (roles.get(i) == Role.STANDFIRST) {
        paragraphs.add(pieces.get(i).text());
      }
    }
    return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
  }

  private List<Byline> bylines() {
    List<Byline> bylines = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (roles.get(i) == Role.BYLINE) {
        Byline byline = Byline.in(pieces.get(i).content());
        if (byline != null) {
          bylines.add(byline);
        }
      }
    }
    return bylines;
  }

  private List<String> claimedAuthors() {
    return ClaimedText.texts(claims.authors()).stream().flatMap(name -> AgencyHelp.parts(name).stream()).toList();
  }

  private List<String> authors(List<Byline> bylines) {
    List<String> claimed = claimedAuthors();
    if (!claimed.isEmpty()) {
      return claimed.stream().filter(name -> Agencies.named(name) == null).toList();
    }
    Set<String> authors = new LinkedHashSet<>();
    bylines.forEach(byline -> authors.addAll(byline.authors()));
    return List.copyOf(authors);
  }

  private List<String> agencies(List<Byline> bylines) {
    Set<String> agencies = new LinkedHashSet<>();
    for (String author : claimedAuthors()) {
      String agency = Agencies.named(author);
      if (agency != null) {
        agencies.add(agency);
      }
    }
    bylines.forEach(byline -> agencies.addAll(byline.agencies()));
    int paragraphs = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String text = pieces.get(i).content();
      boolean opening = roles.get(i) == Role.BODY || roles.get(i) == Role.STANDFIRST;
      if (opening && paragraphs++ < DATELINE_PARAGRAPHS) {
        String agency = Agencies.ofDateline(text);
        if (agency != null) {
          agencies.add(agency);
        }
      }
      if (roles.get(i) == Role.SIGN_OFF) {
        List<String> signed = Agencies.ofSignOff(text);
        agencies.addAll(signed == null ? List.of() : signed);
        AgencyHelp help = AgencyHelp.of(text);
        agencies.addAll(help == null ? List.of() : help.agencies());
      }
    }
    return List.copyOf(agencies);
  }

  /** The stated date, else the first that a date line or byline of the page's head states as that of publication. */
  private @Nullable DateReading date() {
    if (claims.date() != null && !claims.date().isBlank()) {
      DateReading claimed = ClaimedDate.date(claims.date(), ClaimedDate.orderIn(claims.language()));
      if (claimed == null) {
        warnings.add(Warning.DATE_UNREADABLE);
      }
      return claimed;
    }
    return markedUp == null ? dateOfHead(ClaimedDate.orderIn(claims.language())) : markedUp;
  }

  private @Nullable DateReading dateOfHead(DateReader.Order order) {
    int title = roles.indexOf(Role.TITLE);
    DateReading above = null;
    for (int i = 0; i < pieces.size() && roles.get(i) != Role.BODY; i++) {
      boolean states = roles.get(i) == Role.DATE || roles.get(i) == Role.BYLINE;
      DateReading read = states ? DateReader.read(pieces.get(i).text(), order) : null;
      if (read == null || read.day() == null || read.updated()) {
        continue;
      }
      if (i > title) {
        return read;
      }
      // The nearest above the headline; further up stands the day on which the page was shown.
      above = read;
    }
    return above;
  }
}
