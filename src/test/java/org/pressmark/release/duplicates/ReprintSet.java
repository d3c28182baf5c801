package org.pressmark.release.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Invented articles of which it is known which repeat which: stories, reprints of them as newspapers edit wire copy,
 * and articles that look alike and are not. Always the same, because the generator's seed is fixed. It was written
 * before the thresholds were chosen; whoever changes one must measure on it anew.
 */
final class ReprintSet {
  /** How an article came to be. Reprints repeat the story of their cluster; the rest repeats nothing. */
  enum Kind {
    STORY(true),
    /** Other quotation marks, dashes and capitals. */
    RETYPED(true),
    /** The dateline and the agency's sign-off cut, another headline in front. */
    AGENCY_CUT(true),
    PARAGRAPH_REMOVED(true),
    PARAGRAPH_ADDED(true),
    /** The first paragraph written anew. */
    NEW_LEAD(true),
    /** A word in thirty exchanged. */
    COPY_EDITED(true),
    /** A paragraph removed, another added, and the dateline cut. */
    SEVERAL_EDITS(true),
    /** No more than the first half. */
    HALVED(true),
    /** Another story of the same outlet, with its long boilerplate at the end. */
    SAME_OUTLET(false),
    /** A brief of three sentences, with boilerplate as long as itself. */
    SHORT_WITH_BOILERPLATE(false),
    /** Another article about a story's event: one of its paragraphs as background, the rest new. */
    SAME_EVENT(false),
    WEATHER(false),
    STOCKS(false),
    FIXTURES(false);

    final boolean reprint;

    Kind(boolean reprint) {
      this.reprint = reprint;
    }
  }

  /**
   * @param cluster articles with the same number repeat each other
   */
  record Item(String documentId, @Nullable LocalDate publishedOn, Kind kind, int cluster, String body) {}

  private static final int STORIES = 60;
  private static final List<String> PLACES =
      words(
          "Norwick,Aldersund,Port Mallow,Tresk,Kelmarsh,Ostenby,Quillhaven,Brackwater,Dunmere,Vesterholm,Sandrigg,Ferrow,"
              + "Lindmoor,Castle Harrow,Ibervale,Marlund,Thornsea,Wexcombe,Oakrun,Pellworth,Rusholt,Stavely,Umberton,Yarrowdale");
  private static final List<String> PEOPLE =
      words(
          "Mara Quell,Ivo Tarn,Lena Osk,Piers Haddow,Runa Veldt,Tobias Merrow,Anneke Stroud,Felix Garrow,Ilse Norden,"
              + "Caspar Lyle,Greta Holm,Owen Skarsby,Nadia Fenn,Emil Torrance,Salka Brand,Hugo Penrith,Maud Ellery,Jonas Wick");
  private static final List<String> ROLES =
      words(
          "the harbour master,a union organiser,the deputy mayor,the company's chief engineer,a retired teacher,"
              + "the minister for transport,a marine biologist,the head of the rescue service,a councillor for the eastern ward,"
              + "the museum's director,a spokesman for the farmers,the judge in the case,an economist at the savings bank");
  private static final List<String> SUBJECTS =
      words(
          "the old ferry terminal,the new tram line,a proposed fish farm,the county hospital,the flood barrier,the paper mill,"
              + "the village school,a disputed quarry,the lighthouse,the grain market,the airport's second runway,the wind park,"
              + "the river bridge,the public library,the shipyard,the wool exchange,the cable car,the town archive");
  private static final List<String> ACTIONS = words(
      "will be closed for repairs,is to be sold to private investors,has lost its operating licence,"
          + "opened its doors again after a fire,was flooded for the third time,must be inspected once more,"
          + "will receive money from the regional fund,has been handed over to a cooperative,is running out of space,"
          + "was declared a protected monument,will be rebuilt further inland,failed its yearly safety test");
  private static final List<String> REASONS = words(
      "because inspectors found cracks in the foundation,after months of quarrels over the budget,"
          + "although residents had collected signatures against it,despite warnings from the insurance company,"
          + "since nobody could be found to run it,while a court looks into the contracts,"
          + "as the number of visitors had fallen sharply,in spite of promises made before the election,"
          + "following a report that was kept secret until now,because the old machinery can no longer be mended");
  private static final List<String> CLAIMS = words(
      "nobody had expected the work to take this long,the town could not carry the cost alone,"
          + "people were right to be angry about the delay,it was too early to speak of a success,"
          + "the figures had been checked by two independent offices,the next winter would show who was right,"
          + "every family on the coast knew somebody who was affected,the agreement left all important questions open,"
          + "there was no reason to doubt the engineers,the plan had been drawn up in a hurry,"
          + "an apology would have been the least one could expect,the young would have to pay for it");
  private static final List<String> DETAILS = words(
      "the archive keeps three boxes of letters about it,a second survey was ordered in spring,"
          + "trucks brought gravel through the night,volunteers served soup in the gymnasium,"
          + "the band of the fire brigade played in the rain,divers searched the basin until dusk,"
          + "shopkeepers complained about empty streets,pupils painted banners during their lunch break,"
          + "a crane had to be brought from the neighbouring county,the vote was repeated because of a counting error,"
          + "the oldest member of the council abstained,buses were sent around the peninsula");
  private static final List<String> WEEKDAYS = words("Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday");
  private static final String BOILERPLATE =
      "The Coastal Courier has reported from the towns of the eastern shore since its foundation by a group of printers and"
          + " teachers. Readers can reach the newsroom by letter or telephone on every working day and are welcome to visit the"
          + " office at the old customs house.\n\nOur reporters follow a code of practice that is printed in full in the Saturday"
          + " edition. If you believe that we have made a mistake, please tell the readers' editor, who answers every letter and"
          + " publishes corrections on page two.";

