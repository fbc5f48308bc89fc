package org.newsledger.processor.clean;

/**
 * A paragraph or line of an input.
 *
 * @param text on one line, single spaces
 * @param startsParagraph whether an empty line, or nothing, stands before it
 */
record Block(String text, boolean startsParagraph) {}
