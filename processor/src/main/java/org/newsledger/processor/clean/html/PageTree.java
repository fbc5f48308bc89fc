package org.newsledger.processor.clean.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The elements of a page in document order, and its blocks.
 *
 * @param kinds what each element says that it is
 */
record PageTree(List<PageNode> nodes, List<Optional<ElementKind>> kinds, List<PageBlock> blocks) {

  private static final int MIN_POSTS = 3;

  PageTree {
    nodes = List.copyOf(nodes);
    kinds = List.copyOf(kinds);
    blocks = List.copyOf(blocks);
  }

  PageNode node(int index) {
    return nodes.get(index);
  }

  /** Whether an element lies in another. */
  boolean isWithin(int inner, int outer) {
    int node = inner;
    while (node > outer) {
      node = node(node).parent();
    }
    return node == outer;
  }

  /** Whether an element holds several {@code article}s alike that have no titles of their own. */
  boolean holdsPosts(int node) {
    if (node == PageNode.NONE) {
      return false;
    }
    Element element = node(node).element();
    List<Element> posts =
        element.children().stream().filter(e -> e.normalName().equals("article")).toList();
    long alike = posts.stream().map(Element::className).distinct().count();
    return posts.size() >= MIN_POSTS && alike == 1 && posts.stream().noneMatch(PageTree::isTitled);
  }

  private static boolean isTitled(Element post) {
    return post.selectFirst("h1") != null;
  }

  /** The tag of the heading that a block is, {@code h1} to {@code h6}; else empty. */
  String heading(int block) {
    for (int n = blocks.get(block).owner(); n != PageNode.NONE; n = node(n).parent()) {
      String tag = node(n).tag();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return tag;
      }
    }
    return "";
  }

  List<String> texts() {
    return blocks.stream().map(PageBlock::text).toList();
  }
}
