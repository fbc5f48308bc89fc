package org.newsledger.processor.extract;

/** The part of speech of a trigger. */
public enum Pos {
  /** A verb; the first word of a phrase is the verb. */
  V,
  /** A noun; the last word of a phrase is the head. */
  N,
  /** An adjective or participle that carries an event ("dead"). */
  A
}
