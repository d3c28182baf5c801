package org.pressmark.normalise.html;

/** What the markup around a block says of it: by element names, attributes, or words of class and id. */
public enum Mark {
  /** Not shown to a reader of the page. */
  HIDDEN,
  /** Menus, forms, buttons, share bars, sign-up boxes and the like. */
  CHROME,
  /** The page's foot. */
  FOOTER,
  /** Adverts and what is paid for. */
  ADVERT,
  /** What readers wrote. */
  COMMENTS,
  /** Links to other articles, with or without their summaries. */
  RELATED,
  /** Labels of the article: keywords, topics. */
  TAGS,
  /** Beside the main column. */
  ASIDE,
  /** Within a figure or a picture's frame. */
  FIGURE,
  CAPTION,
  CREDIT,
  /** Who wrote the article. */
  BYLINE,
  /** A paragraph about the author. */
  BIO,
  DATE,
  KICKER,
  STANDFIRST,
  /** Marked as the headline by more than an element's name. */
  HEADLINE,
  LIST_ITEM,
  /** Said in another voice: blockquote. */
  QUOTE,
  PULL_QUOTE,
  TABLE,
  /** A row of a table of data: all its cells. */
  ROW,
  /** Nothing but bold text. */
  BOLD,
  /** Said by its attributes to be the article's text. */
  ARTICLE_BODY,
  /** Within an article element. */
  ARTICLE
}
