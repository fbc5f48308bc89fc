package org.newsledger.processor.clean.html;

/**
 * A paragraph, heading, item or cell of a page.
 *
 * @param text on one line
 * @param owner the index of the innermost element that holds all of its text
 * @param linkShare the share of its characters that are links
 * @param afterImage whether an image stands between it and the text before it
 */
record PageBlock(String text, int owner, double linkShare, boolean afterImage) {

  private static final double ALL = 0.8;

  boolean isAllLinked() {
    return linkShare > ALL;
  }
}
