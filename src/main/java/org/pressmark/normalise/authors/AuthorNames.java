package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.normalise.text.PhraseList;

/**
 * Whom an article is by, of all names of authors that a page states. Persons count first; a page that names none
 * anywhere may be by its desk, its site or an agency, as it says.
 */
public final class AuthorNames {
  /** {@code 記者陳美玲／台北報導}: the reporter, and where from; with 會 or 協 behind it the first word is another. */
  private static final Pattern REPORTED =
      Pattern.compile("(?:[記记]者(?![會会協协]))?(\\p{IsHan}{2,4})[/／]\\p{IsHan}{2,4}(?:報導|報道|报道)");

  private AuthorNames() {}

  /**
   * The names of the first place that names a person, the agencies that it names among them; if those are first names
   * or accounts, of the first that names one in full; if no place names a person, what the first place says that says
   * anything.
   *
   * @param stated what each place states, the most trusted first
   * @param alone names without a word or mark that says what they are; used where no place names a person
   * @param sites what the site and its publisher are called
   * @param strange tells what looks like a person's name and is none
   */
  public static List<String> of(
      List<List<String>> stated, List<String> alone, List<String> sites, Predicate<String> strange) {
    List<List<String>> places =
        stated.stream().map(place -> place.stream().flatMap(name -> AgencyHelp.parts(name).stream()).toList()).toList();
    List<String> first = List.of();
    for (List<String> place : places) {
      List<String> names = persons(place, sites, strange);
      if (names.stream().anyMatch(name -> PersonName.isInFull(name) && Agencies.named(name) == null)) {
        return names;
      }
      boolean account = names.stream().anyMatch(name -> Agencies.named(name) == null);
      first = first.isEmpty() && account ? names : first;
    }
    first = first.isEmpty() ? persons(alone, sites, strange) : first;
    if (first.stream().anyMatch(name -> Agencies.named(name) == null)) {
      return first;
    }
    for (List<String> place : places) {
      List<String> names =
          Desks.of(place, sites).stream()
              .filter(name -> Desks.is(name) || Names.isSite(name, sites) || !strange.test(name))
              .toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> persons(List<String> stated, List<String> sites, Predicate<String> strange) {
    return clean(stated, sites).stream()
        .filter(name -> Agencies.named(name) != null || !strange.test(name))
        .toList();
  }

  /** Persons and agencies, each once. */
  public static List<String> clean(List<String> stated, List<String> sites) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String each : stated) {
      if (!StatedName.isAddress(each) && !Names.isSite(each, sites) && !isOther(each)) {
        named(each, sites).stream().filter(name -> seen.add(PhraseList.fold(name))).forEach(names::add);
      }
    }
    return names;
  }

  private static boolean isOther(String stated) {
    return AuthorLabels.isOfOthers(stated) || StatedName.isDate(stated);
  }

  /** The persons and agencies of one statement. */
  private static List<String> named(String stated, List<String> sites) {
    List<String> parts = new ArrayList<>();
    Set<String> apart = new HashSet<>();
    Matcher reported = REPORTED.matcher(stated.strip());
    for (NameParts.Part part : NameParts.of(reported.matches() ? reported.group(1) : stated)) {
      String name = isOther(part.text()) ? "" : StatedName.withoutPost(StatedName.of(part.text()));
      if (name.isEmpty()) {
        continue;
      }
      int behind = agencyIn(name);
      parts.add(behind < 0 ? name : name.substring(0, behind).strip());
      if (behind >= 0) {
        parts.add(name.substring(behind));
      }
      if (!part.joined()) {
        apart.add(name);
      }
    }
    // One word beside an institution is the rest of its name: "Landesanstalt für Wald und Forst".
    boolean institution = parts.size() > 1 && parts.stream().anyMatch(Desks::is);
    boolean agency = parts.stream().anyMatch(part -> Agencies.named(part) != null);
    Predicate<String> person = part -> PersonName.is(part) && !Names.isSite(part, sites);
    boolean full = agency || parts.stream().anyMatch(part -> person.test(part) && PersonName.isInFull(part));
    List<String> names = new ArrayList<>();
    for (String name : parts) {
      // "Anna Berg and agencies", "AFP, Nordhaven".
      boolean small = !name.isEmpty() && Character.isLowerCase(name.charAt(0));
      boolean beside = !PersonName.isInFull(name) && (agency && apart.contains(name) || full && small);
      boolean rest = institution && name.indexOf(' ') < 0;
      if (Agencies.named(name) != null || person.test(name) && !beside && !rest) {
        names.add(name);
      }
    }
    return names;
  }

  /** Where an agency's name begins behind a person's: {@code Anna Berg Associated Press}; -1 if none does. */
  private static int agencyIn(String name) {
    int second = name.indexOf(' ', name.indexOf(' ') + 1);
    for (int space = second; space > 0; space = name.indexOf(' ', space + 1)) {
      if (Agencies.named(name.substring(space + 1)) != null) {
        return Agencies.named(name) == null ? space + 1 : -1;
      }
    }
    return -1;
  }
}