  private final Random random = new Random(20_240_506);
  private final List<Item> items = new ArrayList<>();
  private int clusters;

  private ReprintSet() {}

  static List<Item> items() {
    ReprintSet set = new ReprintSet();
    set.stories();
    for (int i = 0; i < 30; i++) {
      set.alone(Kind.SAME_OUTLET, String.join("\n\n", set.paragraphs(5)) + "\n\n" + BOILERPLATE);
      set.alone(Kind.SHORT_WITH_BOILERPLATE, set.paragraphs(1).get(0) + "\n\n" + set.sentence() + "\n\n" + BOILERPLATE);
      set.alone(Kind.WEATHER, set.weather());
      set.alone(Kind.STOCKS, set.stocks());
      set.alone(Kind.FIXTURES, set.fixtures());
    }
    return List.copyOf(set.items);
  }

  private void stories() {
    for (int i = 0; i < STORIES; i++) {
      List<String> story = paragraphs(4 + random.nextInt(6));
      String dateline = of(PLACES).toUpperCase(Locale.ROOT) + " (NPA) - ";
      List<String> wire = new ArrayList<>(story);
      wire.set(0, dateline + wire.get(0));
      wire.add("© Northern Press Agency");
      int cluster = clusters++;
      add(Kind.STORY, cluster, wire);
      add(Kind.RETYPED, cluster, wire.stream().map(ReprintSet::retyped).toList());
      add(Kind.AGENCY_CUT, cluster, story);
      List<String> removed = new ArrayList<>(wire);
      removed.remove(1 + random.nextInt(story.size() - 1));
      add(Kind.PARAGRAPH_REMOVED, cluster, removed);
      List<String> added = new ArrayList<>(story);
      added.add(1 + random.nextInt(story.size()), paragraphs(1).get(0));
      add(Kind.PARAGRAPH_ADDED, cluster, added);
      List<String> lead = new ArrayList<>(story);
      lead.set(0, sentence());
      add(Kind.NEW_LEAD, cluster, lead);
      add(Kind.COPY_EDITED, cluster, story.stream().map(this::copyEdited).toList());
      List<String> several = new ArrayList<>(story);
      several.remove(several.size() - 1);
      several.add(1, sentence());
      add(Kind.SEVERAL_EDITS, cluster, several);
      add(Kind.HALVED, cluster, story.subList(0, (story.size() + 1) / 2));
      List<String> event = new ArrayList<>(paragraphs(story.size() - 1));
      event.add(random.nextInt(event.size()), story.get(random.nextInt(story.size())));
      add(Kind.SAME_EVENT, clusters++, event);
    }
  }

  private void alone(Kind kind, String body) {
    items.add(new Item(nextId(), date(), kind, clusters++, body));
  }

  private void add(Kind kind, int cluster, List<String> paragraphs) {
    items.add(new Item(nextId(), date(), kind, cluster, String.join("\n\n", paragraphs)));
  }

  private String nextId() {
    return String.format(Locale.ROOT, "d%08x%08x", random.nextInt(), items.size());
  }

