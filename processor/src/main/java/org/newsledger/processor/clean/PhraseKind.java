package org.newsledger.processor.clean;

import java.util.Locale;

/** What a phrase of page furniture belongs to, and how much it speaks for the article's end. */
enum PhraseKind {
  SHARE(12),
  SUBSCRIBE(15),
  COMMENTS(60),
  ADVERTISING(4),
  RELATED(18),
  ACCOUNT(4),
  PAYWALL(11),
  CONSENT(6),
  LEGAL(16),
  NAVIGATION(10),
  AUTHOR(20),
  BYLINE(1),
  PUBLISHED(3),
  CREDIT(1.5),
  AGENCY(1);

  /** In words of prose that must follow for the article to go on behind such a line. */
  private final double cost;

  private final String rule = "phrase-" + name().toLowerCase(Locale.ROOT);

  PhraseKind(double cost) {
    this.cost = cost;
  }

  /** The name of the rule that such a phrase is. */
  String rule() {
    return rule;
  }

  double cost() {
    return cost;
  }
}
