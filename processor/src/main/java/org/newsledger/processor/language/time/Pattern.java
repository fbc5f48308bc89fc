package org.newsledger.processor.language.time;

import java.util.Optional;
import org.newsledger.processor.language.number.Lexemes;

/** Recognises one kind of temporal expression. */
interface Pattern {

  /** The longest expression of this kind that begins at lexeme {@code at}. */
  Optional<Match> match(Lexemes text, int at);
}
