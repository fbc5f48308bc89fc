package org.newsledger.processor.extract.statement;

import org.newsledger.processor.extract.statement.Statement.Span;

/**
 * Words between quotation marks in the article's text.
 *
 * @param outer with the marks
 * @param inner without the marks and the spaces at them
 * @param continues whether the quotation before ran to the end of its paragraph without a closing
 *     mark, so that this paragraph opens with a new mark and goes on
 */
record Quotation(Span outer, Span inner, boolean continues) {}
