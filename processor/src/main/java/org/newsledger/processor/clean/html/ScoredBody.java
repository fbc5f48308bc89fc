package org.newsledger.processor.clean.html;

/** The element whose children hold the most prose. */
final class ScoredBody {

  private static final double MIN_GAIN = 0.1;
  private static final double MAX_GAIN = 1;
  private static final double MAX_THIN = 0.2;
  private static final int LEVELS = 5;

  private final PageTree tree;
  private final BlockWeights weights;

  ScoredBody(PageTree tree, BlockWeights weights) {
    this.tree = tree;
    this.weights = weights;
  }

  /** The element near most prose: a paragraph counts fully for its parent, less further up. */
  int best() {
    double[] scores = new double[tree.nodes().size()];
    int best = PageNode.NONE;
    for (int i = 0; i < tree.blocks().size(); i++) {
      double weight = weights.prose(i);
      int node = tree.node(tree.blocks().get(i).owner()).parent();
      for (int level = 1; level <= LEVELS && node != PageNode.NONE && weight > 0; level++) {
        scores[node] += weight / level;
        best = best == PageNode.NONE || scores[node] > scores[best] ? node : best;
        node = tree.node(node).parent();
      }
    }
    return best;
  }

  /** Up to an element that adds prose, with few links and short lines. */
  int widened(int node) {
    int widest = node;
    int inner = node;
    while (tree.node(inner).parent() != PageNode.NONE && mayWiden(inner)) {
      inner = tree.node(inner).parent();
      if (gains(widest, inner)) {
        widest = inner;
      }
    }
    return widest;
  }

  private boolean gains(int inner, int outer) {
    double known = weights.proseSum(tree.node(inner));
    double prose = weights.proseSum(tree.node(outer)) - known;
    double thin = weights.thinSum(tree.node(outer)) - weights.thinSum(tree.node(inner));
    boolean most = tree.holdsPosts(outer) || prose <= MAX_GAIN * known;
    return prose >= MIN_GAIN * known && most && thin <= MAX_THIN * prose;
  }

  /** Other articles are none of this one's, except the posts of one report. */
  private boolean mayWiden(int node) {
    return !tree.node(node).isArticle() || tree.holdsPosts(tree.node(node).parent());
  }
}
