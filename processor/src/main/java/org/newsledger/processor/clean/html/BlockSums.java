package org.newsledger.processor.clean.html;

import java.util.function.IntToDoubleFunction;

/** Sums of a quantity over runs of blocks. */
final class BlockSums {

  private final double[] before;

  BlockSums(int blocks, IntToDoubleFunction quantity) {
    before = new double[blocks + 1];
    for (int i = 0; i < blocks; i++) {
      before[i + 1] = before[i] + quantity.applyAsDouble(i);
    }
  }

  double of(PageNode node) {
    return before[node.to()] - before[node.from()];
  }

  double of(int from, int to) {
    return before[to] - before[from];
  }

  double total() {
    return before[before.length - 1];
  }
}
