package org.newsledger.processor.clean.html;

import java.util.List;
import java.util.Optional;

/**
 * Finds where the article stands, by the first way that leads to text: elements that call
 * themselves its body, the element whose children hold most prose, the same among what calls itself
 * furniture, the densest run of blocks.
 */
final class BodyFinder {

  private static final double MARKED_SHARE = 0.4;
  private static final int MIN_TEASERS = 6;

  private final PageTree tree;
  private final List<BlockShape> shapes;

  BodyFinder(PageTree tree, List<BlockShape> shapes) {
    this.tree = tree;
    this.shapes = List.copyOf(shapes);
  }

  /** The body among what is no furniture; empty where that is no running text. */
  Optional<Body> find(Furniture furniture) {
    BlockWeights weights = new BlockWeights(tree, furniture, shapes);
    ScoredBody scored = new ScoredBody(tree, weights);
    int best = scored.best();
    if (best == PageNode.NONE) {
      return Optional.empty();
    }
    MarkedBody marked = new MarkedBody(tree, furniture, weights);
    int own = marked.best();
    double least = MARKED_SHARE * weights.sum(tree.node(best));
    if (own != PageNode.NONE && weights.sum(tree.node(own)) >= least) {
      return Optional.of(body("marked-body", marked.parts(own)));
    }
    return Optional.of(scoredBody(tree.node(scored.widened(best))));
  }

  /** Where there is no running text, the run with the most words that are no links. */
  Optional<Body> densest() {
    int from = 0;
    double sum = 0;
    double most = 0;
    Optional<Body> best = Optional.empty();
    for (int i = 0; i < shapes.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += density(i);
      if (sum > most) {
        most = sum;
        best = Optional.of(new Body("densest-run", List.of(new Body.Run(from, i + 1))));
      }
    }
    return best;
  }

  private double density(int i) {
    BlockShape shape = shapes.get(i);
    boolean furniture = shape.finding().filter(f -> !f.label().isRead()).isPresent();
    double words = shape.words() * (1 - 2 * tree.blocks().get(i).linkShare());
    return furniture ? -shape.words() - 1 : words - 1;
  }

  private static Body body(String way, List<PageNode> nodes) {
    return new Body(way, nodes.stream().map(Body.Run::of).toList());
  }

  /** A page of teasers is told from an article by its links, one or more for each text. */
  private Body scoredBody(PageNode node) {
    int links = 0;
    int texts = 0;
    for (int i = node.from(); i < node.to(); i++) {
      boolean link = tree.blocks().get(i).isAllLinked();
      links += link ? 1 : 0;
      texts += !link && shapes.get(i).prose() ? 1 : 0;
    }
    boolean teasers = links >= MIN_TEASERS && links >= texts;
    return body(teasers ? "teaser-list" : "scored-body", List.of(node));
  }
}
