package org.newsledger.processor;

/**
 * One block of an input, a paragraph or line, with what it was taken for.
 *
 * @param rule the name of the rule that decided the label
 * @param language BCP 47 tag, {@code und} where unknown
 * @param text the block's text, repaired and normalised
 */
public record Segment(SegmentLabel label, String rule, String language, String text) {}
