package org.newsledger.processor.clean.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page, parsed once for all that read it. */
public record HtmlPage(Document document) {

  /** Deeper elements become siblings: real pages nest less than a hundred levels. */
  private static final int MAX_DEPTH = 400;

  /** The page of an HTML source, however broken. */
  public static HtmlPage parse(String source) {
    return new HtmlPage(Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(source, ""));
  }
}
