package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page, parsed once, and its elements found once, for all that read it. */
public final class HtmlPage {

  /** Deeper elements become siblings: real pages nest less than a hundred levels. */
  private static final int MAX_DEPTH = 400;

  private final Document document;
  private final String title;
  private final List<Element> elements = new ArrayList<>();
  private final Map<String, List<Element>> byTag = new HashMap<>();

  private HtmlPage(Document document) {
    this.document = document;
    this.title = document.title();
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            elements.add(element);
            byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
          }
        });
  }

  /** The page of an HTML source, however broken. */
  public static HtmlPage parse(String source) {
    return new HtmlPage(Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(source, ""));
  }

  /** The root of its elements. */
  public Document document() {
    return document;
  }

  /** What its head gives as its title, or nothing. */
  public String title() {
    return title;
  }

  /** All its elements in their order. */
  public List<Element> elements() {
    return Collections.unmodifiableList(elements);
  }

  /** Its elements of a tag in small letters, in their order. */
  public List<Element> elements(String tag) {
    return Collections.unmodifiableList(byTag.getOrDefault(tag, List.of()));
  }

  /** The content of the first meta element of which an attribute has this value, or nothing. */
  public String meta(String attribute, String value) {
    return elements("meta").stream()
        .filter(meta -> meta.attr(attribute).strip().equalsIgnoreCase(value))
        .filter(meta -> meta.hasAttr("content"))
        .map(meta -> meta.attr("content"))
        .findFirst()
        .orElse("");
  }
}
