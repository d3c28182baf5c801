package org.pressmark.normalise.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.authors.AuthorLabels;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.authors.Names;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.pieces.SmallLetters;
import org.pressmark.normalise.text.PhraseList;

/** The authors that an HTML page shows in the lines around its headline or below its text, as they are written. */
public final class ShownAuthors {
  private static final PhraseList NO_NAMES = PhraseList.load("name-strangers");
  private static final PhraseList NETWORKS = PhraseList.load("networks");

  private static final int MAX_LINE_WORDS = 12;
  private static final int MAX_SWITCH_WORDS = 3;
  private static final int MAX_POSTED_WORDS = 25;
  private static final int MAX_BYLINE_LENGTH = 200;
  private static final int MAX_NAMES = 20;

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(" ?(?:[|·•]|(?<!\\d)/) ?| (?:and|und|et|y|&) | - | – | — |(?<!\\d), (?=\\p{Lu})");

  private final HtmlHeader header;
  private final SmallLetters small;

  /** @param header the lines that are read */
  public ShownAuthors(HtmlHeader header) {
    this.header = header;
    small = new SmallLetters(header.pieces());
  }

  /** What follows the words that announce an author in the lines around the headline. */
  List<String> announced() {
    List<String> names = new ArrayList<>();
    for (int i = header.from(); i < Math.min(header.to(), header.firstText() + 2); i++) {
      if (mayAnnounce(i)) {
        addAnnounced(i, names);
      }
    }
    return names;
  }

  /** What first follows such words below the text. */
  List<String> announcedBelow() {
    List<String> names = new ArrayList<>();
    for (int i = Math.max(header.firstText() + 2, header.afterText() - 2); names.isEmpty() && i < header.end(); i++) {
      if (mayAnnounce(i) && !header.isOfComments(i)) {
        addAnnounced(i, names);
      }
    }
    return names;
  }

  private boolean mayAnnounce(int i) {
    if (!header.isShown(i) || i == header.title()) {
      return false;
    }
    String text = header.text(i);
    return header.isBrief(i, MAX_LINE_WORDS)
        || header.role(i) != Role.BODY && PhraseList.wordsIn(text) <= MAX_POSTED_WORDS && AuthorLabels.isPosted(text);
  }

  private void addAnnounced(int i, List<String> names) {
    boolean ofPicture = header.role(i) == Role.CAPTION || header.role(i) == Role.CREDIT;
    String name = AuthorLabels.announced(header.text(i));
    name = name == null && !ofPicture ? AuthorLabels.labelled(header.text(i)) : name;
    if (name != null) {
      names.add(name);
    } else if (i > 0 && AuthorLabels.is(header.text(i - 1))) {
      names.add(header.text(i));
    }
  }

  /** The lines around the headline that say who wrote the article; the markup or their first word says so. */
  List<String> bylines() {
    List<String> lines = new ArrayList<>();
    boolean begun = false;
    for (int i = header.from(); i < Math.min(header.to(), header.firstText() + 2); i++) {
      if (!header.isShown(i) || !isByline(i)) {
        continue;
      }
      // The box of a byline may hold a form and headings besides.
      boolean extra = begun && header.block(i).headingLevel() > 0 || isOfForm(i);
      // Below the names of a byline stand its switches: "Listen", "Large".
      extra |= !lines.isEmpty() && !AuthorLabels.is(lines.get(lines.size() - 1)) && isSwitch(header.text(i));
      if (!extra) {
        String stacked = StackedByline.in(header.block(i));
        lines.add(stacked == null ? header.text(i) : stacked);
        begun |= i > header.title() && Byline.begins(header.text(i));
      }
    }
    return lines;
  }

  /** One word, in a script that sets blanks between words, and no agency; or a few that no name has. */
  private static boolean isSwitch(String text) {
    String folded = PhraseList.fold(text);
    boolean word = folded.indexOf(' ') < 0 && folded.codePoints().anyMatch(Character::isLowerCase);
    boolean strange = NO_NAMES.in(folded) && PhraseList.wordsIn(folded) <= MAX_SWITCH_WORDS;
    return (word || strange) && Agencies.named(text) == null;
  }

  private boolean isOfForm(int i) {
    return header.block(i).has(Mark.CHROME) && !Byline.isName(header.text(i)) && Byline.read(header.text(i)) == null;
  }

  /** The first such line below the text. */
  List<String> bylinesBelow() {
    List<String> lines = new ArrayList<>();
    for (int i = header.afterText(); lines.isEmpty() && i < header.end(); i++) {
      if (header.isShown(i) && header.role(i) == Role.BYLINE && !header.isOfComments(i)) {
        lines.add(header.text(i));
      }
    }
    return lines;
  }

  /**
   * Lines between headline and text that begin as bylines, in a box that the markup calls something else: a picture's,
   * mostly.
   */
  List<String> boxedBylines() {
    List<String> lines = new ArrayList<>();
    for (int i = Math.max(header.title() + 1, header.from()); i < Math.min(header.to(), header.firstText()); i++) {
      boolean boxed = header.role(i) == Role.CAPTION || header.role(i) == Role.CREDIT;
      if (header.isBetween(i) && boxed && header.isBrief(i, MAX_LINE_WORDS) && Byline.read(header.text(i)) != null) {
        lines.add(header.text(i));
      }
    }
    return lines;
  }

