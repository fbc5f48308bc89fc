package org.newsledger.processor.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into blocks: an empty line divides, and so does every line end, except where lines
 * were broken at a fixed width.
 */
final class BlockSplitter {

  private static final int MIN_WIDTH = 50;
  private static final int MAX_WIDTH = 110;
  private static final double MIN_FULL_SHARE = 0.7;

  private BlockSplitter() {}

  /** The blocks of repaired text, in order; empty lines alone are left out. */
  static List<Block> split(String text) {
    List<Block> blocks = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String plain = Spaces.collapse(line);
      if (plain.isEmpty()) {
        addParagraph(paragraph, blocks);
        paragraph.clear();
      } else {
        paragraph.add(plain);
      }
    }
    addParagraph(paragraph, blocks);
    return blocks;
  }

  private static void addParagraph(List<String> lines, List<Block> blocks) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped = isWrapped(lines, width);
    StringBuilder current = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      current.append(lines.get(i));
      boolean joins = wrapped && i + 1 < lines.size() && isFull(lines, i, width);
      if (joins) {
        current.append(breaksAtHyphen(lines.get(i)) ? "" : " ");
      } else {
        blocks.add(new Block(current.toString(), first));
        current.setLength(0);
        first = false;
      }
    }
  }

  /** Whether most lines are full, and most of these end amid a sentence. */
  private static boolean isWrapped(List<String> lines, int width) {
    if (width < MIN_WIDTH || width > MAX_WIDTH || lines.size() < 2) {
      return false;
    }
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isFull(lines, i, width)) {
        full++;
        open += goesOn(lines.get(i), lines.get(i + 1)) ? 1 : 0;
      }
    }
    return full >= MIN_FULL_SHARE * (lines.size() - 1) && open * 2 >= full && open > 0;
  }

  /** Whether the next line's first word did not fit any more. */
  private static boolean isFull(List<String> lines, int i, int width) {
    String next = lines.get(i + 1);
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return lines.get(i).length() + 1 + word > width;
  }

  /** A sentence goes on: no end before the break, and a small letter after it. */
  private static boolean goesOn(String line, String next) {
    return !Sentences.ends(line) && Character.isLowerCase(next.codePointAt(0));
  }

  private static boolean breaksAtHyphen(String line) {
    int last = line.length() - 1;
    return last > 0 && line.charAt(last) == '-' && Character.isLetterOrDigit(line.charAt(last - 1));
  }
}