  private LocalDate date() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
  }

  private List<String> paragraphs(int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder paragraph = new StringBuilder(sentence());
      for (int more = 1 + random.nextInt(2); more > 0; more--) {
        paragraph.append(' ').append(sentence());
      }
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private String sentence() {
    String subject = of(SUBJECTS) + " in " + of(PLACES);
    int number = 12 + random.nextInt(900);
    return switch (random.nextInt(6)) {
      case 0 ->
          capital(subject)
              + ' '
              + of(ACTIONS)
              + ' '
              + of(REASONS)
              + ", "
              + of(PEOPLE)
              + " said on "
              + of(WEEKDAYS)
              + '.';
      case 1 ->
          "\""
              + capital(of(CLAIMS))
              + ",\" said "
              + of(PEOPLE)
              + ", "
              + of(ROLES)
              + ", and added that "
              + of(CLAIMS)
              + '.';
      case 2 ->
          "In "
              + of(PLACES)
              + ", where "
              + number
              + " people work for "
              + of(SUBJECTS)
              + ", "
              + of(DETAILS)
              + '.';
      case 3 ->
          of(PEOPLE)
              + ", "
              + of(ROLES)
              + ", told "
              + number
              + " listeners on "
              + of(WEEKDAYS)
              + " that "
              + subject
              + ' '
              + of(ACTIONS)
              + '.';
      case 4 ->
          "According to "
              + of(ROLES)
              + ", "
              + of(DETAILS)
              + ", and "
              + of(DETAILS)
              + " in "
              + of(PLACES)
              + '.';
      default ->
          "On "
              + of(WEEKDAYS)
              + ' '
              + of(DETAILS)
              + "; "
              + of(PEOPLE)
              + " of "
              + of(PLACES)
              + " had warned that "
              + of(CLAIMS)
              + '.';
    };
  }

  private String weather() {
    return "The weather service expects a day of sun and clouds for "
        + of(PLACES)
        + ". Temperatures will reach "
        + degrees()
        + " degrees in the afternoon and fall to "
        + degrees()
        + " degrees at night. The wind will come from the west at "
        + (10 + random.nextInt(60))
        + " kilometres an hour, with gusts on the coast. Those who plan to go out on the water should"
        + " listen to the forecast of the coast guard before they leave the harbour. The chance of rain is "
        + random.nextInt(100)
        + " percent. The sun rises at 6:"
        + (10 + random.nextInt(50))
        + " and sets at 19:"
        + (10 + random.nextInt(50))
        + ". The next forecast will be published tomorrow morning at the usual time.";
  }

  private int degrees() {
    return random.nextInt(35);
  }

  private String stocks() {
    return "Shares on the "
        + of(PLACES)
        + " exchange closed "
        + (random.nextBoolean() ? "higher" : "lower")
        + " on "
        + of(WEEKDAYS)
        + ". The main index of the thirty largest companies gained "
        + tenth()
        + " percent and ended the day at "
        + (10_000 + random.nextInt(9_000))
        + " points. The index of medium-sized companies moved by "
        + tenth()
        + " percent. Dealers spoke of a quiet session without clear direction ahead of the decision of the central bank on"
        + " interest rates. The crown was traded at "
        + tenth()
        + " to the dollar. A barrel of oil cost "
        + tenth()
        + " dollars more than on the previous day.";
  }

  private String tenth() {
    return random.nextInt(9) + "." + random.nextInt(100);
  }

  private String fixtures() {
    return of(PLACES)
        + " meet "
        + of(PLACES)
        + " on "
        + of(WEEKDAYS)
        + " in round "
        + (1 + random.nextInt(34))
        + " of the coastal league. Kick-off is at "
        + (13 + random.nextInt(8))
        + ":30, and the gates open ninety minutes before."
        + " Tickets can be bought at the ground and at all known outlets; children under twelve are admitted free if they come"
        + " with an adult. "
        + of(PEOPLE)
        + " will referee. Supporters are asked to travel by bus and train, since parking is"
        + " limited around the stadium.";
  }

  private String copyEdited(String paragraph) {
    String[] words = paragraph.split(" ");
    for (int i = random.nextInt(30); i < words.length; i += 30) {
      words[i] = "reportedly";
    }
    return String.join(" ", words);
  }

  private static String retyped(String paragraph) {
    return paragraph
        .replace(" \"", " “")
        .replace("\"", "”")
        .replace(" - ", " — ")
        .replace("'", "’")
        .replace("NPA", "Npa");
  }

  private String of(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static List<String> words(String list) {
    return List.of(list.split(","));
  }
}
