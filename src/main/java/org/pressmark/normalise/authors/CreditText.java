package org.pressmark.normalise.authors;

import java.util.List;
import java.util.Set;
import org.pressmark.normalise.text.PhraseList;

/** Recognises the text of a photo credit: {@code Image: Reuters/C. Oksuz}, {@code (AP Photo/Li Wei)}, {@code © dpa}. */
public final class CreditText {
  private static final PhraseList LABELS = PhraseList.load("credit-labels");
  private static final PhraseList STARTS = PhraseList.load("credit-starts");
  private static final PhraseList SOURCES = PhraseList.load("credit-sources");
  private static final PhraseList MEDIA_WORDS = PhraseList.load("credit-media-words");
  private static final PhraseList RIGHTS = PhraseList.load("rights-parts");
  private static final PhraseList PARTICLES = PhraseList.load("name-particles");

  private static final List<String> BAR_LABELS = List.of("photo", "photos", "foto", "fotos", "file photo");
  private static final String[] BARE_LABELS = {"Photo ", "Photos ", "Foto ", "Fotos ", "Fot. ", "fot. "};

  private static final List<String> PHOTO_LABELS =
      List.of("Foto: ", "Fotos: ", "Photo: ", "Photos: ", "Photo : ", "Bild: ", "Image: ", "Photograph: ", "Picture: ",
          "Imagen: ");

  private static final String PHOTO_BY = "Photo by ";

  /** What stands between photographer and client. */
  private static final String[] TAKEN_FOR = {" for ", " via ", " für ", " pour ", " para ", " per ", " voor "};

  private static final int MAX_NAME_WORDS = 6;

  /** {@code - HARBOUR PRESS - Archivo}. */
  private static final String ARCHIVE = " - Archivo";

  /** Labels of credits that headlines have too. */
  private static final List<String> HEADLINE_LABELS =
      List.of("bilder", "fotos", "images", "imágenes", "photos", "pictures", "source", "video", "vídeo");

  private static final List<String> SPOKEN_LABELS = List.of("fuente", "quelle", "source", "supplied");
  private static final Set<String> SOURCE_LABELS =
      Set.of("bron", "fonte", "forrás", "fuente", "kaynak", "quelle", "source", "zdroj", "źródło", "πηγή", "джерело",
          "источник");

  private static final int MIN_HEADLINE_WORDS = 5;
  private static final int MAX_LENGTH = 140;
  private static final int MAX_WORDS = 14;
  private static final int MAX_SOURCE_WORDS = 10;
  private static final int MAX_AGENCY_WORDS = 3;
  private static final int MAX_SOURCE_NAME_WORDS = 5;
  private static final int MAX_NAMED_LENGTH = 45;

  private CreditText() {}

  /** Whether the whole text is a credit. */
  public static boolean is(String text) {
    return text.length() <= MAX_LENGTH && is(text, PhraseList.fold(text));
  }

  /** As above, for a text that was folded before. */
  public static boolean is(String text, String folded) {
    if (text.length() > MAX_LENGTH || text.length() < 3) {
      return false;
    }
    String bare = withoutBrackets(text);
    int words = PhraseList.wordsIn(folded);
    if (words == 0 || words > MAX_WORDS) {
      return false;
    }
    boolean inBrackets = bare.length() < text.length();
    return hasLabel(bare) || namesGiver(bare) || inBrackets && isLabelled(bare, words) || STARTS.startsOf(folded)
        || bare.endsWith(ARCHIVE) || namesBehindMark(text, bare)
        || isCopyrightOfPhoto(bare, words) || isSource(bare, folded, words);
  }

  /** Whether the text begins with a label and a colon: {@code Foto: …}, {@code Photo : …}. */
  public static boolean hasLabel(String text) {
    int bar = text.indexOf(" | ");
    if (bar > 0 && BAR_LABELS.contains(PhraseList.fold(text.substring(0, Math.min(bar, MAX_LENGTH / 3))))) {
      return true;
    }
    int colon = text.indexOf(':');
    return colon > 0
        && colon < MAX_LENGTH / 3
        && colon + 1 < text.length()
        && LABELS.is(PhraseList.fold(text.substring(0, colon)))
        && !speaks(text);
  }

