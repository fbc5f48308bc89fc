package org.newsledger.processor.clean.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.processor.SegmentLabel;

/** Labels the blocks of a page whose body is known. */
final class BlockRules {

  private static final String REPEATED = "repeated";
  private static final String ADDRESS = "address";

  /** Rules of plain text that do not hold for the cells of a table. */
  private static final Set<String> NOT_IN_TABLES = Set.of("no-words", "date", REPEATED);

  private static final int MAX_LEAD_DISTANCE = 15;
  private static final double MAX_LEAD_LINKS = 0.3;

  private final PageTree tree;
  private final Furniture furniture;
  private final List<BlockShape> shapes;
  private final Body body;
  private final int headline;
  private final BodyShapes forms;
  private final Set<String> outside = new HashSet<>();

  /**
   * Rules for one page.
   *
   * @param headline the block of the headline, or -1
   */
  BlockRules(PageTree tree, Furniture furniture, List<BlockShape> shapes, Body body, int headline) {
    this.tree = tree;
    this.furniture = furniture;
    this.shapes = List.copyOf(shapes);
    this.body = body;
    this.headline = headline;
    this.forms = new BodyShapes(tree, shapes, body);
    for (int i = 0; i < shapes.size(); i++) {
      if (!body.contains(i) || furniture.ofBlock(i).isPresent()) {
        outside.add(tree.blocks().get(i).text());
      }
    }
  }

  /** What a block is. */
  Finding finding(int i) {
    if (i == headline) {
      return new Finding(SegmentLabel.HEADLINE, "html-headline");
    }
    Optional<ElementKind> part = furniture.ofBlock(i);
    if (part.isPresent()) {
      return Finding.furniture(part.get().rule());
    }
    if (!body.contains(i)) {
      return isLead(i)
          ? new Finding(SegmentLabel.HEADLINE, "html-lead")
          : Finding.furniture("outside-body");
    }
    if (isCaption(i)) {
      return new Finding(SegmentLabel.CAPTION, "html-caption");
    }
    return shapes.get(i).finding().filter(f -> holds(f, i)).orElseGet(() -> inside(i));
  }

  /** A line that returns within an article alone is a part of its form, not of the page's. */
  private boolean holds(Finding finding, int i) {
    if (NOT_IN_TABLES.contains(finding.rule()) && forms.isIn(i, "table")) {
      return false;
    }
    return switch (finding.rule()) {
      case REPEATED -> outside.contains(tree.blocks().get(i).text());
      case ADDRESS -> false;
      default -> true;
    };
  }

  private Finding inside(int i) {
    boolean heading = !tree.heading(i).isEmpty();
    if (forms.isLinkList(i)) {
      return Finding.furniture("link-list");
    }
    if (forms.isLinkLine(i)) {
      return Finding.furniture("link-line");
    }
    if (forms.isBelowImage(i) && !heading) {
      return new Finding(SegmentLabel.CAPTION, "below-image");
    }
    return heading
        ? new Finding(SegmentLabel.SUBHEADING, "html-heading")
        : new Finding(SegmentLabel.BODY, body.way() + forms.name(i));
  }

  /** Running text between the headline and the body. */
  private boolean isLead(int i) {
    BlockShape shape = shapes.get(i);
    boolean between = headline >= 0 && i > headline && i < body.start();
    return between
        && body.start() - i < MAX_LEAD_DISTANCE
        && shape.prose()
        && shape.sentence()
        && shape.finding().isEmpty()
        && tree.blocks().get(i).linkShare() < MAX_LEAD_LINKS
        && !isCaption(i);
  }

  private boolean isCaption(int i) {
    for (int n = tree.blocks().get(i).owner(); n != PageNode.NONE; n = tree.node(n).parent()) {
      PageNode node = tree.node(n);
      if (body.contains(i) && !body.holds(node)) {
        return false;
      }
      if (furniture.claims(n, ElementKind.CAPTION)) {
        return true;
      }
    }
    return false;
  }
}
