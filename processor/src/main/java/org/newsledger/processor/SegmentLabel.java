package org.newsledger.processor;

/** What a block of an input is. */
public enum SegmentLabel {
  HEADLINE,
  SUBHEADING,
  DATELINE,
  BODY,
  CAPTION,
  /** Page furniture: menus, teasers, notices, comments. */
  BOILERPLATE,
  /** Text in a language that is not read. */
  FOREIGN;

  /** Whether facts are extracted from such segments. */
  public boolean isRead() {
    return this == HEADLINE || this == SUBHEADING || this == BODY || this == CAPTION;
  }
}
