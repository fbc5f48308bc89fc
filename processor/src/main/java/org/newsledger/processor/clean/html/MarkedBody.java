package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.List;

/** The elements that call themselves an article's body. */
final class MarkedBody {

  /** An element within one of them goes before it where it holds this much of the same. */
  private static final double INNER_SHARE = 0.9;

  private final PageTree tree;
  private final Furniture furniture;
  private final BlockWeights weights;

  MarkedBody(PageTree tree, Furniture furniture, BlockWeights weights) {
    this.tree = tree;
    this.furniture = furniture;
    this.weights = weights;
  }

  /** The heaviest of them, or {@link PageNode#NONE}. */
  int best() {
    int best = PageNode.NONE;
    for (int i = 0; i < tree.nodes().size(); i++) {
      if (isCandidate(i)) {
        boolean inside = best != PageNode.NONE && tree.isWithin(i, best);
        double least = best == PageNode.NONE ? 0 : sum(best) * (inside ? INNER_SHARE : 1);
        best = sum(i) > least ? i : best;
      }
    }
    return best;
  }

  private boolean isCandidate(int node) {
    return furniture.isBody(node) && sum(node) > 0 && furniture.of(node).isEmpty();
  }

  private double sum(int node) {
    return weights.sum(tree.node(node));
  }

  /** Those of the same names in the same article: pages cut bodies for advertisements. */
  List<PageNode> parts(int body) {
    int article = article(body);
    List<PageNode> parts = new ArrayList<>();
    for (int i = 0; i < tree.nodes().size(); i++) {
      boolean part = i == body || (isCandidate(i) && isLike(i, body) && article(i) == article);
      if (part) {
        parts.add(tree.node(i));
      }
    }
    return parts;
  }

  private boolean isLike(int node, int body) {
    return tree.node(node).depth() == tree.node(body).depth()
        && tree.node(node).names().equals(tree.node(body).names());
  }

  /** What holds all of an article: its element, its report's where it is a post, else close by. */
  private int article(int node) {
    int around = tree.node(node).parent();
    while (around != PageNode.NONE && !tree.node(around).isArticle()) {
      around = tree.node(around).parent();
    }
    int parent = tree.node(around == PageNode.NONE ? node : around).parent();
    if (around != PageNode.NONE) {
      return tree.holdsPosts(parent) ? parent : around;
    }
    return parent == PageNode.NONE ? parent : tree.node(parent).parent();
  }
}
