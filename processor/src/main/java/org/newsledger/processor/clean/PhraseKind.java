package org.newsledger.processor.clean;

/** What a phrase of page furniture belongs to, and how much it speaks for the article's end. */
enum PhraseKind {
  SHARE(4),
  SUBSCRIBE(6),
  COMMENTS(60),
  ADVERTISING(3),
  RELATED(12),
  ACCOUNT(10),
  PAYWALL(15),
  CONSENT(8),
  LEGAL(25),
  NAVIGATION(8),
  BYLINE(2),
  PUBLISHED(3),
  CREDIT(1),
  AGENCY(1);

  /** In words of prose that must follow for the article to go on behind such a line. */
  private final int cost;

  PhraseKind(int cost) {
    this.cost = cost;
  }

  int cost() {
    return cost;
  }
}
