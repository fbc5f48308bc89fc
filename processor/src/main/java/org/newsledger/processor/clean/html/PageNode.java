package org.newsledger.processor.clean.html;

import org.jsoup.nodes.Element;

/** An element of a page and the blocks that lie in it. */
final class PageNode {

  static final int NONE = -1;

  private final Element element;
  private final int parent;
  private final int depth;
  private final int from;
  private int to;

  PageNode(Element element, int parent, int depth, int from) {
    this.element = element;
    this.parent = parent;
    this.depth = depth;
    this.from = from;
    this.to = from;
  }

  Element element() {
    return element;
  }

  String tag() {
    return element.normalName();
  }

  /** Its class names, as they stand. */
  String names() {
    return element.className();
  }

  boolean isArticle() {
    return tag().equals("article");
  }

  /** The index of the element around it, or {@link #NONE}. */
  int parent() {
    return parent;
  }

  int depth() {
    return depth;
  }

  /** Its first block. */
  int from() {
    return from;
  }

  /** After its last block; the first where it is a mere part of a block. */
  int to() {
    return to;
  }

  boolean isEmpty() {
    return to == from;
  }

  boolean contains(int block) {
    return block >= from && block < to;
  }

  void close(int end) {
    to = end;
  }
}
