package org.newsledger.processor.syntax;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.processor.Article.Block;

/**
 * A text with an empty line at each of some borders, and the way back to the text without them.
 *
 * @param borders places in the text, in order
 */
record BrokenText(List<Integer> borders) {

  private static final String BREAK = "\n\n";

  BrokenText {
    borders = List.copyOf(borders);
  }

  /** The text with the breaks. */
  String text(String whole) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = borders.size() - 1; i >= 0; i--) {
      text.insert(borders.get(i), BREAK);
    }
    return text.toString();
  }

  /** The place in the whole text of a place in the one with breaks. */
  int original(int place) {
    int added = 0;
    for (int border : borders) {
      if (border + added < place) {
        added += BREAK.length();
      }
    }
    return place - added;
  }

  /** The blocks of the whole text, each cut at the borders within it. */
  List<Block> pieces(List<Block> blocks) {
    List<Block> pieces = new ArrayList<>();
    for (Block block : blocks) {
      int start = block.start();
      for (int border : borders) {
        if (start < border && border < block.end()) {
          pieces.add(new Block(block.label(), start, border));
          start = border;
        }
      }
      pieces.add(new Block(block.label(), start, block.end()));
    }
    return pieces;
  }
}