  /** The names that links to authors' pages and elements of authors hold: below the headline, or else above it. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = Math.max(header.title(), header.from()); i < Math.min(header.to(), header.firstText() + 2); i++) {
      addNames(i, names);
    }
    boolean above = names.isEmpty();
    for (int i = header.from(); i < header.title() && above; i++) {
      // Cards of other articles stand there too, each with its author.
      if (header.role(i) != Role.RELATED_LINK) {
        addNames(i, names);
      }
    }
    return names;
  }

  /** The first such names below the text. */
  List<String> namesBelow() {
    List<String> names = new ArrayList<>();
    for (int i = header.afterText(); names.isEmpty() && i < header.end(); i++) {
      addNames(i, names);
    }
    return names;
  }

  /** Whether any piece of the page holds one of the names; of very many names the first are looked for. */
  boolean isOnPage(List<String> names) {
    List<String> folded =
        names.stream().limit(MAX_NAMES).map(PhraseList::fold).filter(name -> !name.isEmpty()).toList();
    if (folded.isEmpty()) {
      return false;
    }
    for (int i = 0; i < header.size(); i++) {
      for (String name : folded) {
        if (header.folded(i).contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the page's sentences write each of its words in small letters. */
  boolean isOfSmallWords(String name) {
    return small.hold(name);
  }

  private void addNames(int i, List<String> names) {
    boolean line = header.role(i) != Role.BODY || header.isBrief(i, MAX_LINE_WORDS);
    if (line && !isOfPicture(i) && header.isShown(i) && !isOfOthers(i)) {
      List<String> marked =
          header.block(i).names().stream().filter(name -> !NETWORKS.is(PhraseList.fold(name))).toList();
      Byline byline = marked.isEmpty() ? null : Byline.read(header.text(i));
      names.addAll(byline != null && isMore(byline.authors(), marked) ? byline.authors() : marked);
    }
  }

  /** Whether a byline names those whose pages are linked, and others besides. */
  private static boolean isMore(List<String> named, List<String> marked) {
    List<String> folded = named.stream().map(PhraseList::fold).toList();
    return named.size() > marked.size() && marked.stream().map(PhraseList::fold).allMatch(folded::contains);
  }

  /** Some sites set the whole header into the frame of its picture: then that mark says nothing. */
  private boolean isOfPicture(int i) {
    boolean credited = header.block(i).names().stream().anyMatch(name -> name.indexOf('©') >= 0);
    return credited || isMarkedAlone(i, Mark.FIGURE) || isMarkedAlone(i, Mark.CAPTION) || isMarkedAlone(i, Mark.CREDIT);
  }

  private boolean isMarkedAlone(int i, Mark mark) {
    return header.block(i).has(mark) && !(header.title() >= 0 && header.block(header.title()).has(mark));
  }

  private boolean isByline(int i) {
    String text = header.text(i);
    HtmlBlock block = header.block(i);
    boolean marked = block.has(Mark.BYLINE) && !block.has(Mark.BIO) && !block.has(Mark.DATE);
    return text.length() <= MAX_BYLINE_LENGTH
        && (header.role(i) == Role.BYLINE || marked && header.role(i) != Role.BODY && !isOfPicture(i))
        && !isOfOthers(i);
  }

  /** Whether the line, or a label above it, says that it names somebody else: {@code Fact-checked by}. */
  private boolean isOfOthers(int i) {
    return AuthorLabels.isOfOthers(header.text(i)) || i > 0 && AuthorLabels.isLabelOfOthers(header.text(i - 1));
  }

  /**
   * Names without any word or mark that says so: alone, or beside the date or the author's post, in the lines between
   * headline and text, or alone in the line below the text. Only where nothing else names an author.
   */
  List<String> loneNames() {
    List<String> names = new ArrayList<>();
    int from = header.title() < 0 ? header.to() : header.title() + 1;
    for (int i = from; i < Math.min(header.to(), header.firstText() + 1); i++) {
      addLoneNames(i, names);
    }
    if (names.isEmpty()) {
      addLoneNames(header.afterText() - 1, names);
      addLoneNames(header.afterText(), names);
    }
    return names;
  }

  /** {@code NEW HARBOUR} above {@code NEW HARBOUR (AP) — The ferry …} is where that was written. */
  private boolean isPlace(int i) {
    String text = header.text(i);
    for (int next = i + 1; next < Math.min(header.size(), header.firstText() + 1); next++) {
      if (header.text(next).length() > text.length() && header.text(next).startsWith(text)) {
        return true;
      }
    }
    return false;
  }

  private void addLoneNames(int i, List<String> names) {
    if (i <= header.title()
        || i >= header.size()
        || !header.isShown(i)
        || !header.isBrief(i, MAX_LINE_WORDS)
        || header.block(i).headingLevel() > 0
        || header.block(i).inFurniture()
        || !header.block(i).names().isEmpty()
        || isPlace(i)) {
      return;
    }
    Role role = header.role(i);
    String text = header.pieces().get(i).content();
    boolean open =
        role == Role.BODY
            || role == Role.SUBHEADING && header.isBrief(i, Byline.MAX_NAME_WORDS)
            || role == Role.BOILERPLATE
            || role == Role.DATE
            || role == Role.STANDFIRST;
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN_NAMES.split(text)) {
      boolean other = DateReader.isDateLine(part.strip()) || !parts.isEmpty() && Byline.isPost(part.strip());
      if (!other && (!Byline.isName(part.strip()) || NO_NAMES.in(PhraseList.fold(part)))) {
        return;
      }
      if (!other) {
        parts.add(part.strip());
      }
    }
    if (open) {
      names.addAll(parts);
    }
  }
}
