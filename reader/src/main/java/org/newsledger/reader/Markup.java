package org.newsledger.reader;

/** How a document's content is written. */
public enum Markup {
  /** The content is the text itself. */
  PLAIN,
  /** The content is the source of an HTML or XHTML page, or of a part of one. */
  HTML
}
