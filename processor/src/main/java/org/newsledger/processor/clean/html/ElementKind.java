package org.newsledger.processor.clean.html;

import java.util.Locale;

/** What an element's tag, role, class or id says of it. */
enum ElementKind {
  BODY(0),
  CAPTION(0),
  HIDDEN(0.7),
  COMMENTS(0.9),
  RELATED(0.7),
  AUTHOR(0.3),
  BYLINE(0.2),
  SHARE(0.3),
  SUBSCRIBE(0.6),
  PAYWALL(0.4),
  ADVERTISING(0.3),
  CONSENT(0.9),
  NAVIGATION(0.7),
  SIDEBAR(0.7),
  HEADER(0.3),
  FOOTER(0.7),
  TAGS(0.2),
  MEDIA(0.3),
  SURVEY(0.3),
  PRODUCT(0.3),
  CORRECTION(0.3),
  FORM(0.3),
  FALLBACK(0.5);

  private final double maxShare;

  ElementKind(double maxShare) {
    this.maxShare = maxShare;
  }

  boolean isFurniture() {
    return maxShare > 0;
  }

  /** The most of a page's prose that such an element is believed to hold. */
  double maxShare() {
    return maxShare;
  }

  /** The rule's name where this decides. */
  String rule() {
    return "html-" + name().toLowerCase(Locale.ROOT);
  }
}
