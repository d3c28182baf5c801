package org.pressmark.model;

import org.pressmark.schema.Term;

/** What a block of a page is. The list is closed. */
public enum Role implements Term {
  TITLE(true),
  KICKER(false),
  BYLINE(false),
  DATE(false),
  STANDFIRST(true),
  BODY(true),
  SUBHEADING(true),
  LIST_ITEM(true),
  PULL_QUOTE(false),
  CAPTION(true),
  CREDIT(false),
  SIGN_OFF(false),
  AUTHOR_BIO(false),
  RELATED_LINK(false),
  SKIP_LINK(false),
  FOOTER(false),
  BOILERPLATE(false);

  private final boolean kept;

  Role(boolean kept) {
    this.kept = kept;
  }

  /**
   * Whether blocks of this role are part of {@code documents.text}; of a headline or caption that is said again, one
   * is. The others are set aside in {@code blocks}.
   */
  public boolean kept() {
    return kept;
  }

  /** Whether blocks of this role make up the body slice of {@code documents.text}. */
  public boolean inBody() {
    return this == BODY || this == SUBHEADING || this == LIST_ITEM;
  }
}
