package org.newsledger.processor.clean.html;

import org.newsledger.processor.SegmentLabel;

/**
 * A block of a page with what it was taken for.
 *
 * @param text on one line
 * @param rule what decided, in small letters with hyphens
 */
public record HtmlBlock(String text, SegmentLabel label, String rule) {}
