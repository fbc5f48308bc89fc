package org.newsledger.processor.clean.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Where on a page the article stands.
 *
 * @param way how it was found, the rule's name
 * @param runs the blocks that hold it, in order
 */
record Body(String way, List<Run> runs) {

  /**
   * Blocks in a row.
   *
   * @param from first block
   * @param to after the last block
   */
  record Run(int from, int to) {

    static Run of(PageNode node) {
      return new Run(node.from(), node.to());
    }

    boolean holds(PageNode node) {
      return node.from() >= from && node.to() <= to;
    }
  }

  Body {
    runs = List.copyOf(runs);
  }

  /** For a page where nothing tells the article from the rest. */
  static Body allText(int blocks) {
    return new Body("all-text", List.of(new Run(0, blocks)));
  }

  boolean contains(int block) {
    return runs.stream().anyMatch(run -> block >= run.from() && block < run.to());
  }

  /** The texts of its blocks. */
  List<String> texts(PageTree tree) {
    List<String> texts = new ArrayList<>();
    for (Run run : runs) {
      tree.blocks().subList(run.from(), run.to()).forEach(block -> texts.add(block.text()));
    }
    return texts;
  }

  /** Whether the element lies wholly in the body. */
  boolean holds(PageNode node) {
    return runs.stream().anyMatch(run -> run.holds(node));
  }

  int start() {
    return runs.get(0).from();
  }

  /** Where to look no further for the headline: it stands above or first in the body. */
  int titleEnd() {
    return runs.get(0).to();
  }
}
