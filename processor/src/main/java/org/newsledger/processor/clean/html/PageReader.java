package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the blocks of a page. Block elements and empty lines divide, inline elements do not; a
 * hidden remark within a paragraph becomes a block behind it.
 */
final class PageReader implements NodeFilter {

  /** Elements whose content no browser shows as text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "iframe",
          "svg",
          "math",
          "object",
          "video",
          "audio",
          "canvas",
          "datalist",
          "noframes");

  /** Elements that divide and that the parser takes for inline. */
  private static final Set<String> DIVIDING =
      Set.of("button", "select", "option", "textarea", "legend", "summary", "img", "amp-img");

  private static final Set<String> IMAGES = Set.of("img", "amp-img", "picture");
  private static final int BREAKS = 2;

  private final ElementReader reader;
  private final UnaryOperator<String> repair;
  private final List<PageNode> nodes = new ArrayList<>();
  private final List<Optional<ElementKind>> kinds = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<PageBlock> remarks = new ArrayList<>();
  private TextBuffer text = new TextBuffer(false);
  private Optional<TextBuffer> around = Optional.empty();
  private int remark = PageNode.NONE;
  private int current = PageNode.NONE;
  private int links;
  private boolean image;

  private PageReader(ElementReader reader, UnaryOperator<String> repair) {
    this.reader = reader;
    this.repair = repair;
  }

  /** The elements and blocks of a page; every block's text is repaired. */
  static PageTree read(HtmlPage page, ElementReader reader, UnaryOperator<String> repair) {
    PageReader traversal = new PageReader(reader, repair);
    NodeTraversor.filter(traversal, page.document());
    traversal.flush();
    return new PageTree(traversal.nodes, traversal.kinds, traversal.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    if (text.append(words, links > 0)) {
      int before = text.owner();
      text.belongsTo(before == PageNode.NONE ? current : common(before, current));
    }
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (UNSEEN.contains(tag)) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (tag.equals("br")) {
      if (text.lineBreak() >= BREAKS) {
        flush();
      }
      return FilterResult.CONTINUE;
    }
    boolean divides = divides(element);
    if (divides) {
      flush();
    }
    image |= IMAGES.contains(tag);
    links += tag.equals("a") ? 1 : 0;
    add(element);
    if (!divides && isHidden() && around.isEmpty() && text.hasText()) {
      startRemark();
    }
    return FilterResult.CONTINUE;
  }

  private void add(Element element) {
    int depth = current == PageNode.NONE ? 0 : nodes.get(current).depth() + 1;
    nodes.add(new PageNode(element, current, depth, blocks.size()));
    kinds.add(reader.kind(element));
    current = nodes.size() - 1;
  }

  private boolean isHidden() {
    return kinds.get(current).filter(ElementKind.HIDDEN::equals).isPresent();
  }

  private void startRemark() {
    around = Optional.of(text);
    remark = current;
    text = new TextBuffer(false);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)
        || UNSEEN.contains(element.normalName())
        || element.normalName().equals("br")) {
      return FilterResult.CONTINUE;
    }
    if (divides(element)) {
      flush();
    }
    if (current == remark && around.isPresent()) {
      endRemark(around.get());
    }
    links -= element.normalName().equals("a") ? 1 : 0;
    nodes.get(current).close(blocks.size());
    current = nodes.get(current).parent();
    return FilterResult.CONTINUE;
  }

  private void endRemark(TextBuffer paragraph) {
    flush();
    around = Optional.empty();
    text = paragraph;
  }

  private static boolean divides(Element element) {
    return element.isBlock() || DIVIDING.contains(element.normalName());
  }

  private int common(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (nodes.get(a).depth() >= nodes.get(b).depth()) {
        a = nodes.get(a).parent();
      } else {
        b = nodes.get(b).parent();
      }
    }
    return a;
  }

  private void flush() {
    if (text.hasText()) {
      PageBlock block = text.toBlock(repair);
      (around.isPresent() ? remarks : blocks).add(block);
      image = false;
    }
    if (around.isEmpty()) {
      blocks.addAll(remarks);
      remarks.clear();
    }
    text = new TextBuffer(image);
  }
}
