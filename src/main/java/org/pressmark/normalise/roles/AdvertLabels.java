package org.pressmark.normalise.roles;

import org.pressmark.normalise.dates.DateTokens;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.text.PhraseList;

/** The labels above adverts within articles, which some pages count: {@code Advertisement 2}. */
final class AdvertLabels {
  private static final PhraseList LABELS = PhraseList.load("advert-lines");

  private AdvertLabels() {}

  static boolean is(Features features) {
    String folded = features.folded();
    int last = folded.lastIndexOf(' ');
    boolean counted = last > 0 && DateTokens.isNumber(folded.substring(last + 1));
    return LABELS.is(folded) || counted && LABELS.is(folded.substring(0, last));
  }
}
