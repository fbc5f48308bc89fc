package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a page calls itself furniture. An element that holds most of the page's prose, or an
 * article's body, is not believed.
 */
final class Furniture {

  /** Names in a table speak of its contents. */
  private static final Set<String> CELLS = Set.of("tr", "td", "th", "tbody");

  private static final double MIN_BODY_SHARE = 0.25;

  private final PageTree tree;
  private final BlockSums prose;
  private final List<Optional<ElementKind>> around = new ArrayList<>();

  private Furniture(PageTree tree, List<BlockShape> shapes) {
    this.tree = tree;
    this.prose = new BlockSums(shapes.size(), i -> prose(shapes.get(i)));
  }

  static Furniture of(PageTree tree, List<BlockShape> shapes) {
    Furniture furniture = new Furniture(tree, shapes);
    furniture.decide();
    return furniture;
  }

  /** As if no element called itself furniture. */
  static Furniture none(PageTree tree, List<BlockShape> shapes) {
    Furniture furniture = new Furniture(tree, shapes);
    tree.nodes().forEach(node -> furniture.around.add(Optional.empty()));
    return furniture;
  }

  private static double prose(BlockShape shape) {
    return shape.prose() && shape.finding().isEmpty() ? shape.words() : 0;
  }

  private void decide() {
    boolean[] holdsBody = holdsBody();
    for (int i = 0; i < tree.nodes().size(); i++) {
      PageNode node = tree.node(i);
      boolean mayBe = !holdsBody[i];
      Optional<ElementKind> own = tree.kinds().get(i).filter(k -> mayBe && isBelieved(k, node));
      around.add(of(node.parent()).or(() -> own));
    }
  }

  private boolean[] holdsBody() {
    boolean[] holds = new boolean[tree.nodes().size()];
    for (int i = holds.length - 1; i >= 0; i--) {
      double own = prose.of(tree.node(i));
      holds[i] |= isBody(i) && own > 0 && own >= MIN_BODY_SHARE * prose.total();
      int parent = tree.node(i).parent();
      if (holds[i] && parent != PageNode.NONE) {
        holds[parent] = true;
      }
    }
    return holds;
  }

  private boolean isBelieved(ElementKind kind, PageNode node) {
    return kind.isFurniture()
        && !CELLS.contains(node.tag())
        && prose.of(node) <= kind.maxShare() * prose.total();
  }

  boolean isBody(int node) {
    return claims(node, ElementKind.BODY);
  }

  /** Whether the element itself says so, believed or not. */
  boolean claims(int node, ElementKind kind) {
    return tree.kinds().get(node).filter(kind::equals).isPresent();
  }

  /** The furniture that an element is a part of. */
  Optional<ElementKind> of(int node) {
    return node == PageNode.NONE ? Optional.empty() : around.get(node);
  }

  /** The furniture that a block is a part of. */
  Optional<ElementKind> ofBlock(int block) {
    return of(tree.blocks().get(block).owner());
  }
}
