package org.newsledger.processor.clean.html;

import java.util.List;

/** How much each block speaks for an article, and against it. */
final class BlockWeights {

  private static final double MAX_PROSE = 75;
  private static final double MAX_THIN = 12;
  private static final double LINKED = 0.5;

  private final PageTree tree;
  private final Furniture furniture;
  private final List<BlockShape> shapes;
  private final BlockSums prose;
  private final BlockSums thin;

  BlockWeights(PageTree tree, Furniture furniture, List<BlockShape> shapes) {
    this.tree = tree;
    this.furniture = furniture;
    this.shapes = List.copyOf(shapes);
    this.prose = new BlockSums(shapes.size(), this::prose);
    this.thin = new BlockSums(shapes.size(), this::thin);
  }

  /** The words of running text that are no links. */
  double prose(int i) {
    PageBlock block = tree.blocks().get(i);
    BlockShape shape = shapes.get(i);
    if (!shape.prose() || isFurniture(i) || shape.finding().isPresent() || isLinked(block)) {
      return 0;
    }
    return Math.min(MAX_PROSE, shape.words()) * (1 - block.linkShare());
  }

  /** The words of links and known furniture, and a little for other short lines. */
  double thin(int i) {
    BlockShape shape = shapes.get(i);
    if (isFurniture(i)) {
      return 0;
    }
    if (shape.finding().isPresent()) {
      return shape.finding().get().label().isRead() ? 0 : 6;
    }
    if (isLinked(tree.blocks().get(i))) {
      return Math.min(MAX_THIN, shape.words());
    }
    return shape.prose() || shape.sentence() ? 0 : 1;
  }

  private boolean isFurniture(int i) {
    return furniture.of(tree.blocks().get(i).owner()).isPresent();
  }

  private static boolean isLinked(PageBlock block) {
    return block.linkShare() > LINKED;
  }

  double proseSum(PageNode node) {
    return prose.of(node);
  }

  double thinSum(PageNode node) {
    return thin.of(node);
  }

  double sum(PageNode node) {
    return prose.of(node) - thin.of(node) / 2;
  }
}