  /** {@code Supplied: the harbour had coal for three weeks.}: what goes on in small letters to a full stop. */
  private static boolean speaks(String text) {
    String label = PhraseList.fold(text.substring(0, Math.max(0, text.indexOf(':'))));
    return text.endsWith(".") && SPOKEN_LABELS.contains(label) && !Names.allCapitalised(text, PARTICLES);
  }

  /** {@code Source: Office for Statistics}, which is where the figures of the paragraph above may come from. */
  public static boolean hasSourceLabel(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && SOURCE_LABELS.contains(PhraseList.fold(text.substring(0, Math.min(colon, MAX_LENGTH / 3))));
  }

  /** {@code Photos: How the islanders cleared the ice}: more than a name behind the label. */
  public static boolean isLabelledHeadline(String text) {
    int colon = text.indexOf(": ");
    return colon > 0
        && HEADLINE_LABELS.contains(PhraseList.fold(text.substring(0, colon)))
        && !Names.allCapitalised(text, PARTICLES)
        && PhraseList.wordsIn(PhraseList.fold(text)) >= MIN_HEADLINE_WORDS;
  }

  /** Whether the text is nothing but a label and its colon: {@code Foto:}. */
  public static boolean isLabelAlone(String text) {
    return text.endsWith(":") && text.length() < MAX_LENGTH / 3
        && LABELS.is(PhraseList.fold(text.substring(0, text.length() - 1)));
  }

  /** Whether {@code Foto:} or the like stands at an index, or {@code Photo by} with a name: no sentence has that. */
  public static boolean hasPhotoLabel(String text, int at) {
    for (String label : PHOTO_LABELS) {
      if (text.startsWith(label, at)) {
        return true;
      }
    }
    return text.startsWith(PHOTO_BY, at) && isGiver(text.substring(at + PHOTO_BY.length()));
  }

