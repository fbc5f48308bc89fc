package org.newsledger.processor.clean.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The forms of blocks within the body: lists, tables, quotations, links, lines below images. */
final class BodyShapes {

  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> SMALL_TYPE = Set.of("em", "i", "small", "cite", "font", "sub");
  private static final Set<String> BOXES = Set.of("div", "center", "td", "dd", "section");

  /** The forms that a rule's name tells, the innermost first. */
  private static final List<String> FORMS = List.of("table", "ul", "ol", "dl", "blockquote", "pre");

  private static final int MAX_CAPTION_WORDS = 20;
  private static final int MAX_LINK_SENTENCE_WORDS = 25;
  private static final double LINKED_ITEM = 0.15;
  private static final double MIN_LINKED_ITEMS = 0.8;
  private static final double MAX_SENTENCES = 0.34;

  private final PageTree tree;
  private final List<BlockShape> shapes;
  private final Body body;

  BodyShapes(PageTree tree, List<BlockShape> shapes, Body body) {
    this.tree = tree;
    this.shapes = List.copyOf(shapes);
    this.body = body;
  }

  /** Whether the block stands in such an element of the body. */
  boolean isIn(int block, String tag) {
    return within(block, Set.of(tag)).isPresent();
  }

  private Optional<PageNode> within(int block, Set<String> tags) {
    int n = tree.blocks().get(block).owner();
    while (n != PageNode.NONE && body.holds(tree.node(n))) {
      if (tags.contains(tree.node(n).tag())) {
        return Optional.of(tree.node(n));
      }
      n = tree.node(n).parent();
    }
    return Optional.empty();
  }

  /** The end of the rule's name: {@code -table}, {@code -ul}; empty for a paragraph. */
  String name(int block) {
    return within(block, Set.copyOf(FORMS)).map(node -> "-" + node.tag()).orElse("");
  }

  /** A list whose items are links, or titles with links in them. */
  boolean isLinkList(int block) {
    Optional<PageNode> list = within(block, LISTS);
    if (list.isEmpty()) {
      return false;
    }
    int linked = 0;
    int sentences = 0;
    for (int i = list.get().from(); i < list.get().to(); i++) {
      linked += tree.blocks().get(i).linkShare() >= LINKED_ITEM ? 1 : 0;
      sentences += shapes.get(i).prose() && shapes.get(i).sentence() ? 1 : 0;
    }
    int size = list.get().to() - list.get().from();
    return size > 1 && linked >= MIN_LINKED_ITEMS * size && sentences <= MAX_SENTENCES * size;
  }

  /** A line that is all link, other than a heading with its own text or a cell. */
  boolean isLinkLine(int block) {
    if (!tree.blocks().get(block).isAllLinked() || isIn(block, "table")) {
      return false;
    }
    boolean headsText = !tree.heading(block).isEmpty() && isProse(block + 1);
    boolean first = block == 0 || !tree.blocks().get(block - 1).isAllLinked();
    boolean sentence = shapes.get(block).sentence();
    return !(headsText && first)
        && (!sentence || shapes.get(block).words() < MAX_LINK_SENTENCE_WORDS);
  }

  private boolean isProse(int block) {
    return block < shapes.size() && body.contains(block) && shapes.get(block).prose();
  }

  /** A short line in small or slanted type, or in one box with the image above it. */
  boolean isBelowImage(int i) {
    PageBlock block = tree.blocks().get(i);
    BlockShape shape = shapes.get(i);
    if (!block.afterImage() || shape.sentence() || shape.words() > MAX_CAPTION_WORDS) {
      return false;
    }
    int box = block.owner();
    while (!tree.node(box).element().isBlock()) {
      if (SMALL_TYPE.contains(tree.node(box).tag())) {
        return true;
      }
      box = tree.node(box).parent();
    }
    Element element = tree.node(box).element();
    boolean alone = tree.node(box).to() - tree.node(box).from() == 1;
    return BOXES.contains(element.normalName()) && alone && element.selectFirst("img") != null;
  }
}