  /** Whether the text is a name, or has one before or behind a slash: {@code Anna Berg/Reuters}. */
  private static boolean isGiver(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Byline.isName(text);
    }
    return Byline.isName(text.substring(0, slash).strip())
        || text.length() <= MAX_NAMED_LENGTH && Byline.isName(text.substring(slash + 1).strip());
  }

  /** A label with a name and no colon between: {@code Photo Anna Berg}. */
  private static boolean namesGiver(String text) {
    for (String label : BARE_LABELS) {
      if (text.startsWith(label)) {
        return isGiver(text.substring(label.length()));
      }
    }
    return false;
  }

  /** What brackets hold behind a caption: {@code Contributed photo}, {@code HP Photo}, {@code foto Berg}. */
  private static boolean isLabelled(String bare, int words) {
    int first = bare.indexOf(' ');
    if (first < 0 || words > MAX_SOURCE_NAME_WORDS || bare.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean ends = BAR_LABELS.contains(PhraseList.fold(bare.substring(bare.lastIndexOf(' ') + 1)));
    // "(Foto Finish)" is a shop; a label before a name is small, as in "(foto Berg)".
    boolean begins = BAR_LABELS.contains(bare.substring(0, first));
    return ends && Character.isUpperCase(bare.charAt(0))
        || begins && Names.allCapitalised(bare.substring(first + 1), PARTICLES);
  }

  /**
   * {@code / ANNA BERG}, as Spanish pages have it, {@code ANNA BERG, HARBOUR POST PHOTO}, or
   * {@code (Harbour Radio: Anna Berg)}.
   */
  private static boolean namesBehindMark(String text, String bare) {
    if (text.startsWith("/ ")) {
      return Byline.isName(text.substring(2));
    }
    int photo = text.lastIndexOf(' ');
    int comma = text.indexOf(", ");
    if (comma > 0 && comma < photo && text.length() <= MAX_NAMED_LENGTH
        && BAR_LABELS.contains(PhraseList.fold(text.substring(photo + 1)))) {
      return Byline.isName(text.substring(0, comma)) && Names.allCapitalised(text, PARTICLES);
    }
    boolean inBrackets = bare.length() < text.length();
    if (inBrackets && namesBesideSlash(bare)) {
      return true;
    }
    int colon = inBrackets ? bare.indexOf(": ") : -1;
    return colon > 0 && Byline.isName(bare.substring(colon + 2))
        && Names.allCapitalised(bare.substring(0, colon), PARTICLES);
  }

  /** {@code Anna Berg/EPX}, {@code HP Photo/Anna Berg}: a person and whom the picture was taken for. */
  private static boolean namesBesideSlash(String bare) {
    int slash = bare.indexOf('/');
    if (slash <= 0 || slash != bare.lastIndexOf('/') || !Names.allCapitalised(bare.replace('/', ' '), PARTICLES)) {
      return false;
    }
    String first = bare.substring(0, slash).strip();
    String second = bare.substring(slash + 1).strip();
    boolean taker = Byline.isName(first) && PhraseList.wordsIn(PhraseList.fold(second)) <= MAX_AGENCY_WORDS;
    return taker && !second.isEmpty()
        || Byline.isName(second) && MEDIA_WORDS.in(PhraseList.fold(first));
  }

  /** Whether a folded text says whose all rights are, as pages say of themselves. */
  public static boolean statesRights(String folded) {
    return RIGHTS.in(folded);
  }

  /** The photographer's sign; with a year it would be the page's own copyright line. */
  private static boolean isCopyrightOfPhoto(String text, int words) {
    boolean signed = text.startsWith("©") || text.startsWith("(c)") || text.startsWith("(C)");
    return signed && words <= MAX_SOURCE_WORDS && !Names.hasYear(text) && !statesRights(PhraseList.fold(text));
  }

  /** Names and a photo agency with a separator between: {@code Li Wei / Staff | Getty Images News}. */
  private static boolean isSource(String text, String folded, int words) {
    int slash = text.indexOf('/');
    boolean parted = slash > 0 || text.indexOf('|') > 0 || text.indexOf('(') > 0 || folded.contains(" via ");
    if (!parted || words > MAX_SOURCE_WORDS || !Names.allCapitalised(text, PARTICLES)) {
      return false;
    }
    return SOURCES.in(folded)
        || slash > 0
            && MEDIA_WORDS.in(PhraseList.fold(text.substring(slash)))
            && Byline.isName(text.substring(0, slash).strip());
  }

  /**
   * {@code Anna Berg for The Harbour Post}, {@code Anna Berg/EPX via Harbour Pictures}: a photographer and whom the
   * picture was taken for; a credit only by what stands next to it.
   */
  public static boolean isTakenFor(String text) {
    if (text.length() > MAX_NAMED_LENGTH + MAX_NAMED_LENGTH) {
      return false;
    }
    for (String mark : TAKEN_FOR) {
      int at = text.indexOf(mark);
      String client = at <= 0 ? "" : text.substring(at + mark.length());
      if (!client.isEmpty() && isGiver(text.substring(0, at)) && Names.allCapitalised(client, PARTICLES)) {
        return PhraseList.wordsIn(PhraseList.fold(client)) <= MAX_NAME_WORDS;
      }
    }
    return false;
  }

  /** Whether the text is an agency's name alone; a credit only by what stands next to it. */
  public static boolean isBareSource(String text) {
    return SOURCES.is(PhraseList.fold(withoutBrackets(text)));
  }

  /**
   * {@code (Anna Berg, The Harbour Post)} at the end of a caption: a name and a newspaper or the like; in square
   * brackets a name behind an agency's in capitals: {@code [HPX - Anna Berg]}.
   */
  public static boolean isBracketedGiver(String text) {
    String bare = withoutBrackets(text);
    if (text.startsWith("[") && bare.length() < text.length()) {
      int dash = bare.indexOf(" - ");
      return dash > 1
          && bare.chars().limit(dash).allMatch(Character::isUpperCase)
          && Byline.isName(bare.substring(dash + 3));
    }
    int comma = bare.indexOf(", ");
    return comma > 0
        && bare.length() < text.length()
        && Byline.isName(bare.substring(0, comma))
        && MEDIA_WORDS.in(PhraseList.fold(bare.substring(comma)))
        && Names.allCapitalised(bare, PARTICLES)
        && PhraseList.wordsIn(PhraseList.fold(bare)) <= MAX_SOURCE_WORDS;
  }

  private static String withoutBrackets(String text) {
    boolean bracketed = text.startsWith("(") && text.endsWith(")") || text.startsWith("[") && text.endsWith("]");
    return bracketed ? text.substring(1, text.length() - 1).strip() : text;
  }
}
